import { IconLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { colours, type Chart } from './base.ts';
import { LAYER_COLOURS, type Cover, type Unit } from './map.tsx';
import { atlas, type Atlas } from './symbols.ts';

/** What the map is to show; drawing it anew is the only way to change it. */
export interface Drawing {
  units: Unit[];
  covers: Cover[];
  picked: string;
  member: string;
  shades: Record<string, string>;
}

export function rgb(hex: string, alpha = 255): [number, number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, alpha];
}

export interface Board {
  draw(drawing: Drawing): void;
  busy(): boolean;
  end(): void;
}

/** Units and their ground over the map. A click that hits a unit is not one on the land. */
export function drawing(map: Chart, pick: (unit: string) => void): Board {
  let symbols: Atlas | null = null;
  let known = '';
  let hit = false;
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    getCursor: ({ isHovering }: { isHovering: boolean }) => (isHovering ? 'pointer' : ''),
  } as never);
  map.addControl(overlay as never);
  ground(map);
  return {
    draw: (what) => {
      const codes = [...new Set(what.units.map((unit) => unit.sidc))].sort().join();
      if (codes && (codes !== known || !symbols)) {
        symbols = atlas(codes.split(','));
        known = codes;
      }
      paint(map, what);
      covered(map, what);
      overlay.setProps({ layers: layers(what, symbols, (unit) => ((hit = true), setTimeout(() => (hit = false), 50), pick(unit))) } as never);
    },
    busy: () => hit,
    end: () => map.removeControl(overlay as never),
  };
}

/** Covered ground lies between the land and the names, a colour for each layer. */
function ground(map: Chart): void {
  map.addSource('cover', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  const colour = ['match', ['get', 'layer'], ...Object.entries(LAYER_COLOURS).flat(), '#5b6770'] as never;
  const faint = (lit: number, dim: number) => ['case', ['==', ['get', 'lit'], true], lit, dim] as never;
  map.addLayer({ id: 'cover-fill', type: 'fill', source: 'cover', paint: { 'fill-color': colour, 'fill-opacity': faint(0.2, 0.03), 'fill-antialias': false } }, 'names');
  map.addLayer({ id: 'cover-line', type: 'line', source: 'cover', paint: { 'line-color': colour, 'line-width': 1.3, 'line-opacity': faint(0.85, 0.15) } }, 'names');
}

/** Ground that both of a unit's layers and what is picked let be seen. */
function covered(map: Chart, what: Drawing): void {
  const lit = (cover: Cover) => (what.picked ? cover.unit === what.picked : !what.member || cover.member === what.member);
  (map.getSource('cover') as { setData(data: unknown): void } | undefined)?.setData({
    type: 'FeatureCollection',
    features: what.covers.map((cover) => ({ type: 'Feature', properties: { layer: cover.layer, lit: lit(cover) }, geometry: { type: 'Polygon', coordinates: cover.rings } })),
  });
}

/** Members in their shade, the picked one with a strong border. */
function paint(map: Chart, what: Drawing): void {
  const c = colours();
  const match: unknown[] = ['match', ['get', 'iso3']];
  for (const [iso, colour] of Object.entries(what.shades)) if (colour) match.push(iso, colour);
  const plain = ['case', ['==', ['get', 'member'], true], c.member, c.land];
  map.setPaintProperty('land', 'fill-color', (match.length > 2 ? [...match, plain] : plain) as never);
  map.setPaintProperty('borders', 'line-width', ['case', ['==', ['get', 'iso3'], what.member || '-'], 3, 0.8] as never);
}

function layers(what: Drawing, symbols: Atlas | null, pick: (unit: string) => void): unknown[] {
  // Those that cannot engage the class that is looked at stand back.
  const able = new Set(what.covers.map((cover) => cover.unit));
  const lit = (owner: string, unit: string) => (what.picked ? unit === what.picked : able.has(unit) && (!what.member || owner === what.member));
  return [
    symbols &&
      new IconLayer<Unit>({
        id: 'units',
        data: what.units,
        pickable: true,
        iconAtlas: symbols.picture as never,
        iconMapping: symbols.places,
        getIcon: (unit) => unit.sidc,
        getPosition: (unit) => [unit.lon, unit.lat],
        // As large as the ground lets it be: small over all of Europe, readable when one comes near.
        getSize: (unit) => (unit.id === what.picked ? 60_000 : 30_000),
        sizeUnits: 'meters',
        sizeMinPixels: 14,
        sizeMaxPixels: 32,
        getColor: (unit) => [255, 255, 255, lit(unit.member, unit.id) ? 255 : 80],
        onClick: (info) => (info.object ? (pick(info.object.id), true) : false),
        parameters: { depthCompare: 'always' } as never,
        updateTriggers: { getSize: what.picked, getColor: [what.picked, what.member, what.covers] },
      }),
  ];
}
