import { signal } from '@preact/signals';
import { band, hasBand } from '../numbers.ts';
import { answer } from '../state.ts';
import type { Estimate } from '../types.ts';
import { copy } from './files.ts';
import { Dialog } from './parts.tsx';
import { spoken } from '../state.ts';

interface Card {
  title: string;
  sentence: string;
  estimate?: Estimate | null;
  unit?: string;
}

const open = signal<Card | null>(null);

export function cardText(card: Card, header: Record<string, string>, address: string): string {
  const lines = [`${card.title} ${card.sentence}`.trim()];
  if (hasBand(card.estimate)) lines.push(`90% band: ${band(card.estimate, card.unit ?? '')}${card.unit ? ` (${card.unit})` : ''}.`);
  lines.push(
    `Computed from public data by Testudo ${header['version'] ?? ''}, plan ${header['plan'] ?? ''}, edition ${header['edition'] ?? ''}, as of ${header['asOf'] ?? ''}, seed ${header['seed'] ?? ''}, ${header['trials'] ?? ''} trials. Not a forecast of any war.`,
    address,
  );
  return lines.join('\n');
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
  const told = cardText(card, answer.value?.header ?? {}, location.href);
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
