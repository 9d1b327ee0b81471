import { number, text, where } from '../tables.ts';
import type { Answer, Estimate, Grade, Item, Picture, PictureItem, ScreenItem, Status, Table } from '../types.ts';

/** One statement of the first screen: a figure with its band, a sentence, a picture, and what stands behind it. */
export interface Tile {
  key: string;
  title: string;
  sentence: string;
  /** As the answer says it, with band and unit. */
  figure: string;
  estimate: Estimate | null;
  unit: string;
  grade?: Grade;
  status?: Status;
  picture: Picture | null;
  more: Item[];
  /** Sections of the answer that move it. */
  sections: string[];
  sources: string[];
  assumptions: string[];
  evidence: string[];
}

type Tables = (name: string) => Table | undefined;

interface Part {
  key: string;
  title: string;
  sections: string[];
  lead: string;
}

const PARTS: Part[] = [
  { key: 'fiveTimes', title: 'The multiple', sections: ['multiplied', 'buys'], lead: 'buys.fireUnits' },
  { key: 'cost', title: 'Cost', sections: ['costs'], lead: 'costs.fiveTimes' },
  { key: 'whoPays', title: 'Who pays', sections: ['pays'], lead: 'pays.plan' },
  { key: 'when', title: 'When', sections: ['arrives'], lead: 'arrives.all' },
  { key: 'moves', title: 'Moves', sections: ['moves'], lead: 'moves.reserve' },
  { key: 'enough', title: 'Enough?', sections: ['enough'], lead: 'enough.goal' },
  { key: 'trust', title: 'How far to trust this', sections: ['trust'], lead: 'trust.inputs' },
  { key: 'leftOut', title: 'Left out', sections: ['leftOut', 'rest'], lead: 'leftOut' },
];

/** The eight tiles: those of the answer's first screen; of a result without one, the leads of its sections. */
export function tiles(answer: Answer, tables: Tables): Tile[] {
  if (answer.firstScreen && answer.firstScreen.length > 0) return answer.firstScreen.map((item) => fromScreen(item, answer));
  return PARTS.map((part) => fromSections(part, answer, tables));
}

export function headline(answer: Answer): { title: string; sentence: string } {
  const section = answer.sections.find((one) => one.id === 'headline');
  return { title: section?.title ?? answer.question, sentence: section?.items[0]?.sentence ?? '' };
}

function fromScreen(item: ScreenItem, answer: Answer): Tile {
  const sections = PARTS.find((part) => part.key === item.key)?.sections ?? [item.key];
  const keys = item.more ?? [];
  const all = itemsOf(answer, sections);
  const named = answer.sections.flatMap((one) => one.items).filter((one) => keys.includes(one.id));
  const behind = [...named, ...all.filter((one) => !named.includes(one))];
  const lead = named[0] ?? all[0];
  const known = new Set(answer.sections.flatMap((one) => one.items.map((other) => other.id)));
  const told = backing(behind);
  return {
    key: item.key,
    title: item.title,
    sentence: item.sentence,
    figure: item.figure ?? '',
    estimate: item.estimate ?? null,
    unit: item.unit ?? '',
    ...grades(lead),
    picture: item.picture ?? null,
    more: behind,
    sections,
    ...told,
    evidence: [...new Set([...keys.filter((key) => !known.has(key) && !key.includes('.') && !answer.sections.some((one) => one.id === key)), ...told.evidence])],
  };
}

function fromSections(part: Part, answer: Answer, tables: Tables): Tile {
  const behind = itemsOf(answer, part.sections);
  const lead = behind.find((item) => item.id === part.lead) ?? behind[0];
  return {
    key: part.key,
    title: part.title,
    sentence: lead?.short ?? lead?.sentence ?? 'Not computed yet.',
    figure: '',
    estimate: lead?.estimate ?? null,
    unit: lead?.unit ?? '',
    ...(lead ? grades(lead) : { status: 'notComputed' as const }),
    picture: picture(part.key, answer, tables),
    more: behind,
    sections: part.sections,
    ...backing(behind),
  };
}

function grades(item: Item | undefined): { grade?: Grade; status?: Status } {
  return item ? { grade: item.grade, status: item.status } : {};
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

/** Pictures from the tables, for a result without a first screen. */
function picture(key: string, answer: Answer, tables: Tables): Picture | null {
  switch (key) {
    case 'fiveTimes':
      return unitParts(tables('fireUnitClasses'));
    case 'whoPays':
      return payers(tables('members'));
    case 'when':
      return reached(tables('reached'));
    case 'trust':
      return grading(answer);
    default:
      return null;
  }
}

export function item(label: string, value: number | null, mark = ''): PictureItem {
  return { label, value, low: value, high: value, mark };
}

export function drawn(kind: Picture['kind'], unit: string, items: PictureItem[], points: Picture['points'] = []): Picture {
  return { kind, across: '', unit, items, points };
}

function unitParts(table: Table | undefined): Picture | null {
  const all = where(table, { class: 'long- and medium-range' });
  const last = all.filter((row) => /^x\d+$/.test(text(row, 'laydown'))).at(-1);
  const today = all.find((row) => text(row, 'laydown') === 'today');
  if (!last || !today) return null;
  return drawn('parts', 'fire units', [item('in service', number(today, 'fireUnits'), 'held'), item('signed', number(last, 'signed'), 'signed'), item('lacking', number(last, 'open'), 'lacking')]);
}

function payers(table: Table | undefined): Picture | null {
  if (!table) return null;
  const most = table.rows
    .map((row) => item(text(row, 'name'), number(row, 'payPlanBnEur'), 'payer'))
    .filter((one) => (one.value ?? 0) > 0)
    .sort((a, b) => b.value! - a.value!)
    .slice(0, 5);
  return drawn('bars', 'EUR bn', most);
}

function reached(table: Table | undefined): Picture | null {
  if (!table) return null;
  const points = table.rows.flatMap((row) => {
    const y = number(row, 'planPercent');
    return y === null ? [] : [{ x: number(row, 'year')!, y, low: y, high: y }];
  });
  return drawn('years', '% of what is lacking', [], points);
}

function grading(answer: Answer): Picture {
  const steps = ['assumed', 'low', 'medium', 'high'];
  const rows = [
    ['costs.fiveTimes', 'cost'],
    ['arrives.all', 'dates'],
    ['enough.goal', 'leakage'],
  ].flatMap(([id, name]) => {
    const found = answer.sections.flatMap((one) => one.items).find((one) => one.id === id);
    return found ? [item(name!, steps.indexOf(found.grade), found.grade)] : [];
  });
  return drawn('bars', 'grade', rows);
}
