/** Shapes of what the server answers; docs/reference/openapi.yaml is their law. */

export type State = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export interface Estimate {
  mean: number;
  low: number;
  high: number;
  chanceLow?: number;
  chanceHigh?: number;
  trials?: number;
}

export interface Progress {
  state?: State;
  share: number;
  step: string;
  secondsLeft?: number | null;
}

export interface Finding {
  file: string;
  line: number;
  field: string;
  check?: string;
  message: string;
  maybe: string;
}

export interface Statement {
  key: string;
  title: string;
  sentence: string;
  figure?: string;
  estimate?: Estimate | null;
  unit?: string;
  picture?: Picture | null;
}

/** A member on one screen: statements, the rows that name it, and what they rest on. */
export interface MemberBrief {
  member: string;
  name: string;
  /** Whether the whole chain was computed; otherwise there is what the facts give at once. */
  computed: boolean;
  rests: Record<string, string>;
  statements: { key: string; title: string; sentence: string; status: Status }[];
  rows: Record<string, Row[]>;
}

export interface Run {
  id: string;
  state: State;
  question: string;
  plan: string;
  quick: boolean;
  default?: boolean;
  base?: string | null;
  created: string;
  progress: Progress;
  statements: Statement[];
  findings: Finding[];
  message?: string | null;
}

export type Grade = 'high' | 'medium' | 'low' | 'assumed';
export type Status = 'computed' | 'rough' | 'notComputed';

export interface Evidence {
  table: string;
  columns?: string[];
  where?: Record<string, string>;
}

export interface Item {
  id: string;
  sentence: string;
  short?: string;
  estimate: Estimate | null;
  unit: string;
  priceBasis: string;
  assumptions: string[];
  sources: string[];
  grade: Grade;
  status: Status;
  evidence: Evidence[];
}

export interface Section {
  id: string;
  title: string;
  items: Item[];
}

/** A figure drawn small: what it shows is in the answer, so that report and app draw the same. */
export interface Picture {
  kind: 'parts' | 'curve' | 'bars' | 'years';
  /** Unit of the x axis of points, blank where it has none. */
  across: string;
  unit: string;
  /** Bars, parts of a whole, or lines and marks beside points; a blank value is not known, or nothing can do it. */
  items: PictureItem[];
  points: PicturePoint[];
  /** Where the scale of the values ends, if they have an end of their own. */
  most?: number | null;
}

export interface PictureItem {
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  mark: string;
}

export interface PicturePoint {
  x: number;
  y: number;
  low: number;
  high: number;
}

export interface ScreenItem {
  key: string;
  title: string;
  /** The figure with its band and unit in words, blank where it has none. */
  figure?: string;
  sentence: string;
  estimate?: Estimate | null;
  unit?: string;
  picture?: Picture | null;
  /** Keys of the statements and names of the tables behind it. */
  more?: string[];
}

export interface Answer {
  question: string;
  header: Record<string, string>;
  sections: Section[];
  firstScreen?: ScreenItem[];
}

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

export interface Column {
  name: string;
  kind?: string;
  unit: string;
  meaning: string;
}

export interface Table {
  name: string;
  title: string;
  columns: Column[];
  rows: Row[];
}

export interface Moved {
  key: string;
  before: string;
  after: string;
  why?: string;
  figures?: { id: string; unit: string; before: Estimate | null; after: Estimate | null }[];
}

export interface Said {
  figure: string;
  sentence: string;
}

/** One of the eight statements of the first screen before and after. */
export interface OnScreen {
  key: string;
  moved: boolean;
  before: Said;
  after: Said;
}

/** What a question gave; before all is placed and fought again its state is first, relaxed or repaired. */
export interface Told {
  state?: 'first' | 'relaxed' | 'repaired' | 'final';
  seconds: number;
  firstScreen?: OnScreen[];
  statements: Moved[];
}

export interface Ask {
  id: string;
  state: State;
  run: string;
  set: Record<string, unknown>;
  progress: Progress;
  findings: Finding[];
  message?: string | null;
  sooner?: Told;
  result?: Told | null;
}

export interface Claim {
  id: string;
  claim: string;
  verdict: 'holds' | 'holds-in-edition' | 'contradicted' | 'cannot-be-checked';
  recorded: string;
  edition: string;
  sources: string[];
}

export interface TraceUnit {
  unit: string;
  system: string;
  systemName: string;
  member: string;
  layer: string;
  sidc: string;
  lon: number;
  lat: number;
}

export interface Track {
  threat: number;
  threatClass: string;
  decoy: boolean;
  fate: string;
  sidc: string;
  fixes: [number, number, number, number][];
}

export interface Engagement {
  unit: string;
  threat: number;
  rounds: number;
  outcome: string;
  start: number;
  end: number;
  from: [number, number];
  to: [number, number, number];
}

export interface TraceEvent {
  event: string;
  threat?: number;
  threatClass?: string;
  decoy?: boolean;
  unit?: string | null;
  time: number;
  lon: number;
  lat: number;
}

export interface Trace {
  name: string;
  note: string;
  trial: number;
  seconds: number;
  units: TraceUnit[];
  tracks: Track[];
  engagements: Engagement[];
  events: TraceEvent[];
}

export interface Fight {
  id: string;
  state: State;
  raid: string;
  laydown: string;
  trials: number;
  progress: Progress;
  estimate?: Record<string, unknown> | null;
  findings: Finding[];
  message?: string | null;
  result?: Record<string, unknown> | null;
}
