/** Where a map looks. */
export interface View {
  lon: number;
  lat: number;
  zoom: number;
}

export const EUROPE: View = { lon: 15, lat: 51.5, zoom: 3.35 };
export const EAST: View = { lon: 22, lat: 54, zoom: 3.4 };

/** Pixels for which views are made. */
const MADE_FOR = { width: 1040, height: 820 };

/** A view for so large a map: a larger one comes closer, so that the same ground fills it; a smaller one looks at less. */
export function filling(view: View, width: number, height: number): View {
  const larger = Math.min(width / MADE_FOR.width, height / MADE_FOR.height);
  return { ...view, zoom: view.zoom + Math.max(0, Math.log2(larger)) };
}

/** The view that an address holds, if it does. */
export function viewOf(text: string | undefined): View | null {
  const [lon, lat, zoom] = (text ?? '').split(',').map(Number);
  return [lon, lat, zoom].every((one) => Number.isFinite(one)) && text ? { lon: lon!, lat: lat!, zoom: zoom! } : null;
}
