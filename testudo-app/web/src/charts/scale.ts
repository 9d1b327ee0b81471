import type { Option } from './engine.ts';

/** The size of text for which charts are drawn, in CSS pixels. */
const DRAWN_FOR = 16;

/** What is a length on the screen wherever it stands in an option, as opposed to a number of the data. */
const LENGTHS = new Set(['fontSize', 'lineHeight', 'itemWidth', 'itemHeight', 'nameGap', 'symbolSize', 'barMaxWidth', 'left', 'right', 'top', 'bottom', 'width']);

/** How much larger than they are drawn for a wide screen shows charts: as much as its text, and never smaller. */
export function scale(): number {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(1, size / DRAWN_FOR);
}

/** A chart's option with every length so many times as large; data stay as they are. */
export function enlarged(option: Option, by: number): Option {
  return by === 1 ? option : (grown(option, by) as Option);
}

function grown(part: unknown, by: number): unknown {
  if (Array.isArray(part)) return part.map((one) => (one && typeof one === 'object' ? grown(one, by) : one));
  if (!part || typeof part !== 'object' || Object.getPrototypeOf(part) !== Object.prototype) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key === 'data' ? value : typeof value === 'number' && LENGTHS.has(key) ? value * by : value && typeof value === 'object' ? grown(value, by) : value]),
  );
}
