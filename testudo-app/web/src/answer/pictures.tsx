import { figure, withUnit } from '../numbers.ts';
import type { Picture, PictureItem, PicturePoint } from '../types.ts';
import { gradeName } from '../words.ts';

/** Small pictures in plain SVG: drawn at once, in the reader's colours, told in words to those who listen. */
export function Small({ picture }: { picture: Picture }) {
  if (picture.items.length > 0 && picture.items.every((one) => STEPS.includes(one.mark))) return <Grades items={picture.items} />;
  switch (picture.kind) {
    case 'parts':
      return picture.items.every((one) => one.value === null) ? <Apart items={picture.items} /> : <Parts items={picture.items} unit={picture.unit} />;
    case 'curve':
      return <Curve picture={picture} />;
    case 'bars':
      return <Bars picture={picture} />;
    case 'years':
      return <Years picture={picture} />;
    default:
      return null;
  }
}

const STEPS = ['assumed', 'low', 'medium', 'high'];

function said(value: number | null, unit: string): string {
  const shown = figure(value);
  const around = withUnit(shown, unit);
  return `${around.before ? `${around.before} ` : ''}${shown}${around.after === '%' ? '%' : around.after === 'bn' ? ' bn' : ''}`;
}

/** Bands are printed where they are wider than what rounding hides. */
function banded(one: { low: number | null; high: number | null; value?: number | null; y?: number }): string {
  const middle = figure(one.value ?? one.y ?? null);
  if (one.low === null || one.high === null || (figure(one.low) === middle && figure(one.high) === middle)) return '';
  return ` [${figure(one.low)} to ${figure(one.high)}]`;
}

const FILL: Record<string, string> = { held: 'fill-held', signed: 'fill-signed', lacking: 'fill-open' };
const FILLS = Object.values(FILL);

/** One bar cut into its parts; the part that nobody has yet is hatched. */
function Parts({ items, unit }: { items: PictureItem[]; unit: string }) {
  const total = items.reduce((sum, part) => sum + (part.value ?? 0), 0) || 1;
  let at = 0;
  const boxes = items.map((part, index) => {
    const width = ((part.value ?? 0) / total) * 300;
    const box = { ...part, x: at, width, fill: FILL[part.mark] ?? FILLS[index % 3]! };
    at += width;
    return box;
  });
  const label = `${unit}: ${items.map((part) => `${part.label} ${said(part.value, unit)}`).join(', ')}`;
  return (
    <figure class="small">
      <svg viewBox="0 0 300 34" role="img" aria-label={label} preserveAspectRatio="none">
        <Hatch />
        {boxes.map((box) => (
          <g key={box.label}>
            <rect x={box.x} y="0" width={Math.max(0, box.width - 1.5)} height="34" class={box.fill} />
            {box.fill === 'fill-open' && <rect x={box.x} y="0" width={Math.max(0, box.width - 1.5)} height="34" fill="url(#hatch)" />}
          </g>
        ))}
      </svg>
      <figcaption class="keys">
        {boxes.map((box) => (
          <span key={box.label}>
            <i class={`swatch ${box.fill}`} />
            <b>{said(box.value, unit)}</b> {box.label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** What is left out has no size: each a hatched box with its name. */
function Apart({ items }: { items: PictureItem[] }) {
  return (
    <figure class="small apart">
      {items.map((one) => (
        <span key={one.label}>
          <i>{one.label}</i>
        </span>
      ))}
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

const LINES: Record<string, string> = { lacking: 'stroke-open', signed: 'stroke-signed dashed' };

function Curve({ picture }: { picture: Picture }) {
  const { points, items, unit } = picture;
  if (points.length < 2) return null;
  const lines = items.filter((one) => one.value !== null);
  const top = picture.most ? picture.most * 1.04 : Math.max(...points.map((point) => Math.min(point.high, point.y * 2.2)), ...lines.map((one) => one.value!)) * 1.12;
  const first = points[0]!.x;
  const last = points.at(-1)!.x;
  const x = (value: number) => 6 + ((value - first) / (last - first || 1)) * 288;
  const y = (value: number) => 92 - (Math.min(value, top) / top) * 86;
  const line = (of: (point: PicturePoint) => number, from = points) => from.map((point, index) => `${index ? 'L' : 'M'}${x(point.x).toFixed(1)} ${y(of(point)).toFixed(1)}`).join('');
  const area = `${line((point) => point.high)}${line((point) => point.low, [...points].reverse()).replace('M', 'L')}Z`;
  const across = picture.across.startsWith('%') ? '%' : '';
  const label = `${points.map((point) => `${figure(point.x, 'year')}${across}: ${said(point.y, unit)}${banded(point)}`).join(', ')}${lines.map((one) => `; ${one.label} ${said(one.value, unit)}`).join('')}`;
  const shown = points.length <= 5 ? points : [points[0]!, points[Math.floor(points.length / 2)]!, points.at(-1)!];
  return (
    <figure class="small">
      <svg viewBox="0 0 300 96" role="img" aria-label={label}>
        <path d={area} class="fill-band" />
        <path d={line((point) => point.y)} class="stroke-held" />
        {points.length <= 8 && points.map((point) => <circle key={point.x} cx={x(point.x)} cy={y(point.y)} r="3.4" class="fill-held" />)}
        {lines.map((one) => (
          <g key={one.label}>
            <line x1="0" x2="300" y1={y(one.value!)} y2={y(one.value!)} class={LINES[one.mark] ?? 'stroke-open'} />
            <text x="2" y={one.value! < top / 3 ? y(one.value!) + 11 : Math.max(11, y(one.value!) - 4)} class="note">
              {one.label} {said(one.value, unit)}
            </text>
          </g>
        ))}
        <line x1="0" x2="300" y1="93" y2="93" class="axis" />
      </svg>
      <figcaption class="ticks">
        {shown.map((point) => (
          <span key={point.x} style={{ left: `${(x(point.x) / 300) * 100}%` }}>
            {figure(point.x, Number.isInteger(point.x) ? 'year' : '')}
            {across}
            <br />
            <b>{figure(point.y)}</b>
          </span>
        ))}
      </figcaption>
      <p class="axes">
        {unit}
        {picture.across && `, by ${picture.across.replace(/^% of/, 'share of')}`}
      </p>
    </figure>
  );
}

function Bars({ picture }: { picture: Picture }) {
  const { items, unit } = picture;
  const largest = Math.max(...items.map((bar) => bar.high ?? bar.value ?? 0));
  const most = (picture.most ?? largest) || 1;
  const share = (value: number) => `${Math.min(100, (value / most) * 100)}%`;
  return (
    <figure class="small bars">
      {items.map((bar) => (
        <div key={bar.label} class="bar-row">
          <span class="bar-name" title={bar.label}>
            {bar.label.charAt(0).toUpperCase() + bar.label.slice(1)}
          </span>
          <span class={bar.value === null ? 'bar-track unknown' : 'bar-track'}>
            {bar.value !== null && <i class="bar-fill" style={{ width: share(bar.value) }} />}
            {banded(bar) && <i class="bar-band" style={{ left: share(bar.low!), width: `${((bar.high! - bar.low!) / most) * 100}%` }} />}
          </span>
          <b class="bar-value">{bar.value === null ? 'none' : said(bar.value, unit)}</b>
        </div>
      ))}
      {unit && <p class="axes">{unit.startsWith('%') ? unit : `in ${unit}`}</p>}
    </figure>
  );
}

function Years({ picture }: { picture: Picture }) {
  const { points } = picture;
  const half = picture.items.find((one) => one.value !== null);
  const at = half?.value ?? 50;
  if (points.length === 0) return null;
  const wide = 300 / points.length;
  const height = (value: number) => (Math.min(100, value) / 100) * 80;
  const label = `${picture.unit}: ${points.map((one) => `${figure(one.x, 'year')}: ${figure(one.y)}`).join(', ')}`;
  return (
    <figure class="small">
      <svg viewBox="0 0 300 86" role="img" aria-label={label}>
        {points.map((one, index) => (
          <rect key={one.x} x={index * wide} width={Math.max(2, wide - 2.5)} y={84 - height(one.y)} height={height(one.y)} class={one.y >= at ? 'fill-signed' : 'fill-held'} />
        ))}
        <line x1="0" x2="300" y1={84 - height(at)} y2={84 - height(at)} class="stroke-open" />
        <line x1="0" x2="300" y1="84" y2="84" class="axis" />
        <text x="2" y={80 - height(at)} class="note">
          half
        </text>
      </svg>
      <figcaption class="ends">
        <span>{figure(points[0]!.x, 'year')}</span>
        <span>ready, {picture.unit}</span>
        <span>{figure(points.at(-1)!.x, 'year')}</span>
      </figcaption>
    </figure>
  );
}

function Grades({ items }: { items: PictureItem[] }) {
  return (
    <figure class="small grades">
      {items.map((row) => {
        const step = STEPS.indexOf(row.mark);
        return (
          <div key={row.label} class="grade-row">
            <span>{row.label.charAt(0).toUpperCase() + row.label.slice(1)}</span>
            <span class="grade-dots" aria-hidden="true">
              {STEPS.map((name, index) => (
                <i key={name} class={index <= step ? 'on' : ''} />
              ))}
            </span>
            <b>{gradeName(row.mark)}</b>
          </div>
        );
      })}
    </figure>
  );
}
