import { IconLayer, PolygonLayer } from '@deck.gl/layers';
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
  return {
    draw: (what) => {
      const codes = [...new Set(what.units.map((unit) => unit.sidc))].sort().join();
      if (codes && (codes !== known || !symbols)) {
        symbols = atlas(codes.split(','));
        known = codes;
      }
      paint(map, what);
      overlay.setProps({ layers: layers(what, symbols, (unit) => ((hit = true), setTimeout(() => (hit = false), 50), pick(unit))) } as never);
    },
    busy: () => hit,
    end: () => map.removeControl(overlay as never),
  };
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
  const faded = what.member !== '' || what.picked !== '';
  const lit = (owner: string, unit: string) => (what.picked ? unit === what.picked : !what.member || owner === what.member);
  return [
    new PolygonLayer<Cover>({
      id: 'cover',
      data: what.covers,
      getPolygon: (cover) => cover.rings,
      getFillColor: (cover) => rgb(LAYER_COLOURS[cover.layer] ?? '#5b6770', lit(cover.member, cover.unit) ? (faded ? 80 : 42) : 10),
      getLineColor: (cover) => rgb(LAYER_COLOURS[cover.layer] ?? '#5b6770', lit(cover.member, cover.unit) ? 200 : 40),
      getLineWidth: 1.2,
      lineWidthUnits: 'pixels',
      stroked: true,
      filled: true,
      updateTriggers: { getFillColor: [what.picked, what.member], getLineColor: [what.picked, what.member] },
    }),
    symbols &&
      new IconLayer<Unit>({
        id: 'units',
        data: what.units,
        pickable: true,
        iconAtlas: symbols.picture as never,
        iconMapping: symbols.places,
        getIcon: (unit) => unit.sidc,
        getPosition: (unit) => [unit.lon, unit.lat],
        getSize: (unit) => (unit.id === what.picked ? 34 : 19),
        sizeUnits: 'pixels',
        getColor: (unit) => [255, 255, 255, lit(unit.member, unit.id) ? 255 : 70],
        onClick: (info) => (info.object ? (pick(info.object.id), true) : false),
        parameters: { depthCompare: 'always' } as never,
        updateTriggers: { getSize: what.picked, getColor: [what.picked, what.member] },
      }),
  ];
}
