import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CopyCard } from '../parts/card.tsx';
import { Data } from '../parts/data.tsx';
import { save } from '../parts/files.ts';
import { link } from '../server.ts';
import { answer, runId, table, theme } from '../state.ts';
import { csv, text } from '../tables.ts';
import type { Row, Table } from '../types.ts';
import type { Drawn, Option } from './engine.ts';
import { ink, type Ink } from './ink.ts';
import { enlarged, scale } from './scale.ts';

export interface Chart {
  id: string;
  title: string;
  /** What it shows, in a sentence. */
  says: string;
  /** The table that it is drawn from, and which rows and columns. */
  table: string;
  rows?: (table: Table) => Row[];
  columns?: string[];
  /** Sections of the answer whose assumptions and sources bear on it. */
  sections: string[];
  option: (rows: Row[], ink: Ink) => Option;
  height?: number;
  wide?: boolean;
}

/** A chart with its table, its sources and what is assumed; every one can be taken along. */
export function Frame({ chart }: { chart: Chart }) {
  const tab = useSignal<'chart' | 'table' | 'sources'>('chart');
  const data = table(chart.table);
  const rows = data ? (chart.rows ? chart.rows(data) : data.rows) : [];
  const id = `chart-${chart.id}`;
  const tabs = ['chart', 'table', 'sources'] as const;
  const names = { chart: 'Chart', table: 'Table', sources: 'Sources' };
  return (
    <section class={chart.wide ? 'card chart wide' : 'card chart'} aria-labelledby={`${id}-title`} id={chart.id}>
      <div class="row spread">
        <h2 id={`${id}-title`}>{chart.title}</h2>
        <div class="tabs" role="tablist" aria-label={chart.title}>
          {tabs.map((name, index) => (
            <button
              key={name}
              role="tab"
              id={`${id}-${name}`}
              aria-selected={tab.value === name}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === name ? 0 : -1}
              onClick={() => (tab.value = name)}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                if (!step) return;
                tab.value = tabs[(index + step + 3) % 3]!;
                document.getElementById(`${id}-${tab.value}`)?.focus();
              }}
            >
              {names[name]}
            </button>
          ))}
        </div>
      </div>
      <p class="soft">{chart.says}</p>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab.value}`} class="chart-panel">
        {!data ? (
          <p class="soft empty">This result has no table of it.</p>
        ) : rows.length === 0 ? (
          <p class="soft empty">Nothing of it is known in this result.</p>
        ) : tab.value === 'chart' ? (
          <Canvas chart={chart} rows={rows} />
        ) : tab.value === 'table' ? (
          <Data table={data} rows={rows} {...(chart.columns ? { columns: chart.columns } : {})} />
        ) : (
          <Sources chart={chart} rows={rows} />
        )}
      </div>
      {data && (
        <div class="row spread chart-foot">
          <Assumed chart={chart} />
          <span class="row">
            <Downloads chart={chart} data={data} rows={rows} />
            <CopyCard title={`${chart.title}.`} sentence={chart.says} sources={behind(chart).sources} part={chart.id} />
          </span>
        </div>
      )}
    </section>
  );
}

function Canvas({ chart, rows }: { chart: Chart; rows: Row[] }) {
  const at = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const option = framed(chart, rows);
  const key = `${theme.value}${JSON.stringify(rows).length}${rows.length}${runId.value}${chart.title}${JSON.stringify(option['yAxis'] ?? '')}`;
  useEffect(() => {
    let gone = false;
    const sizes = new ResizeObserver(() => drawn.current?.resize());
    void import('./engine.ts').then(({ draw }) => {
      if (gone || !at.current) return;
      drawn.current = draw(at.current, enlarged(framed(chart, rows), scale()));
      at.current.dataset['drawn'] = 'yes';
      sizes.observe(at.current);
    });
    return () => {
      gone = true;
      sizes.disconnect();
      drawn.current?.end();
      drawn.current = null;
    };
  }, []);
  useEffect(() => drawn.current?.set(enlarged(option, scale())), [key]);
  return <div ref={at} class="canvas" style={{ minHeight: `${(chart.height ?? 270) * scale()}px` }} role="img" aria-label={`${chart.title}. ${chart.says} The numbers stand in the tab Table.`} />;
}

/** What every chart shares: quiet axes, a tip drawn in the canvas, no movement. */
export function framed(chart: Chart, rows: Row[]): Option {
  const colours = ink();
  const own = chart.option(rows, colours);
  const axis = (one: unknown): unknown =>
    Array.isArray(one)
      ? one.map(axis)
      : one && {
          axisLine: { lineStyle: { color: colours.soft } },
          axisTick: { show: false },
          splitLine: { lineStyle: { color: colours.line } },
          nameTextStyle: { color: colours.soft, fontSize: 11 },
          ...(one as Option),
          axisLabel: { color: colours.soft, fontSize: 11, hideOverlap: true, ...((one as Option)['axisLabel'] as Option) },
        };
  return {
    textStyle: { fontFamily: 'Noto Sans, sans-serif', color: colours.ink, fontSize: 12 },
    animation: false,
    color: colours.series,
    grid: { left: 8, right: 18, top: 44, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    ...own,
    legend: own['legend'] === false ? undefined : { top: 0, left: 0, itemWidth: 18, itemHeight: 10, textStyle: { color: colours.ink, fontSize: 11 }, ...(own['legend'] as Option) },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.card,
      borderColor: colours.line,
      textStyle: { color: colours.ink, fontSize: 12 },
      ...(own['tooltip'] as Option),
    },
    ...(own['xAxis'] ? { xAxis: axis(own['xAxis']) } : {}),
    ...(own['yAxis'] ? { yAxis: axis(own['yAxis']) } : {}),
  };
}

function behind(chart: Chart): { assumptions: string[]; sources: string[] } {
  const items = (answer.value?.sections ?? []).filter((one) => chart.sections.includes(one.id)).flatMap((one) => one.items);
  return {
    assumptions: [...new Set(items.flatMap((item) => item.assumptions))],
    sources: [...new Set(items.flatMap((item) => item.sources))],
  };
}

function Sources({ chart, rows }: { chart: Chart; rows: Row[] }) {
  const keys = [...new Set([...rows.map((row) => text(row, 'source')), ...behind(chart).sources].filter(Boolean))];
  const known = new Map((table('sources')?.rows ?? []).map((row) => [text(row, 'key'), row]));
  return (
    <ul class="sources scroll" tabIndex={0} aria-label={`Sources: ${chart.title}`}>
      {keys.length === 0 && <li>Computed in this run; see what is assumed.</li>}
      {keys.map((key) => {
        const row = known.get(key);
        return (
          <li key={key}>
            {row ? (
              <>
                <b>{text(row, 'title')}</b>, {text(row, 'publisher')} {text(row, 'date')} <span class="mark">{key}</span>
              </>
            ) : (
              <span>{key}: a table of this project</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Assumed({ chart }: { chart: Chart }) {
  const { assumptions } = behind(chart);
  if (assumptions.length === 0) return <span />;
  return (
    <details>
      <summary>What is assumed</summary>
      <ul class="plain">
        {assumptions.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}

/** What a picture that is taken along must say of itself. */
function origin(): string {
  const header = answer.value?.header ?? {};
  return `Testudo ${header['version'] ?? ''}, plan ${header['plan'] ?? ''}, edition ${header['edition'] ?? ''}, as of ${header['asOf'] ?? ''}, seed ${header['seed'] ?? ''}. Computed from public data; not a forecast.`;
}

function Downloads({ chart, data, rows }: { chart: Chart; data: Table; rows: Row[] }) {
  const pick = async (kind: string) => {
    if (kind === 'csv') save(`${chart.id}.csv`, csv(chart.columns ?? data.columns.map((one) => one.name), rows), 'text/csv');
    else if (kind === 'whole') location.assign(link(`api/runs/${runId.value}/tables/${chart.table}?format=csv`));
    else {
      const engine = await import('./engine.ts');
      const option = framed(chart, rows);
      const height = (chart.height ?? 270) + 60;
      const said = { title: chart.title, says: chart.says, from: origin(), paper: ink().card, ink: ink().ink };
      if (kind === 'svg') save(`${chart.id}.svg`, engine.svg(option, 900, height, said), 'image/svg+xml');
      else save(`${chart.id}.png`, await engine.png(option, 900, height, said));
    }
  };
  return (
    <select
      class="download"
      aria-label={`Download: ${chart.title}`}
      value=""
      onChange={(event) => {
        const kind = event.currentTarget.value;
        event.currentTarget.value = '';
        void pick(kind);
      }}
    >
      <option value="">Download</option>
      <option value="csv">CSV of what is shown</option>
      <option value="whole">CSV of the whole table</option>
      <option value="png">Picture (PNG)</option>
      <option value="svg">Picture (SVG)</option>
    </select>
  );
}
