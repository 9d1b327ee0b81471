import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { band, end, figure, hasBand, UNKNOWN, withUnit } from '../numbers.ts';
import type { Refused } from '../server.ts';
import type { Estimate, Grade, Status } from '../types.ts';
import { gradeName } from '../words.ts';

/** A number with its band: the two never stand alone. */
export function Figure({ estimate, unit, text }: { estimate?: Estimate | null; unit: string; text?: string }) {
  const shown = text ?? (estimate ? end(estimate.mean, unit) : UNKNOWN);
  const around = withUnit(shown, unit);
  return (
    <p class="figure">
      {around.before && <span class="unit">{around.before} </span>}
      <b>{shown}</b>
      {around.after && <span class={around.after === '%' ? 'percent' : 'unit'}>{around.after === '%' ? '%' : ` ${around.after}`}</span>}
      {hasBand(estimate) && (
        <span class="band">
          <span class="unseen">90% band </span>
          {band(estimate, unit)}
        </span>
      )}
    </p>
  );
}

/** A figure as the answer says it, its number large and its band beside it. */
export function Said({ figure: said }: { figure: string }) {
  const found = /^(.*?)(\d[\d,.]*%?)(?: \[(.*?)\])?(.*)$/.exec(said);
  if (!found) return <p class="figure">{said}</p>;
  const [, before, number, between, after] = found;
  return (
    <p class="figure">
      {before && <span class="unit">{before.trim()} </span>}
      <b>{number}</b>
      {between && (
        <span class="band">
          <span class="unseen">90% band </span>
          {between}
        </span>
      )}
      {after && <span class="unit"> {after.replace(/^[,\s]+/, '')}</span>}
    </p>
  );
}

/** A cell of a table or panel; what is not known is hatched and says so. */
export function Value({ value, unit = '', estimated = false }: { value: number | null; unit?: string; estimated?: boolean }) {
  if (value === null) return <Unknown />;
  const around = withUnit(figure(value, unit), unit);
  return (
    <span class="value">
      {around.before && `${around.before} `}
      {figure(value, unit)}
      {around.after === '%' ? '%' : around.after && ` ${around.after}`}
      {estimated && <abbr title="estimated">*</abbr>}
    </span>
  );
}

export function Unknown() {
  return (
    <span class="unknown">
      <span>{UNKNOWN}</span>
    </span>
  );
}

export function Marks({ grade, status }: { grade?: Grade; status?: Status }) {
  return (
    <span class="marks">
      {status === 'rough' && <span class="mark rough">rough</span>}
      {status === 'notComputed' && <span class="mark rough">not computed yet</span>}
      {grade && <span class={`mark ${grade}`}>{gradeName(grade)}</span>}
    </span>
  );
}

export function Trouble({ of }: { of: Refused }) {
  return (
    <div class="notice" role="alert">
      <p>{of.message}</p>
      {of.maybe && <p>{of.maybe}</p>}
      {of.findings.map((finding) => (
        <p key={`${finding.line}${finding.message}`}>
          {finding.field && <b>{finding.field}: </b>}
          {finding.message} {finding.maybe}
        </p>
      ))}
    </div>
  );
}

export function Bar({ share, label }: { share: number; label: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div class="progress" role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** One of a few, all in sight: a radio group, so arrow keys move in it. */
export function Choices({ legend, value, options, onPick }: { legend: string; value: string; options: Choice[]; onPick: (value: string) => void }) {
  const name = useId();
  return (
    <fieldset class="choices-set">
      <legend class="unseen">{legend}</legend>
      <span class="choices">
        {options.map((option) => (
          <label key={option.value} title={option.hint}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}

export function Picker({ label, value, options, onPick, changed = false }: { label: string; value: string; options: Choice[]; onPick: (value: string) => void; changed?: boolean }) {
  const id = useId();
  return (
    <span class={changed ? 'picker changed' : 'picker'}>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

/** A dialog of the browser's own: focus stays in it, Escape closes it. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }) {
  const at = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before anything is painted: who closes it at once must find it open. It does not outlive the view that it was opened in.
  useLayoutEffect(() => {
    const dialog = at.current!;
    if (!dialog.open) dialog.showModal();
    window.addEventListener('hashchange', onClose);
    return () => {
      window.removeEventListener('hashchange', onClose);
      dialog.close();
    };
  }, []);
  return (
    <dialog ref={at} aria-labelledby={id} onClose={onClose} onClick={(event) => event.target === at.current && onClose()}>
      <div class="row spread">
        <h2 id={id}>{title}</h2>
        <button class="quiet" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}
