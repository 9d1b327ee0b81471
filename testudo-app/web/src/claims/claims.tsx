import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { CopyCard } from '../parts/card.tsx';
import { Choices, Trouble } from '../parts/parts.tsx';
import { Refused, server } from '../server.ts';
import { place, setQuery } from '../state.ts';
import type { Claim } from '../types.ts';
import { verdictName } from '../words.ts';

const SIGNS: Record<string, string> = { holds: '✓', 'holds-in-edition': '◐', contradicted: '✕', 'cannot-be-checked': '?' };

/** Public claims against the record, editions side by side; a typed one is checked like the others. */
export function ClaimsView() {
  const claims = useSignal<Claim[] | null>(null);
  const fault = useSignal<Refused | null>(null);
  const wanted = place.value.query['find'] ?? '';
  const verdict = place.value.query['verdict'] ?? '';
  useEffect(() => {
    server.claims().then(
      (found) => (claims.value = found),
      (refused: unknown) => (fault.value = refused instanceof Refused ? refused : new Refused(0, String(refused))),
    );
  }, []);
  const shown = (claims.value ?? []).filter((one) => (!verdict || one.verdict === verdict) && one.claim.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <>
      <header class="question">
        <h1>Public claims against the record</h1>
        <p class="lead">Each claim is held against every edition of NATO's tables that can speak to it. Editions are never mixed: one may bear a claim out and another not.</p>
      </header>
      <Typed />
      {fault.value && <Trouble of={fault.value} />}
      <p class="row find">
        <label for="find-claim">Find</label>
        <input id="find-claim" type="search" value={wanted} onInput={(event) => setQuery({ find: event.currentTarget.value }, false)} />
        <Choices
          legend="Verdict"
          value={verdict}
          options={[{ value: '', label: 'All' }, ...Object.entries(verdictName).map(([value, label]) => ({ value, label: `${SIGNS[value]} ${label}` }))]}
          onPick={(value) => setQuery({ verdict: value })}
        />
      </p>
      {!claims.value && !fault.value && <p class="lead">The claims are being held against the record. One moment.</p>}
      {claims.value && (
        <ul class="claims">
          {shown.map((one) => (
            <li key={one.id}>
              <OneClaim claim={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OneClaim({ claim }: { claim: Claim }) {
  const editions = claim.recorded.split(/;\s*/).filter(Boolean);
  return (
    <article class={`card claim ${claim.verdict}`}>
      <p class="verdict">
        <span aria-hidden="true">{SIGNS[claim.verdict]}</span> {verdictName[claim.verdict] ?? claim.verdict}
      </p>
      <h2>{claim.claim}</h2>
      {editions.length > 0 && (
        <ul class="editions">
          {editions.map((one) => (
            <li key={one} class={claim.edition && one.includes(claim.edition) ? 'own' : ''}>
              {one}
            </li>
          ))}
        </ul>
      )}
      <div class="row spread">
        <span class="soft">{claim.sources.length > 0 ? `Said in ${claim.sources.join(', ')}` : ''}</span>
        <CopyCard title={`"${claim.claim}"`} sentence={`${verdictName[claim.verdict] ?? claim.verdict}: ${claim.recorded}.`} />
      </div>
    </article>
  );
}

/** A claim put together from a few choices, so that it can be checked and not only read. */
function Typed() {
  const id = useId();
  const kind = useSignal('count');
  const year = useSignal('2025');
  const share = useSignal('2');
  const value = useSignal('');
  const subject = useSignal('POL');
  const answer = useSignal<Claim | null>(null);
  const fault = useSignal<Refused | null>(null);
  const members = useSignal<{ iso: string; name: string }[]>([]);
  useEffect(() => void server.members().then((found) => (members.value = found), () => undefined), []);
  const check = async (event: Event) => {
    event.preventDefault();
    fault.value = null;
    answer.value = null;
    const count = kind.value === 'count';
    const name = members.value.find((one) => one.iso === subject.value)?.name ?? subject.value;
    const claim = count
      ? `${value.value} members spent at least ${share.value}% of GDP in ${year.value}`
      : `${name} spent ${value.value}% of GDP in ${year.value}`;
    try {
      answer.value = await server.checkClaim({
        claim,
        kind: count ? 'count' : 'figure',
        metric: 'pct_gdp',
        year: Number(year.value),
        value: Number(value.value),
        ...(count ? { threshold: `>= ${share.value}` } : { subject: subject.value }),
      });
    } catch (refused) {
      fault.value = refused instanceof Refused ? refused : new Refused(0, String(refused));
    }
  };
  return (
    <form class="card typed" onSubmit={check} aria-labelledby={`${id}t`}>
      <h2 id={`${id}t`}>Check a claim</h2>
      <div class="row">
        <Choices
          legend="Kind of claim"
          value={kind.value}
          options={[
            { value: 'count', label: 'How many members' },
            { value: 'value', label: 'One member' },
          ]}
          onPick={(picked) => (kind.value = picked)}
        />
        {kind.value === 'value' && (
          <label>
            <span class="unseen">Member</span>
            <select value={subject.value} onChange={(event) => (subject.value = event.currentTarget.value)}>
              {members.value.map((one) => (
                <option key={one.iso} value={one.iso} selected={one.iso === subject.value}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label for={`${id}v`}>{kind.value === 'count' ? 'members' : 'spent, %'}</label>
        <input id={`${id}v`} type="number" required step="any" min="0" class="short" value={value.value} onInput={(event) => (value.value = event.currentTarget.value)} />
        {kind.value === 'count' && (
          <>
            <label for={`${id}s`}>at or above, % of GDP</label>
            <input id={`${id}s`} type="number" step="0.1" min="0" class="short" value={share.value} onInput={(event) => (share.value = event.currentTarget.value)} />
          </>
        )}
        <label for={`${id}y`}>in</label>
        <input id={`${id}y`} type="number" min="2014" max="2026" class="short" value={year.value} onInput={(event) => (year.value = event.currentTarget.value)} />
        <button class="first">Check</button>
      </div>
      {fault.value && <Trouble of={fault.value} />}
      {answer.value && (
        <div role="status">
          <OneClaim claim={answer.value} />
        </div>
      )}
    </form>
  );
}
