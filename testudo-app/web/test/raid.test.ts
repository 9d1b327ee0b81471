import { describe, expect, it } from 'vitest';
import { at, clock, firing, first, histogram, neighbour, tally } from '../src/raid/clock.ts';
import type { Trace, Track } from '../src/types.ts';

const track: Track = { threat: 1, threatClass: 'drone', decoy: false, fate: 'hit', sidc: '', fixes: [[100, 20, 50, 200], [200, 22, 52, 400]] };
const event = (event: string, time: number) => ({ event, time, threat: 1, unit: null, lon: 0, lat: 0 });
const trace: Trace = {
  name: '',
  note: '',
  trial: 0,
  seconds: 400,
  units: [],
  tracks: [track],
  engagements: [],
  events: [event('launch-threat', 100), event('detect', 120), event('fire', 150), event('hit', 200), event('leak', 399)],
};

describe('the time bar', () => {
  it('reads hours, minutes and seconds', () => expect(clock(3723.9)).toBe('01:02:03'));
  it('finds a threat between two fixes', () => expect(at(track, 150)).toEqual([21, 51, 300]));
  it('has no threat before its launch or after its end', () => {
    expect(at(track, 99)).toBeNull();
    expect(at(track, 201)).toBeNull();
  });
  it('counts what has come about up to a moment', () => expect(tally(trace, 200)).toEqual({ 'launch-threat': 1, fire: 1, hit: 1, 'soft-kill': 0, fail: 0, leak: 0 }));
  it('steps to the neighbouring events and passes over what is only seen', () => {
    expect(neighbour(trace, 100, true)).toBe(150);
    expect(neighbour(trace, 150, false)).toBe(100);
    expect(neighbour(trace, 399, true)).toBe(400);
  });
  it('knows the first moment of an event, or that it never comes', () => {
    expect(first(trace, 'leak')).toBe(399);
    expect(first(trace, 'soft-kill')).toBeNull();
  });
  it('names the units that have fired most up to a moment, and what they stopped', () => {
    const salvo = (unit: string, event: string, time: number) => ({ event, time, unit, lon: 0, lat: 0 });
    const busy = { ...trace, events: [salvo('b', 'fire', 10), salvo('a', 'fire', 20), salvo('b', 'hit', 30), salvo('b', 'fire', 40), salvo('a', 'fire', 90)] };
    expect(firing(busy, 50)).toEqual([
      { unit: 'b', fired: 2, stopped: 1 },
      { unit: 'a', fired: 1, stopped: 0 },
    ]);
  });
  it('counts every event once in its histogram', () => expect(histogram(trace, 'leak', 10)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]));
});
