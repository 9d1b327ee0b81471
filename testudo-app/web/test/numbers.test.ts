import { describe, expect, it } from 'vitest';
import { band, end, figure, hasBand, numbersIn, withUnit } from '../src/numbers.ts';

describe('a figure', () => {
  it.each([
    [190.617, '191'],
    [40.95, '41'],
    [9.96, '10'],
    [5.128, '5.1'],
    [3, '3'],
    [0.0911, '0.09'],
    [0.16, '0.16'],
    [0, '0'],
    [1206.7, '1,207'],
    [-49.9, '-50'],
  ])('%s reads %s', (value, read) => expect(figure(value)).toBe(read));

  it('that nobody knows is said so and is not zero', () => {
    expect(figure(null)).toBe('not known');
    expect(figure(Number.NaN)).toBe('not known');
  });

  it('of a year has no mark of thousands', () => expect(figure(2038, 'year by which half is ready')).toBe('2038'));
});

describe('a band', () => {
  it('goes from low to high', () => expect(band({ mean: 190.6, low: 103.3, high: 407.8 })).toBe('103 to 408'));
  it('ends after the last year that was looked at', () => expect(end(2041, 'year by which half is ready; 2041 means after 2040')).toBe('after 2040'));
  it('is none where rounding leaves one number', () => {
    expect(hasBand({ mean: 5, low: 5, high: 5 })).toBe(false);
    expect(hasBand({ mean: 5, low: 4, high: 6 })).toBe(true);
    expect(hasBand(null)).toBe(false);
  });
});

describe('a unit', () => {
  it('of money stands on both sides', () => expect(withUnit('191', 'EUR bn at 2025 prices')).toEqual({ before: 'EUR', after: 'bn' }));
  it('of a person stands before', () => expect(withUnit('9.3', 'EUR')).toEqual({ before: 'EUR', after: '' }));
  it('of a share stands after', () => expect(withUnit('44', '% of nights, 90% wanted')).toEqual({ before: '', after: '%' }));
});

it('numbers in a text lose their marks of thousands', () => expect(numbersIn('EUR 1,207 bn, 44% [22 to 61.5]')).toEqual(['1207', '44', '22', '61.5']));
