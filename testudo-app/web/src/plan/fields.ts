import type { FieldSchema } from '../server.ts';

/** What a form must know of a field: its kind, its default, its range, read from the schema alone. */
export type Kind = 'choice' | 'percent' | 'number' | 'years' | 'list' | 'text' | 'rest';

export interface Field {
  name: string;
  kind: Kind;
  words: string;
  default: string;
  options: string[];
  /** Range of a percentage, where its default carries one. */
  low?: number;
  high?: number;
  source: string;
}

export function field(name: string, schema: FieldSchema): Field {
  const description = schema.description ?? '';
  const cut = description.split(/\.?\s*Default:\s*/);
  const stated = schema.default === undefined ? (cut[1] ?? '') : written(schema.default);
  const options = schema.enum ?? schema.oneOf?.flatMap((one) => one.enum ?? []) ?? [];
  const range = /\(([\d.]+)\s*%\s*\.\.\s*([\d.]+)\s*%\)/.exec(stated);
  return {
    name,
    kind: kindOf(name, schema, options),
    words: cut[0] ?? '',
    default: stated,
    options,
    ...(range ? { low: Number(range[1]), high: Number(range[2]) } : {}),
    source: schema.source ?? '',
  };
}

function kindOf(name: string, schema: FieldSchema, options: string[]): Kind {
  if (options.length > 0) return 'choice';
  if (schema.pattern?.includes('%')) return 'percent';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (name === 'years') return 'years';
  if (schema.type === 'array' && schema.items?.type !== 'array' && schema.items?.type !== 'object') return 'list';
  if (schema.type === 'string') return 'text';
  return 'rest';
}

/** A value as a plan writes it on one line. */
export function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object') return `{ ${Object.entries(value).map(([name, one]) => `${name}: ${written(one)}`).join(', ')} }`;
  return String(value);
}

/** The base value of a percentage such as "40% (20%..60%)", and its range. */
export function percentage(text: string): { base: number | null; range: string } {
  const found = /^\s*([\d.]+)\s*%\s*(\(.*\))?\s*$/.exec(text);
  return found ? { base: Number(found[1]), range: found[2] ?? '' } : { base: null, range: '' };
}

/** A new base, with the range stretched where the base would leave it. */
export function withBase(text: string, base: number): string {
  const range = /\(([\d.]+)\s*%\s*\.\.\s*([\d.]+)\s*%\)/.exec(text);
  if (!range) return `${base}%`;
  return `${base}% (${Math.min(base, Number(range[1]))}%..${Math.max(base, Number(range[2]))}%)`;
}

/** Groups of the form, in the order in which one asks. */
export const GROUPS: [string, string[]][] = [
  ['The question', ['question', 'reading', 'factors', 'goal', 'raids', 'years']],
  ['Who takes part', ['theatre', 'unitedStates', 'sharing', 'agreements', 'base']],
  ['Money', ['path', 'airDefenceShareOfEquipment', 'equipmentShare', 'airDefenceShare', 'upkeep', 'realisation', 'budgets', 'prices', 'edition', 'gdp']],
  ['Factories and gifts', ['europeanShareOfLines', 'suppliers', 'closedOrders', 'donations']],
  ['How it stands and fights', ['setAside', 'fixedShare', 'decoyShare', 'jamming', 'sensorOutage', 'rounds']],
  ['How carefully', ['trials', 'seed']],
];

/** Fields that the groups do not name stand at the end, so that a new one is never lost. */
export function grouped(names: string[]): [string, string[]][] {
  const known = new Set(GROUPS.flatMap(([, own]) => own));
  const rest = names.filter((name) => !known.has(name));
  const groups = GROUPS.map(([title, own]): [string, string[]] => [title, own.filter((name) => names.includes(name))]);
  return [...groups, ...(rest.length > 0 ? [['Other lines', rest] as [string, string[]]] : [])].filter(([, own]) => own.length > 0);
}

export type Plan = Record<string, unknown>;

/** Lines that differ from the base, as they stand in each. */
export function changed(base: Plan, now: Plan): { name: string; before: string; after: string }[] {
  return [...new Set([...Object.keys(base), ...Object.keys(now)])]
    .map((name) => ({ name, before: written(base[name]), after: written(now[name]) }))
    .filter((one) => one.before !== one.after);
}
