import { number, text, where } from '../tables.ts';
import type { Answer, Estimate, Grade, Item, Picture, ScreenItem, Status, Table } from '../types.ts';

/** One statement of the first screen: a figure with its band, a sentence, a picture, and what stands behind it. */
export interface Tile {
  key: string;
  title: string;
  sentence: string;
  figure?: string;
  estimate: Estimate | null;
  unit: string;
  grade?: Grade;
  status?: Status;
  picture: Picture | null;
  more: { sentence: string; item?: Item }[];
  /** Sections of the answer that move it. */
  sections: string[];
  sources: string[];
  assumptions: string[];
  evidence: string[];
}

type Tables = (name: string) => Table | undefined;

const PARTS: { key: string; title: string; sections: string[]; lead: string }[] = [
  { key: 'fiveTimes', title: 'Five times', sections: ['fivefold', 'buys'], lead: 'buys.fireUnits' },
  { key: 'cost', title: 'Cost', sections: ['costs'], lead: 'costs.fiveTimes' },
  { key: 'pays', title: 'Who pays', sections: ['pays'], lead: 'pays.plan' },
  { key: 'when', title: 'When', sections: ['arrives'], lead: 'arrives.all' },
  { key: 'moves', title: 'Moves', sections: ['moves'], lead: 'moves.reserve' },
  { key: 'enough', title: 'Enough?', sections: ['enough'], lead: 'enough.goal' },
  { key: 'trust', title: 'How far to trust this', sections: ['trust'], lead: 'trust.inputs' },
  { key: 'leftOut', title: 'Left out', sections: ['leftOut', 'rest'], lead: 'leftOut' },
];

/** The eight tiles: those of the answer's first screen; of a result without one, the leads of its sections. */
export function tiles(answer: Answer, tables: Tables): Tile[] {
  const told = new Map((answer.firstScreen ?? []).map((item) => [item.key, item]));
  if (told.size > 0) return [...told.values()].filter((item) => !isHeadline(item)).map((item) => fromScreen(item, answer, tables));
  return PARTS.map((part) => fromSections(part, answer, tables));
}

export function headline(answer: Answer): { title: string; sentence: string } {
  const first = answer.firstScreen?.find(isHeadline);
  if (first) return { title: first.title, sentence: first.sentence };
  const section = answer.sections.find((one) => one.id === 'headline');
  return { title: section?.title ?? answer.question, sentence: section?.items[0]?.sentence ?? '' };
}

function isHeadline(item: ScreenItem): boolean {
  return item.key === 'headline' || item.key === 'question';
}

/** Sections that stand behind a key of the first screen, whatever it is called. */
export function sectionsOf(key: string): string[] {
  const part = PARTS.find((one) => one.key === key || one.sections.includes(key));
  return part?.sections ?? [key];
}

function fromScreen(item: ScreenItem, answer: Answer, tables: Tables): Tile {
  const sections = sectionsOf(item.key);
  const behind = itemsOf(answer, sections);
  const lead = behind.find((one) => PARTS.some((part) => part.lead === one.id)) ?? behind[0];
  const more = (item.more ?? []).map((one) => (typeof one === 'string' ? { sentence: one } : one));
  return {
    key: item.key,
    title: plain(item.title),
    sentence: item.sentence,
    ...(item.figure === undefined ? {} : { figure: item.figure }),
    estimate: item.estimate ?? null,
    unit: item.unit ?? '',
    ...grades(item.grade ?? lead?.grade, item.status ?? lead?.status),
    picture: item.picture ?? picture(item.key, answer, tables),
    more: more.length > 0 ? more.map((one) => ({ sentence: one.sentence, ...found(behind, one.sentence) })) : behind.map((one) => ({ sentence: one.sentence, item: one })),
    sections,
    ...backing(behind),
  };
}

function fromSections(part: (typeof PARTS)[number], answer: Answer, tables: Tables): Tile {
  const behind = itemsOf(answer, part.sections);
  const lead = behind.find((item) => item.id === part.lead) ?? behind[0];
  return {
    key: part.key,
    title: part.title,
    sentence: lead?.short ?? lead?.sentence ?? 'Not computed yet.',
    estimate: lead?.estimate ?? null,
    unit: lead?.unit ?? '',
    ...grades(lead?.grade, lead?.status ?? 'notComputed'),
    picture: picture(part.key, answer, tables),
    more: behind.map((item) => ({ sentence: item.sentence, item })),
    sections: part.sections,
    ...backing(behind),
  };
}

function grades(grade?: Grade, status?: Status): { grade?: Grade; status?: Status } {
  return { ...(grade ? { grade } : {}), ...(status ? { status } : {}) };
}

function found(items: Item[], sentence: string): { item?: Item } {
  const item = items.find((one) => one.sentence === sentence || one.short === sentence);
  return item ? { item } : {};
}

function itemsOf(answer: Answer, sections: string[]): Item[] {
  return answer.sections.filter((one) => sections.includes(one.id)).flatMap((one) => one.items);
}

function backing(items: Item[]): { sources: string[]; assumptions: string[]; evidence: string[] } {
  return {
    sources: [...new Set(items.flatMap((item) => item.sources))],
    assumptions: [...new Set(items.flatMap((item) => item.assumptions))],
    evidence: [...new Set(items.flatMap((item) => item.evidence.map((one) => one.table)))],
  };
}

function plain(title: string): string {
  return title.replace(/[.]$/, '');
}

/** Pictures from the tables, where the first screen brings none. */
export function picture(key: string, answer: Answer, tables: Tables): Picture | null {
  const section = sectionsOf(key)[0];
  switch (section) {
    case 'fivefold':
      return unitParts(tables('fireUnitClasses'));
    case 'costs':
      return moneyCurve(tables('affordable'), answer);
    case 'pays':
      return payers(tables('members'));
    case 'arrives':
      return reached(tables('reached'));
    case 'enough':
      return nights(tables('enough'));
    case 'trust':
      return grading(answer);
    default:
      return null;
  }
}

export interface Part {
  name: string;
  value: number | null;
  kind: string;
}

function unitParts(table: Table | undefined): Picture | null {
  const all = where(table, { class: 'long- and medium-range' });
  const last = all.filter((row) => /^x\d+$/.test(text(row, 'laydown'))).at(-1);
  const today = all.find((row) => text(row, 'laydown') === 'today');
  if (!last || !today) return null;
  return {
    kind: 'parts',
    unit: 'fire units',
    parts: [
      { name: 'in service', value: number(today, 'fireUnits'), kind: 'held' },
      { name: 'signed', value: number(last, 'signed'), kind: 'signed' },
      { name: 'neither', value: number(last, 'open'), kind: 'open' },
    ] satisfies Part[],
  };
}

export interface Point {
  x: number;
  mean: number;
  low: number;
  high: number;
}

function moneyCurve(table: Table | undefined, answer: Answer): Picture | null {
  const share = /at (\d+)% of equipment money/.exec(JSON.stringify(answer.sections))?.[1] ?? '10';
  const points = where(table, { sharePercent: Number(share) }).map(
    (row): Point => ({ x: number(row, 'year')!, mean: number(row, 'bnEur')!, low: number(row, 'bnEurLow')!, high: number(row, 'bnEurHigh')! }),
  );
  if (points.length < 2) return null;
  const bill = answer.sections.flatMap((one) => one.items).find((item) => item.id === 'costs.fiveTimes')?.estimate ?? null;
  return { kind: 'curve', unit: 'EUR bn', points, line: bill, lineName: 'the bill', curveName: 'affordable' };
}

function payers(table: Table | undefined): Picture | null {
  if (!table) return null;
  const most = table.rows
    .map((row) => ({ name: text(row, 'name'), value: number(row, 'payPlanBnEur') }))
    .filter((one) => (one.value ?? 0) > 0)
    .sort((a, b) => b.value! - a.value!)
    .slice(0, 5);
  return { kind: 'bars', unit: 'EUR bn', bars: most };
}

function reached(table: Table | undefined): Picture | null {
  if (!table) return null;
  return {
    kind: 'years',
    unit: '% of what is lacking',
    years: table.rows.map((row) => ({ year: number(row, 'year'), value: number(row, 'planPercent'), heldUpBy: text(row, 'heldUpBy') })),
    at: 50,
  };
}

function nights(table: Table | undefined): Picture | null {
  if (!table) return null;
  const term = text(table.rows[0], 'term');
  const bars = where(table, { term }).map((row) => ({
    name: text(row, 'laydown'),
    value: percent(number(row, 'value')),
    low: percent(number(row, 'low')),
    high: percent(number(row, 'high')),
  }));
  return { kind: 'bars', unit: '%', bars, wanted: percent(number(table.rows[0], 'wanted')), label: term };
}

function percent(value: number | null): number | null {
  return value === null ? null : value * 100;
}

function grading(answer: Answer): Picture {
  const rows = [
    ['costs.fiveTimes', 'Cost'],
    ['arrives.all', 'Dates'],
    ['enough.goal', 'Leakage'],
  ].flatMap(([id, name]) => {
    const item = answer.sections.flatMap((one) => one.items).find((one) => one.id === id);
    return item ? [{ name: name!, grade: item.grade }] : [];
  });
  return { kind: 'grades', rows };
}
