import { describe, expect, it } from 'vitest';
import { tiles } from '../src/answer/tiles.ts';
import { csv, number } from '../src/tables.ts';
import type { Answer, Item, Table } from '../src/types.ts';

const item = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  sentence: `${id} in words.`,
  estimate: null,
  unit: '',
  priceBasis: '',
  assumptions: ['upkeep'],
  sources: ['prices'],
  grade: 'low',
  status: 'computed',
  evidence: [{ table: 'costs' }],
  ...more,
});

const answer: Answer = {
  question: 'What?',
  header: {},
  sections: [
    { id: 'costs', title: 'Costs', items: [item('costs.fiveTimes', { estimate: { mean: 191, low: 103, high: 408 }, unit: 'EUR bn' })] },
    { id: 'enough', title: 'Enough?', items: [item('enough.goal', { short: 'No.' })] },
  ],
};

const nothing = (): Table | undefined => undefined;

describe('the tiles', () => {
  it('are eight where the answer has no first screen, and what is missing says so', () => {
    const found = tiles(answer, nothing);
    expect(found).toHaveLength(8);
    expect(found.find((one) => one.key === 'moves')).toMatchObject({ status: 'notComputed', sentence: 'Not computed yet.' });
    expect(found.find((one) => one.key === 'cost')).toMatchObject({ estimate: { low: 103 }, unit: 'EUR bn', evidence: ['costs'] });
    expect(found.find((one) => one.key === 'enough')!.sentence).toBe('No.');
  });
  it('name no multiple that the answer does not name', () => {
    for (const tile of tiles(answer, nothing)) expect(tile.title).not.toMatch(/times|twice|×/i);
    const four: Answer = { ...answer, firstScreen: [{ key: 'fiveTimes', title: 'Four times', figure: '', sentence: 'Four.', estimate: null, unit: '', more: [] }] };
    expect(tiles(four, nothing)[0]!.title).toBe('Four times');
  });
  it('are those of the first screen where there is one, with the statements behind them first', () => {
    const told: Answer = { ...answer, firstScreen: [{ key: 'cost', title: 'Cost', figure: 'EUR 191 [103 to 408] bn', sentence: 'Beyond.', estimate: null, unit: 'EUR bn', more: ['costs.fiveTimes', 'affordable'] }] };
    const [tile] = tiles(told, nothing);
    expect(tile).toMatchObject({ figure: 'EUR 191 [103 to 408] bn', sections: ['costs'], grade: 'low' });
    expect(tile!.more[0]!.id).toBe('costs.fiveTimes');
    expect(tile!.evidence).toContain('affordable');
  });
});

describe('a table', () => {
  it('keeps a blank apart from nought', () => {
    expect(number({ a: null }, 'a')).toBeNull();
    expect(number({ a: 0 }, 'a')).toBe(0);
  });
  it('is taken along as comma-separated values', () => expect(csv(['a', 'b'], [{ a: 'x, "y"', b: 1.5 }, { a: null, b: 0 }])).toBe('a,b\n"x, ""y""",1.5\n,0\n'));
});
