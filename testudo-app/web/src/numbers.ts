import type { Estimate } from './types.ts';

/** Said of what nobody knows; never drawn as zero. */
export const UNKNOWN = 'not known';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A figure as people read it: two to three figures that count, thousands apart, years bare. */
export function figure(value: number | null | undefined, unit = ''): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return UNKNOWN;
  if (isYear(unit)) return String(Math.round(value));
  const size = Math.abs(value);
  if (size >= 9.95 || Number.isInteger(value)) return whole.format(value);
  if (size >= 0.95) return value.toFixed(1);
  return size === 0 ? '0' : String(Number(value.toPrecision(size >= 0.095 ? 2 : 1)));
}

export function isYear(unit: string): boolean {
  return unit === 'year' || unit.startsWith('year by') || unit.startsWith('year ');
}

/** Whether an estimate has a band worth printing. */
export function hasBand(estimate: Estimate | null | undefined): estimate is Estimate {
  return !!estimate && (figure(estimate.low) !== figure(estimate.mean) || figure(estimate.high) !== figure(estimate.mean));
}

/** The year after the last one that was looked at means "not by then". */
export function end(value: number, unit: string): string {
  const after = /(\d{4}) means after (\d{4})/.exec(unit);
  return after && Math.round(value) >= Number(after[1]) ? `after ${after[2]}` : figure(value, unit);
}

export function band(estimate: Estimate, unit = ''): string {
  return `${end(estimate.low, unit)} to ${end(estimate.high, unit)}`;
}

/** Figure and unit in the order in which they are said: "EUR 191 bn", "44%", "395 fire units". */
export function withUnit(text: string, unit: string): { before: string; after: string } {
  if (isYear(unit) || unit === '' || unit === 'share' || unit === 'probability') return { before: '', after: '' };
  const money = /^EUR(?: (bn|m))?\b/.exec(unit);
  if (money) return { before: 'EUR', after: money[1] ?? '' };
  if (unit.startsWith('%')) return { before: '', after: '%' };
  return { before: '', after: text === UNKNOWN ? '' : unit.split(',')[0]! };
}

/** Everything of a text that is a number, as it stands there without thousands marks. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((found) => found[0].replace(/,+$/, '').replaceAll(',', ''));
}
