import { describe, expect, it } from 'vitest';
import { changes, lineOf, read, withChange, write } from '../src/address.ts';

describe('the address', () => {
  it('holds view, part and every setting, and gives the same back', () => {
    const place = { view: 'member', part: 'POL', query: { run: 'abcd1234', 'set.unitedStates': 'none', look: 'x5' } };
    expect(read(write(place))).toEqual(place);
  });
  it('keeps a value with brackets, signs and spaces', () => {
    const place = { view: 'answer', part: '', query: { 'set.factors': '[1,4,6]', 'set.setAside': '40% (20%..60%)' } };
    expect(read(write(place))).toEqual(place);
  });
  it('is the same text for the same state, in whatever order it came about', () => {
    expect(write({ view: 'map', part: '', query: { b: '2', a: '1' } })).toBe(write({ view: 'map', part: '', query: { a: '1', b: '2' } }));
  });
  it('leads home where it names no view', () => {
    expect(read('#/nowhere').view).toBe('answer');
    expect(read('').view).toBe('answer');
    expect(read('#/member/%E0%A4%A').part).toBe('%E0%A4%A');
  });
  it('names the changed lines of the plan, and lets one go', () => {
    const query = withChange({ run: 'a' }, 'goal', 'bases-first');
    expect(changes(query)).toEqual({ goal: 'bases-first' });
    expect(changes(withChange(query, 'goal', ''))).toEqual({});
  });
  it('reads a line of a plan without its comment and its range', () => {
    const plan = 'factors: [1, 4, 5]   # five times\nairDefenceShareOfEquipment: 10% (8%..15%)   # assumed\npath: announced\n';
    expect(lineOf(plan, 'factors')).toBe('[1, 4, 5]');
    expect(lineOf(plan, 'airDefenceShareOfEquipment')).toBe('10%');
    expect(lineOf(plan, 'path')).toBe('announced');
    expect(lineOf(plan, 'goal')).toBe('');
  });
});
