import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Figure, Picker, Said, Trouble, Value } from '../parts/parts.tsx';
import { Refused, server } from '../server.ts';
import { answerOf, href, place, run, runId, runs, setQuery, table } from '../state.ts';
import { find, number } from '../tables.ts';
import type { Answer } from '../types.ts';
import { CLASSES, className } from '../words.ts';
import { words as fieldName } from '../answer/controls.tsx';
import { tiles, type Tile } from '../answer/tiles.ts';

interface Diff {
  inputs?: { kind: string; name: string; from: string; to: string }[];
  figures?: { id: string; from: string; to: string; change: string }[];
}

/** Two plans side by side, on one clock. */
export function CompareView() {
  const left = runId.value;
  const right = place.value.query['with'] ?? '';
  const pair = useSignal<[Answer, Answer] | null>(null);
  const diff = useSignal<Diff | null>(null);
  const fault = useSignal<Refused | null>(null);
  const done = runs.value.filter((one) => one.state === 'done');
  useEffect(() => {
    pair.value = null;
    diff.value = null;
    fault.value = null;
    if (!left || !right) return;
    let gone = false;
    void (async () => {
      try {
        const both = await Promise.all([answerOf(left), answerOf(right)]);
        if (!gone) pair.value = both;
        const found = await server.diff(left, right);
        if (!gone) diff.value = found as Diff;
      } catch (refused) {
        if (!gone) fault.value = refused instanceof Refused ? refused : new Refused(0, String(refused));
      }
    })();
    return () => {
      gone = true;
    };
  }, [left, right]);
  const name = (id: string) => {
    const one = runs.value.find((candidate) => candidate.id === id) ?? (run.value?.id === id ? run.value : undefined);
    return one ? `${one.plan}${one.quick ? ', quick' : ''} · ${id.slice(0, 6)}` : id.slice(0, 6);
  };
  const options = done.map((one) => ({ value: one.id, label: name(one.id) }));
  return (
    <>
      <header class="question row spread">
        <div>
          <h1>Two plans side by side</h1>
          <p class="lead">The same eight statements of each, the same clock for both, and what moved.</p>
        </div>
        <span class="pickers open">
          <Picker label="This" value={left} options={options} onPick={(value) => setQuery({ run: value })} />
          <Picker label="Against" value={right} options={[{ value: '', label: 'pick one' }, ...options.filter((one) => one.value !== left)]} onPick={(value) => setQuery({ with: value })} />
        </span>
      </header>
      {fault.value && <Trouble of={fault.value} />}
      {!right && (
        <p class="notice">
          {done.length < 2 ? 'There is only one answer yet. ' : 'Pick the other plan above, or '}
          <a href={href('plan')}>change the plan and run it</a>.
        </p>
      )}
      {pair.value && right && (
        <>
          <Clock left={left} right={right} names={[name(left), name(right)]} />
          <Sides answers={pair.value} ids={[left, right]} names={[name(left), name(right)]} />
          {diff.value && <What of={diff.value} answers={pair.value} />}
        </>
      )}
    </>
  );
}

function Sides({ answers, ids, names }: { answers: [Answer, Answer]; ids: [string, string]; names: [string, string] }) {
  const [a, b] = answers.map((answer, side) => tiles(answer, (name) => table(name, ids[side]))) as [Tile[], Tile[]];
  return (
    <div class="scroll sides" tabIndex={0} role="region" aria-label="The eight statements of both plans">
      <table>
        <thead>
          <tr>
            <th scope="col">Statement</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {a.map((tile) => {
            const other = b.find((one) => one.key === tile.key);
            const same = other?.sentence === tile.sentence && JSON.stringify(other.estimate) === JSON.stringify(tile.estimate);
            return (
              <tr key={tile.key} class={same ? 'same-row' : 'moved-row'}>
                <th scope="row">
                  {tile.title}
                  <small>{same ? 'as before' : 'moved'}</small>
                </th>
                {[tile, other].map((one, side) => (
                  <td key={side}>
                    {one?.figure ? <Said figure={one.figure} /> : one?.estimate && <Figure estimate={one.estimate} unit={one.unit} />}
                    <p>{one?.sentence ?? 'Not told in this result.'}</p>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** One year for both plans: what is ready and who is covered by its end. */
function Clock({ left, right, names }: { left: string; right: string; names: [string, string] }) {
  const [years, others] = [left, right].map((id) => (table('years', id)?.rows ?? []).map((row) => number(row, 'year')!)) as [number[], number[]];
  const common = years.filter((year) => others.includes(year));
  const year = Number(place.value.query['year'] ?? common.at(-1) ?? years.at(-1) ?? 2035);
  if (years.length === 0) return null;
  const rows = [left, right].map((id) => find(table('years', id), { year }));
  const lines: [string, string, string][] = [
    ['Fire units ready', 'ready', ''],
    ['Rounds with them', 'rounds', ''],
    ['Paid in the year', 'paidBnEur', 'EUR bn'],
    ...CLASSES.map((key): [string, string, string] => [`People under cover, ${className(key).toLowerCase()}`, `covered${key.charAt(0).toUpperCase()}${key.slice(1)}Percent`, '%']),
  ];
  return (
    <section class="card clock-card" aria-label="Both plans in one year">
      <label class="row">
        <b class="big">{year}</b>
        <span class="unseen">Year for both plans</span>
        <input type="range" min={years[0]} max={years.at(-1)} value={year} aria-valuetext={String(year)} onInput={(event) => setQuery({ year: event.currentTarget.value }, false)} />
      </label>
      <table>
        <thead>
          <tr>
            <th scope="col">At the end of the year</th>
            {names.map((name) => (
              <th key={name} scope="col" class="n">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, column, unit]) => (
            <tr key={column}>
              <td>{label}</td>
              {rows.map((row, side) => (
                <td key={side} class="n">
                  <Value value={number(row, column)} unit={unit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const SHOWN = 25;

/** Which lines of the plan differ, which figures moved and by how much, and which sentences read otherwise. */
function What({ of, answers }: { of: Diff; answers: [Answer, Answer] }) {
  const lines = (of.inputs ?? []).filter((one) => one.kind === 'plan');
  const files = (of.inputs ?? []).filter((one) => one.kind === 'file' && one.from && one.to);
  const all = of.figures ?? [];
  const figures = all.filter((one) => one.from && one.to && one.change !== 'words');
  const sentences = all.filter((one) => !figures.includes(one) && (one.from || one.to));
  return (
    <section class="card" aria-label="What moved">
      <h2>What moved</h2>
      {lines.length === 0 ? (
        <p class="soft">Both plans ask the same.</p>
      ) : (
        <ul class="plain">
          {lines.map((one) => (
            <li key={one.name}>
              <b>{sentenceCase(fieldName(one.name))}</b>: {one.from || 'not stated'} → {one.to || 'not stated'}
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && <p class="soft">Other data: {files.map((one) => one.name.replace(/^.*\//, '')).join(', ')}.</p>}
      {figures.length === 0 ? (
        <p class="soft">No figure of the answer moved.</p>
      ) : (
        <Figures of={figures.slice(0, SHOWN)} answers={answers} />
      )}
      {sentences.length > 0 && (
        <details>
          <summary>Sentences that read otherwise ({sentences.length})</summary>
          <ul class="plain">
            {sentences.map((one) => (
              <li key={one.id}>
                {titleOf(one.id, answers)}: {one.from || 'not told'} → {one.to || 'not told'}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Figures({ of, answers }: { of: NonNullable<Diff['figures']>; answers: [Answer, Answer] }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Figures that moved">
      <table>
        <thead>
          <tr>
            <th scope="col">Statement</th>
            <th scope="col">This</th>
            <th scope="col">Against</th>
            <th scope="col">How far</th>
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {titleOf(one.id, answers)} <small>{one.id}</small>
              </th>
              <td>{one.from}</td>
              <td>{one.to}</td>
              <td>{one.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The title of the section in which an item stands. */
function titleOf(id: string, answers: [Answer, Answer]): string {
  return answers.flatMap((one) => one.sections).find((section) => section.items.some((item) => item.id === id))?.title ?? '';
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
