/** The address holds the whole state: what is looked at, of which run, with which lines of the plan changed. */

export interface Place {
  view: string;
  part: string;
  query: Record<string, string>;
}

export const VIEWS = ['answer', 'map', 'charts', 'member', 'raid', 'claims', 'plan', 'compare'] as const;

export function read(hash: string): Place {
  const bare = hash.replace(/^#\/?/, '');
  const [path = '', search = ''] = bare.split('?', 2);
  const [view = '', ...rest] = path.split('/').map(decode);
  return {
    view: (VIEWS as readonly string[]).includes(view) ? view : 'answer',
    part: rest.join('/'),
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

export function write(place: Place): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(place.query).sort(([a], [b]) => a.localeCompare(b))) {
    if (value !== '') search.set(name, value);
  }
  const path = place.part ? `${place.view}/${encodeURIComponent(place.part)}` : place.view;
  const text = search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `#/${path}${text ? `?${text}` : ''}`;
}

/** Lines of a plan that are changed, kept in the query as set.FIELD=VALUE. */
export function changes(query: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query)
      .filter(([name, value]) => name.startsWith('set.') && value !== '')
      .map(([name, value]) => [name.slice(4), value]),
  );
}

export function withChange(query: Record<string, string>, field: string, value: string): Record<string, string> {
  const next = { ...query };
  if (value === '') delete next[`set.${field}`];
  else next[`set.${field}`] = value;
  return next;
}

/** The value of a line of a plan's text, without its comment and its range. */
export function lineOf(plan: string, field: string): string {
  const line = plan.split('\n').find((one) => one.startsWith(`${field}:`)) ?? '';
  return line
    .slice(field.length + 1)
    .replace(/\s#.*$/, '')
    .replace(/\s*\([^)]*\.\.[^)]*\)/, '')
    .trim();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
