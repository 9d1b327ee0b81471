import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changed, field, grouped, percentage, withBase, written, type Plan } from '../src/plan/fields.ts';
import type { PlanSchema } from '../src/server.ts';

const root = new URL('../../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('docs/reference/plan.schema.json', root), 'utf8')) as PlanSchema;
const plan = parse(readFileSync(new URL('plans/hague.yaml', root), 'utf8')) as Plan;

describe('the form of a plan', () => {
  const names = Object.keys(schema.properties);

  it('has a place for every line of the schema, once', () => {
    const placed = grouped(names).flatMap(([, own]) => own);
    expect([...placed].sort()).toEqual([...names].sort());
  });
  it('says of every line what it means', () => {
    for (const name of names) expect(field(name, schema.properties[name]!).words, name).not.toBe('');
  });
  it('knows the range of a stated assumption', () => {
    const share = field('setAside', schema.properties['setAside']!);
    expect(share.kind).toBe('percent');
    expect([share.low, share.high]).toEqual([20, 60]);
  });
  it('writes each line of the shipped plan as that plan reads', () => {
    for (const [name, value] of Object.entries(plan)) {
      if (['question', 'base', 'years'].includes(name)) continue;
      expect(parse(written(value)), name).toEqual(value);
    }
  });
});

describe('a percentage', () => {
  it('has a base and a range', () => expect(percentage('40% (20%..60%)')).toEqual({ base: 40, range: '(20%..60%)' }));
  it('keeps its range when its base moves inside', () => expect(withBase('40% (20%..60%)', 30)).toBe('30% (20%..60%)'));
  it('stretches its range when its base leaves it', () => expect(withBase('40% (20%..60%)', 70)).toBe('70% (20%..70%)'));
  it('that is none is not taken for one', () => expect(percentage('by another line').base).toBeNull());
});

it('lines that differ from the base are told with both values', () => {
  expect(changed(plan, { ...plan, goal: 'bases-first' })).toEqual([{ name: 'goal', before: '30-nights', after: 'bases-first' }]);
});
