import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { answered, ask, browserAt, done, launch, NO_BROWSER, open, pause, root, runs, Served, SMALL, Watch, type Look } from './house.ts';

if (!browserAt) console.log(NO_BROWSER);

const DESK: Look = { width: 1280, height: 820 };
const PHONE: Look = { width: 390, height: 780 };

/** The pictures of docs/images, made anew from a run of the default plan. */
describe.skipIf(!browserAt)('pictures of the planner', () => {
  const served = new Served();
  const watch = new Watch();
  let browser: Browser;
  let first = '';
  let other = '';

  beforeAll(async () => {
    await served.start();
    browser = await launch();
    const { page, context } = await open(browser, served, watch, DESK);
    await page.goto(served.address);
    await answered(page);
    await context.close();
    const known = (await runs(served)).filter((run) => run.state === 'done');
    first = (known.find((run) => run.plan === 'hague') ?? known[0]!).id;
    other = known.find((run) => run.plan === 'other')?.id ?? '';
  });

  afterAll(async () => {
    await browser?.close();
    await served.stop();
  });

  const VIEWS: [string, string, string, Look][] = [
    ['app-answer', 'answer', '.look-panel', DESK],
    ['app-answer-dark', 'answer', '.look-panel', { ...DESK, dark: true }],
    ['app-answer-phone', 'answer', '.look-panel', PHONE],
    ['app-changed', 'answer?set.unitedStates=none', '.news', DESK],
    ['app-member', 'member/POL', '.member-grid table', DESK],
    ['app-member-phone', 'member/POL', '.member-grid table', PHONE],
    ['app-map', 'map?look=today&class=ballistic', '.map-canvas[data-idle=yes]', DESK],
    ['app-map-dark', 'map?look=today&class=cruise&ground=gaps', '.map-canvas[data-idle=yes]', { ...DESK, dark: true }],
    ['app-map-phone', 'map?look=today&class=ballistic', '.map-canvas[data-idle=yes]', PHONE],
    ['app-charts', 'charts', '.canvas[data-drawn]', DESK],
    ['app-charts-dark', 'charts', '.canvas[data-drawn]', { ...DESK, dark: true }],
    ['app-raid', 'raid?raid=large-night-2025&force=today', '.raid-keys dl', DESK],
    ['app-raid-dark', 'raid?raid=large-night-2025&force=today', '.raid-keys dl', { ...DESK, dark: true }],
    ['app-claims', 'claims', '.claims li', DESK],
    ['app-plan', 'plan', '.plan-form', DESK],
    ['app-compare', 'compare', '.sides', DESK],
  ];

  it.each(VIEWS)('%s', async (name, where, wait, look) => {
    if (name === 'app-compare' && !other) {
      other = await ask(served, { ...SMALL, unitedStates: 'none' }, first);
      await done(served, other);
    }
    const { page, context } = await open(browser, served, watch, look);
    const query = `run=${first}${name === 'app-compare' ? `&with=${other}` : ''}`;
    await page.goto(`${served.address}#/${where}${where.includes('?') ? '&' : '?'}${query}`);
    await page.waitForSelector(wait, { timeout: 540_000 });
    if (/map|raid/.test(name)) await page.waitForFunction(() => !document.querySelector('.map-note'));
    await pause(/map|raid/.test(name) ? 3000 : 700);
    const folder = join(root, 'docs/images');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    expect(statSync(path).size).toBeGreaterThan(10_000);
    await context.close();
  });
});
