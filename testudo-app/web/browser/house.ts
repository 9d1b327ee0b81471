import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The browser of the machine, or blank where there is none. CHROMIUM names another. */
export const browserAt = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path)) ?? '';

export const NO_BROWSER = 'Skipped: there is no Chromium here. Install it (Debian: apt-get install chromium) or name one in CHROMIUM.';

const FLAGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserAt, args: FLAGS });
}

/** `./testudo serve` on a free port of loopback, in a workspace of its own, on the facts of a home. TESTUDO_COMMAND names another launcher. */
export class Served {
  readonly workspace = process.env['TESTUDO_WORKSPACE'] ?? mkdtempSync(join(tmpdir(), 'testudo-browser-'));
  port = 0;
  /** From the start of the program to its first answer. */
  upSeconds = 0;
  private process: ChildProcess | null = null;

  constructor(private readonly home = root) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    const [program, ...first] = (process.env['TESTUDO_COMMAND'] ?? join(root, 'testudo')).split(' ');
    const begun = performance.now();
    this.process = spawn(program!, [...first, 'serve', '--port', String(this.port), '--workspace', this.workspace], {
      cwd: root,
      env: { ...process.env, TESTUDO_HOME: this.home },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (let tries = 0; tries < 6000; tries++) {
      if (this.process.exitCode !== null) throw new Error(`serve ended with ${this.process.exitCode}`);
      if (await fetch(`${this.address}health`).then((reply) => reply.ok, () => false)) {
        this.upSeconds = (performance.now() - begun) / 1000;
        return;
      }
      await pause(50);
    }
    throw new Error('serve did not come up');
  }

  /** Ends the server as an operator would; its own children go with it. */
  async stop(): Promise<void> {
    const running = this.process;
    this.process = null;
    if (!running?.pid || running.exitCode !== null) return;
    const ended = new Promise<void>((done) => running.once('exit', () => done()));
    running.kill('SIGTERM');
    await Promise.race([ended, pause(20_000)]);
    if (running.exitCode === null) running.kill('SIGKILL');
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((later) => setTimeout(later, milliseconds));
}

/** Everything that a page must not do: ask elsewhere, write an error, throw. */
export class Watch {
  readonly faults: string[] = [];
  /** While the server is being restarted its silence is no fault of the page. */
  silent = false;

  over(page: Page, address: string): void {
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(blob|data):/.test(url)) this.faults.push(`asked outside: ${url}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.silent) this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`threw: ${error.message}`));
  }
}

export interface Look {
  width: number;
  height: number;
  dark?: boolean;
}

export async function open(browser: Browser, served: Served, watch: Watch, look: Look): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: look.width, height: look.height }, colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  watch.over(page, served.address);
  return { page, context };
}

/** Waits for the answer of the run that is shown: the app starts one where there is none. */
export async function answered(page: Page, seconds = 540): Promise<void> {
  await page.waitForSelector('.controls', { timeout: seconds * 1000 });
}

export async function runs(served: Served): Promise<{ id: string; state: string; plan: string }[]> {
  const told = (await (await fetch(`${served.address}api/runs`)).json()) as { runs: { id: string; state: string; plan: string }[] };
  return told.runs;
}

/** A run that is small: three years, two raids, few trials, and a goal that today's force meets, so that no least force is searched. */
export const SMALL = {
  factors: [1, 5],
  raids: ['median-night-2024', 'large-night-2025'],
  years: '2026..2028',
  trials: 10,
  engine: 'stated',
  goal: { words: 'One air base or port in a hundred stands under cover against cruise missiles.', goal: 'cover[any, cruise] >= 1% of bases' },
};

/** The run of the default plan, which the server begins by itself. */
export async function begun(served: Served): Promise<string> {
  for (let tries = 0; tries < 120; tries++) {
    const own = (await runs(served)).find((run) => run.plan === 'hague');
    if (own) return own.id;
    await pause(500);
  }
  throw new Error('the server began no run of the default plan');
}

/** Cancels a run, so that the processor is free for the next. */
export async function cancel(served: Served, id: string): Promise<void> {
  const reply = await fetch(`${served.address}api/runs/${id}`, { method: 'DELETE' });
  if (!reply.ok) throw new Error(`run ${id} could not be cancelled: ${reply.status}`);
}

export async function ask(served: Served, changes: Record<string, unknown>, base: string): Promise<string> {
  const reply = await fetch(`${served.address}api/runs?quick=true&base=${base}&name=other`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(changes) });
  const told = (await reply.json()) as { id: string };
  if (!reply.ok) throw new Error(JSON.stringify(told));
  return told.id;
}

/** Listens to a run until it is over: how much of it was told, and how many statements before its last step. */
export async function heard(served: Served, id: string): Promise<{ progress: number; statementsBeforeTheEnd: number }> {
  const reply = await fetch(`${served.address}api/runs/${id}/events`, { headers: { Accept: 'text/event-stream' } });
  const text = await reply.text();
  const names = [...text.matchAll(/^event: (\w+)$/gm)].map((found) => found[1]!);
  const last = names.lastIndexOf('progress', names.length - 3);
  return { progress: names.filter((name) => name === 'progress').length, statementsBeforeTheEnd: names.slice(0, Math.max(0, last)).filter((name) => name === 'statement').length };
}

export async function done(served: Served, id: string, seconds = 540): Promise<void> {
  for (let tries = 0; tries < seconds * 2; tries++) {
    const run = (await (await fetch(`${served.address}api/runs/${id}`)).json()) as { state: string; message?: string };
    if (run.state === 'done') return;
    if (run.state === 'failed' || run.state === 'cancelled') throw new Error(`run ${id} ${run.state}: ${run.message ?? ''}`);
    await pause(500);
  }
  throw new Error(`run ${id} took too long`);
}
