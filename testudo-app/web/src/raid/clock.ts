import type { Trace, Track } from '../types.ts';

/** hh:mm:ss after the start of the night. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** Where a threat is at a time, or null before its launch and after its end. */
export function at(track: Track, time: number): [number, number, number] | null {
  const fixes = track.fixes;
  const first = fixes[0];
  const last = fixes.at(-1);
  if (!first || !last || time < first[0] || time > last[0]) return null;
  let low = 0;
  let high = fixes.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fixes[middle]![0] <= time) low = middle;
    else high = middle;
  }
  const a = fixes[low]!;
  const b = fixes[high]!;
  const share = b[0] === a[0] ? 0 : (time - a[0]) / (b[0] - a[0]);
  return [a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share, a[3] + (b[3] - a[3]) * share];
}

/** How many of an event fall into each part of the night. */
export function histogram(trace: Trace, event: string, parts: number): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const one of trace.events) {
    if (one.event !== event) continue;
    const part = Math.min(parts - 1, Math.max(0, Math.floor((one.time / trace.seconds) * parts)));
    counts[part]! += 1;
  }
  return counts;
}

/** How much has come about up to a time. */
export function tally(trace: Trace, time: number, events = ['launch-threat', 'fire', 'hit', 'soft-kill', 'fail', 'leak']): Record<string, number> {
  const counts = Object.fromEntries(events.map((event) => [event, 0]));
  for (const one of trace.events) if (one.time <= time && one.event in counts) counts[one.event]! += 1;
  return counts;
}

/** The first moment of an event, or null where it never comes. */
export function first(trace: Trace, event: string): number | null {
  const times = trace.events.filter((one) => one.event === event).map((one) => one.time);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Units by the salvoes that they have fired up to a time, with what they stopped; those that fired most first. */
export function firing(trace: Trace, time: number): { unit: string; fired: number; stopped: number }[] {
  const units = new Map<string, { unit: string; fired: number; stopped: number }>();
  for (const one of trace.events) {
    if (one.time > time || !one.unit || (one.event !== 'fire' && one.event !== 'hit')) continue;
    const of = units.get(one.unit) ?? { unit: one.unit, fired: 0, stopped: 0 };
    units.set(one.unit, of);
    if (one.event === 'fire') of.fired += 1;
    else of.stopped += 1;
  }
  return [...units.values()].sort((a, b) => b.fired - a.fired || a.unit.localeCompare(b.unit));
}

/** The next or the last moment at which something that matters happens. */
export function neighbour(trace: Trace, time: number, forward: boolean): number {
  const times = trace.events.filter((one) => one.event !== 'detect').map((one) => one.time);
  if (forward) return Math.min(trace.seconds, ...times.filter((one) => one > time + 0.5));
  return Math.max(0, ...times.filter((one) => one < time - 0.5));
}
