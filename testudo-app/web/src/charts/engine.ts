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

/** The same picture as a file. */
export function svg(option: Option, width: number, height: number): string {
  const chart = echarts.init(null, undefined, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const text = chart.renderToSVGString();
  chart.dispose();
  return text;
}

export function png(option: Option, width: number, height: number, paper: string): Promise<Blob> {
  const at = document.createElement('div');
  at.style.width = `${width}px`;
  at.style.height = `${height}px`;
  const chart = echarts.init(at, undefined, { renderer: 'canvas', width, height, devicePixelRatio: 2 });
  chart.setOption(option);
  const canvas = chart.getRenderedCanvas({ pixelRatio: 2, backgroundColor: paper }) as HTMLCanvasElement;
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => {
      chart.dispose();
      if (blob) done(blob);
      else failed(new Error('no picture'));
    }),
  );
}
