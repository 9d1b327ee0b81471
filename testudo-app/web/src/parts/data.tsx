import { column, number, text } from '../tables.ts';
import { figure } from '../numbers.ts';
import type { Row, Table } from '../types.ts';
import { Unknown } from './parts.tsx';

/** Rows of a table as they are, blank cells hatched where a number should stand. */
export function Data({ table, rows = table.rows, columns, most = 200, label }: { table: Table; rows?: Row[]; columns?: string[]; most?: number; label?: string }) {
  const shown = (columns ?? table.columns.map((one) => one.name)).map((name) => column(table, name));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label ?? table.title}>
      <table>
        <thead>
          <tr>
            {shown.map((one) => (
              <th key={one.name} class={numeric(one.kind) ? 'n' : ''} scope="col" title={one.meaning}>
                {spaced(one.name)}
                {one.unit && <small>{one.unit}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row, at) => (
            <tr key={at}>
              {shown.map((one) =>
                numeric(one.kind) ? (
                  <td key={one.name} class="n">
                    {number(row, one.name) === null ? text(row, one.name) || <Unknown /> : figure(number(row, one.name), one.name === 'year' ? 'year' : one.unit)}
                  </td>
                ) : (
                  <td key={one.name}>{text(row, one.name)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p class="lead">More rows stand in the download.</p>}
    </div>
  );
}

function numeric(kind = ''): boolean {
  return kind === 'number' || kind === 'whole';
}

/** payPlanBnEur → pay plan bn EUR */
export function spaced(name: string): string {
  return name
    .replace(/BnEur/g, ' (EUR bn)')
    .replace(/Percent/g, ' (%)')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace('(eur bn)', '(EUR bn)')
    .replace('gdp', 'GDP');
}
