import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The shipped facts of six members and their largest cities alone, and a default plan of three years: a whole run takes seconds. As the Java tests do it. */
const MEMBERS = new Set(['POL', 'DEU', 'GBR', 'EST', 'USA', 'CAN']);
const CITIES = 20;
const OF_MEMBERS = new Set(['iso3', 'member', 'owner', 'owner_iso3', 'host', 'host_iso3', 'iso3_from', 'iso3_to', 'nato_member', 'subject']);
const SINCE: Record<string, [string, string]> = { 'raids.csv': ['time_start', '2025-06'], 'raids_monthly.csv': ['month', '2024-01'] };

/** Writes it below a folder and gives the folder back: a home for the program. */
export function smallHome(root: string, home: string): string {
  const data = join(root, 'data');
  const others = new Set(lines(join(data, 'found/ledger/members.csv')).slice(1).map((line) => cells(line)[0]!).filter((member) => !MEMBERS.has(member)));
  for (const file of files(data)) {
    const to = join(home, 'data', relative(data, file));
    mkdirSync(dirname(to), { recursive: true });
    if (file.endsWith('.csv')) writeFileSync(to, cut(file, others).join('\n') + '\n');
    else cpSync(file, to);
  }
  cpSync(join(root, 'plans'), join(home, 'plans'), { recursive: true });
  const plan = join(home, 'plans/hague.yaml');
  writeFileSync(
    plan,
    readFileSync(plan, 'utf8')
      .replace(/^factors: .*/m, 'factors: [1, 5]')
      .replace(/^raids: .*/m, 'raids: [median-night-2024, large-night-2025]')
      .replace(/^goal: \S+/m, 'goal: bases-first')
      .replace(/^years: \S+/m, 'years: 2026..2028')
      .replace(/^trials: \S+/m, 'trials: 20')
      .replace(/^agreements:.*\n.*/m, 'agreements: [[DEU, POL]]'),
  );
  return home;
}

function files(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]));
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').replace(/\r?\n$/, '').split(/\r?\n/);
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map((cell) => cell[1]!);
}

function cut(file: string, others: Set<string>): string[] {
  const [head, ...rows] = lines(file);
  const heads = cells(head!);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const members = heads.flatMap((column, at) => (OF_MEMBERS.has(column) ? [at] : []));
  // I253 is a site of the United States in a land that is left out.
  let kept = rows.filter((line) => {
    const row = cells(line);
    return !row.includes('I253') && members.every((at) => at >= row.length || !others.has(row[at]!));
  });
  const since = SINCE[name];
  if (since) kept = kept.filter((line) => cells(line)[heads.indexOf(since[0])]! >= since[1]);
  if (name === 'cities.csv') kept = largest(kept, heads.indexOf('iso3'), heads.indexOf('population'));
  return [head!, ...kept];
}

function largest(cities: string[], member: number, population: number): string[] {
  const taken = new Map<string, number>();
  return [...cities]
    .sort((a, b) => Number(cells(b)[population]) - Number(cells(a)[population]))
    .filter((line) => {
      const of = cells(line)[member]!;
      taken.set(of, (taken.get(of) ?? 0) + 1);
      return taken.get(of)! <= CITIES;
    });
}
