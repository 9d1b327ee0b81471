import { figure, withUnit } from '../numbers.ts';
import type { Estimate, Picture } from '../types.ts';
import { forceName, gradeName } from '../words.ts';
import type { Part, Point } from './tiles.ts';

/** Small pictures in plain SVG: drawn at once, in the reader's colours, told in words to those who listen. */
export function Small({ picture, look }: { picture: Picture; look: string }) {
  switch (picture.kind) {
    case 'parts':
      return <Parts parts={list<Part>(picture['parts'])} unit={String(picture['unit'] ?? '')} />;
    case 'curve':
      return <Curve picture={picture} />;
    case 'bars':
      return <Bars picture={picture} look={look} />;
    case 'years':
      return <Years picture={picture} />;
    case 'grades':
      return <Grades rows={list<{ name: string; grade: string }>(picture['rows'])} />;
    default:
      return null;
  }
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

function said(value: number | null, unit: string): string {
  const shown = figure(value);
  const around = withUnit(shown, unit);
  return `${around.before ? `${around.before} ` : ''}${shown}${around.after === '%' ? '%' : around.after === 'bn' ? ' bn' : ''}`;
}

const FILL: Record<string, string> = { held: 'fill-held', signed: 'fill-signed', open: 'fill-open' };

/** One bar cut into its parts; the part that nobody has yet is hatched. */
function Parts({ parts, unit }: { parts: Part[]; unit: string }) {
  const total = parts.reduce((sum, part) => sum + (part.value ?? 0), 0) || 1;
  let at = 0;
  const boxes = parts.map((part, index) => {
    const width = ((part.value ?? 0) / total) * 300;
    const box = { ...part, x: at, width, fill: FILL[part.kind] ?? Object.values(FILL)[index % 3]! };
    at += width;
    return box;
  });
  const label = `${unit}: ${parts.map((part) => `${part.name} ${said(part.value, unit)}`).join(', ')}`;
  return (
    <figure class="small">
      <svg viewBox="0 0 300 34" role="img" aria-label={label} preserveAspectRatio="none">
        <Hatch />
        {boxes.map((box) => (
          <g key={box.name}>
            <rect x={box.x} y="0" width={Math.max(0, box.width - 1.5)} height="34" class={box.fill} />
            {box.fill === 'fill-open' && <rect x={box.x} y="0" width={Math.max(0, box.width - 1.5)} height="34" fill="url(#hatch)" />}
          </g>
        ))}
      </svg>
      <figcaption class="keys">
        {boxes.map((box) => (
          <span key={box.name}>
            <i class={`swatch ${box.fill}`} />
            <b>{said(box.value, unit)}</b> {box.name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" class="hatch-line" />
      </pattern>
    </defs>
  );
}

function Curve({ picture }: { picture: Picture }) {
  const points = list<Point>(picture['points']).filter((point) => Number.isFinite(point.x));
  const line = (picture['line'] ?? null) as Estimate | number | null;
  const bill = typeof line === 'number' ? { mean: line, low: line, high: line } : line;
  const unit = String(picture['unit'] ?? '');
  if (points.length < 2) return null;
  const top = Math.max(...points.map((point) => point.high ?? point.mean), bill?.mean ?? 0) * 1.08;
  const first = points[0]!.x;
  const last = points.at(-1)!.x;
  const x = (value: number) => 8 + ((value - first) / (last - first || 1)) * 284;
  const y = (value: number) => 92 - (value / top) * 84;
  const path = points.map((point, index) => `${index ? 'L' : 'M'}${x(point.x)} ${y(point.mean)}`).join('');
  const around =
    points.map((point, index) => `${index ? 'L' : 'M'}${x(point.x)} ${y(point.high ?? point.mean)}`).join('') +
    [...points].reverse().map((point) => `L${x(point.x)} ${y(point.low ?? point.mean)}`).join('') +
    'Z';
  const name = String(picture['curveName'] ?? '');
  const label = `${name}: ${points.map((point) => `${point.x}: ${said(point.mean, unit)}`).join(', ')}${bill ? `; ${String(picture['lineName'] ?? 'the bill')}: ${said(bill.mean, unit)}` : ''}`;
  return (
    <figure class="small">
      <svg viewBox="0 0 300 96" role="img" aria-label={label}>
        <path d={around} class="fill-band" />
        <path d={path} class="stroke-held" />
        {points.map((point) => (
          <circle key={point.x} cx={x(point.x)} cy={y(point.mean)} r="3.4" class="fill-held" />
        ))}
        {bill && <line x1="0" x2="300" y1={y(bill.mean)} y2={y(bill.mean)} class="stroke-open" />}
        {bill && (
          <text x="2" y={Math.max(11, y(bill.mean) - 4)} class="note">
            {String(picture['lineName'] ?? 'the bill')} {said(bill.mean, unit)}
          </text>
        )}
      </svg>
      <figcaption class="ticks">
        {points.map((point) => (
          <span key={point.x}>
            {point.x}
            <br />
            <b>{said(point.mean, unit)}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface OneBar {
  name: string;
  value: number | null;
  low?: number | null;
  high?: number | null;
}

function Bars({ picture, look }: { picture: Picture; look: string }) {
  const bars = list<OneBar>(picture['bars']);
  const unit = String(picture['unit'] ?? '');
  const wanted = typeof picture['wanted'] === 'number' ? (picture['wanted'] as number) : null;
  const most = Math.max(...bars.map((bar) => bar.high ?? bar.value ?? 0), wanted ?? 0) || 1;
  const share = (value: number) => `${Math.min(100, (value / most) * 100)}%`;
  return (
    <figure class="small bars">
      {bars.map((bar) => (
        <div key={bar.name} class={bar.name === look ? 'bar-row chosen' : 'bar-row'}>
          <span class="bar-name">{forceName(bar.name)}</span>
          <span class={bar.value === null ? 'bar-track unknown' : 'bar-track'}>
            {bar.value !== null && <i class="bar-fill" style={{ width: share(bar.value) }} />}
            {bar.low != null && bar.high != null && <i class="bar-band" style={{ left: share(bar.low), width: `${((bar.high - bar.low) / most) * 100}%` }} />}
            {wanted !== null && <i class="bar-wanted" style={{ left: share(wanted) }} />}
          </span>
          <b class="bar-value">{said(bar.value, unit)}</b>
        </div>
      ))}
      {wanted !== null && (
        <figcaption>
          <i class="wanted-key" /> wanted: {said(wanted, unit)}
        </figcaption>
      )}
    </figure>
  );
}

function Years({ picture }: { picture: Picture }) {
  const years = list<{ year: number; value: number | null; heldUpBy?: string }>(picture['years']).filter((one) => one.value !== null);
  const at = typeof picture['at'] === 'number' ? (picture['at'] as number) : 50;
  if (years.length === 0) return null;
  const wide = 300 / years.length;
  const label = `Ready, in percent: ${years.map((one) => `${one.year}: ${figure(one.value)}`).join(', ')}`;
  return (
    <figure class="small">
      <svg viewBox="0 0 300 74" role="img" aria-label={label}>
        {years.map((one, index) => (
          <rect
            key={one.year}
            x={index * wide}
            width={Math.max(2, wide - 2.5)}
            y={70 - (one.value! / 100) * 66}
            height={(one.value! / 100) * 66}
            class={one.value! >= at ? 'fill-signed' : 'fill-held'}
          />
        ))}
        <line x1="0" x2="300" y1={70 - (at / 100) * 66} y2={70 - (at / 100) * 66} class="stroke-open dashed" />
        <line x1="0" x2="300" y1="70" y2="70" class="axis" />
        <text x="2" y={70 - (at / 100) * 66 - 4} class="note">
          half
        </text>
      </svg>
      <figcaption class="ends">
        <span>{years[0]!.year}</span>
        <span>{years.at(-1)!.year}</span>
      </figcaption>
    </figure>
  );
}

function Grades({ rows }: { rows: { name: string; grade: string }[] }) {
  const steps = ['assumed', 'low', 'medium', 'high'];
  return (
    <figure class="small grades">
      {rows.map((row) => {
        const step = steps.indexOf(row.grade);
        return (
          <div key={row.name} class="grade-row">
            <span>{row.name}</span>
            <span class="grade-dots" aria-hidden="true">
              {steps.map((name, index) => (
                <i key={name} class={index <= step ? 'on' : ''} />
              ))}
            </span>
            <b>{gradeName(row.grade)}</b>
          </div>
        );
      })}
    </figure>
  );
}
