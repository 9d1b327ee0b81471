import { useSignal } from '@preact/signals';
import { hasBand, band, figure } from '../numbers.ts';
import { CopyCard } from '../parts/card.tsx';
import { Bar, Dialog, Figure, Marks, Trouble } from '../parts/parts.tsx';
import { answer, asked, href, lookOrDefault, moved, refresh, run, runs, setQuery, show, table, trouble } from '../state.ts';
import { server } from '../server.ts';
import type { Item, Moved } from '../types.ts';
import { Asking, Controls } from './controls.tsx';
import { Small } from './pictures.tsx';
import { headline, tiles, type Tile } from './tiles.ts';

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
    </>
  );
}

function TileCard({ tile }: { tile: Tile }) {
  const open = useSignal(false);
  const news = tile.sections.map((section) => moved.value.get(section)).find((one) => one && one.before !== one.after);
  const known = asked.value?.state === 'done';
  const title = `${tile.title}${/[?.]$/.test(tile.title) ? '' : '.'}`;
  return (
    <section class={`tile card${news ? ' moved' : ''}`} aria-label={tile.title}>
      <div class="row spread">
        <h2>{tile.title}</h2>
        <Marks {...(tile.grade ? { grade: tile.grade } : {})} {...(tile.status ? { status: tile.status } : {})} />
      </div>
      {(tile.estimate || tile.figure) && <Figure estimate={tile.estimate} unit={tile.unit} {...(tile.figure ? { text: tile.figure } : {})} />}
      <p class="sentence">{tile.sentence}</p>
      {news && <News news={news} />}
      {!news && known && <p class="same">As before.</p>}
      {tile.picture && !news && <Small picture={tile.picture} look={lookOrDefault.value} />}
      <div class="row spread tile-foot">
        <button class="quiet" onClick={() => (open.value = true)} aria-label={`More: ${tile.title}`}>
          More
        </button>
        <CopyCard title={title} sentence={tile.sentence} estimate={tile.estimate} unit={tile.unit} />
      </div>
      {open.value && <More tile={tile} onClose={() => (open.value = false)} />}
    </section>
  );
}

/** The new answer beside the old, with what moved and why. */
function News({ news }: { news: Moved }) {
  const figures = (news.figures ?? []).filter((one) => one.before && one.after && figure(one.before.mean) !== figure(one.after.mean)).slice(0, 2);
  return (
    <div class="news">
      <p class="now">
        <b>Now</b> {news.after}
      </p>
      {figures.map((one) => (
        <p key={one.id} class="step">
          {figure(one.before!.mean, one.unit)} <span aria-label="becomes">→</span> <b>{figure(one.after!.mean, one.unit)}</b> {one.unit.split(',')[0]}
          {hasBand(one.after) && <span class="band"> {band(one.after, one.unit)}</span>}
        </p>
      ))}
      {news.why && (
        <p class="why">
          <b>Why</b> {news.why}
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
          <li key={one.sentence}>
            <p>{one.sentence}</p>
            {one.item && <Behind item={one.item} />}
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
            {statement.estimate && <Figure estimate={statement.estimate} unit={statement.unit ?? ''} />}
            <p class="sentence">{statement.short ?? statement.sentence}</p>
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
