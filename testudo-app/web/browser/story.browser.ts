import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answered, ask, begun, browserAt, done, heard, launch, NO_BROWSER, open, pause, root, runs, Served, Watch } from './house.ts';
import { numbersOf, strangers } from './numbers.ts';
import { smallHome } from './small.ts';

if (!browserAt) console.log(NO_BROWSER);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!browserAt)('the planner in a browser', () => {
  // Six members and three years, so that a whole run takes seconds.
  const served = new Served(browserAt ? smallHome(root, mkdtempSync(join(tmpdir(), 'testudo-home-'))) : root);
  const watch = new Watch();
  let browser: Browser;
  let page: Page;
  let context: BrowserContext;
  let first = '';
  let other = '';

  beforeAll(async () => {
    await served.start();
    browser = await launch();
    ({ page, context } = await open(browser, served, watch, { width: 1280, height: 860 }));
  });

  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await served.stop();
  });

  const view = async (hash: string, wait: string, on = page): Promise<void> => {
    await on.evaluate((to) => (location.hash = to), hash);
    await on.waitForSelector(wait);
  };

  /** Serious findings of axe-core on what is shown. The policy lets no script be written in, so it is evaluated from outside the page. */
  const findings = async (on = page): Promise<string[]> => {
    await on.evaluate(axe);
    return on.evaluate(async () => {
      const run = (globalThis as never as { axe: { run(what: unknown, how: unknown): Promise<{ violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe;
      const found = await run.run(document, { resultTypes: ['violations'] });
      return found.violations.filter((one) => one.impact === 'serious' || one.impact === 'critical').map((one) => `${one.id}: ${one.nodes.slice(0, 4).map((node) => `${node.target.join(' ')} ${node.failureSummary.replaceAll('\n', ' ').slice(0, 160)}`).join(' | ')}`);
    });
  };

  it('begins with the default plan, and tells its statements as they are known', async () => {
    await page.goto(served.address);
    await page.waitForSelector('h1');
    const own = await begun(served);
    first = own;
    const told = await heard(served, first);
    await done(served, first);
    await answered(page);
    expect(await page.locator('.tile').count()).toBe(8);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    console.log(`server up after ${served.upSeconds.toFixed(1)} s, first paint ${(paint / 1000).toFixed(2)} s after the page was asked for`);
    // Where the run was over before anybody listened there is nothing to compare.
    if (told.progress > 1) expect(told.statementsBeforeTheEnd).toBeGreaterThan(0);
  });

  it('tells of a member before anything is computed', async () => {
    const told = (await (await fetch(`${served.address}api/members/POL`)).json()) as { name: string; statements: { key: string; sentence: string }[] };
    expect(told.name).toBe('Poland');
    expect(told.statements.find((one) => one.key === 'signed')?.sentence).toMatch(/Patriot/);
  });

  it('tells each statement in at most 25 words, with its band', async () => {
    for (const sentence of await page.locator('.tile .sentence').allTextContents()) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
    expect(await page.locator('.tile .band').count()).toBeGreaterThanOrEqual(3);
    const text = await page.locator('.tiles').innerText();
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('shows no number that is in no table of the run', async () => {
    const known = await numbersOf(served, first);
    for (const [hash, wait] of [
      [`#/answer?run=${first}`, '.look-panel'],
      [`#/member/POL?run=${first}`, '.member-grid table'],
      [`#/member/DEU?run=${first}`, '.member-grid table'],
      [`#/member?run=${first}`, '.members b'],
      [`#/charts/table:enough?run=${first}`, 'td'],
    ] as const) {
      await view(hash, wait);
      await pause(500);
      const text = await page.evaluate(() => {
        const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
        main.querySelectorAll('.unprinted, select, .foot').forEach((one) => one.remove());
        // Text of SVG and of cells that stand side by side must not run together.
        main.querySelectorAll('td, th, text, span, b, p, li, dd, dt, small').forEach((one) => (one.before(' '), one.append(' ')));
        return main.textContent ?? '';
      });
      // The pledges are decisions of summits, not numbers of a run.
      expect(strangers(text, known).filter((number) => !['2', '3.5'].includes(number)), hash).toEqual([]);
    }
  });

  it('answers a changed control beside the old answer', async () => {
    await view(`#/answer?run=${first}`, '.controls');
    await page.getByLabel('United States').selectOption('none');
    await page.waitForSelector('.asking');
    await page.waitForSelector('.news', { timeout: 540_000 });
    expect(await page.locator('.tile.moved').count()).toBeGreaterThan(0);
    expect(page.url()).toContain('set.unitedStates=none');
    await page.getByRole('button', { name: 'Back to the plan' }).first().click();
    await page.waitForSelector('.asking', { state: 'detached' });
  });

  it('opens what stands behind a statement, and a card to cite', async () => {
    await page.getByRole('button', { name: 'More: Cost' }).click();
    await page.waitForSelector('dialog[open] .more li');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.getByRole('button', { name: 'Cite: Cost.' }).click();
    const card = await page.locator('dialog[open] .card-text').innerText();
    expect(card).toMatch(/seed \d+/);
    expect(card).toContain(served.address);
    expect(card).toContain(`run=${first}`);
    expect(card).toMatch(/^Cost\. EUR [\d.]+/);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  });

  it('draws the computed laydown, and tells a picked unit and a picked member', async () => {
    await view(`#/map?run=${first}&look=today&class=ballistic`, '.map-canvas[data-idle=yes]');
    await page.waitForFunction(() => Number(document.querySelector<HTMLElement>('.map-canvas')?.dataset['units']) > 0);
    await page.locator('.unit-list summary').click();
    await page.locator('.unit-list button').first().click();
    await page.waitForSelector('.map-panel h2');
    await view(`#/map?run=${first}&look=today&member=POL`, '.map-panel .lines');
    expect(await page.locator('.map-panel h2').innerText()).toBe('Poland');
    const ink = await page.evaluate(() => {
      const map = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
      const copy = document.createElement('canvas');
      copy.width = copy.height = 64;
      const pen = copy.getContext('2d')!;
      pen.drawImage(map, 0, 0, 64, 64);
      return new Set(pen.getImageData(0, 0, 64, 64).data).size;
    });
    expect(ink).toBeGreaterThan(8);
  });

  it('plays one trial of a raid, steps through it, and says what all trials give', async () => {
    await view(`#/raid?run=${first}&raid=median-night-2024&force=today`, '.raid-keys dl');
    const clock = page.locator('.time-bar .clock');
    const before = await clock.innerText();
    await page.getByRole('button', { name: 'Next event' }).click();
    expect(await clock.innerText()).not.toBe(before);
    await page.getByRole('button', { name: 'Play' }).click();
    const stepped = await clock.innerText();
    await page.waitForFunction((was) => document.querySelector('.time-bar .clock')?.textContent !== was, stepped);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.waitForSelector('.outcome');
  });

  it('has chart, table and sources of each chart', async () => {
    await view(`#/charts?run=${first}`, '.canvas[data-drawn]');
    const all = page.locator('.chart');
    const count = await all.count();
    expect(count).toBeGreaterThanOrEqual(8);
    for (let at = 0; at < count; at++) {
      const one = all.nth(at);
      expect(await one.locator('.empty').count(), await one.locator('h2').innerText()).toBe(0);
      await one.getByRole('tab', { name: 'Table' }).click();
      await one.locator('tbody tr').first().waitFor();
      await one.getByRole('tab', { name: 'Sources' }).click();
      await one.locator('.sources li').first().waitFor();
      await one.getByRole('tab', { name: 'Chart' }).click();
    }
  });

  it('checks a claim that is put together', async () => {
    await view(`#/claims?run=${first}`, '.claims li');
    await page.getByLabel('members', { exact: true }).fill('23');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.waitForSelector('.typed .claim');
    expect(await page.locator('.typed .verdict').innerText()).toMatch(/Holds|Contradicted|Cannot/);
  });

  it('changes a line of the plan, undoes it, and shows a fault at its field', async () => {
    await view(`#/plan?run=${first}`, '.plan-form');
    await page.getByLabel('Trials').fill('30');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.changes li');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForSelector('.changes li', { state: 'detached' });
    const share = page.locator('input[type=text][id]').and(page.locator('.line:has-text("Set aside") input[type=text]'));
    await share.fill('140%');
    await page.keyboard.press('Tab');
    watch.silent = true;
    await page.getByRole('button', { name: 'Run quickly' }).click();
    await page.waitForSelector('.line.faulty .fault');
    await pause(200);
    watch.silent = false;
    await page.getByRole('button', { name: 'Undo' }).click();
  });

  it('starts a run and cancels it', async () => {
    await page.getByLabel('Seed').fill('7');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Run quickly' }).click();
    await page.locator('.started').getByRole('button', { name: 'Cancel' }).click();
    await page.waitForFunction(() => /cancelled/.test(document.querySelector('.started')?.textContent ?? ''));
    await page.getByRole('button', { name: 'Undo' }).click();
  });

  it('finds its runs again after the server was restarted in the middle of one', async () => {
    other = await ask(served, { unitedStates: 'none' }, first);
    await view(`#/answer?run=${other}`, '.working');
    watch.silent = true;
    await served.stop();
    await served.start();
    await pause(2500);
    watch.silent = false;
    expect((await runs(served)).map((run) => run.id)).toContain(first);
    const state = (await runs(served)).find((run) => run.id === other)?.state;
    if (state !== 'done' && state !== 'running' && state !== 'queued') other = await ask(served, { unitedStates: 'none' }, first);
    await done(served, other);
    await page.reload();
    await answered(page);
  });

  it('sets two plans side by side on one clock', async () => {
    await page.goto(`${served.address}#/compare?run=${first}&with=${other}`);
    await page.reload();
    await page.waitForSelector('.sides .moved-row');
    const year = page.getByLabel('Year for both plans');
    await year.focus();
    const before = await page.locator('.clock-card b').innerText();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.clock-card b').innerText()).not.toBe(before);
    expect(await page.locator('.clock-card tbody tr').first().locator('td').count()).toBe(3);
    const moved = await page.locator('[aria-label="What moved"]').innerText();
    expect(moved).toMatch(/United States: .* → none/);
    expect(moved).not.toMatch(/none → none/);
  });

  it('does all of it by keyboard', async () => {
    await page.goto(`${served.address}#/answer?run=${first}`);
    await page.reload();
    await answered(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => location.hash.includes('look='));
    for (let tries = 0; tries < 30 && !(await page.evaluate(() => document.activeElement?.textContent === 'More')); tries++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    for (const [key, wait] of [['4', '.members'], ['6', '.claims'], ['7', '.plan-form'], ['8', '.question'], ['1', '.tiles']] as const) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press(key);
      await page.waitForSelector(wait);
    }
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open] .keys-list');
    await page.keyboard.press('Escape');
  });

  it('fits a phone of 390 pixels', async () => {
    const phone = await open(browser, served, watch, { width: 390, height: 844 });
    await phone.page.goto(`${served.address}#/answer?run=${first}`);
    await answered(phone.page);
    for (const [hash, wait] of [
      [`#/answer?run=${first}`, '.tiles'],
      [`#/member/POL?run=${first}`, '.member-grid'],
      [`#/charts?run=${first}`, '.canvas'],
      [`#/claims?run=${first}`, '.claims li'],
      [`#/plan?run=${first}`, '.plan-form'],
      [`#/compare?run=${first}&with=${other}`, '.sides'],
      [`#/map?run=${first}&look=today`, '.map-side'],
    ] as const) {
      await view(hash, wait, phone.page);
      expect(await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), hash).toBeLessThanOrEqual(0);
    }
    await phone.context.close();
  });

  it.each([false, true])('has no serious finding of axe, dark: %s', async (dark) => {
    const own = await open(browser, served, watch, { width: 1280, height: 860, dark });
    await own.page.goto(`${served.address}#/answer?run=${first}`);
    await answered(own.page);
    for (const [hash, wait] of [
      [`#/answer?run=${first}`, '.look-panel'],
      [`#/member/POL?run=${first}`, '.member-grid table'],
      [`#/member?run=${first}`, '.members b'],
      [`#/charts?run=${first}`, '.canvas[data-drawn]'],
      [`#/claims?run=${first}`, '.claims li'],
      [`#/plan?run=${first}`, '.plan-form'],
      [`#/compare?run=${first}&with=${other}`, '.sides'],
      [`#/map?run=${first}&look=today`, '.map-side'],
      [`#/raid?run=${first}&raid=median-night-2024&force=today`, '.raid-keys dl'],
    ] as const) {
      await view(hash, wait, own.page);
      expect(await findings(own.page), hash).toEqual([]);
    }
    await own.context.close();
  });

  it('loads less than 1.2 MB at first', async () => {
    const own = await open(browser, served, watch, { width: 1280, height: 860 });
    let bytes = 0;
    own.page.on('response', async (response) => {
      if (response.url().includes('/api/')) return;
      bytes += Number((await response.allHeaders())['content-length'] ?? (await response.body().catch(() => Buffer.alloc(0))).length);
    });
    await own.page.goto(`${served.address}#/answer?run=${first}`);
    await answered(own.page);
    await pause(500);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(1_200_000);
    await own.context.close();
  });

  it('asked nothing outside and wrote no error', () => expect(watch.faults).toEqual([]));
});
