import { theme } from '../state.ts';

/** Colours of the chosen theme, read where the style sheet states them. */
export interface Ink {
  ink: string;
  soft: string;
  line: string;
  card: string;
  held: string;
  signed: string;
  open: string;
  band: string;
  series: string[];
}

export function ink(): Ink {
  const dark = theme.value === 'dark';
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of('ink'),
    soft: of('soft'),
    line: of('line'),
    card: of('card'),
    held: of('held'),
    signed: of('signed'),
    open: of('open'),
    band: of('band'),
    // Distinct for every kind of colour blindness, and each with its own pattern or dash.
    series: dark ? ['#74aede', '#f59350', '#43c2b5', '#d7a3e0', '#e8d36a', '#b6c2cb'] : ['#12436d', '#d9621b', '#1f8f86', '#801650', '#9a7b00', '#5b6770'],
  };
}

/** Patterns beside colours: the first plain, the others each their own. */
export const PATTERNS = [
  null,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: 'rgba(255,255,255,.55)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 2, color: 'rgba(255,255,255,.4)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,.5)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], color: 'rgba(255,255,255,.5)' },
  null,
];

export const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3], [2, 6], 'solid'];
