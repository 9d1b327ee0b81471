import { effect, signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { figure } from '../numbers.ts';
import { Choices, Picker, Trouble, Unknown, Value } from '../parts/parts.tsx';
import { Refused, server, type GeoJSON } from '../server.ts';
import { answer, chosenClass, go, href, lookOrDefault, place, runId, setQuery, table, theme } from '../state.ts';
import { find, number, text, where } from '../tables.ts';
import type { Row } from '../types.ts';
import { CLASSES, className, forceName, LAYERS, layerName } from '../words.ts';
import type { Chart } from './base.ts';
import type { Drawing } from './layers.ts';
import { EUROPE, filling, viewOf } from './view.ts';
import { Look } from '../answer/controls.tsx';

type Ground = 'pledge' | 'gaps' | 'plain';

export interface Unit {
  id: string;
  system: string;
  name: string;
  member: string;
  host: string;
  layer: string;
  sidc: string;
  duty: string;
  lon: number;
  lat: number;
}

export interface Cover {
  id: string;
  unit: string;
  member: string;
  layer: string;
  rings: [number, number][][];
}

/** The shield by layer and class: units as symbols, their ground by class, members by pledge or regions by gap. */
export function MapView() {
  const at = useRef<HTMLDivElement>(null);
  const map = useRef<Chart | null>(null);
  const fault = useSignal<Refused | null>(null);
  const ready = useSignal(false);
  const data = useSignal<{ force: string; units: Unit[]; covers: Record<string, Cover[]> } | null>(null);
  const waiting = useSignal(true);
  const query = place.value.query;
  const key = chosenClass.value || 'cruise';
  const force = lookOrDefault.value;
  const picked = query['unit'] ?? '';
  const member = query['member'] ?? '';
  const ground = (query['ground'] as Ground) || 'pledge';
  const layersOff = new Set((query['off'] ?? '').split(',').filter(Boolean));

  useEffect(() => {
    let gone = false;
    let stop = () => {};
    void (async () => {
      try {
        const [{ chart, recolour }, { drawing }] = await Promise.all([import('./base.ts'), import('./layers.ts')]);
        if (gone || !at.current) return;
        const view = viewOf(place.peek().query['at']) ?? filling(EUROPE, at.current.clientWidth, at.current.clientHeight);
        const made = await chart(at.current, view, 'Map of the computed laydown. Arrow keys move it, plus and minus zoom; the list beside it holds the same.');
        if (gone) return made.remove();
        map.current = made;
        const board = drawing(made, (unit) => setQuery({ unit, member: '' }));
        made.on('click', (event) => {
          if (board.busy()) return;
          const shape = made.queryRenderedFeatures(event.point, { layers: ['land'] })[0];
          const iso = String(shape?.properties['iso3'] ?? '');
          if (shape?.properties['member']) setQuery({ member: iso, unit: '' });
        });
        made.on('moveend', () => {
          const centre = made.getCenter();
          setQuery({ at: `${centre.lng.toFixed(2)},${centre.lat.toFixed(2)},${made.getZoom().toFixed(2)}` }, false);
        });
        const sizes = new ResizeObserver(() => made.resize());
        sizes.observe(at.current);
        const follow = effect(() => {
          void theme.value;
          recolour(made);
          board.draw(shown.value);
        });
        stop = () => {
          follow();
          sizes.disconnect();
          board.end();
          made.remove();
        };
        made.on('idle', () => (at.current ? (at.current.dataset['idle'] = 'yes') : null));
        ready.value = true;
      } catch (refused) {
        fault.value = refused instanceof Refused ? refused : new Refused(0, `The map cannot be drawn: ${String(refused)}`, 'Maybe this browser has no WebGL; the list beside the map holds the same.');
      }
    })();
    return () => {
      gone = true;
      stop();
    };
  }, []);

  useEffect(() => {
    const id = runId.value;
    if (!id) return;
    waiting.value = true;
    fault.value = null;
    let gone = false;
    server.laydown(id, force).then(
      (found) => {
        if (gone) return;
        data.value = { force, ...sorted(found) };
        waiting.value = false;
      },
      (refused: unknown) => {
        if (gone) return;
        waiting.value = false;
        data.value = { force, units: [], covers: {} };
        fault.value = refused instanceof Refused ? refused : new Refused(0, String(refused));
      },
    );
    return () => {
      gone = true;
    };
  }, [force, runId.value]);

  const whole = () => {
    if (!map.current || !at.current) return;
    const { lon, lat, zoom } = filling(EUROPE, at.current.clientWidth, at.current.clientHeight);
    map.current.jumpTo({ center: [lon, lat], zoom });
  };

  const members = table('members');
  const gaps = where(table('regionGaps'), { laydown: force, threatClass: key });
  useEffect(() => {
    shown.value = {
      units: (data.value?.units ?? []).filter((unit) => !layersOff.has(unit.layer)),
      covers: (data.value?.covers[key] ?? []).filter((cover) => !layersOff.has(cover.layer)),
      picked,
      member,
      shades: shades(ground, members?.rows ?? [], gaps),
    };
  }, [data.value, key, picked, member, ground, query['off'], members, gaps.length, force]);

  if (!answer.value) return <p class="lead loading">The map comes with the answer, which is not computed yet.</p>;
  const units = (data.value?.units ?? []).filter((unit) => !layersOff.has(unit.layer));
  return (
    <div class="map-page">
      <aside class="map-side" aria-label="What the map shows">
        <h1>The shield, {forceName(force).toLowerCase()}</h1>
        <p class="soft">Computed laydown: no place of a fire unit is that of a real one.</p>
        <Look />
        <div>
          <span class="look-label">Ground covered against</span>
          <Choices legend="Threat class" value={key} options={CLASSES.map((one) => ({ value: one, label: SHORT[one]! }))} onPick={(value) => setQuery({ class: value })} />
          <p class="soft">Rings are that ground, to scale; come closer to see those of small units.</p>
        </div>
        <Picker
          label="Colour of the land"
          value={ground}
          options={[
            { value: 'pledge', label: 'spending against the pledge' },
            { value: 'gaps', label: `people outside cover, by region` },
            { value: 'plain', label: 'none' },
          ]}
          onPick={(value) => setQuery({ ground: value })}
        />
        <Legend ground={ground} gaps={gaps} of={key} />
        <fieldset class="layers">
          <legend>Layers</legend>
          {LAYERS.map((layer) => {
            const count = (data.value?.units ?? []).filter((unit) => unit.layer === layer).length;
            if (count === 0 && !layersOff.has(layer)) return null;
            return (
              <label key={layer}>
                <input
                  type="checkbox"
                  checked={!layersOff.has(layer)}
                  onChange={() => {
                    const next = new Set(layersOff);
                    if (!next.delete(layer)) next.add(layer);
                    setQuery({ off: [...next].join(',') });
                  }}
                />
                <i class="swatch" style={{ background: LAYER_COLOURS[layer] }} />
                {layerName(layer)} <span class="count">{count}</span>
              </label>
            );
          })}
        </fieldset>
        <details class="unit-list">
          <summary>
            {units.length} fire units as a list{waiting.value ? ', on their way' : ''}
          </summary>
          <ul class="scroll" tabIndex={0} aria-label="Fire units">
            {units.map((unit) => (
              <li key={unit.id}>
                <button class="quiet" onClick={() => setQuery({ unit: unit.id, member: '' })}>
                  {unit.id}, {unit.name}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </aside>
      <div class="map-field">
        <div ref={at} class="map-canvas" data-ready={ready.value ? 'yes' : 'no'} data-units={units.length} />
        {waiting.value && <p class="map-note">The laydown is being placed.</p>}
        {fault.value && (
          <div class="map-fault">
            <Trouble of={fault.value} />
          </div>
        )}
        <div class="map-zoom">
          <button aria-label="Zoom in" onClick={() => map.current?.zoomIn()}>
            +
          </button>
          <button aria-label="Zoom out" onClick={() => map.current?.zoomOut()}>
            −
          </button>
          <button aria-label="The whole theatre" onClick={whole}>
            ⌂
          </button>
        </div>
        <p class="map-credit">Natural Earth; GeoNames CC BY 4.0; symbols APP-6 (simulation)</p>
      </div>
      {(picked || member) && (
        <aside class="map-panel" aria-label="What was picked">
          <button class="quiet close" onClick={() => setQuery({ unit: '', member: '' })}>
            Close
          </button>
          {picked ? <UnitPanel id={picked} unit={data.value?.units.find((one) => one.id === picked)} /> : <MemberPanel iso={member} />}
        </aside>
      )}
    </div>
  );
}

const SHORT: Record<string, string> = { drone: 'Drones', cruise: 'Cruise', ballistic: 'Ballistic', aeroballistic: 'Aeroballistic' };

export const LAYER_COLOURS: Record<string, string> = { BMD: '#801650', LRAD: '#12436d', MRAD: '#1f8f86', SHORAD: '#d9621b', VSHORAD: '#9a7b00', 'C-UAS': '#5b6770' };

const shown = signal<Drawing>({ units: [], covers: [], picked: '', member: '', shades: {} });


function sorted(found: GeoJSON): { units: Unit[]; covers: Record<string, Cover[]> } {
  const units: Unit[] = [];
  const covers: Record<string, Cover[]> = {};
  const layers = new Map<string, string>();
  for (const feature of found.features) {
    const p = feature.properties;
    if (p['kind'] !== 'fire-unit') continue;
    const [lon, lat] = feature.geometry.coordinates as [number, number];
    const layer = String(p['layer']).replace('CUAS', 'C-UAS');
    layers.set(String(p['unit']), layer);
    units.push({ id: String(p['unit']), system: String(p['system']), name: String(p['systemName']), member: String(p['member']), host: String(p['host']), layer, sidc: String(p['sidc']), duty: String(p['duty'] ?? ''), lon, lat });
  }
  for (const feature of found.features) {
    const p = feature.properties;
    if (p['kind'] !== 'coverage') continue;
    const polygons = feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates as [number, number][][]] : (feature.geometry.coordinates as [number, number][][][]);
    const unit = String(p['unit']);
    const list = (covers[String(p['threatClass'])] ??= []);
    for (const rings of polygons) list.push({ id: `${unit}`, unit, member: String(p['member']), layer: layers.get(unit) ?? '', rings });
  }
  return { units, covers };
}

/** Colours of the land; what is not known stays hatched in the legend and bare on the map. */
function shades(ground: Ground, members: Row[], gaps: Row[]): Record<string, string> {
  const result: Record<string, string> = {};
  if (ground === 'pledge') {
    for (const row of members) result[text(row, 'member')] = pledge(number(row, 'sharePercent')).colour;
  } else if (ground === 'gaps') {
    for (const row of gaps) {
      const outside = number(row, 'outsidePercent');
      for (const iso of text(row, 'members').split(' ')) result[iso] = gap(outside).colour;
    }
  }
  return result;
}

const PLEDGES = [
  { up: 2, label: 'under 2% of GDP', light: '#f3d9b8', dark: '#5b4023' },
  { up: 3.5, label: '2 to 3.5%', light: '#c9dce9', dark: '#2b4a61' },
  { up: Infinity, label: '3.5% and more', light: '#8db7d6', dark: '#3d719a' },
];

const GAPS = [
  { up: 25, label: 'to a quarter outside', light: '#d5e8e4', dark: '#1f4a46' },
  { up: 50, label: 'to a half', light: '#e9e3c5', dark: '#4c4726' },
  { up: 75, label: 'to three quarters', light: '#f0cfa9', dark: '#6a4522' },
  { up: 100.5, label: 'more', light: '#dfa9a0', dark: '#74332b' },
];

function step(steps: typeof PLEDGES, value: number | null): { colour: string; label: string } {
  const found = steps.find((one) => value !== null && value < one.up);
  return found ? { colour: theme.value === 'dark' ? found.dark : found.light, label: found.label } : { colour: '', label: 'not known' };
}

const pledge = (value: number | null) => step(PLEDGES, value);
const gap = (value: number | null) => step(GAPS, value);

function Legend({ ground, gaps, of }: { ground: Ground; gaps: Row[]; of: string }) {
  if (ground === 'plain') return null;
  const steps = ground === 'pledge' ? PLEDGES : GAPS;
  return (
    <div class="legend">
      {steps.map((one) => (
        <span key={one.label}>
          <i class="swatch" style={{ background: theme.value === 'dark' ? one.dark : one.light }} /> {one.label}
        </span>
      ))}
      {ground === 'gaps' && (
        <table>
          <caption>People outside cover, {className(of).toLowerCase()}, by region from north to south</caption>
          <tbody>
            {ORDER.flatMap((region) => gaps.filter((row) => text(row, 'region') === region)).map((row) => (
              <tr key={text(row, 'region')}>
                <th scope="row">{text(row, 'region')}</th>
                <td class="n">{number(row, 'outsidePercent') === null ? <Unknown /> : `${figure(number(row, 'outsidePercent'))}%`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** As they lie, never by how much is open. */
const ORDER = ['north', 'north-east', 'west', 'centre', 'east', 'south', 'south-east'];

function MemberPanel({ iso }: { iso: string }) {
  const row = find(table('members'), { member: iso });
  if (!row) return <p>No numbers of {iso} in this result.</p>;
  const lines: [string, string, string][] = [
    ['Spends now', 'sharePercent', '% of GDP'],
    ["Path in the plan's last year", 'path2035Percent', '% of GDP'],
    ['Fire units in service', 'fireUnitsToday', ''],
    ['On order', 'fireUnitsOnOrder', ''],
    [`Wanted at ×${text(row, 'multiple')}`, 'fireUnitsWanted', ''],
    ['Its orders in the plan', 'payPlanBnEur', 'EUR bn'],
  ];
  const cover = (key: string) => number(find(table('cover'), { laydown: lookOrDefault.value, layer: 'any layer', threatClass: key, what: 'people', member: iso }), 'percent');
  return (
    <>
      <h2>{text(row, 'name')}</h2>
      <dl class="lines">
        {lines.map(([label, column, unit]) => (
          <div key={column}>
            <dt>{label}</dt>
            <dd>
              <Value value={number(row, column)} unit={unit} estimated={column === 'sharePercent'} />
            </dd>
          </div>
        ))}
        {CLASSES.map((key) => (
          <div key={key}>
            <dt>People under cover, {className(key).toLowerCase()}</dt>
            <dd>{cover(key) === null ? 'none' : <Value value={cover(key)} unit="%" />}</dd>
          </div>
        ))}
      </dl>
      <button class="first" onClick={() => go({ view: 'member', part: iso, query: Object.fromEntries(new URLSearchParams(href('member').split('?')[1] ?? '')) })}>
        The page of {text(row, 'name')}
      </button>
    </>
  );
}

/** A unit's story from euro to drone, as the result explains it. */
function UnitPanel({ id, unit }: { id: string; unit: Unit | undefined }) {
  const told = useSignal<unknown>(null);
  const fault = useSignal<Refused | null>(null);
  useEffect(() => {
    told.value = null;
    fault.value = null;
    server.explain(runId.value, id).then(
      (found) => (told.value = found),
      (refused: unknown) => (fault.value = refused instanceof Refused ? refused : new Refused(0, String(refused))),
    );
  }, [id]);
  return (
    <>
      <h2>{unit ? unit.name : id}</h2>
      {unit && (
        <dl class="lines">
          <div>
            <dt>Unit, computed</dt>
            <dd>{unit.id}</dd>
          </div>
          <div>
            <dt>Layer</dt>
            <dd>{layerName(unit.layer)}</dd>
          </div>
          <div>
            <dt>Member</dt>
            <dd>
              {unit.member}
              {unit.host !== unit.member && `, with ${unit.host}`}
            </dd>
          </div>
          {unit.duty && (
            <div>
              <dt>Stands for</dt>
              <dd>{unit.duty}</dd>
            </div>
          )}
        </dl>
      )}
      {fault.value && <Trouble of={fault.value} />}
      {told.value !== null && <Story of={told.value} />}
    </>
  );
}

/** Whatever shape an explanation has, told as steps: names and their values, nested where they are. */
export function Story({ of, deep = 0 }: { of: unknown; deep?: number }) {
  if (of === null || of === undefined || of === '') return null;
  if (typeof of !== 'object') return <span>{typeof of === 'number' ? figure(of) : String(of)}</span>;
  if (deep > 4) return null;
  if (Array.isArray(of)) {
    return (
      <ol class="story">
        {of.slice(0, 40).map((one, at) => (
          <li key={at}>
            <Story of={one} deep={deep + 1} />
          </li>
        ))}
      </ol>
    );
  }
  const entries = Object.entries(of).filter(([name, value]) => name !== 'header' && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  return (
    <dl class="story-lines">
      {entries.map(([name, value]) => (
        <div key={name} class={typeof value === 'object' ? 'nest' : ''}>
          <dt>{name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}</dt>
          <dd>
            <Story of={value} deep={deep + 1} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
