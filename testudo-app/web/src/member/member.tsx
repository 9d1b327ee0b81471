import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { figure } from '../numbers.ts';
import { CopyCard } from '../parts/card.tsx';
import { Marks, Unknown, Value } from '../parts/parts.tsx';
import { Refused, server } from '../server.ts';
import { answer, go, href, place, runId, table } from '../state.ts';
import { distinct, find, number, text, where } from '../tables.ts';
import type { MemberBrief, Row } from '../types.ts';
import { CLASSES, className, forceName, layerName } from '../words.ts';
import { Spending } from './spending.tsx';

/** A member on one screen, or all of them to pick from. */
export function MemberView() {
  const iso = place.value.part.toUpperCase();
  return iso ? <Member iso={iso} /> : <Pick />;
}

/** Every member with the little that is known of it: from the answer, or by name alone while there is none. */
function useMembers(): Row[] {
  const named = useSignal<Row[]>([]);
  const known = table('members')?.rows;
  useEffect(() => {
    server.members().then(
      (all) => (named.value = all.map((one) => ({ member: one.iso, name: one.name }))),
      () => undefined,
    );
  }, []);
  return known ?? named.value;
}

function Pick() {
  const wanted = useSignal('');
  const rows = useMembers().filter((row) => `${text(row, 'name')} ${text(row, 'member')}`.toLowerCase().includes(wanted.value.toLowerCase()));
  return (
    <>
      <header class="question">
        <h1>Members of the alliance</h1>
        <p class="lead">What each spends and has pledged, what is signed and due, what the multiple would ask of it, and who is covered. In order of the alphabet.</p>
      </header>
      <p class="row find">
        <label for="find-member">Find</label>
        <input
          id="find-member"
          type="search"
          value={wanted.value}
          onInput={(event) => (wanted.value = event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && rows[0] && go({ view: 'member', part: text(rows[0], 'member') })}
        />
      </p>
      <ul class="members">
        {rows.map((row) => (
          <li key={text(row, 'member')}>
            <a class="card" href={href('member', text(row, 'member'))}>
              <b>{text(row, 'name')}</b>
              {'sharePercent' in row && (
                <>
                  <span>
                    <Value value={number(row, 'sharePercent')} unit="%" estimated /> of GDP
                  </span>
                  <span>
                    <Value value={number(row, 'fireUnitsToday')} /> fire units, <Value value={number(row, 'fireUnitsOnOrder')} /> on order
                  </span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the server says of a member; again once its run has a result. */
function useBrief(iso: string): MemberBrief | Refused | null {
  const told = useSignal<MemberBrief | Refused | null>(null);
  const id = runId.value;
  const computed = answer.value !== null;
  useEffect(() => {
    let gone = false;
    server.member(iso, id || undefined).then(
      (brief) => gone || (told.value = brief),
      (fault: unknown) => gone || (told.value = fault instanceof Refused ? fault : new Refused(0, String(fault))),
    );
    return () => {
      gone = true;
    };
  }, [iso, id, computed]);
  return told.value;
}

function Member({ iso }: { iso: string }) {
  const brief = useBrief(iso);
  const name = brief && !(brief instanceof Refused) ? brief.name : '';
  useEffect(() => {
    if (name) document.title = `${name} · Testudo`;
  }, [name]);
  if (brief instanceof Refused) {
    return (
      <div class="notice" role="alert">
        <p>{brief.message}</p>
        <p>
          Maybe pick one from <a href={href('member')}>the list</a>.
        </p>
      </div>
    );
  }
  const row = brief?.rows['members']?.[0];
  if (!brief || !row) return <p class="lead">One moment.</p>;
  return (
    <article class="member">
      <header class="row spread member-head">
        <div>
          <h1>{name}</h1>
          <p class="lead">{leadOf(row)}</p>
          {!brief.computed && <p class="notice">From the facts alone. What the run computes follows here when it is done.</p>}
        </div>
        <span class="row unprinted">
          <Others iso={iso} />
          <button onClick={() => print()}>Print</button>
          <CopyCard title={`${name}.`} sentence={leadOf(row)} />
        </span>
      </header>
      <div class="member-grid">
        <Spends brief={brief} row={row} />
        <Holds brief={brief} row={row} />
        <Asks brief={brief} row={row} />
        <Covered brief={brief} />
        <Signed brief={brief} />
        <Buys brief={brief} />
      </div>
    </article>
  );
}

interface Of {
  brief: MemberBrief;
}

function rowsOf(brief: MemberBrief, name: string): { rows: Row[] } {
  return { rows: brief.rows[name] ?? [] };
}

/** What the server says of a member under a key. */
function Says({ brief, say }: Of & { say: string }) {
  const told = brief.statements.find((one) => one.key === say);
  if (!told) return null;
  return (
    <p class="soft">
      {told.sentence} <Marks status={told.status} />
    </p>
  );
}

function leadOf(row: Row): string {
  const today = figure(number(row, 'fireUnitsToday'));
  const ordered = figure(number(row, 'fireUnitsOnOrder'));
  const wanted = figure(number(row, 'fireUnitsWanted'));
  return `Spends ${figure(number(row, 'sharePercent'))}% of GDP on defence (${text(row, 'edition')}, estimated); has ${today} fire units and ${ordered} on order; ×${text(row, 'multiple')} would ask for ${wanted}.`;
}

function Others({ iso }: { iso: string }) {
  const rows = useMembers();
  return (
    <label class="row">
      <span class="unseen">Another member</span>
      <select value={iso} onChange={(event) => go({ view: 'member', part: event.currentTarget.value })}>
        {rows.map((row) => (
          <option key={text(row, 'member')} value={text(row, 'member')} selected={text(row, 'member') === iso}>
            {text(row, 'name')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The last year that the edition prints or estimates. */
function latest(brief: MemberBrief): string {
  const printed = where(rowsOf(brief, 'spending'), { edition: brief.rests['edition'] ?? '', path: 'printed' });
  return printed.length > 0 ? String(Math.max(...printed.map((row) => number(row, 'year') ?? 0))) : 'the last year printed';
}

function Spends({ brief, row }: Of & { row: Row }) {
  return (
    <section class="card">
      <h2>Spends and has pledged</h2>
      <p class="pair">
        <span>
          <b class="big">
            <Value value={number(row, 'sharePercent')} unit="%" estimated />
          </b>{' '}
          of GDP, {latest(brief)}
        </span>
        <span>
          <b class="big">
            <Value value={number(row, 'path2035Percent')} unit="%" />
          </b>{' '}
          in the plan's last year
        </span>
      </p>
      <Spending rows={rowsOf(brief, 'spending').rows} edition={brief.rests['edition'] ?? ''} path={brief.rests['path'] ?? ''} />
      <Says brief={brief} say="pledged" />
    </section>
  );
}

function Holds({ brief, row }: Of & { row: Row }) {
  const rows = rowsOf(brief, 'force').rows.filter((one) => (number(one, 'inService') ?? 0) > 0 || (number(one, 'onOrder') ?? 0) > 0);
  const parts: [string, number | null, string][] = [
    ['in service', number(row, 'fireUnitsToday'), 'fill-held'],
    ['on order', number(row, 'fireUnitsOnOrder'), 'fill-signed'],
  ];
  const wanted = number(row, 'fireUnitsWanted') ?? 0;
  const scale = Math.max(wanted, (parts[0]![1] ?? 0) + (parts[1]![1] ?? 0), 1);
  return (
    <section class="card">
      <h2>Holds and has on order, in fire units</h2>
      <div class="stack" role="img" aria-label={parts.map(([label, value]) => `${figure(value)} ${label}`).join(', ') + `; ${figure(wanted)} wanted`}>
        {parts.map(([label, value, fill]) => (
          <i key={label} class={fill} style={{ width: `${((value ?? 0) / scale) * 100}%` }} />
        ))}
        <em style={{ left: `${(wanted / scale) * 100}%` }} />
      </div>
      <p class="keys">
        {parts.map(([label, value, fill]) => (
          <span key={label}>
            <i class={`swatch ${fill}`} /> <b>{figure(value)}</b> {label}
          </span>
        ))}
        <span>
          <i class="wanted-key" /> <b>{figure(wanted)}</b> wanted at ×{text(row, 'multiple')}
        </span>
      </p>
      {rows.length === 0 ? (
        <p class="soft">None in service or on order is counted.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">System</th>
              <th scope="col">Layer</th>
              <th scope="col" class="n">
                In service
              </th>
              <th scope="col" class="n">
                On order
              </th>
              <th scope="col" class="n">
                Rounds
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={text(one, 'system')}>
                <td>{text(one, 'name')}</td>
                <td title={layerName(text(one, 'layer'))}>{text(one, 'layer')}</td>
                <td class="n">
                  <Value value={number(one, 'inService')} />
                  {text(one, 'inServiceLow') !== text(one, 'inServiceHigh') && (
                    <small>
                      {' '}
                      [{text(one, 'inServiceLow')} to {text(one, 'inServiceHigh')}]
                    </small>
                  )}
                </td>
                <td class="n">
                  <Value value={number(one, 'onOrder')} />
                </td>
                <td class="n">
                  <Value value={number(one, 'rounds')} estimated={text(one, 'roundsAssumed') === 'yes'} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Asks({ brief, row }: Of & { row: Row }) {
  const without = where(rowsOf(brief, 'withoutUnitedStates'), { of: brief.member });
  const lines: [string, number | null, string][] = [
    ['In the plan, its own orders with ten years of upkeep', number(row, 'payPlanBnEur'), 'EUR bn'],
    ['Of the new money on its path', number(row, 'payPlanOfNewMoneyPercent'), '%'],
    ['If all that is lacking were shared by GDP', number(row, 'payGdpBnEur'), 'EUR bn'],
    ['A person a year, shared so', number(row, 'eurPerPersonYear'), 'EUR'],
    ['Chance that it can pay its part each year', percent(number(row, 'affordable')), '%'],
  ];
  return (
    <section class="card">
      <h2>What ×{text(row, 'multiple')} would ask of it</h2>
      {!brief.computed && <Says brief={brief} say="pays" />}
      <dl class="lines">
        {(brief.computed ? lines : []).map(([label, value, unit]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Value value={value} unit={unit} />
            </dd>
          </div>
        ))}
        {without.map((one) => (
          <div key={text(one, 'measure') + text(one, 'laydown')}>
            <dt>Without the United States, {text(one, 'unit').replace(/^EUR bn /, '')}</dt>
            <dd>
              EUR {text(one, 'with')} → {text(one, 'without')} bn
            </dd>
          </div>
        ))}
      </dl>
      {brief.computed ? <Payments rows={rowsOf(brief, 'payments').rows} /> : <Says brief={brief} say="asks" />}
    </section>
  );
}

function percent(value: number | null): number | null {
  return value === null ? null : value * 100;
}

/** Money by year: signed orders below, the plan above them. */
function Payments({ rows }: { rows: Row[] }) {
  const most = Math.max(0, ...rows.map((row) => (number(row, 'signedBnEur') ?? 0) + (number(row, 'planBnEur') ?? 0)));
  if (rows.length === 0) return <p class="soft">No payments are reckoned for it.</p>;
  if (most === 0) return <p class="soft">It pays for no signed order and none of the plan.</p>;
  const wide = 300 / rows.length;
  const height = (value: number) => (value / most) * 60;
  const label = `Payments by year in EUR bn: ${rows.map((row) => `${text(row, 'year')} signed ${figure(number(row, 'signedBnEur'))}, plan ${figure(number(row, 'planBnEur'))}`).join('; ')}`;
  return (
    <figure class="small">
      <svg viewBox="0 0 300 64" role="img" aria-label={label}>
        {rows.map((row, index) => {
          const signed = height(number(row, 'signedBnEur') ?? 0);
          const plan = height(number(row, 'planBnEur') ?? 0);
          return (
            <g key={index}>
              <rect x={index * wide} width={wide - 3} y={62 - signed} height={signed} class="fill-signed" />
              <rect x={index * wide} width={wide - 3} y={62 - signed - plan} height={plan} class="fill-held" />
            </g>
          );
        })}
        <line x1="0" x2="300" y1="62" y2="62" class="axis" />
      </svg>
      <figcaption class="ends">
        <span>{text(rows[0], 'year')}</span>
        <span>
          <i class="swatch fill-signed" /> signed <i class="swatch fill-held" /> plan, EUR bn a year
        </span>
        <span>{text(rows.at(-1), 'year')}</span>
      </figcaption>
    </figure>
  );
}

function Covered({ brief }: Of) {
  const iso = brief.member;
  const cover = rowsOf(brief, 'cover');
  const forces = distinct(cover.rows, 'laydown').filter((force) => /^(today|onOrder|x\d+|2030)$/.test(force) && force !== 'x1');
  const own = where(cover, { laydown: 'today', layer: 'any layer', what: 'people', member: iso });
  const unitedStates = own.some((row) => number(row, WITHOUT) !== null) ? own.filter((row) => number(row, 'percent') !== null) : [];
  return (
    <section class="card">
      <h2>Who is covered, % of its people</h2>
      {!brief.computed ? (
        <Says brief={brief} say="covered" />
      ) : forces.length === 0 ? (
        <p class="soft">Its land is outside the theatre of this plan.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Against</th>
              {forces.map((force) => (
                <th key={force} scope="col" class="n">
                  {forceName(force)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CLASSES.map((key) => (
              <tr key={key}>
                <td>{className(key)}</td>
                {forces.map((force) => {
                  const value = number(find(cover, { laydown: force, layer: 'any layer', threatClass: key, what: 'people', member: iso }), 'percent');
                  return (
                    <td key={force} class="n">
                      {value === null ? 'none' : figure(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {falls(cover.rows, forces, iso) && <p class="soft">Each force is placed anew for the alliance as a whole, so a member's own cover can fall while the alliance's grows.</p>}
      {unitedStates.length > 0 && (
        <p class="soft">
          Today in this plan, and without the United States:{' '}
          {unitedStates.map((row) => `${className(text(row, 'threatClass')).toLowerCase()} ${figure(number(row, 'percent')!)} and ${without(row)}`).join(', ')}%.
        </p>
      )}
    </section>
  );
}

const WITHOUT = 'withoutUnitedStatesPercent';

function without(row: Row): string {
  const value = number(row, WITHOUT);
  return value === null ? 'none' : figure(value);
}

/** Whether some force covers fewer of a member's people than today's does. */
function falls(rows: Row[], forces: string[], iso: string): boolean {
  const of = (force: string, key: string) => number(find({ rows }, { laydown: force, layer: 'any layer', threatClass: key, what: 'people', member: iso }), 'percent');
  return forces.some((force) => CLASSES.some((key) => (of(force, key) ?? Infinity) < (of('today', key) ?? -Infinity) - 0.5));
}

function Signed({ brief }: Of) {
  const rows = rowsOf(brief, 'orders').rows;
  const deliveries = rowsOf(brief, 'signedDeliveries');
  return (
    <section class="card">
      <h2>Signed and due</h2>
      {rows.length === 0 ? (
        <p class="soft">No signed order of air defence is known in public.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col" class="n">
                Fire units
              </th>
              <th scope="col" class="n">
                Still due, EUR bn
              </th>
              <th scope="col">Years</th>
              <th scope="col">Delivery</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={text(row, 'order')}>
                <td>{text(row, 'name')}</td>
                <td class="n">{number(row, 'fireUnits') === null ? <Unknown /> : figure(number(row, 'fireUnits'))}</td>
                <td class="n">
                  <Value value={number(row, 'dueBnEur')} />
                </td>
                <td>
                  {text(row, 'contractFrom')} to {text(row, 'contractTo')}
                </td>
                <td>{text(find(deliveries, { order: text(row, 'order') }), 'state')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Buys({ brief }: Of) {
  const rows = rowsOf(brief, 'purchases').rows;
  return (
    <section class="card">
      <h2>Its place in the plan</h2>
      {!brief.computed ? (
        <Says brief={brief} say="when" />
      ) : rows.length === 0 ? (
        <p class="soft">It orders nothing beyond what is signed within budgets, factories and crews.</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label="Purchases in the plan">
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col" class="n">
                  Count
                </th>
                <th scope="col">Ordered</th>
                <th scope="col">Delivered</th>
                <th scope="col">Ready</th>
                <th scope="col" class="n">
                  Each, EUR m
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  <td>{text(row, 'name')}</td>
                  <td class="n">{figure(number(row, 'count'))}</td>
                  <td>{text(row, 'ordered')}</td>
                  <td>{text(row, 'delivered')}</td>
                  <td>{text(row, 'ready')}</td>
                  <td class="n">
                    <Value value={number(row, 'eachMillionEur')} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {brief.computed && <Says brief={brief} say="place" />}
    </section>
  );
}
