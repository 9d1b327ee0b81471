import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinMore from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import { Map as Chart, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { address, server, type Feature, type GeoJSON } from '../server.ts';
import { theme } from '../state.ts';
import type { View } from './view.ts';

/** The ground that every map stands on: land, members, borders, names. No tile, no glyph, no word from outside. */

setWorkerUrl(new URL(worker, document.baseURI).href);

let land: Promise<GeoJSON> | null = null;
export const ground = (): Promise<GeoJSON> => (land ??= server.map().then(unwrapped));

type Ring = [number, number][];

/** Land across 180° as one piece that goes on beyond it; as it stands in the table it would be drawn round the whole earth. */
export function unwrapped(shapes: GeoJSON): GeoJSON {
  const ring = (points: Ring): Ring => (points.some((point, at) => at > 0 && Math.abs(point[0] - points[at - 1]![0]) > 180) ? points.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : points);
  return {
    ...shapes,
    features: shapes.features.map((shape) => {
      const { type, coordinates } = shape.geometry;
      const turned = type === 'Polygon' ? (coordinates as Ring[]).map(ring) : type === 'MultiPolygon' ? (coordinates as Ring[][]).map((part) => part.map(ring)) : coordinates;
      return { ...shape, geometry: { type, coordinates: turned } };
    }),
  };
}

export interface Colours {
  sea: string;
  land: string;
  member: string;
  border: string;
  name: string;
  halo: string;
}

export function colours(): Colours {
  return theme.value === 'dark'
    ? { sea: '#0c1a26', land: '#1b252d', member: '#26343f', border: '#5d6f7d', name: '#d5dfe6', halo: '#0c1a26' }
    : { sea: '#d3e0e8', land: '#e7e6e1', member: '#f7f5ee', border: '#8d8d83', name: '#33414c', halo: '#ffffff' };
}

function style(shapes: GeoJSON): StyleSpecification {
  const c = colours();
  return {
    version: 8,
    name: 'Testudo',
    'font-faces': {
      'Noto Sans Regular': [
        { url: new URL(latin, document.baseURI).href, 'unicode-range': ['U+0000-00FF', 'U+2000-206F'] },
        { url: new URL(latinMore, document.baseURI).href, 'unicode-range': ['U+0100-02FF', 'U+1E00-1EFF'] },
      ],
    },
    sources: {
      land: { type: 'geojson', data: shapes as never },
      names: { type: 'geojson', data: names(shapes) as never },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': c.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': ['case', ['==', ['get', 'member'], true], c.member, c.land] } },
      { id: 'borders', type: 'line', source: 'land', paint: { 'line-color': c.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 7, 1.4] } },
      {
        id: 'names',
        type: 'symbol',
        source: 'names',
        layout: { 'text-field': ['get', 'name'], 'text-font': ['Noto Sans Regular'], 'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 6, 14], 'symbol-sort-key': ['get', 'order'], 'text-padding': 4 },
        paint: { 'text-color': c.name, 'text-halo-color': c.halo, 'text-halo-width': 1.3 },
      },
    ],
  } as unknown as StyleSpecification;
}

/** A name stands in the middle of the largest part of its land, as the alliance writes it. */
export function names(shapes: GeoJSON): GeoJSON {
  return {
    type: 'FeatureCollection',
    features: shapes.features.flatMap((shape) => {
      const best = largest(shape);
      if (!best) return [];
      return [{ type: 'Feature', geometry: { type: 'Point', coordinates: best.middle }, properties: { name: shape.properties['iso3'] === 'TUR' ? 'Türkiye' : (shape.properties['name'] ?? ''), iso3: shape.properties['iso3'] ?? '', order: -best.area } }];
    }),
  };
}

function largest(shape: Feature): { middle: [number, number]; area: number } | null {
  const rings: Ring[] = shape.geometry.type === 'Polygon' ? [(shape.geometry.coordinates as Ring[])[0]!] : (shape.geometry.coordinates as Ring[][]).map((part) => part[0]!);
  let best: { middle: [number, number]; area: number } | null = null;
  for (const ring of rings) {
    let area = 0;
    let x = 0;
    let y = 0;
    for (let at = 0; at < ring.length - 1; at++) {
      const cross = ring[at]![0] * ring[at + 1]![1] - ring[at + 1]![0] * ring[at]![1];
      area += cross;
      x += (ring[at]![0] + ring[at + 1]![0]) * cross;
      y += (ring[at]![1] + ring[at + 1]![1]) * cross;
    }
    if (area !== 0 && (!best || Math.abs(area) > best.area)) best = { middle: [x / (3 * area), y / (3 * area)], area: Math.abs(area) };
  }
  return best;
}

export async function chart(at: HTMLElement, view: View, label: string): Promise<Chart> {
  const shapes = await ground();
  const map = new Chart({
    container: at,
    style: style(shapes),
    center: [view.lon, view.lat],
    zoom: view.zoom,
    minZoom: 1.5,
    maxZoom: 9,
    attributionControl: false,
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    transformRequest: (url: string) => ({ url: url.startsWith('http') ? url : address(url) }),
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().setAttribute('aria-label', label);
  await new Promise<void>((ready) => map.once('load', () => ready()));
  return map;
}

/** New colours without a new map. */
export function recolour(map: Chart): void {
  const c = colours();
  map.setPaintProperty('sea', 'background-color', c.sea);
  map.setPaintProperty('borders', 'line-color', c.border);
  map.setPaintProperty('names', 'text-color', c.name);
  map.setPaintProperty('names', 'text-halo-color', c.halo);
}

export type { Chart };
