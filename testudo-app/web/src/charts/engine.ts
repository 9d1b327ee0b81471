/** The one door to the chart library, fetched when the first chart is looked at. Canvas, since drawn SVG would carry style attributes that the policy refuses. */
import { BarChart, CustomChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

echarts.use([LineChart, BarChart, SankeyChart, ScatterChart, CustomChart, GridComponent, TooltipComponent, LegendComponent, MarkLineComponent, AriaComponent, DataZoomComponent, CanvasRenderer, SVGRenderer]);

export type Option = Record<string, unknown>;

export interface Drawn {
  set(option: Option): void;
  resize(): void;
  end(): void;
}

export function draw(at: HTMLElement, option: Option): Drawn {
  const chart = echarts.init(at, undefined, { renderer: 'canvas' });
  chart.setOption(option);
  return {
    set: (next) => chart.setOption(next, true),
    resize: () => chart.resize(),
    end: () => chart.dispose(),
  };
}

/** What stands above and below a picture that is taken along. */
export interface Told {
  title: string;
  says: string;
  from: string;
  paper: string;
  ink: string;
}

const FAMILY = 'Noto Sans, sans-serif';
const EDGE = 12;
const HEAD = 52;
const FOOT = 28;

/** The same picture as a file, with its title above and where it comes from below. */
export function svg(option: Option, width: number, height: number, told: Told): string {
  const chart = echarts.init(null, undefined, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const drawing = chart.renderToSVGString();
  chart.dispose();
  const line = (y: number, size: number, weight: number, words: string) => `<text x="${EDGE}" y="${y}" font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" fill="${told.ink}">${escaped(words)}</text>`;
  const all = HEAD + height + FOOT;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}"><rect width="100%" height="100%" fill="${told.paper}"/>${line(22, 16, 600, told.title)}${line(41, 11, 400, told.says)}<svg y="${HEAD}" width="${width}" height="${height}">${drawing}</svg>${line(all - 9, 10, 400, told.from)}</svg>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const SHARP = 2;

export function png(option: Option, width: number, height: number, told: Told): Promise<Blob> {
  const at = document.createElement('div');
  at.style.width = `${width}px`;
  at.style.height = `${height}px`;
  const chart = echarts.init(at, undefined, { renderer: 'canvas', width, height, devicePixelRatio: SHARP });
  chart.setOption(option);
  const drawing = chart.getRenderedCanvas({ pixelRatio: SHARP, backgroundColor: told.paper }) as HTMLCanvasElement;
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = (HEAD + height + FOOT) * SHARP;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = told.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawing, 0, HEAD * SHARP);
  pen.scale(SHARP, SHARP);
  pen.fillStyle = told.ink;
  const line = (y: number, font: string, words: string) => {
    pen.font = `${font} ${FAMILY}`;
    pen.fillText(words, EDGE, y, width - 2 * EDGE);
  };
  line(22, '600 16px', told.title);
  line(41, '11px', told.says);
  line(HEAD + height + FOOT - 9, '10px', told.from);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => {
      chart.dispose();
      if (blob) done(blob);
      else failed(new Error('no picture'));
    }),
  );
}
