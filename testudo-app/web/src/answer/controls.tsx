import { useSignal } from '@preact/signals';
import { withChange } from '../address.ts';
import { Bar, Choices, Picker, Trouble, type Choice } from '../parts/parts.tsx';
import { answer, asked, askTrouble, cancelQuestion, changes, go, lookOrDefault, place, planLine, run, runId, setQuery, startChanged, parsed, told } from '../state.ts';
import { Refused } from '../server.ts';
import { forceName } from '../words.ts';

interface Control {
  field: string;
  label: string;
  options: Choice[];
}

/** The lines of a plan that are asked about most; all others are on the page of the plan. */
const CONTROLS: Control[] = [
  {
    field: 'unitedStates',
    label: 'United States',
    options: [
      { value: 'in-place', label: 'in place' },
      { value: 'none', label: 'without' },
      { value: 'reinforced', label: 'reinforced' },
    ],
  },
  {
    field: 'reading',
    label: 'Of what',
    options: [
      { value: 'requirement', label: 'the requirement' },
      { value: 'fire-units', label: "today's fire units" },
      { value: 'rounds', label: 'rounds' },
      { value: 'money', label: 'money' },
    ],
  },
  {
    field: 'factors',
    label: 'Multiple',
    options: [2, 3, 4, 5, 6, 8].map((times) => ({ value: times === 5 ? '[1,4,5]' : `[1,${times}]`, label: `×${times}` })),
  },
  {
    field: 'airDefenceShareOfEquipment',
    label: 'Share of equipment money',
    options: ['6%', '8%', '10%', '15%', '20%'].map((share) => ({ value: share, label: share })),
  },
  {
    field: 'path',
    label: 'Spending path',
    options: [
      { value: 'announced', label: 'announced' },
      { value: 'linear', label: 'straight line' },
      { value: 'back-loaded', label: 'back-loaded' },
      { value: 'frozen', label: 'frozen' },
    ],
  },
  {
    field: 'goal',
    label: 'Goal',
    options: [
      { value: 'bases-first', label: 'bases first' },
      { value: '30-nights', label: '30 large nights' },
      { value: 'missile-night', label: 'a missile night' },
      { value: 'most-people', label: 'most people' },
    ],
  },
];

export function Controls() {
  const told = answer.value;
  const set = changes.value;
  const open = useSignal(false);
  if (!told) return null;
  const count = Object.keys(set).length;
  return (
    <section class="controls unprinted" aria-label="Change the question">
      <Look />
      <button class="controls-open" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
        Change the question{count > 0 && ` (${count})`}
      </button>
      <div class={open.value ? 'pickers open' : 'pickers'}>
        {CONTROLS.map((control) => (
          <Line key={control.field} control={control} header={told.header} value={set[control.field] ?? ''} />
        ))}
        {count > 0 && (
          <button class="quiet" onClick={cancelQuestion}>
            Back to the plan
          </button>
        )}
      </div>
    </section>
  );
}

function Line({ control, header, value }: { control: Control; header: Record<string, string>; value: string }) {
  const base = baseOf(control, header);
  const others = [base, value].filter((one, at, all) => (one || at === 0) && all.indexOf(one) === at && !control.options.some((option) => option.value === one));
  const known = [...others.map((one) => ({ value: one, label: one.replace(/[[\]]/g, '') || 'as in the plan' })), ...control.options];
  return (
    <Picker
      label={control.label}
      value={value || base}
      changed={value !== ''}
      options={known}
      onPick={(picked) => {
        const query = withChange(place.value.query, control.field, picked === base ? '' : picked);
        go({ part: place.value.part, query });
      }}
    />
  );
}

/** What the run's own plan says, from the head of its answer or else from its text. */
function baseOf(control: Control, header: Record<string, string>): string {
  return header[control.field] || planLine(control.field).replaceAll(/\s*,\s*/g, ',');
}

/** Which force the pictures and the map look at: asks nothing anew. */
export function Look() {
  const now = lookOrDefault.value;
  const years = Array.from({ length: 10 }, (_, index) => String(2026 + index));
  const year = years.includes(now) ? now : '2035';
  return (
    <div class="row look">
      <span class="look-label">Look at</span>
      <Choices
        legend="Which force to look at"
        value={years.includes(now) ? 'plan' : now}
        options={[
          { value: 'today', label: 'Today' },
          { value: 'onOrder', label: 'On order' },
          { value: 'x4', label: '×4' },
          { value: 'x5', label: '×5' },
          { value: 'plan', label: 'Your plan' },
        ]}
        onPick={(value) => setQuery({ look: value === 'plan' ? year : value })}
      />
      {years.includes(now) && (
        <label class="row">
          <span class="unseen">Year of the plan</span>
          <input
            type="range"
            min={years[0]}
            max={years.at(-1)}
            value={now}
            aria-valuetext={forceName(now)}
            onInput={(event) => setQuery({ look: event.currentTarget.value }, false)}
          />
          <b>{now}</b>
        </label>
      )}
    </div>
  );
}

/** What is told before all is placed and fought again. */
const FIRST = {
  first: 'Who pays and when it comes stand beside the old, from purchases in parts of units; what it costs follows, then the whole answer.',
  relaxed: 'A first answer about money stands beside the old, from purchases in parts of units; the whole one follows.',
  repaired: 'An answer about money stands beside the old, from whole purchases; cover and fights follow.',
  final: 'New answers stand beside the old.',
};

/** How far the changed question is, and the way to ask it whole. */
export function Asking() {
  const set = changes.value;
  const one = asked.value;
  const starting = useSignal(false);
  const fault = useSignal<Refused | null>(null);
  if (Object.keys(set).length === 0) return null;
  const working = !one || one.state === 'queued' || one.state === 'running';
  const whole = async () => {
    starting.value = true;
    try {
      const id = await startChanged(parsed(set), run.value?.quick ?? false);
      const query = Object.fromEntries(Object.entries(place.value.query).filter(([name]) => !name.startsWith('set.')));
      go({ view: 'answer', query: { ...query, run: id, base: runId.value } });
    } catch (refused) {
      fault.value = refused instanceof Refused ? refused : new Refused(0, String(refused));
    }
    starting.value = false;
  };
  return (
    <section class="asking card unprinted" aria-label="The changed question">
      <div class="row spread">
        <p>
          <b>Changed:</b> {Object.entries(set).map(([field, value]) => `${words(field)} → ${value.replace(/[[\]]/g, '')}`).join(', ')}.{' '}
          {!working ? 'New answers stand beside the old.' : told.value ? FIRST[told.value.state ?? 'final'] : 'Old answers stay until the new ones come.'}
        </p>
        <span class="row">
          <button onClick={whole} disabled={starting.value}>
            Run this plan whole
          </button>
          <button class="quiet" onClick={cancelQuestion}>
            {working ? 'Cancel' : 'Back to the plan'}
          </button>
        </span>
      </div>
      {working && !askTrouble.value && (
        <div class="row">
          <Bar share={one?.progress.share ?? 0} label="The changed question" />
          <small>{one?.progress.step ?? 'asking'}</small>
        </div>
      )}
      {askTrouble.value && <Trouble of={askTrouble.value} />}
      {fault.value && <Trouble of={fault.value} />}
    </section>
  );
}

/** A line of a plan as the controls call it. */
export function words(field: string): string {
  return CONTROLS.find((control) => control.field === field)?.label ?? field;
}

/** A text with the names of a plan's lines as the controls call them. */
export function plainly(text: string): string {
  return CONTROLS.reduce((said, control) => said.replaceAll(`${control.field}:`, `${control.label}:`), text);
}
