import { computed, effect, signal, type Signal } from '@preact/signals';
import * as address from './address.ts';
import { hear, Refused, server } from './server.ts';
import type { Answer, Ask, Moved, OnScreen, Run, Table, Told } from './types.ts';

/** Where we are; the address bar is its other half. */
export const place = signal<address.Place>(address.read(location.hash));
addEventListener('hashchange', () => (place.value = address.read(location.hash)));

export function go(next: Partial<address.Place>, remember = true): void {
  const target = address.write({ ...place.peek(), part: '', ...next });
  if (target === location.hash) return;
  if (remember) location.hash = target;
  else {
    history.replaceState(null, '', target);
    place.value = address.read(target);
  }
}

export function setQuery(query: Record<string, string>, remember = true): void {
  const here = place.peek();
  go({ part: here.part, query: { ...here.query, ...query } }, remember);
}

/** Links keep the run and the view's settings, not what belongs to one view alone. */
export function href(view: string, part = '', query: Record<string, string> = {}): string {
  return address.write({ view, part, query: { ...kept.value, ...query } });
}

const kept = computed(() => {
  const query = place.value.query;
  return Object.fromEntries(Object.entries(query).filter(([name]) => ['run', 'look', 'class', 'base'].includes(name) || name.startsWith('set.')));
});

export const changes = computed(() => address.changes(place.value.query));
export const look = computed(() => place.value.query['look'] ?? '');
export const chosenClass = computed(() => place.value.query['class'] ?? '');

/** Runs of the workspace and the one that is shown. */
export const runs = signal<Run[]>([]);
export const trouble = signal<Refused | null>(null);
export const run = signal<Run | null>(null);
export const answer = signal<Answer | null>(null);
export const runId = computed(() => place.value.query['run'] ?? run.value?.id ?? '');

export const lookOrDefault = computed(() => look.value || largestMultiple(answer.value) || 'today');

function largestMultiple(told: Answer | null): string {
  const forces = new Set<string>();
  for (const section of told?.sections ?? []) {
    for (const item of section.items) {
      const found = /^enough\.(x\d+)\./.exec(item.id);
      if (found) forces.add(found[1]!);
    }
  }
  return [...forces].sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)))[0] ?? '';
}

const tables = new Map<string, Signal<Table | Refused | null>>();

/** A table of a run, fetched once and only when somebody looks at it. */
export function tableOf(id: string, name: string): Signal<Table | Refused | null> {
  const key = `${id}/${name}`;
  let held = tables.get(key);
  if (!held) {
    const fresh = signal<Table | Refused | null>(null);
    held = fresh;
    tables.set(key, held);
    server.table(id, name).then(
      (table) => (fresh.value = table),
      (fault: unknown) => (fresh.value = fault instanceof Refused ? fault : new Refused(0, String(fault))),
    );
  }
  return held;
}

export function table(name: string, id = runId.value): Table | undefined {
  if (!id || !shown.value) return undefined;
  const held = tableOf(id, name).value;
  return held instanceof Refused || held === null ? undefined : held;
}

/** Of the run that the address names: while another one's answer is still there, its tables are not asked for. */
const shown = computed(() => answer.value !== null && run.value?.id === runId.value);

const plans = new Map<string, Signal<string>>();

/** A line of the run's own plan as it stands there, without its comment and its range; blank where the plan has none. */
export function planLine(field: string): string {
  const id = run.value?.id;
  if (!id) return '';
  let held = plans.get(id);
  if (!held) {
    const fresh = signal('');
    held = fresh;
    plans.set(id, held);
    server.planOf(id).then(
      (text) => (fresh.value = text),
      () => plans.delete(id),
    );
  }
  return address.lineOf(held.value, field);
}

const answers = new Map<string, Promise<Answer>>();

export function answerOf(id: string): Promise<Answer> {
  let held = answers.get(id);
  if (!held) {
    held = server.answer(id);
    held.catch(() => answers.delete(id));
    answers.set(id, held);
  }
  return held;
}

/** The newest whole run of the default plan, else the newest whole run, else one that is at work. */
export function choose(all: Run[]): Run | undefined {
  const done = all.filter((one) => one.state === 'done');
  return (
    done.find((one) => one.default && !one.quick) ??
    done.find((one) => one.default) ??
    done[0] ??
    all.find((one) => one.state === 'running' || one.state === 'queued')
  );
}

export async function refresh(): Promise<void> {
  runs.value = await server.runs();
}

let following: AbortController | null = null;

/** Shows a run: at once where it is done, else what is known of it as it comes. */
export async function show(id: string): Promise<void> {
  following?.abort();
  following = new AbortController();
  const mine = following;
  trouble.value = null;
  try {
    const found = await server.run(id);
    if (mine.signal.aborted) return;
    run.value = found;
    if (found.state === 'done') {
      const told = await answerOf(id);
      if (!mine.signal.aborted) answer.value = told;
    } else {
      answer.value = null;
      if (found.state === 'queued' || found.state === 'running') await follow(id, mine.signal);
    }
  } catch (fault) {
    if (!mine.signal.aborted) trouble.value = fault instanceof Refused ? fault : new Refused(0, String(fault));
  }
}

/** Follows a run to its end; a broken stream (a server that starts again) is taken up once a second. */
async function follow(id: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await hear(`api/runs/${id}/events`, (event, data) => heardOfRun(event, data), signal);
    } catch (fault) {
      if (signal.aborted) return;
      if (fault instanceof Refused && fault.status === 404) throw fault;
    }
    const now = await server.run(id).catch(() => null);
    if (signal.aborted) return;
    if (now) {
      run.value = now;
      if (now.state === 'done') {
        answer.value = await answerOf(id);
        await refresh();
        return;
      }
      if (now.state === 'failed' || now.state === 'cancelled') {
        await refresh();
        return;
      }
    }
    await new Promise((later) => setTimeout(later, 1000));
  }
}

function heardOfRun(event: string, data: unknown): void {
  const now = run.peek();
  if (!now) return;
  if (event === 'progress') {
    const progress = data as Run['progress'];
    run.value = { ...now, progress, state: progress.state ?? 'running' };
  } else if (event === 'statement') {
    const statement = data as Run['statements'][number];
    run.value = { ...now, statements: [...now.statements.filter((one) => one.key !== statement.key), statement] };
  }
}

/** Starts at the address: its run, else the best one there is; the server begins the default plan by itself, a moment after it is up. */
export async function begin(): Promise<void> {
  try {
    await refresh();
    const wanted = place.value.query['run'];
    for (let tries = 0; !wanted && runs.peek().length === 0 && tries < BEGINS_WITHIN; tries++) {
      await new Promise((later) => setTimeout(later, 500));
      await refresh();
    }
    const found = wanted ? { id: wanted } : choose(runs.value);
    if (found) await show(found.id);
    else await startDefault();
  } catch (fault) {
    trouble.value = fault instanceof Refused ? fault : new Refused(0, String(fault));
  }
}

/** Half seconds that the server may take to begin its own run. */
const BEGINS_WITHIN = 60;

/** The default plan at less effort, where the server could not begin it. */
async function startDefault(): Promise<void> {
  const plans = await server.plans();
  const plan = plans.find((one) => one.name === 'hague') ?? plans[0];
  if (!plan) throw new Refused(0, 'The server has no plan.', 'Maybe its folder plans is missing.');
  const { id } = await server.start(plan.yaml, { name: plan.name, quick: true });
  await show(id);
  await refresh();
}

/** A changed plan asked whole; what is shown moves there. */
export async function startChanged(set: Record<string, unknown>, quick: boolean, base = runId.value): Promise<string> {
  const { id } = await server.start(set, { base, quick, name: 'changed' });
  await refresh();
  return id;
}

effect(() => {
  const wanted = place.value.query['run'];
  const now = run.peek();
  if (wanted && now && wanted !== now.id) void show(wanted);
});

/** The question that the changed controls ask. */
export const asked = signal<Ask | null>(null);
export const askTrouble = signal<Refused | null>(null);
/** What is known of its answer: the whole one, or what was told before it. */
export const told = computed(() => asked.value?.result ?? asked.value?.sooner);
export const moved = computed(() => new Map((told.value?.statements ?? []).map((one) => [one.key, one] as [string, Moved])));
export const onScreen = computed(() => new Map((told.value?.firstScreen ?? []).map((one) => [one.key, one] as [string, OnScreen])));

let asking: AbortController | null = null;

effect(() => {
  const set = changes.value;
  const known = answer.value;
  const id = runId.value;
  asking?.abort();
  askTrouble.value = null;
  if (Object.keys(set).length === 0 || !known || !id) {
    asked.value = null;
    return;
  }
  const mine = new AbortController();
  asking = mine;
  // Wait for the hand to rest: one question, not one a key.
  setTimeout(() => void askNow(id, set, mine), 150);
});

async function askNow(id: string, set: Record<string, string>, mine: AbortController): Promise<void> {
  if (mine.signal.aborted) return;
  try {
    const { id: question } = await server.ask(id, parsed(set));
    mine.signal.addEventListener('abort', () => void server.cancelAsk(question).catch(() => undefined));
    asked.value = await server.asked(question);
    while (!mine.signal.aborted && asked.value && !over(asked.value)) {
      await hear(`api/asks/${question}/events`, (event, data) => heardOfAsk(event, data, mine.signal), mine.signal);
      if (mine.signal.aborted) return;
      asked.value = await server.asked(question);
      if (!over(asked.value)) await new Promise((later) => setTimeout(later, 500));
    }
    if (asked.value?.state === 'failed') {
      askTrouble.value = new Refused(422, asked.value.message ?? 'The question failed.', '', asked.value.findings);
    }
  } catch (fault) {
    if (!mine.signal.aborted) askTrouble.value = fault instanceof Refused ? fault : new Refused(0, String(fault));
  }
}

function over(one: Ask): boolean {
  return one.state === 'done' || one.state === 'failed' || one.state === 'cancelled';
}

function heardOfAsk(event: string, data: unknown, signal: AbortSignal): void {
  const now = asked.peek();
  if (!now || signal.aborted) return;
  if (event === 'sooner') asked.value = { ...now, sooner: data as Told };
  if (event === 'progress') asked.value = { ...now, state: 'running', progress: data as Ask['progress'] };
}

/** Values of the address as a plan writes them: lists and numbers as such. */
export function parsed(set: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(set).map(([field, value]) => {
      if (/^\[.*\]$|^\{.*\}$/.test(value)) {
        try {
          return [field, JSON.parse(value)];
        } catch {
          return [field, value];
        }
      }
      return [field, /^\d+$/.test(value) ? Number(value) : value];
    }),
  );
}

export function cancelQuestion(): void {
  const set = Object.fromEntries(Object.keys(changes.peek()).map((field) => [`set.${field}`, '']));
  setQuery(set);
}

/** Light or dark: as the machine has it, or as was chosen. */
export type Theme = 'light' | 'dark';
const dark = matchMedia('(prefers-color-scheme: dark)');
const chosenTheme = signal<Theme | ''>((remembered('theme') as Theme | '') ?? '');
const machine = signal<Theme>(dark.matches ? 'dark' : 'light');
dark.addEventListener('change', () => (machine.value = dark.matches ? 'dark' : 'light'));
export const theme = computed<Theme>(() => chosenTheme.value || machine.value);
effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
});

export function turnTheme(): void {
  chosenTheme.value = theme.peek() === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', chosenTheme.value);
  } catch {
    // A browser that keeps nothing still shows what was chosen.
  }
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What is said to those who listen instead of look. */
export const spoken = signal('');
