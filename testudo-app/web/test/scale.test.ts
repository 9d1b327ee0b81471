import { expect, it } from 'vitest';
import { enlarged } from '../src/charts/scale.ts';

it('lengths grow and data do not', () => {
  const option = {
    textStyle: { fontSize: 12 },
    grid: { left: 8, top: '10%' },
    yAxis: [{ max: 100, axisLabel: { width: 150, fontSize: 10 } }],
    series: [{ barMaxWidth: 14, data: [3, { value: 5, width: 2 }] }],
  };
  expect(enlarged(option, 2)).toEqual({
    textStyle: { fontSize: 24 },
    grid: { left: 16, top: '10%' },
    yAxis: [{ max: 100, axisLabel: { width: 300, fontSize: 20 } }],
    series: [{ barMaxWidth: 28, data: [3, { value: 5, width: 2 }] }],
  });
});

it('what is drawn at its own size is the same object', () => {
  const option = { textStyle: { fontSize: 12 } };
  expect(enlarged(option, 1)).toBe(option);
});
