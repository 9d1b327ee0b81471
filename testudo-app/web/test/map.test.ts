// The map library wants a browser; what is tested here is the geometry and the symbols alone.
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

vi.mock('maplibre-gl', () => ({ Map: class {}, setWorkerUrl: () => {} }));
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: '' }));
vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/', documentElement: { dataset: {} } });
vi.stubGlobal('location', { hash: '', search: '' });
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
vi.stubGlobal('addEventListener', () => {});

const { names, unwrapped } = await import('../src/map/base.ts');
const { valid } = await import('../src/map/symbols.ts');
const { EUROPE, filling, viewOf } = await import('../src/map/view.ts');
const root = new URL('../../../', import.meta.url);

describe('the ground of the map', () => {
  const shapes = JSON.parse(readFileSync(new URL('data/found/geo/borders.geojson', root), 'utf8'));

  it('has no ring that leaps round the earth', () => {
    for (const shape of unwrapped(shapes).features) {
      const rings = (shape.geometry.type === 'Polygon' ? shape.geometry.coordinates : (shape.geometry.coordinates as unknown[][]).flat()) as [number, number][][];
      for (const ring of rings) for (let at = 1; at < ring.length; at++) expect(Math.abs(ring[at]![0] - ring[at - 1]![0]), String(shape.id)).toBeLessThan(180);
    }
  });
  it('writes a name inside the land that bears it', () => {
    const poland = names(shapes).features.find((one) => one.properties['iso3'] === 'POL')!;
    const [lon, lat] = poland.geometry.coordinates as [number, number];
    expect(lon).toBeGreaterThan(17);
    expect(lon).toBeLessThan(22);
    expect(lat).toBeGreaterThan(50);
    expect(lat).toBeLessThan(54);
  });
});

it('every symbol code that is drawn is one of APP-6', () => {
  const source = readFileSync(new URL('testudo-app/src/main/java/testudo/formats/Sidc.java', root), 'utf8');
  const codes = [...source.matchAll(/"(\d{20})"/g)].map((found) => found[1]!);
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(valid(code), code).toBe(true);
});

describe('where the map looks', () => {
  it('comes closer by a step where the map is twice as large, and looks at less on a phone', () => {
    expect(filling(EUROPE, 2080, 1640).zoom).toBeCloseTo(EUROPE.zoom + 1);
    expect(filling(EUROPE, 3600, 820).zoom).toBe(EUROPE.zoom);
    expect(filling(EUROPE, 390, 500)).toEqual(EUROPE);
  });

  it('follows the address where that holds a view, and nothing else', () => {
    expect(viewOf('24.1,56.9,5')).toEqual({ lon: 24.1, lat: 56.9, zoom: 5 });
    expect(viewOf('24.1,here,5')).toBeNull();
    expect(viewOf(undefined)).toBeNull();
  });
});
