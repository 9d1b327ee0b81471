import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { AnswerView } from './answer/answer.tsx';
import { OpenCard, trials } from './parts/card.tsx';
import { copy } from './parts/files.ts';
import { Dialog } from './parts/parts.tsx';
import { link } from './server.ts';
import { answer, changes, go, href, place, run, runs, setQuery, spoken, theme, turnTheme } from './state.ts';
import { stateName } from './words.ts';

const NAV: [string, string][] = [
  ['answer', 'Answer'],
  ['map', 'Map'],
  ['charts', 'Charts'],
  ['member', 'Members'],
  ['raid', 'Raid'],
  ['claims', 'Claims'],
  ['plan', 'Plan'],
  ['compare', 'Compare'],
];

/** What is not on the first screen comes when it is asked for. */
const LATER: Record<string, () => Promise<ComponentType>> = {
  map: async () => (await import('./map/map.tsx')).MapView,
  charts: async () => (await import('./charts/charts.tsx')).ChartsView,
  member: async () => (await import('./member/member.tsx')).MemberView,
  raid: async () => (await import('./raid/raid.tsx')).RaidView,
  claims: async () => (await import('./claims/claims.tsx')).ClaimsView,
  plan: async () => (await import('./plan/editor.tsx')).PlanView,
  compare: async () => (await import('./plan/compare.tsx')).CompareView,
};

const views = signal<Record<string, ComponentType>>({});
const lost = signal('');
const help = signal(false);

async function bring(view: string): Promise<void> {
  const load = LATER[view];
  if (!load || views.peek()[view]) return;
  try {
    const component = await load();
    views.value = { ...views.peek(), [view]: component };
    lost.value = '';
  } catch {
    lost.value = 'This part of the app could not be fetched. Maybe the server was stopped; start it again and reload.';
  }
}

export function App() {
  const view = place.value.view;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    void bring(view);
    document.title = `${NAV.find(([key]) => key === view)?.[1] ?? 'Testudo'} · Testudo`;
    window.scrollTo(0, 0);
  }, [view]);
  useEffect(() => {
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, []);
  const Later = views.value[view];
  const whole = view === 'map' || view === 'raid';
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        To the content
      </a>
      <header class="bar">
        <a class="name" href={href('answer')}>
          <Shield />
          Testudo
        </a>
        <nav aria-label="Views">
          <ul>
            {NAV.map(([key, label], index) => (
              <li key={key}>
                <a href={href(key)} aria-current={key === view ? 'page' : undefined} title={`Key ${index + 1}`}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <span class="ends">
          <WhichRun />
          <button onClick={share}>Share</button>
          <button onClick={turnTheme} aria-label={theme.value === 'dark' ? 'Light colours' : 'Dark colours'} title="Light or dark">
            {theme.value === 'dark' ? '☀' : '☾'}
          </button>
          <button onClick={() => (help.value = true)} aria-label="Keys and help" title="Keys and help">
            ?
          </button>
        </span>
      </header>
      <main id="main" ref={main} tabIndex={-1} class={whole ? 'whole' : ''}>
        {OF_THE_PLAN.includes(view) && <StillBefore />}
        {view === 'answer' ? <AnswerView /> : Later ? <Later /> : <p class="lead loading">{lost.value || 'One moment.'}</p>}
        {!whole && <Foot />}
      </main>
      <p class="unseen" role="status" aria-live="polite">
        {spoken.value}
      </p>
      <OpenCard />
      {help.value && <Help />}
    </>
  );
}

/** Views of a result, which a change that is only asked about does not reach. */
const OF_THE_PLAN = ['charts', 'member', 'compare'];

function StillBefore() {
  if (Object.keys(changes.value).length === 0) return null;
  return (
    <p class="notice unprinted">
      This page shows the plan before your change. <a href={href('answer')}>See what the change moves</a>, or run the changed plan whole there.
    </p>
  );
}

function Shield() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 4 27 8.5v8c0 6.5-4.5 10.5-11 12.5C9.5 27 5 23 5 16.5v-8z" fill="none" stroke="currentColor" stroke-width="2.2" />
      <path d="M16 4v25M5.5 14h21" stroke="#7fd1c7" stroke-width="2.2" />
    </svg>
  );
}

/** Which result is shown; others of the workspace can be taken from here. */
function WhichRun() {
  const now = run.value;
  if (!now) return null;
  return (
    <label class="which">
      <span class="unseen">Result shown</span>
      <select value={now.id} onChange={(event) => setQuery({ run: event.currentTarget.value })}>
        {(runs.value.some((one) => one.id === now.id) ? runs.value : [now, ...runs.value]).map((one) => (
          <option key={one.id} value={one.id} selected={one.id === now.id}>
            {one.plan}
            {one.quick ? ', quick' : ''}
            {one.state === 'done' ? '' : `, ${stateName[one.state]}`} · {one.id.slice(0, 6)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Foot() {
  const header = answer.value?.header;
  if (!header) return null;
  return (
    <footer class="foot">
      <span>Plan {header['plan']}</span>
      <span>Edition {header['edition']}</span>
      <span>Growth {header['growth']}</span>
      <span>As of {header['asOf']}</span>
      <span>
        Seed {header['seed']}, {trials(header)} trials a raid{header['effort'] === 'full' ? '' : ', quick'}
      </span>
      <span>Bands hold 90%, unknown parameters included. * estimated. Computed from public data; no place of a fire unit is that of a real one.</span>
      {run.value && <a class="unprinted" href={link(`api/runs/${run.value.id}/report`)}>Report to print</a>}
    </footer>
  );
}

async function share(): Promise<void> {
  const id = run.peek()?.id;
  if (id && !place.peek().query['run']) setQuery({ run: id }, false);
  spoken.value = (await copy(location.href)) ? 'The address is copied; it holds all that is shown.' : 'Copy the address from the address bar.';
}

function keys(event: KeyboardEvent): void {
  const at = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName)) return;
  const view = NAV[Number(event.key) - 1];
  if (view) go({ view: view[0], query: Object.fromEntries(new URLSearchParams(href(view[0]).split('?')[1] ?? '')) });
  else if (event.key === '?') help.value = true;
  else if (event.key === 't') turnTheme();
}

function Help() {
  return (
    <Dialog title="Keys" onClose={() => (help.value = false)}>
      <dl class="keys-list">
        <dt>1 to 8</dt>
        <dd>The views, from Answer to Compare</dd>
        <dt>Tab, arrows, Enter</dt>
        <dd>All controls; arrows move in a row of choices and in the time bar</dd>
        <dt>t</dt>
        <dd>Light or dark</dd>
        <dt>Space, . and ,</dt>
        <dd>In a raid: play or pause, next and previous event</dd>
        <dt>Arrows, + and −</dt>
        <dd>On the map: move and zoom; the list beside it holds all that the map shows</dd>
        <dt>Escape</dt>
        <dd>Close what is open</dd>
      </dl>
      <p class="lead">
        Every figure stands with its 90% band. Hatched means not known, which is never zero. Dashed marks and * are assumed or estimated. The address of the page holds all that
        is shown.
      </p>
    </Dialog>
  );
}
