import { batch, effect, signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { figure } from '../numbers.ts';
import { EAST, filling } from '../map/view.ts';
import { Bar, Picker, Trouble } from '../parts/parts.tsx';
import { hear, Refused, server, type RaidFile } from '../server.ts';
import { lookOrDefault, place, runId, setQuery, theme } from '../state.ts';
import type { Estimate, Fight, Trace } from '../types.ts';
import { className, forceName, raidName } from '../words.ts';
import { clock, firing, first, histogram, neighbour, tally } from './clock.ts';

/** One trial of a night: tracks, salvoes and what came of them, on one time bar. */

const time = signal(0);
const playing = signal(false);
const speed = signal(300);
const trace = signal<Trace | null>(null);

export function RaidView() {
  const at = useRef<HTMLDivElement>(null);
  const raids = useSignal<RaidFile[]>([]);
  const fight = useSignal<Fight | null>(null);
  const fault = useSignal<Refused | null>(null);
  const query = place.value.query;
  const raid = query['raid'] ?? 'large-night-2025';
  const force = query['force'] ?? (['today', 'x5', 'x4', 'onOrder'].includes(lookOrDefault.value) ? lookOrDefault.value : 'today');
  const trial = Number(query['trial'] ?? 0);

  useEffect(() => void server.raids().then((found) => (raids.value = found), () => undefined), []);

  useEffect(() => {
    const abort = new AbortController();
    trace.value = null;
    fight.value = null;
    fault.value = null;
    batch(() => {
      time.value = 0;
      playing.value = false;
    });
    void (async () => {
      try {
        const { id } = await server.fight({ raid, laydown: force === 'onOrder' ? 'ordered' : force, trials: 200, ...(runId.peek() ? { run: runId.peek() } : {}) });
        let now = await server.fought(id);
        while (!abort.signal.aborted && (now.state === 'queued' || now.state === 'running')) {
          fight.value = now;
          await hear(
            `api/raids/${id}/events`,
            (event, data) => {
              if (event === 'progress' && fight.peek()) fight.value = { ...fight.peek()!, progress: data as Fight['progress'] };
            },
            abort.signal,
          );
          now = await server.fought(id);
          if (now.state === 'queued' || now.state === 'running') await new Promise((later) => setTimeout(later, 500));
        }
        if (abort.signal.aborted) return;
        fight.value = now;
        if (now.state !== 'done') throw new Refused(0, now.message ?? 'The raid was not fought.', '', now.findings);
        const found = await server.trace(id, trial);
        if (abort.signal.aborted) return;
        trace.value = found;
        const at = Number(place.peek().query['at'] ?? '');
        time.value = at > 0 ? Math.min(at, found.seconds) : firstLook(found);
      } catch (refused) {
        if (!abort.signal.aborted) fault.value = refused instanceof Refused ? refused : new Refused(0, String(refused));
      }
    })();
    return () => abort.abort();
  }, [raid, force, trial, runId.value]);

  useEffect(() => {
    let gone = false;
    let stop = () => {};
    void (async () => {
      try {
        const [{ chart, recolour }, { stage }] = await Promise.all([import('../map/base.ts'), import('./stage.ts')]);
        if (gone || !at.current) return;
        const map = await chart(at.current, filling(EAST, at.current.clientWidth, at.current.clientHeight), 'One trial of the raid. The time bar below and the list of events hold the same.');
        if (gone) return map.remove();
        const board = stage(map);
        const sizes = new ResizeObserver(() => map.resize());
        sizes.observe(at.current);
        const follow = effect(() => {
          void theme.value;
          recolour(map);
          if (trace.value) board.draw(trace.value, time.value);
        });
        map.on('idle', () => (at.current ? (at.current.dataset['idle'] = 'yes') : null));
        stop = () => {
          follow();
          sizes.disconnect();
          board.end();
          map.remove();
        };
      } catch (refused) {
        fault.value = new Refused(0, `The map cannot be drawn: ${String(refused)}`, 'Maybe this browser has no WebGL; the list of events holds the same.');
      }
    })();
    return () => {
      gone = true;
      stop();
    };
  }, []);

  useEffect(() => run(), []);

  const now = trace.value;
  const counts = now ? tally(now, time.value) : null;
  return (
    <div class="raid-page">
      <div class="raid-head">
        <h1>
          {raidName(raid)}, {forceName(force).toLowerCase()}
        </h1>
        <span class="pickers open">
          <Picker label="Raid" value={raid} options={(raids.value.length > 0 ? raids.value : [{ name: raid, title: raidName(raid) }]).map((one) => ({ value: one.name, label: one.title }))} onPick={(value) => setQuery({ raid: value, at: '' })} />
          <Picker label="Against" value={force} options={['today', 'onOrder', 'x4', 'x5'].map((value) => ({ value, label: forceName(value) }))} onPick={(value) => setQuery({ force: value, at: '' })} />
          <Picker label="Trial" value={String(trial)} options={Array.from({ length: 8 }, (_, index) => ({ value: String(index), label: `the ${ORDINALS[index]}` }))} onPick={(value) => setQuery({ trial: value, at: '' })} />
        </span>
      </div>
      <div class="map-field">
        <div ref={at} class="map-canvas" data-ready={now ? 'yes' : 'no'} />
        <div class="raid-keys">
          {counts ? (
            <dl>
              {WORDS.map(([event, label, colour]) => (
                <div key={event}>
                  <dt>
                    <i class="swatch" style={{ background: colour }} /> {label}
                  </dt>
                  <dd>{event.split('+').reduce((sum, one) => sum + (counts[one] ?? 0), 0)}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <p>{fault.value ? 'Not fought.' : (fight.value?.progress.step ?? 'The raid is being fought.')}</p>
          )}
          {!now && fight.value && <Bar share={fight.value.progress.share} label="The raid" />}
        </div>
        {fault.value && (
          <div class="map-fault">
            <Trouble of={fault.value} />
          </div>
        )}
        {now && (
          <div class="raid-events">
            <Firing of={now} />
            <Events of={now} />
          </div>
        )}
        <p class="map-credit">One computed trial, not a forecast. Natural Earth; symbols APP-6 (simulation)</p>
      </div>
      <TimeBar of={now} />
      {fight.value?.result && <Outcome result={fight.value.result} trials={fight.value.trials} />}
    </div>
  );
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const WORDS: [string, string, string][] = [
  ['launch-threat', 'launched', '#7d8a94'],
  ['fire', 'salvoes fired', '#1f8f86'],
  ['hit', 'stopped by fire', '#12436d'],
  ['soft-kill+fail', 'misled or failed', '#b6c2cb'],
  ['leak', 'got through', '#d9621b'],
];

/** A first picture in which something is in the air. */
function firstLook(of: Trace): number {
  const leaks = of.events.filter((one) => one.event === 'hit' || one.event === 'leak').map((one) => one.time).sort((a, b) => a - b);
  return leaks[Math.floor(leaks.length * 0.3)] ?? of.seconds / 2;
}

/** The clock runs only while somebody plays. */
function run(): () => void {
  let last = 0;
  let frame = 0;
  const tick = (now: number) => {
    const passed = last ? (now - last) / 1000 : 0;
    last = now;
    const end = trace.peek()?.seconds ?? 0;
    if (playing.peek()) {
      const next = time.peek() + passed * speed.peek();
      time.value = Math.min(next, end);
      if (next >= end) playing.value = false;
    }
    frame = requestAnimationFrame(tick);
  };
  const stop = effect(() => {
    cancelAnimationFrame(frame);
    last = 0;
    if (playing.value) frame = requestAnimationFrame(tick);
  });
  const keys = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (/^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY)$/.test(target.tagName) || !trace.peek()) return;
    if (event.key === ' ') {
      event.preventDefault();
      play();
    } else if (event.key === '.') step(true);
    else if (event.key === ',') step(false);
  };
  addEventListener('keydown', keys);
  return () => {
    playing.value = false;
    stop();
    cancelAnimationFrame(frame);
    removeEventListener('keydown', keys);
  };
}

function play(): void {
  const end = trace.peek()?.seconds ?? 0;
  if (playing.peek()) return rest(time.peek());
  if (time.peek() >= end) time.value = 0;
  playing.value = true;
}

function step(forward: boolean): void {
  const now = trace.peek();
  if (now) rest(neighbour(now, time.peek(), forward));
}

let written = 0;

/** The clock stands at a moment, which the address holds as well once the hand rests. */
function rest(moment: number): void {
  playing.value = false;
  time.value = moment;
  clearTimeout(written);
  written = window.setTimeout(() => place.peek().view === 'raid' && setQuery({ at: String(Math.round(moment)) }, false), 300);
}

function TimeBar({ of }: { of: Trace | null }) {
  const end = of?.seconds ?? 1;
  const through = of && first(of, 'leak');
  return (
    <div class="time-bar" aria-label="Time of the night" role="group">
      <div class="row">
        <button class="first" onClick={play} disabled={!of}>
          {playing.value ? 'Pause' : 'Play'}
        </button>
        <button onClick={() => step(false)} disabled={!of} aria-label="Event before">
          ‹
        </button>
        <button onClick={() => step(true)} disabled={!of} aria-label="Next event">
          ›
        </button>
        <b class="clock" title="Hours after the start of the night">
          {clock(time.value)}
        </b>
        <button onClick={() => rest(through!)} disabled={through === null}>
          First through
        </button>
        <label class="row">
          <span class="unseen">Speed</span>
          <select value={String(speed.value)} onChange={(event) => (speed.value = Number(event.currentTarget.value))}>
            {[30, 120, 300, 900].map((one) => (
              <option key={one} value={one} selected={one === speed.value}>
                ×{one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="time-track">
        {of && <Histogram of={of} />}
        <input
          type="range"
          min={0}
          max={Math.ceil(end)}
          step={1}
          value={Math.round(time.value)}
          disabled={!of}
          aria-label="Time after the start of the night"
          aria-valuetext={clock(time.value)}
          onInput={(event) => rest(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}

/** Launches above, what got through below, over the whole night. */
function Histogram({ of }: { of: Trace }) {
  const parts = 120;
  const launched = histogram(of, 'launch-threat', parts);
  const through = histogram(of, 'leak', parts);
  const most = Math.max(1, ...launched, ...through);
  return (
    <svg class="histogram" viewBox={`0 0 ${parts} 40`} preserveAspectRatio="none" aria-hidden="true">
      {launched.map((count, part) => (
        <rect key={`a${part}`} x={part} width="0.8" y={22 - (count / most) * 22} height={(count / most) * 22} class="fill-soft" />
      ))}
      {through.map((count, part) => (
        <rect key={`b${part}`} x={part} width="0.8" y="24" height={(count / most) * 16} class="fill-open" />
      ))}
    </svg>
  );
}

/** Which units have fired most up to the moment that the clock shows. */
function Firing({ of }: { of: Trace }) {
  const most = firing(of, time.value).slice(0, 10);
  const systems = new Map(of.units.map((unit) => [unit.unit, unit.systemName]));
  return (
    <details>
      <summary>Who has fired most by {clock(time.value)}</summary>
      {most.length === 0 ? (
        <p class="soft">Nobody yet.</p>
      ) : (
        <ol>
          {most.map((one) => (
            <li key={one.unit}>
              {one.unit}
              {systems.has(one.unit) && ` (${systems.get(one.unit)})`}: {one.fired} {one.fired === 1 ? 'salvo' : 'salvoes'}, {one.stopped} stopped
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

/** The same in words, from the moment on that the clock shows. */
function Events({ of }: { of: Trace }) {
  const next = of.events.filter((one) => one.event !== 'detect' && one.time >= time.value - 1).slice(0, 12);
  return (
    <details>
      <summary>Events from {clock(time.value)} on</summary>
      <ol>
        {next.map((one, index) => (
          <li key={index}>
            <button class="quiet" onClick={() => rest(one.time)}>
              {clock(one.time)}
            </button>{' '}
            {SAID[one.event] ?? one.event}
            {one.threatClass ? `: ${className(one.threatClass).toLowerCase().replace(/s$/, '')}` : ''}
            {one.decoy ? ' (decoy)' : ''}
            {one.unit ? `, ${one.unit}` : ''}
          </li>
        ))}
      </ol>
    </details>
  );
}

const SAID: Record<string, string> = {
  'launch-threat': 'Launched',
  fire: 'Fired at',
  hit: 'Stopped',
  miss: 'Missed',
  'soft-kill': 'Jammed or misled',
  fail: 'Failed on its way',
  leak: 'Got through',
  reload: 'Reloads',
};

/** What all trials say, with the band; one trial alone says little. */
function Outcome({ result, trials }: { result: Record<string, unknown>; trials: number }) {
  const measures = (result['measures'] ?? result) as Record<string, Estimate>;
  const lines = ['drone', 'cruise', 'ballistic', 'aeroballistic'].flatMap((key) => {
    const measure = measures[`leakers.${key}`];
    return measure && Number.isFinite(measure.mean) ? [{ key, measure }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <p class="outcome">
      <b>Over {trials} trials get through, decoys included:</b>{' '}
      {lines.map(({ key, measure }, index) => (
        <span key={key}>
          {index > 0 && ' · '}
          {className(key).toLowerCase()} {figure(measure.mean)} <span class="band">[{figure(measure.low)} to {figure(measure.high)}]</span>
        </span>
      ))}
    </p>
  );
}
