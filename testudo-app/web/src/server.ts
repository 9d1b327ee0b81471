import type { Answer, Ask, Claim, Fight, Finding, MemberBrief, Run, Table, Trace } from './types.ts';

/** What the server refused, in its own words. */
export class Refused extends Error {
  readonly status: number;
  readonly maybe: string;
  readonly findings: Finding[];

  constructor(status: number, message: string, maybe = '', findings: Finding[] = []) {
    super(message);
    this.status = status;
    this.maybe = maybe;
    this.findings = findings;
  }
}

const token = new URLSearchParams(location.search).get('token');

export function address(path: string): string {
  const url = new URL(path, document.baseURI);
  url.hash = '';
  return url.href;
}

/** An address that a link can open, with the token where the server wants one. */
export function link(path: string): string {
  if (!token) return address(path);
  return address(`${path}${path.includes('?') ? '&' : '?'}token=${encodeURIComponent(token)}`);
}

async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (token) headers.set('Authorization', `Bearer ${token}`);
  let response: Response;
  try {
    response = await fetch(address(path), { ...init, headers });
  } catch (fault) {
    if (init.signal?.aborted) throw fault;
    throw new Refused(0, 'The server does not answer.', 'Maybe it was stopped; start it again with ./testudo serve.');
  }
  if (response.ok) return response;
  const told = (await response.json().catch(() => ({}))) as { message?: string; maybe?: string; findings?: Finding[] };
  throw new Refused(response.status, told.message ?? `The server answered ${response.status}.`, told.maybe, told.findings);
}

async function get<T>(path: string): Promise<T> {
  return (await send(path)).json() as Promise<T>;
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const text = typeof body === 'string';
  const response = await send(path, {
    method: 'POST',
    headers: { 'Content-Type': text ? 'application/yaml' : 'application/json' },
    body: text ? body : JSON.stringify(body),
  });
  return response.json() as Promise<T>;
}

export type Heard = (event: string, data: unknown) => void;

/** Server-sent events through fetch, so that a token can go with them. Ends with the stream; breaks are told by a throw. */
export async function hear(path: string, heard: Heard, signal: AbortSignal): Promise<void> {
  const response = await send(path, { headers: { Accept: 'text/event-stream' }, signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += value.replaceAll('\r', '');
    const parts = rest.split('\n\n');
    rest = parts.pop()!;
    for (const part of parts) dispatch(part, heard);
  }
}

function dispatch(part: string, heard: Heard): void {
  let event = 'message';
  const data: string[] = [];
  for (const line of part.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).trim());
  }
  if (data.length > 0) heard(event, JSON.parse(data.join('\n')));
}

const name = encodeURIComponent;

export interface NamedPlan {
  name: string;
  question: string;
  yaml: string;
}

export interface Goal {
  name: string;
  words: string;
  goal: string;
}

export interface RaidFile {
  name: string;
  title: string;
  scale?: string;
  sector?: string;
  yaml: string;
}

export const server = {
  runs: async () => (await get<{ runs: Run[] }>('api/runs')).runs,
  run: (id: string) => get<Run>(`api/runs/${name(id)}`),
  start: (plan: string | Record<string, unknown>, how: { base?: string; name?: string; quick?: boolean } = {}) => {
    const search = new URLSearchParams();
    if (how.base) search.set('base', how.base);
    if (how.name) search.set('name', how.name);
    if (how.quick) search.set('quick', 'true');
    return post<{ id: string }>(`api/runs?${search}`, plan);
  },
  forget: async (id: string) => void (await send(`api/runs/${name(id)}`, { method: 'DELETE' })),
  planOf: async (id: string) => (await send(`api/runs/${name(id)}/plan`)).text(),
  answer: (id: string) => get<Answer>(`api/runs/${name(id)}/answer`),
  table: (id: string, table: string) => get<Table>(`api/runs/${name(id)}/tables/${name(table)}`),
  laydown: (id: string, force: string) =>
    get<GeoJSON>(`api/runs/${name(id)}/laydowns/${name(force === 'onOrder' ? 'ordered' : force)}`),
  explain: (id: string, cell: string) => get<Record<string, unknown>>(`api/runs/${name(id)}/explain?cell=${name(cell)}`),
  diff: (id: string, other: string) => get<Record<string, unknown>>(`api/runs/${name(id)}/diff/${name(other)}`),
  ask: (run: string, set: Record<string, unknown>) => post<{ id: string }>('api/asks', { run, set }),
  asked: (id: string) => get<Ask>(`api/asks/${name(id)}`),
  cancelAsk: async (id: string) => void (await send(`api/asks/${name(id)}`, { method: 'DELETE' })),
  raids: async () => (await get<{ raids: RaidFile[] }>('api/raids')).raids,
  fight: (order: Record<string, unknown>) => post<{ id: string }>('api/raids', order),
  fought: (id: string) => get<Fight>(`api/raids/${name(id)}`),
  trace: (id: string, trial: number) => get<Trace>(`api/raids/${name(id)}/trace?trial=${trial}`),
  claims: () => get<Claim[]>('api/claims'),
  checkClaim: (row: Record<string, unknown>) => post<Claim>('api/claims', row),
  members: async () => (await get<{ members: { iso: string; name: string }[] }>('api/members')).members,
  member: (iso: string, run?: string) =>
    get<MemberBrief>(`api/members/${name(iso)}${run ? `?run=${name(run)}` : ''}`),
  plans: async () => (await get<{ plans: NamedPlan[] }>('api/plans')).plans,
  goals: async () => (await get<{ goals: Goal[] }>('api/goals')).goals,
  schema: () => get<PlanSchema>('api/schema/plan'),
  map: () => get<GeoJSON>('api/map'),
};

export interface GeoJSON {
  type: string;
  note?: string;
  features: Feature[];
}

export interface Feature {
  type: string;
  id?: string;
  geometry: { type: string; coordinates: unknown };
  properties: Record<string, string | number | boolean>;
}

export interface PlanSchema {
  properties: Record<string, FieldSchema>;
}

export interface FieldSchema {
  description?: string;
  type?: string;
  enum?: string[];
  oneOf?: FieldSchema[];
  pattern?: string;
  unit?: string;
  default?: unknown;
  source?: string;
  range?: unknown;
  items?: FieldSchema;
}
