import { TripsLayer } from '@deck.gl/geo-layers';
import { IconLayer, LineLayer, ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Chart } from '../map/base.ts';
import { rgb } from '../map/layers.ts';
import { atlas, type Atlas } from '../map/symbols.ts';
import { theme } from '../state.ts';
import type { Engagement, Trace, TraceEvent, TraceUnit, Track } from '../types.ts';
import { at } from './clock.ts';

const CLASS_COLOURS: Record<string, { light: string; dark: string }> = {
  drone: { light: '#b8500f', dark: '#f59350' },
  cruise: { light: '#801650', dark: '#d7a3e0' },
  ballistic: { light: '#a3261a', dark: '#ff9d90' },
  aeroballistic: { light: '#5b4a00', dark: '#e8d36a' },
};

export interface Stage {
  draw(trace: Trace, time: number): void;
  end(): void;
}

interface Head {
  sidc: string;
  decoy: boolean;
  place: [number, number, number];
}

/** What flies, what fires and what came of it, at one moment. */
export function stage(map: Chart): Stage {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] } as never);
  map.addControl(overlay as never);
  let symbols: Atlas | null = null;
  let of: Trace | null = null;
  return {
    draw: (trace, time) => {
      if (of !== trace) {
        symbols = atlas([...trace.units.map((unit) => unit.sidc), ...trace.tracks.map((track) => track.sidc)]);
        of = trace;
      }
      overlay.setProps({ layers: layers(trace, time, symbols!) } as never);
    },
    end: () => map.removeControl(overlay as never),
  };
}

function colour(threatClass: string): string {
  const pair = CLASS_COLOURS[threatClass];
  return pair ? pair[theme.peek()] : '#7d8a94';
}

const LASTING = 420;

function layers(trace: Trace, time: number, symbols: Atlas): unknown[] {
  const heads: Head[] = trace.tracks.flatMap((track) => {
    const place = at(track, time);
    return place ? [{ sidc: track.sidc, decoy: track.decoy, place }] : [];
  });
  const firing = trace.engagements.filter((one) => one.start <= time && one.end >= time - 20);
  const fresh = trace.events.filter((one) => (one.event === 'hit' || one.event === 'leak') && one.time <= time && one.time > time - LASTING);
  const icons = { iconAtlas: symbols.picture as never, iconMapping: symbols.places, sizeUnits: 'pixels' as const, parameters: { depthCompare: 'always' } as never };
  return [
    new IconLayer<TraceUnit>({ id: 'units', data: trace.units, ...icons, getIcon: (unit) => unit.sidc, getPosition: (unit) => [unit.lon, unit.lat], getSize: 11, getColor: [255, 255, 255, 150] }),
    new TripsLayer<Track>({
      id: 'tracks',
      data: trace.tracks,
      getPath: (track) => track.fixes.map((fix) => [fix[1], fix[2]]) as never,
      getTimestamps: (track) => track.fixes.map((fix) => fix[0]),
      getColor: (track) => rgb(colour(track.threatClass), track.decoy ? 110 : 230),
      currentTime: time,
      trailLength: 2400,
      fadeTrail: true,
      widthMinPixels: 2,
      updateTriggers: { getColor: theme.peek() },
    }),
    new LineLayer<Engagement>({
      id: 'salvoes',
      data: firing,
      getSourcePosition: (one) => one.from,
      getTargetPosition: (one) => [one.to[0], one.to[1]],
      getColor: rgb(theme.peek() === 'dark' ? '#43c2b5' : '#0b6b62', 240),
      getWidth: 2.4,
      widthUnits: 'pixels',
    }),
    new IconLayer<Head>({ id: 'heads', data: heads, ...icons, getIcon: (head) => head.sidc, getPosition: (head) => [head.place[0], head.place[1]], getSize: 12, getColor: (head) => [255, 255, 255, head.decoy ? 130 : 255] }),
    new ScatterplotLayer<TraceEvent>({
      id: 'ends',
      data: fresh,
      getPosition: (one) => [one.lon, one.lat],
      getRadius: (one) => (one.event === 'leak' ? 7 : 5),
      radiusUnits: 'pixels',
      // Stopped is a ring, through is a full disc: told apart without colour.
      filled: true,
      stroked: true,
      getFillColor: (one) => (one.event === 'leak' ? rgb('#d9621b', 230) : [0, 0, 0, 0]),
      getLineColor: (one) => (one.event === 'leak' ? [255, 255, 255, 255] : rgb(theme.peek() === 'dark' ? '#74aede' : '#12436d', 255)),
      getLineWidth: 2,
      lineWidthUnits: 'pixels',
    }),
  ];
}
