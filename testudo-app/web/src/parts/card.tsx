import { signal } from '@preact/signals';
import { band, hasBand } from '../numbers.ts';
import { write } from '../address.ts';
import { answer, place, runId, spoken, table } from '../state.ts';
import { text } from '../tables.ts';
import type { Estimate } from '../types.ts';
import { copy } from './files.ts';
import { Dialog } from './parts.tsx';

interface Card {
  title: string;
  /** The figure in words, with band and unit, where the answer says it so. */
  figure?: string;
  sentence: string;
  estimate?: Estimate | null;
  unit?: string;
  /** Keys of the sources. */
  sources?: string[];
  /** Where it is looked at, if that is not where we are. */
  part?: string;
}

const open = signal<Card | null>(null);

export function cardText(card: Card, header: Record<string, string>, address: string, titles: string[] = []): string {
  const lines = [[card.title, card.figure ? `${card.figure}.` : '', card.sentence].filter(Boolean).join(' ')];
  if (card.figure && hasBand(card.estimate)) lines.push('In brackets the 90% band.');
  else if (hasBand(card.estimate)) lines.push(`90% band: ${band(card.estimate, card.unit ?? '')}${card.unit ? ` (${card.unit})` : ''}.`);
  lines.push(
    ...(titles.length > 0 ? [`Sources: ${titles.join('; ')}.`] : []),
    `Computed from public data by Testudo ${header['version'] ?? ''}, plan ${header['plan'] ?? ''}, edition ${header['edition'] ?? ''}, as of ${header['asOf'] ?? ''}, seed ${header['seed'] ?? ''}, ${trials(header)} trials a raid. Not a forecast of any war.`,
    address,
  );
  return lines.join('\n');
}

/** How many trials were fought, which stop once chance is small; at most so many where that is not told. */
export function trials(header: Record<string, string>): string {
  const fought = header['trialsFought'];
  return fought ? fought.replace('-', ' to ') : `at most ${header['trials'] ?? ''}`;
}

/** The address of what is shown, with the run that it is of. */
function link(card: Card): string {
  const now = place.peek();
  const query = { ...now.query, ...(runId.peek() ? { run: runId.peek() } : {}) };
  return location.href.replace(/#.*$/, '') + write({ ...now, ...(card.part ? { part: card.part } : {}), query });
}

const MOST_SOURCES = 4;

/** Titles of the first few sources; what is a table of the project has none. */
function titles(keys: string[]): string[] {
  const known = new Map((keys.length > 0 ? (table('sources')?.rows ?? []) : []).map((row) => [text(row, 'key'), text(row, 'title')]));
  const named = [...new Set(keys.flatMap((key) => known.get(key) ?? []))];
  return named.length > MOST_SOURCES ? [...named.slice(0, MOST_SOURCES), `and ${named.length - MOST_SOURCES} more`] : named;
}

export function CopyCard(card: Card) {
  return (
    <button class="quiet unprinted" onClick={() => (open.value = card)} aria-label={`Cite: ${card.title}`}>
      Cite
    </button>
  );
}

export function OpenCard() {
  const card = open.value;
  if (!card) return null;
  const told = cardText(card, answer.value?.header ?? {}, link(card), titles(card.sources ?? []));
  const done = async () => {
    spoken.value = (await copy(told)) ? 'Copied.' : 'The browser does not let a page copy; mark the text and copy it by hand.';
    open.value = null;
  };
  return (
    <Dialog title="A card to cite" onClose={() => (open.value = null)}>
      <pre class="card-text">{told}</pre>
      <div class="row">
        <button class="first" onClick={done}>
          Copy
        </button>
        <span class="lead">Edition, seed, band and link go with it.</span>
      </div>
    </Dialog>
  );
}
