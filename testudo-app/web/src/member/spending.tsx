import { figure } from '../numbers.ts';
import { number, text, where } from '../tables.ts';
import type { Row } from '../types.ts';

/** Core defence spending against the pledge: printed years, then the path, the pledge as a line. */
export function Spending({ rows, edition, path: along }: { rows: Row[]; edition: string; path: string }) {
  const all = where({ rows }, { edition });
  const printed = all.filter((row) => text(row, 'path') === 'printed').sort(byYear);
  const path = all.filter((row) => text(row, 'path') === along).sort(byYear);
  if (printed.length === 0) return null;
  const last = Math.max(2035, ...path.map((row) => number(row, 'year')!));
  const first = number(printed[0], 'year')!;
  const top = Math.max(4, ...[...printed, ...path].map((row) => number(row, 'sharePercent') ?? 0)) * 1.12;
  const x = (year: number) => 4 + ((year - first) / (last - first)) * 292;
  const y = (share: number) => 100 - (share / top) * 92;
  const line = (rows: Row[]) => rows.map((row, index) => `${index ? 'L' : 'M'}${x(number(row, 'year')!)} ${y(number(row, 'sharePercent')!)}`).join('');
  const estimated = printed.filter((row) => text(row, 'estimate') === 'e');
  const label = `Share of GDP: ${[...printed, ...path].map((row) => `${text(row, 'year')}: ${figure(number(row, 'sharePercent'))}%`).join(', ')}`;
  return (
    <figure class="small">
      <svg viewBox="0 0 300 104" role="img" aria-label={label}>
        {[2, 3.5].map((pledge) => (
          <g key={pledge}>
            <line x1="0" x2="300" y1={y(pledge)} y2={y(pledge)} class="axis dashed" />
            <text x="298" y={y(pledge) - 3} text-anchor="end" class="note soft-note">
              pledge {pledge}%
            </text>
          </g>
        ))}
        <path d={line(printed)} class="stroke-held" />
        <path d={line(path)} class="stroke-signed dashed" />
        {estimated.map((row) => (
          <circle key={text(row, 'year')} cx={x(number(row, 'year')!)} cy={y(number(row, 'sharePercent')!)} r="3" class="ring" />
        ))}
      </svg>
      <figcaption class="ends">
        <span>{first}</span>
        <span>— printed, ○ estimated, - - path</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}

function byYear(a: Row, b: Row): number {
  return (number(a, 'year') ?? 0) - (number(b, 'year') ?? 0);
}
