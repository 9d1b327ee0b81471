import ms from 'milsymbol';

/** APP-6 symbols drawn once into one picture that the map takes its icons from. */
export interface Atlas {
  picture: HTMLCanvasElement;
  places: Record<string, { x: number; y: number; width: number; height: number; anchorX: number; anchorY: number; mask: boolean }>;
}

export function valid(code: string): boolean {
  return new ms.Symbol(code, { size: 20 }).isValid() === true;
}

export function atlas(codes: string[], size = 26, sharpness = 2): Atlas {
  const cells = [...new Set(codes)].map((code) => {
    const symbol = new ms.Symbol(code, { size, outlineWidth: 3, outlineColor: 'rgba(255,255,255,0.92)', simpleStatusModifier: true });
    const canvas = symbol.asCanvas(sharpness) as HTMLCanvasElement;
    const anchor = symbol.getAnchor();
    return { code, canvas, x: anchor.x * sharpness, y: anchor.y * sharpness };
  });
  const picture = document.createElement('canvas');
  picture.width = Math.max(1, cells.reduce((sum, cell) => sum + cell.canvas.width + 2, 0));
  picture.height = Math.max(1, ...cells.map((cell) => cell.canvas.height));
  const pen = picture.getContext('2d')!;
  const places: Atlas['places'] = {};
  let at = 0;
  for (const cell of cells) {
    pen.drawImage(cell.canvas, at, 0);
    places[cell.code] = { x: at, y: 0, width: cell.canvas.width, height: cell.canvas.height, anchorX: cell.x, anchorY: cell.y, mask: false };
    at += cell.canvas.width + 2;
  }
  return { picture, places };
}

/** One symbol for a list beside the map. */
export function drawn(code: string, size = 18): HTMLCanvasElement {
  return new ms.Symbol(code, { size, outlineWidth: 2, outlineColor: 'rgba(255,255,255,0.9)' }).asCanvas(2) as HTMLCanvasElement;
}
