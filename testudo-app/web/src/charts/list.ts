import { figure } from '../numbers.ts';
import { number, text, where } from '../tables.ts';
import type { Row, Table } from '../types.ts';
import { CLASSES, className, forceName, raidName } from '../words.ts';
import type { Option } from './engine.ts';
import type { Chart } from './frame.tsx';
import { DASHES, PATTERNS, type Ink } from './ink.ts';

export interface Chosen {
  member: string;
  memberName: string;
  /** Names of systems by their key. */
  systems: Map<string, string>;
  raid: string;
  force: string;
  edition: string;
  path: string;
}

/** Points of a line with its band, drawn as two stacked lines of which only the difference is filled. */
function band(name: string, rows: Row[], x: string, low: string, high: string, colour: string, stack: string): Option[] {
  const known = rows.filter((row) => number(row, low) !== null && number(row, high) !== null);
  const shared = { type: 'line', stack, stackStrategy: 'all', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false } };
  return [
    { ...shared, name: `${name} low`, data: known.map((row) => [number(row, x), number(row, low)]) },
    { ...shared, name, data: known.map((row) => [number(row, x), number(row, high)! - number(row, low)!]), areaStyle: { color: colour, opacity: 0.2 } },
  ];
}

function tip(unit: string): Option {
  return { trigger: 'axis', valueFormatter: (value: unknown) => (value === null || value === undefined ? 'not known' : `${figure(Array.isArray(value) ? Number(value[1]) : Number(value))} ${unit}`) };
}

const years: Option = { type: 'value', min: 'dataMin', max: 'dataMax', minInterval: 1, axisLabel: { formatter: (value: number) => String(value) }, splitLine: { show: false } };

/** Bars with their band as a whisker over each. */
function whiskers(rows: { at: number; low: number | null; high: number | null }[], colour: string, upright: boolean): Option {
  return {
    type: 'custom',
    name: '90% band',
    silent: true,
    z: 5,
    tooltip: { show: false },
    itemStyle: { color: colour },
    data: rows.filter((row) => row.low !== null && row.high !== null).map((row) => [row.at, row.low, row.high]),
    renderItem: (_: unknown, api: { value: (n: number) => number; coord: (point: number[]) => number[] }) => {
      const [a, low, high] = [api.value(0), api.value(1), api.value(2)];
      const from = upright ? api.coord([a, low]) : api.coord([low, a]);
      const to = upright ? api.coord([a, high]) : api.coord([high, a]);
      const across = upright ? [5, 0] : [0, 5];
      const line = (p: number[], q: number[]) => ({ type: 'line', shape: { x1: p[0], y1: p[1], x2: q[0], y2: q[1] }, style: { stroke: colour, lineWidth: 1.6 } });
      const cap = (p: number[]) => line([p[0]! - across[0]!, p[1]! - across[1]!], [p[0]! + across[0]!, p[1]! + across[1]!]);
      return { type: 'group', children: [line(from, to), cap(from), cap(to)] };
    },
  };
}

export function charts(chosen: Chosen): Chart[] {
  return [
    {
      id: 'spending',
      title: `Spending against the pledge: ${chosen.memberName}`,
      says: 'Core defence spending in % of GDP as printed by edition, then the four paths to the end of the plan; the pledge of 3.5% as a line.',
      table: 'spending',
      sections: ['pays'],
      rows: (table) => where(table, { member: chosen.member }).filter((row) => text(row, 'path') !== 'printed' || text(row, 'edition') === chosen.edition),
      columns: ['year', 'edition', 'path', 'sharePercent', 'estimate'],
      option: spending,
    },
    {
      id: 'orders',
      title: 'Order book: signed, and what of it has come',
      says: 'Fire units of the largest signed contracts: delivered by now, due by contract and not delivered, still to come.',
      table: 'signedDeliveries',
      sections: ['buys'],
      rows: (table) => table.rows.filter((row) => text(row, 'unit') === 'fire units' && (number(row, 'signedCount') ?? 0) > 0),
      columns: ['order', 'member', 'system', 'signedCount', 'dueByNow', 'deliveredByNow', 'contractFrom', 'contractTo', 'state', 'source'],
      option: (rows, ink) => orderBook(rows, ink, chosen.systems),
      height: 400,
    },
    {
      id: 'arrival',
      title: 'Ready by year, and what holds it up',
      says: 'Share of what members lack that is ready by the end of each year: the plan, and where only factories, only money or only crews held it up.',
      table: 'reached',
      sections: ['arrives'],
      option: arrival,
    },
    {
      id: 'lines',
      title: 'When each production line has made what is missing',
      says: 'Earliest year by line for all that the multiple lacks, with its range, at stated output and the share open to Europeans.',
      table: 'arrival',
      sections: ['arrives'],
      rows: (table) => table.rows.filter((row) => text(row, 'line').endsWith('fire units') && number(row, 'earliest') !== null),
      columns: ['line', 'missing', 'outputPerYear', 'europeSharePercent', 'leadYears', 'crewYears', 'earliest', 'low', 'high', 'heldUpBy'],
      option: lines,
      height: 360,
    },
    {
      id: 'leakage',
      title: `What gets through: ${raidName(chosen.raid)}`,
      says: "Mean number that gets through by class and force in the raid's own sector, ground-based only; whiskers are the 90% band.",
      table: 'leakage',
      sections: ['enough'],
      rows: (table) => leaks(table, chosen.raid),
      columns: ['laydown', 'sector', 'threatClass', 'measure', 'launched', 'mean', 'low', 'high', 'trials', 'reach'],
      option: leakage,
    },
    {
      id: 'leakage-years',
      title: 'What gets through on the way, year by year',
      says: "Armed threats that get through in the goal's raid with what the plan has ready at the end of each year; the scale goes by tens.",
      table: 'yearLeakage',
      sections: ['enough'],
      rows: (table) => {
        const raid = text(table.rows[0], 'raid');
        return where(table, { raid });
      },
      columns: ['year', 'raid', 'threatClass', 'launched', 'mean', 'low', 'high', 'trials', 'reach'],
      option: leakYears,
    },
    {
      id: 'magazine',
      title: `Magazine depth: rounds used in a night, ${forceName(chosen.force)}`,
      says: `Rounds fired by system in ${raidName(chosen.raid).toLowerCase()}, with the part that is wasted on decoys.`,
      table: 'rounds',
      sections: ['enough', 'buys'],
      rows: (table) => where(table, { laydown: chosen.force, raid: chosen.raid }).filter((row) => (number(row, 'mean') ?? 0) >= 0.5),
      columns: ['name', 'layer', 'mean', 'low', 'high', 'wasted'],
      option: magazine,
      height: 360,
    },
    {
      id: 'protection',
      title: 'Cost against protection',
      says: 'Each multiple by its cost in EUR bn and the share of nights on which the first term of the goal is met; the wanted share as a line, the 90% band shaded.',
      table: 'multiples',
      sections: ['enough', 'costs'],
      rows: (table) => where(table, { term: text(table.rows[0], 'term') }),
      columns: ['multiple', 'fireUnits', 'costLow', 'costBase', 'costHigh', 'term', 'value', 'low', 'high', 'wanted', 'verdict'],
      option: protection,
    },
    {
      id: 'next-euro',
      title: 'Where the next billion does most',
      says: 'How much of the gap to the goal EUR 1 bn closes, by what it buys; whiskers are the 90% band.',
      table: 'nextEuro',
      sections: ['enough'],
      option: nextEuro,
    },
    {
      id: 'ranges',
      title: 'What the bill hangs on',
      says: 'The bill of the multiple in EUR bn with one range at a time from its low to its high end: the longest bar matters most.',
      table: 'billRanges',
      sections: ['costs'],
      rows: (table) => where(table, { bill: 'fiveTimes' }).filter((row) => text(row, 'range') !== 'all ranges together' && number(row, 'high')! - number(row, 'low')! > 0),
      option: tornado,
      height: 320,
    },
    {
      id: 'flows',
      title: 'From money to capability',
      says: 'Who pays for which part of the plan, and which threat class each part engages; widths are EUR bn.',
      table: 'flows',
      sections: ['pays', 'costs'],
      option: sankey,
      height: 460,
      wide: true,
    },
  ];
}

/** A little beyond the largest value, so that no whisker leaves the picture. */
function most(rows: Row[], column: string): number {
  const largest = Math.max(0, ...rows.map((row) => number(row, column) ?? 0));
  const step = 10 ** Math.floor(Math.log10(largest || 1)) / 2;
  return Math.ceil((largest * 1.02) / step) * step;
}

const PATHS = ['announced', 'linear', 'back-loaded', 'frozen'];

function spending(rows: Row[], ink: Ink): Option {
  const printed = rows.filter((row) => text(row, 'path') === 'printed').sort((a, b) => number(a, 'year')! - number(b, 'year')!);
  const point = (row: Row) => [number(row, 'year'), number(row, 'sharePercent')];
  return {
    tooltip: tip('% of GDP'),
    xAxis: years,
    yAxis: { type: 'value', min: 0 },
    series: [
      {
        name: 'printed',
        type: 'line',
        data: printed.map((row) => ({ value: point(row), symbol: text(row, 'estimate') === 'e' ? 'emptyCircle' : 'circle', symbolSize: text(row, 'estimate') === 'e' ? 9 : 5 })),
        color: ink.held,
        lineStyle: { width: 2.5 },
        markLine: { symbol: 'none', silent: true, data: [{ yAxis: 3.5 }], label: { formatter: 'pledge 3.5%', color: ink.soft, position: 'insideStartTop' }, lineStyle: { color: ink.soft, type: 'dashed' } },
      },
      ...PATHS.map((path, index) => ({
        name: path,
        type: 'line',
        symbol: 'none',
        data: rows.filter((row) => text(row, 'path') === path).sort((a, b) => number(a, 'year')! - number(b, 'year')!).map(point),
        color: ink.series[(index + 1) % ink.series.length],
        lineStyle: { type: DASHES[index + 1], width: 2 },
      })),
    ],
  };
}

function orderBook(rows: Row[], ink: Ink, systems: Map<string, string>): Option {
  const all = [...rows].sort((a, b) => number(a, 'signedCount')! - number(b, 'signedCount')!).slice(-20);
  const bar = (name: string, value: (row: Row) => number, colour: string, pattern: number) => ({ name, type: 'bar', stack: 'all', barMaxWidth: 14, data: all.map(value), itemStyle: { color: colour, decal: PATTERNS[pattern] } });
  const come = (row: Row) => number(row, 'deliveredByNow') ?? 0;
  const due = (row: Row) => Math.max(0, (number(row, 'dueByNow') ?? 0) - come(row));
  return {
    tooltip: { ...tip('fire units'), axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value', name: 'fire units', nameLocation: 'middle', nameGap: 24 },
    grid: { left: 8, right: 18, top: 34, bottom: 24, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    yAxis: { type: 'category', data: all.map((row) => `${text(row, 'member')} ${systems.get(text(row, 'system')) ?? text(row, 'system').replaceAll('_', ' ')}`), splitLine: { show: false }, axisLabel: { interval: 0, fontSize: 10 } },
    series: [
      bar('delivered', come, ink.held, 0),
      bar('due by now, not delivered', due, ink.open, 1),
      bar('to come', (row) => Math.max(0, number(row, 'signedCount')! - due(row) - come(row)), ink.signed, 2),
    ],
  };
}

function arrival(rows: Row[], ink: Ink): Option {
  const kinds: [string, string][] = [
    ['planPercent', 'the plan'],
    ['factoriesPercent', 'only factories'],
    ['moneyPercent', 'only money'],
    ['crewsPercent', 'only crews'],
  ];
  return {
    tooltip: tip('%'),
    xAxis: years,
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    series: kinds.map(([column, name], index) => ({
      name,
      type: 'line',
      symbol: ['circle', 'rect', 'triangle', 'diamond'][index],
      symbolSize: 6,
      data: rows.map((row) => [number(row, 'year'), number(row, column)]),
      color: ink.series[index],
      lineStyle: { width: index === 0 ? 3 : 1.8, type: DASHES[index] },
      ...(index === 0 ? { markLine: { symbol: 'none', silent: true, data: [{ yAxis: 50 }], label: { formatter: 'half', color: ink.soft, position: 'insideStartTop' }, lineStyle: { color: ink.soft, type: 'dashed' } } } : {}),
    })),
  };
}

function lines(rows: Row[], ink: Ink): Option {
  const sorted = [...rows].sort((a, b) => number(b, 'earliest')! - number(a, 'earliest')!);
  const late = 2060;
  return {
    legend: false,
    tooltip: { trigger: 'item' },
    grid: { left: 8, right: 24, top: 8, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', min: 2026, max: late, axisLabel: { formatter: (value: number) => String(value) } },
    yAxis: { type: 'category', data: sorted.map((row) => text(row, 'line').replace(', fire units', '')), axisLabel: { width: 170, overflow: 'truncate' }, splitLine: { show: false } },
    series: [
      whiskers(
        sorted.map((row, at) => ({ at, low: number(row, 'low') ?? late, high: number(row, 'high') ?? late })),
        ink.open,
        false,
      ),
      { type: 'scatter', symbolSize: 11, color: ink.held, data: sorted.map((row, at) => [number(row, 'earliest'), at]), z: 6 },
    ],
  };
}

function leaks(table: Table, raid: string): Row[] {
  const all = where(table, { raid, unitedStates: 'in-place', variant: 'ground-based only', measure: 'leakers' });
  const fallback = all.length > 0 ? all : where(table, { raid, variant: 'ground-based only', measure: 'leakers' });
  return fallback.filter((row) => text(row, 'ownSector') === 'yes');
}

function leakage(rows: Row[], ink: Ink): Option {
  const forces = [...new Set(rows.map((row) => text(row, 'laydown')))];
  const of = (force: string, key: string) => rows.find((row) => text(row, 'laydown') === force && text(row, 'threatClass') === key);
  const wide = 0.8 / forces.length;
  return {
    tooltip: { ...tip('through'), axisPointer: { type: 'shadow' } },
    xAxis: { type: 'category', data: CLASSES.map(className), axisLabel: { interval: 0, width: 90, overflow: 'break', lineHeight: 14 } },
    yAxis: { type: 'value', max: most(rows, 'high') },
    series: [
      ...forces.map((force, index) => ({
        name: forceName(force),
        type: 'bar',
        barGap: '0%',
        barCategoryGap: '20%',
        data: CLASSES.map((key) => number(of(force, key), 'mean')),
        itemStyle: { color: ink.series[index], decal: PATTERNS[index] },
      })),
      ...forces.map((force, index) => {
        const shift = (index - (forces.length - 1) / 2) * wide;
        return shifted(CLASSES.map((key, at) => ({ at, low: number(of(force, key), 'low'), high: number(of(force, key), 'high') })), ink.ink, shift);
      }),
    ],
    legend: { data: forces.map(forceName) },
  };
}

/** Whiskers beside the middle of their category, by a share of its width. */
function shifted(rows: { at: number; low: number | null; high: number | null }[], colour: string, shift: number): Option {
  const drawn = whiskers(rows, colour, true);
  const item = drawn['renderItem'] as (first: unknown, api: unknown) => Option;
  return {
    ...drawn,
    renderItem: (first: unknown, api: { value: (n: number) => number; coord: (point: number[]) => number[]; size: (value: number[]) => number[] }) => {
      const by = api.size([1, 0])[0]! * shift;
      return item(first, { value: api.value, coord: (point: number[]) => [api.coord(point)[0]! + by, api.coord(point)[1]!] });
    },
  };
}

function leakYears(rows: Row[], ink: Ink): Option {
  const classes = CLASSES.filter((key) => rows.some((row) => text(row, 'threatClass') === key && number(row, 'mean') !== null));
  return {
    tooltip: tip('through'),
    legend: { data: classes.map(className) },
    xAxis: years,
    yAxis: { type: 'log', min: 1, logBase: 10 },
    series: classes.flatMap((key, index) => {
      const own = rows.filter((row) => text(row, 'threatClass') === key && (number(row, 'mean') ?? 0) > 0);
      return [
        { name: className(key), type: 'line', symbol: ['circle', 'rect', 'triangle', 'diamond'][index], symbolSize: 6, color: ink.series[index], lineStyle: { type: DASHES[index] }, data: own.map((row) => [number(row, 'year'), number(row, 'mean')]) },
        whiskersAt(own, ink.series[index]!),
      ];
    }),
  };
}

function whiskersAt(rows: Row[], colour: string): Option {
  return whiskers(rows.map((row) => ({ at: number(row, 'year')!, low: Math.max(1, number(row, 'low') ?? 1), high: number(row, 'high') })), colour, true);
}

function magazine(rows: Row[], ink: Ink): Option {
  const sorted = [...rows].sort((a, b) => number(a, 'mean')! - number(b, 'mean')!);
  return {
    tooltip: { ...tip('rounds'), axisPointer: { type: 'shadow' } },
    legend: { data: ['at armed threats', 'wasted on decoys'] },
    xAxis: { type: 'value', max: most(rows, 'high') },
    yAxis: { type: 'category', data: sorted.map((row) => text(row, 'name')), axisLabel: { width: 150, overflow: 'truncate' }, splitLine: { show: false } },
    series: [
      { name: 'at armed threats', type: 'bar', stack: 'all', barMaxWidth: 16, data: sorted.map((row) => number(row, 'mean')! - (number(row, 'wasted') ?? 0)), itemStyle: { color: ink.held } },
      { name: 'wasted on decoys', type: 'bar', stack: 'all', data: sorted.map((row) => number(row, 'wasted')), itemStyle: { color: ink.open, decal: PATTERNS[1] } },
      whiskers(sorted.map((row, at) => ({ at, low: number(row, 'low'), high: number(row, 'high') })), ink.ink, false),
    ],
  };
}

function protection(rows: Row[], ink: Ink): Option {
  const sorted = [...rows].filter((row) => number(row, 'multiple')! <= 20).sort((a, b) => number(a, 'multiple')! - number(b, 'multiple')!);
  const wanted = (number(sorted[0], 'wanted') ?? 0.9) * 100;
  const share = (row: Row, name: string) => (number(row, name) ?? 0) * 100;
  return {
    legend: false,
    tooltip: { trigger: 'item' },
    xAxis: { type: 'value', name: 'EUR bn', nameLocation: 'middle', nameGap: 24 },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    grid: { left: 8, right: 24, top: 34, bottom: 24, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    series: [
      ...band('band', sorted.map((row) => ({ x: number(row, 'costBase'), low: share(row, 'low'), high: share(row, 'high') })), 'x', 'low', 'high', ink.held, 'p'),
      {
        name: 'multiple',
        type: 'line',
        color: ink.held,
        symbol: 'circle',
        symbolSize: 9,
        data: sorted.map((row) => ({ value: [number(row, 'costBase'), share(row, 'value')], name: `×${text(row, 'multiple')}` })),
        label: { show: true, position: 'top', formatter: '{b}', color: ink.ink, fontSize: 11 },
        markLine: { symbol: 'none', silent: true, data: [{ yAxis: wanted }], label: { formatter: `wanted ${wanted}%`, color: ink.soft, position: 'insideStartTop' }, lineStyle: { color: ink.open, type: 'dashed' } },
      },
    ],
  };
}

function nextEuro(rows: Row[], ink: Ink): Option {
  const sorted = [...rows].sort((a, b) => number(a, 'mean')! - number(b, 'mean')!);
  return {
    legend: false,
    tooltip: { ...tip('% of the gap'), axisPointer: { type: 'shadow' } },
    grid: { left: 8, right: 24, top: 8, bottom: 24, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', max: most(rows, 'high'), axisLabel: { formatter: '{value}%' } },
    yAxis: { type: 'category', data: sorted.map((row) => text(row, 'kind')), splitLine: { show: false } },
    series: [
      { name: 'closed by EUR 1 bn', type: 'bar', barMaxWidth: 20, data: sorted.map((row) => number(row, 'mean')), itemStyle: { color: ink.held } },
      whiskers(sorted.map((row, at) => ({ at, low: number(row, 'low'), high: number(row, 'high') })), ink.open, false),
    ],
  };
}

function tornado(rows: Row[], ink: Ink): Option {
  const sorted = [...rows].sort((a, b) => number(a, 'high')! - number(a, 'low')! - (number(b, 'high')! - number(b, 'low')!));
  const base = number(sorted[0], 'base') ?? 0;
  const side = (column: string, colour: string, pattern: number, name: string) => ({
    type: 'custom',
    name,
    itemStyle: { color: colour, decal: PATTERNS[pattern] },
    encode: { x: [1, 2], y: 0, tooltip: 2 },
    data: sorted.map((row, at) => [at, base, number(row, column) ?? base]),
    renderItem: (_: unknown, api: { value: (n: number) => number; coord: (point: number[]) => number[]; style: () => Option }) => {
      const a = api.coord([api.value(1), api.value(0)]);
      const b = api.coord([api.value(2), api.value(0)]);
      return { type: 'rect', shape: { x: Math.min(a[0]!, b[0]!), y: a[1]! - 8, width: Math.abs(b[0]! - a[0]!), height: 16 }, style: { fill: colour }, decal: PATTERNS[pattern] };
    },
  });
  return {
    tooltip: { trigger: 'item' },
    xAxis: { type: 'value', min: 0, max: most(rows, 'high') },
    yAxis: { type: 'category', data: sorted.map((row) => text(row, 'range')), axisLabel: { width: 210, overflow: 'truncate' }, splitLine: { show: false } },
    series: [
      { ...side('low', ink.signed, 0, 'low end'), markLine: { symbol: 'none', silent: true, data: [{ xAxis: base }], label: { formatter: `EUR ${figure(base)} bn`, color: ink.ink, position: 'end', rotate: 0 }, lineStyle: { color: ink.ink, type: 'solid' } } },
      side('high', ink.open, 1, 'high end'),
    ],
  };
}

function sankey(rows: Row[], ink: Ink): Option {
  const links = rows
    .filter((row) => (number(row, 'bnEur') ?? 0) > 0.05)
    .map((row) => ({ source: text(row, 'from'), target: text(row, 'to'), value: number(row, 'bnEur') }));
  const names = [...new Set(links.flatMap((one) => [one.source, one.target]))];
  return {
    legend: false,
    tooltip: { trigger: 'item', valueFormatter: (value: unknown) => `EUR ${figure(Number(value))} bn` },
    series: [
      {
        type: 'sankey',
        left: 4,
        right: 170,
        top: 8,
        bottom: 8,
        nodeGap: 7,
        nodeWidth: 12,
        draggable: false,
        label: { color: ink.ink, fontSize: 11 },
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: 'source', opacity: 0.3 },
        data: names.map((name, index) => ({ name, itemStyle: { color: ink.series[index % ink.series.length] } })),
        links,
      },
    ],
  };
}
