import { figure, numbersIn } from '../src/numbers.ts';
import type { Served } from './house.ts';

/** Every number that a run may show: those of its answer and of its tables, as they stand and as they are rounded. */
export async function numbersOf(served: Served, run: string): Promise<Set<string>> {
  const known = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'number') {
      for (const one of [value, value * 100, Math.abs(value)]) for (const number of numbersIn(figure(one))) known.add(number);
      known.add(String(value));
      if (Number.isInteger(value)) known.add(String(value));
    } else if (typeof value === 'string') for (const number of numbersIn(value)) known.add(number);
    else if (Array.isArray(value)) value.forEach(add);
    else if (value && typeof value === 'object') Object.entries(value).forEach(([name, one]) => (add(name), add(one)));
  };
  const get = async (path: string): Promise<unknown> => (await fetch(`${served.address}api/runs/${run}/${path}`)).json();
  add(await get('answer'));
  const { tables } = (await get('tables')) as { tables: { name: string }[] };
  for (const table of tables) add(await get(`tables/${table.name}`));
  return known;
}

/** What of a text is no number of the run. */
export function strangers(text: string, known: Set<string>): string[] {
  return [...new Set(numbersIn(text))].filter((number) => !known.has(number));
}
