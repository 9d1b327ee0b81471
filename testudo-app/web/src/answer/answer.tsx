import { useSignal } from '@preact/signals';
import { hasBand, band, figure } from '../numbers.ts';
import { CopyCard } from '../parts/card.tsx';
import { Bar, Dialog, Figure, Marks, Said, Trouble } from '../parts/parts.tsx';
import { answer, asked, href, lookOrDefault, moved, onScreen, refresh, run, runs, setQuery, show, table, trouble } from '../state.ts';
import { server } from '../server.ts';
import { distinct, find, number, text, where } from '../tables.ts';
import type { Item, Moved, OnScreen } from '../types.ts';
import { CLASSES, className, forceName, raidName } from '../words.ts';
import { Asking, Controls, plainly } from './controls.tsx';
import { Small } from './pictures.tsx';
import { drawn, headline, item, tiles, type Tile } from './tiles.ts';

export function AnswerView() {
  const told = answer.value;
  if (trouble.value) return <Trouble of={trouble.value} />;
  if (!told) return <Working />;
  const head = headline(told);
  const found = tiles(told, (name) => table(name));
  return (
    <>
      <header class="question">
        <h1>{told.question.length > 10 ? told.question : head.title}</h1>
        <p class="lead">{head.sentence}</p>
      </header>
      <Controls />
      <Asking />
      <div class="tiles">
        {found.map((tile) => (
          <TileCard key={tile.key} tile={tile} />
        ))}
      </div>
      <LookPanel />
    </>
  );
}

/** The force that is looked at: who is under its cover, and what gets through it, by class and never as one number. */
function LookPanel() {
  const force = lookOrDefault.value;
  const cover = table('cover');
  const leaks = table('leakage');
  const years = find(table('years'), { year: Number(force) });
  const under = CLASSES.map((key) => ({
    key,
    value: years ? number(years, `covered${key.charAt(0).toUpperCase()}${key.slice(1)}Percent`) : number(find(cover, { laydown: force, layer: 'any layer', threatClass: key, what: 'people', member: '' }), 'percent'),
  }));
  const raid = text(where(leaks, { laydown: force })[0], 'raid');
  const goalRaid = distinct(leaks?.rows ?? [], 'raid').find((one) => one === 'large-night-2025') ?? raid;
  const through = where(leaks, { laydown: force, raid: goalRaid, ownSector: 'yes', unitedStates: told(), variant: 'ground-based only', measure: 'leakers' });
  if (!cover) return null;
  return (
    <section class="card look-panel" aria-label={`The force that is looked at: ${forceName(force)}`}>
      <h2>
        {forceName(force)}: the shield by class <a href={href('map')}>on the map</a>
      </h2>
      <div class="columns">
        <div>
          <h3>People under some cover</h3>
          <Small picture={{ ...drawn('bars', '% of people', under.map((one) => item(className(one.key), one.value, one.key))), most: 100 }} />
        </div>
        <div>
          <h3>{through.length > 0 ? `Get through in ${raidName(goalRaid).toLowerCase()} from sector ${text(through[0], 'sector')}, of those launched, decoys included` : 'What gets through'}</h3>
          {through.length === 0 ? (
            <p class="soft">This result fights raids against today and the multiples; the view Raid fights any force.</p>
          ) : (
            <table>
              <tbody>
                {CLASSES.flatMap((key) => through.filter((row) => text(row, 'threatClass') === key)).map((row) => (
                  <tr key={text(row, 'threatClass')}>
                    <td>{className(text(row, 'threatClass'))}</td>
                    <td class="n">
                      <b>{figure(number(row, 'mean'))}</b> <span class="band">[{figure(number(row, 'low'))} to {figure(number(row, 'high'))}]</span> of {figure(number(row, 'launched'))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      </div>
    </section>
  );
}

function told(): string {
  return answer.value?.header['unitedStates'] ?? 'in-place';
}

function TileCard({ tile }: { tile: Tile }) {
  const open = useSignal(false);
  const behind = tile.sections.map((section) => moved.value.get(section)).find((one) => steps(one).length > 0);
  const anew = onScreen.value.get(tile.key);
  const why = tile.sections.map((section) => moved.value.get(section)?.why).find((one) => one);
  const news = anew?.moved || behind;
  const known = asked.value?.state === 'done';
  const title = `${tile.title}${/[?.]$/.test(tile.title) ? '' : '.'}`;
  return (
    <section class={`tile card${news ? ' moved' : ''}`} aria-label={tile.title}>
      <div class="row spread">
        <h2>{tile.title}</h2>
        <Marks {...(tile.grade ? { grade: tile.grade } : {})} {...(tile.status ? { status: tile.status } : {})} />
      </div>
      {tile.figure ? <Said figure={tile.figure} /> : tile.estimate && <Figure estimate={tile.estimate} unit={tile.unit} />}
      <p class="sentence">{tile.sentence}</p>
      {news && <News anew={anew?.moved ? anew : undefined} behind={behind} why={why} />}
      {!news && known && <p class="same">Figure and sentence as before.</p>}
      {tile.picture && !news && <Small picture={tile.picture} />}
      <div class="row spread tile-foot">
        <button class="quiet" onClick={() => (open.value = true)} aria-label={`More: ${tile.title}`}>
          More
        </button>
        <CopyCard title={title} figure={tile.figure} sentence={tile.sentence} estimate={tile.estimate} unit={tile.unit} sources={tile.sources} />
      </div>
      {open.value && <More tile={tile} onClose={() => (open.value = false)} />}
    </section>
  );
}

/** The figures behind a statement that moved by so much that it is seen. */
function steps(of: Moved | undefined) {
  return (of?.figures ?? []).filter((one) => one.before && one.after && figure(one.before.mean) !== figure(one.after.mean));
}

/** The new answer beside the old, with what moved and why; of a statement that stands, the figures behind it that moved. */
function News({ anew, behind, why }: { anew: OnScreen | undefined; behind: Moved | undefined; why: string | undefined }) {
  const figures = steps(behind).slice(0, 2);
  return (
    <div class="news">
      {anew ? (
        <>
          <p class="now">Now</p>
          {anew.after.figure && <Said figure={anew.after.figure} />}
          <p>{anew.after.sentence}</p>
        </>
      ) : (
        <>
          <p class="now">As before; behind it moved:</p>
          {figures.map((one) => (
            <p key={one.id} class="step">
              {figure(one.before!.mean, one.unit)} <span aria-label="becomes">→</span> <b>{figure(one.after!.mean, one.unit)}</b> {one.unit.split(',')[0]}
              {hasBand(one.after) && <span class="band"> {band(one.after, one.unit)}</span>}
            </p>
          ))}
        </>
      )}
      {why && (
        <p class="why">
          <b>Why</b> {plainly(why)}
        </p>
      )}
    </div>
  );
}

function More({ tile, onClose }: { tile: Tile; onClose: () => void }) {
  return (
    <Dialog title={tile.title} onClose={onClose}>
      <ul class="more">
        {tile.more.map((one) => (
          <li key={one.id}>
            <p>{one.sentence}</p>
            <Behind item={one} />
          </li>
        ))}
      </ul>
      {tile.assumptions.length > 0 && (
        <>
          <h3>What is assumed</h3>
          <ul class="plain">
            {tile.assumptions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {tile.evidence.length > 0 && (
        <p class="row">
          Tables:{' '}
          {tile.evidence.map((name) => (
            <a key={name} href={href('charts', `table:${name}`)}>
              {name}
            </a>
          ))}
        </p>
      )}
    </Dialog>
  );
}

function Behind({ item }: { item: Item }) {
  return (
    <p class="behind">
      <Marks grade={item.grade} status={item.status} />
      {hasBand(item.estimate) && (
        <span>
          90% band {band(item.estimate, item.unit)} {item.unit.split(',')[0]}
        </span>
      )}
      {item.sources.length > 0 && <span>Sources: {item.sources.join(', ')}</span>}
    </p>
  );
}

/** A run at work: what is known already stands there, the rest is on its way. */
function Working() {
  const now = run.value;
  if (!now) {
    return (
      <header class="question">
        <h1>What would +400% in air and missile defence buy?</h1>
        <p class="lead">Asking the server.</p>
      </header>
    );
  }
  const atWork = now.state === 'queued' || now.state === 'running';
  return (
    <>
      <header class="question">
        <h1>{now.question}</h1>
        <p class="lead">Computed from public data, not a forecast of any war. Statements appear as they are known.</p>
      </header>
      <section class="card working" aria-label="The run" aria-live="polite">
        {atWork ? (
          <>
            <div class="row spread">
              <p>
                <b>{now.state === 'queued' ? 'Waiting for its turn' : 'Computing'}</b> <span class="step-name">{now.progress.step}</span>
              </p>
              <button onClick={() => void cancel(now.id)}>Cancel</button>
            </div>
            <Bar share={now.progress.share} label="The run" />
          </>
        ) : (
          <div class="row spread">
            <p>
              <b>{now.state === 'cancelled' ? 'This run was cancelled.' : 'This run failed.'}</b> {now.message}
            </p>
            <Others />
          </div>
        )}
        {now.findings.map((finding) => (
          <p key={finding.message}>
            {finding.field && <b>{finding.field}: </b>}
            {finding.message} {finding.maybe}
          </p>
        ))}
      </section>
      <div class="tiles">
        {now.statements.map((statement) => (
          <section key={statement.key} class="tile card" aria-label={statement.title}>
            <h2>{statement.title}</h2>
            {statement.figure ? <Said figure={statement.figure} /> : statement.estimate && <Figure estimate={statement.estimate} unit={statement.unit ?? ''} />}
            <p class="sentence">{statement.sentence}</p>
            {statement.picture && <Small picture={statement.picture} />}
          </section>
        ))}
        {atWork && Array.from({ length: Math.max(0, 8 - now.statements.length) }, (_, index) => <div key={index} class="tile card waiting" aria-hidden="true" />)}
      </div>
    </>
  );
}

async function cancel(id: string): Promise<void> {
  await server.forget(id).catch(() => undefined);
  await refresh();
  await show(id);
}

function Others() {
  const done = runs.value.filter((one) => one.state === 'done');
  if (done.length === 0) return <button onClick={() => location.reload()}>Start again</button>;
  return <button onClick={() => setQuery({ run: done[0]!.id })}>Show the last answer</button>;
}
