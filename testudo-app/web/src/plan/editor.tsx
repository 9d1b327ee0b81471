import { signal, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { save } from '../parts/files.ts';
import { Bar, Trouble } from '../parts/parts.tsx';
import { hear, Refused, server, type Goal, type PlanSchema, type RaidFile } from '../server.ts';
import { changes, go, place, refresh, run, runId, runs, spoken } from '../state.ts';
import type { Finding, Run } from '../types.ts';
import { raidName, stateName } from '../words.ts';
import { changed, field, grouped, percentage, withBase, written, type Field, type Plan } from './fields.ts';

/** A plan with forms made from its schema, beside the base that it came from. */

interface Draft {
  plan: Plan;
  base: Plan;
  name: string;
}

const draft = signal<Draft | null>(null);
const past = signal<Plan[]>([]);
const future = signal<Plan[]>([]);
const schema = signal<PlanSchema | null>(null);
const goals = signal<Goal[]>([]);
const raids = signal<RaidFile[]>([]);
const findings = signal<Finding[]>([]);
const started = signal<Run | null>(null);
const fault = signal<Refused | null>(null);
let loadedFor = '';

async function load(id: string): Promise<void> {
  if (loadedFor === id && draft.peek()) return;
  loadedFor = id;
  const { parse } = await import('yaml');
  const [text, own, allGoals, allRaids] = await Promise.all([server.planOf(id), schema.peek() ?? server.schema(), server.goals(), server.raids()]);
  const base = parse(text) as Plan;
  schema.value = own;
  goals.value = allGoals;
  raids.value = allRaids;
  const set = Object.fromEntries(Object.entries(changes.peek()).map(([name, value]) => [name, parse(value) as unknown]));
  draft.value = { base, plan: { ...base, ...set }, name: run.peek()?.plan ?? 'plan' };
  past.value = [];
  future.value = [];
}

function change(name: string, value: unknown): void {
  const now = draft.peek();
  if (!now) return;
  past.value = [...past.peek().slice(-99), now.plan];
  future.value = [];
  const plan = { ...now.plan };
  if (value === undefined || value === '') delete plan[name];
  else plan[name] = value;
  draft.value = { ...now, plan };
  findings.value = findings.peek().filter((one) => one.field !== name);
}

function undo(): void {
  const last = past.peek().at(-1);
  const now = draft.peek();
  if (!last || !now) return;
  past.value = past.peek().slice(0, -1);
  future.value = [now.plan, ...future.peek()];
  draft.value = { ...now, plan: last };
  spoken.value = 'Undone.';
}

function redo(): void {
  const next = future.peek()[0];
  const now = draft.peek();
  if (!next || !now) return;
  future.value = future.peek().slice(1);
  past.value = [...past.peek(), now.plan];
  draft.value = { ...now, plan: next };
}

export function PlanView() {
  const id = runId.value;
  useEffect(() => {
    if (id) load(id).catch((refused: unknown) => (fault.value = refused instanceof Refused ? refused : new Refused(0, String(refused))));
  }, [id]);
  const now = draft.value;
  if (fault.value && !now) return <Trouble of={fault.value} />;
  if (!now || !schema.value) return <p class="lead">The plan comes from the server.</p>;
  const names = Object.keys(schema.value.properties);
  const moved = changed(now.base, now.plan);
  return (
    <>
      <header class="question row spread">
        <div>
          <h1>The plan: {now.name}</h1>
          <p class="lead">Every line with its unit, default and range, from the schema. Lines that differ from the base are marked.</p>
        </div>
        <Tools now={now} />
      </header>
      <div class="plan-grid">
        <form class="plan-form" onSubmit={(event) => event.preventDefault()}>
          {grouped(names).map(([title, own]) => (
            <fieldset key={title} class="card">
              <legend>{title}</legend>
              {own.map((name) => (
                <Line key={name} of={field(name, schema.value!.properties[name]!)} value={now.plan[name]} base={now.base[name]} />
              ))}
            </fieldset>
          ))}
        </form>
        <aside class="plan-side">
          <section class="card" aria-label="Changes against the base">
            <h2>Changed against the base</h2>
            {moved.length === 0 ? (
              <p class="soft">Nothing yet.</p>
            ) : (
              <ul class="changes">
                {moved.map((one) => (
                  <li key={one.name}>
                    <b>{one.name}</b>
                    <span>
                      <s>{one.before || 'not set'}</s> → {one.after || 'not set'}
                    </span>
                    <button class="quiet" onClick={() => change(one.name, now.base[one.name])} aria-label={`Take back ${one.name}`}>
                      Take back
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <Start now={now} />
          </section>
          <Runs />
        </aside>
      </div>
    </>
  );
}

function Tools({ now }: { now: Draft }) {
  const file = useRef<HTMLInputElement>(null);
  const keep = async () => {
    const { stringify } = await import('yaml');
    save(`${now.name}.yaml`, stringify(now.plan, { flowCollectionPadding: true, lineWidth: 0 }), 'application/yaml');
  };
  const open = async (list: FileList | null) => {
    const one = list?.[0];
    if (!one) return;
    try {
      if (one.size > 256_000) throw new Error('It is larger than 256 kB.');
      const { parse } = await import('yaml');
      const plan = parse(await one.text()) as unknown;
      if (typeof plan !== 'object' || plan === null || Array.isArray(plan)) throw new Error('It holds no plan.');
      past.value = [...past.peek(), now.plan];
      draft.value = { ...now, plan: plan as Plan, name: one.name.replace(/\.(ya?ml|json)$/, '') };
      fault.value = null;
    } catch (trouble) {
      fault.value = new Refused(0, `${one.name} could not be opened: ${trouble instanceof Error ? trouble.message : String(trouble)}`, 'Maybe it is not a plan in YAML or JSON.');
    }
  };
  return (
    <span class="row">
      <button onClick={undo} disabled={past.value.length === 0}>
        Undo
      </button>
      <button onClick={redo} disabled={future.value.length === 0}>
        Redo
      </button>
      <button onClick={keep}>Save as file</button>
      <button onClick={() => file.current?.click()}>Open a file</button>
      <input ref={file} type="file" accept=".yaml,.yml,.json" class="unseen" tabIndex={-1} aria-label="A plan file" onChange={(event) => void open(event.currentTarget.files)} />
    </span>
  );
}

/** One line of the plan; faults of the plan's reader stand at it. */
function Line({ of, value, base }: { of: Field; value: unknown; base: unknown }) {
  const id = useId();
  const own = findings.value.filter((one) => one.field === of.name);
  const differs = written(value) !== written(base);
  return (
    <div class={`line${differs ? ' differs' : ''}${own.length > 0 ? ' faulty' : ''}`}>
      <label for={id}>
        {spaced(of.name)} {of.low !== undefined && <abbr title="A stated assumption with a range">†</abbr>}
      </label>
      <Input id={id} of={of} value={value} {...(own.length > 0 ? { described: `${id}f` } : { described: `${id}w` })} />
      <p id={`${id}w`} class="soft">
        {sentence(of.words)} {of.default && sentence(`Default: ${of.default.length > 70 ? 'as shipped' : of.default}`)} {of.source && `Source: ${of.source}.`}
      </p>
      {own.length > 0 && (
        <p id={`${id}f`} class="fault" role="alert">
          {own.map((one) => `${one.message} ${one.maybe}`).join(' ')}
        </p>
      )}
    </div>
  );
}

function Input({ id, of, value, described }: { id: string; of: Field; value: unknown; described: string }) {
  const faulty = findings.value.some((one) => one.field === of.name);
  const shared = { id, 'aria-describedby': described, 'aria-invalid': faulty };
  const text = written(value);
  if (of.name === 'goal' && goals.value.length > 0) {
    return (
      <select {...shared} value={text} onChange={(event) => change(of.name, event.currentTarget.value)}>
        {goals.value.map((goal) => (
          <option key={goal.name} value={goal.name} selected={goal.name === text}>
            {goal.name}: {goal.words}
          </option>
        ))}
      </select>
    );
  }
  if (of.name === 'raids' && raids.value.length > 0) {
    const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
    return (
      <span class="checks" role="group" id={id} aria-describedby={described}>
        {raids.value.map((raid) => (
          <label key={raid.name}>
            <input
              type="checkbox"
              checked={chosen.has(raid.name)}
              onChange={() =>
                change(
                  of.name,
                  raids.value.map((one) => one.name).filter((name) => (name === raid.name ? !chosen.has(name) : chosen.has(name))),
                )
              }
            />
            {raidName(raid.name)}
          </label>
        ))}
      </span>
    );
  }
  if (of.kind === 'choice' && (text === '' || of.options.includes(text))) {
    return (
      <select {...shared} value={text} onChange={(event) => change(of.name, event.currentTarget.value)}>
        {text === '' && <option value="">as the default</option>}
        {of.options.map((option) => (
          <option key={option} value={option} selected={option === text}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  if (of.kind === 'percent') {
    const shown = text || (percentage(of.default).base === null ? '' : of.default);
    const { base } = percentage(shown);
    return (
      <span class="percent-line">
        <input
          type="range"
          min="0"
          max={String(Math.max(100, of.high ?? 0))}
          step="1"
          value={String(base ?? 0)}
          aria-label={spaced(of.name)}
          aria-valuetext={`${base ?? 0}%`}
          onChange={(event) => change(of.name, withBase(shown, Number(event.currentTarget.value)))}
        />
        <input {...shared} type="text" value={shown} placeholder={shown === '' ? of.default : ''} onChange={(event) => change(of.name, event.currentTarget.value)} />
      </span>
    );
  }
  if (of.kind === 'number') return <input {...shared} type="number" class="short" value={text} onChange={(event) => change(of.name, event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))} />;
  if (of.kind === 'text' || of.kind === 'years') return <input {...shared} type="text" value={text} onChange={(event) => change(of.name, event.currentTarget.value)} />;
  return (
    <textarea
      {...shared}
      rows={text.length > 60 ? 3 : 1}
      spellcheck={false}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        void import('yaml').then(({ parse }) => {
          try {
            change(of.name, typed.trim() === '' ? undefined : (parse(typed) as unknown));
          } catch {
            findings.value = [...findings.peek().filter((one) => one.field !== of.name), { file: '', line: 0, field: of.name, message: 'This is no value of a plan.', maybe: 'Maybe a bracket is missing.' }];
          }
        });
      }}
    />
  );
}

function sentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function spaced(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/united states/i, 'United States').replace(/gdp/i, 'GDP');
}

/** Runs the draft; quick gives a first answer, whole all trials. */
function Start({ now }: { now: Draft }) {
  const busy = useSignal(false);
  const start = async (quick: boolean) => {
    busy.value = true;
    fault.value = null;
    findings.value = [];
    try {
      const { stringify } = await import('yaml');
      const { id } = await server.start(stringify(now.plan), { quick, name: fileName(now.name), ...(runId.peek() ? { base: runId.peek() } : {}) });
      started.value = await server.run(id);
      await refresh();
      if (started.value.findings.length > 0) findings.value = started.value.findings;
      void watch(id);
    } catch (refused) {
      const own = refused instanceof Refused ? refused : new Refused(0, String(refused));
      findings.value = own.findings.map((one) => ({ ...one, field: one.field.split(/[.[]/)[0]! }));
      fault.value = own;
      spoken.value = own.message;
    }
    busy.value = false;
  };
  const one = started.value;
  const atWork = one && (one.state === 'queued' || one.state === 'running');
  return (
    <div class="start">
      <div class="row">
        <button class="first" disabled={busy.value} onClick={() => start(true)}>
          Run quickly
        </button>
        <button disabled={busy.value} onClick={() => start(false)}>
          Run whole
        </button>
      </div>
      {fault.value && <Trouble of={fault.value} />}
      {one && (
        <div class="started" role="status">
          <p>
            <b>{one.plan}</b>, {stateName[one.state]}. <span class="soft">{atWork ? one.progress.step : (one.message ?? '')}</span>
          </p>
          {atWork && <Bar share={one.progress.share} label="The run" />}
          <span class="row">
            {atWork && (
              <button onClick={() => void server.forget(one.id).then(async () => ((started.value = await server.run(one.id).catch(() => ({ ...one, state: 'cancelled' as const }))), await refresh()))}>
                Cancel
              </button>
            )}
            <button onClick={() => go({ view: 'answer', query: { run: one.id } })}>Look at its answer</button>
            {one.state === 'done' && one.id !== runId.value && <button onClick={() => go({ view: 'compare', query: { run: runId.value, with: one.id } })}>Compare with the base</button>}
          </span>
        </div>
      )}
    </div>
  );
}

function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '-').replace(/^[^A-Za-z0-9]+/, '').slice(0, 64) || 'plan';
}

async function watch(id: string): Promise<void> {
  const abort = new AbortController();
  for (;;) {
    await hear(
      `api/runs/${id}/events`,
      (event, data) => {
        const now = started.peek();
        if (now?.id !== id) abort.abort();
        else if (event === 'progress') started.value = { ...now, progress: data as Run['progress'], state: 'running' };
      },
      abort.signal,
    ).catch(() => undefined);
    if (abort.signal.aborted || started.peek()?.id !== id) return;
    const now = await server.run(id).catch(() => null);
    if (now) started.value = now;
    if (now && now.state !== 'queued' && now.state !== 'running') return void refresh();
    await new Promise((later) => setTimeout(later, 1000));
  }
}

/** Every run of the workspace, to look at again, compare or forget. */
function Runs() {
  useEffect(() => void refresh().catch(() => undefined), []);
  return (
    <section class="card" aria-label="Runs of this workspace">
      <h2>Runs of this workspace</h2>
      <ul class="runs">
        {runs.value.map((one) => (
          <li key={one.id} class={one.id === runId.value ? 'own' : ''}>
            <span>
              <b>{one.plan}</b>
              {one.quick && ', quick'} <span class="mark">{stateName[one.state]}</span>
              <small class="soft"> {one.id.slice(0, 8)}</small>
            </span>
            <span class="row">
              <button class="quiet" onClick={() => go({ view: 'answer', query: { run: one.id } })}>
                Show
              </button>
              {one.id !== runId.value && one.state === 'done' && (
                <button class="quiet" onClick={() => go({ view: 'compare', query: { ...place.value.query, run: runId.value, with: one.id } })}>
                  Compare
                </button>
              )}
              {one.id !== runId.value && (
                <button class="quiet" onClick={() => void server.forget(one.id).then(refresh)} aria-label={`${one.state === 'running' || one.state === 'queued' ? 'Cancel' : 'Forget'} ${one.plan} ${one.id.slice(0, 6)}`}>
                  {one.state === 'running' || one.state === 'queued' ? 'Cancel' : 'Forget'}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
