import type { Cell, Column, Row, Table } from './types.ts';

export function text(row: Row | undefined, column: string): string {
  const cell = row?.[column];
  return cell === null || cell === undefined ? '' : String(cell);
}

/** A number of a cell, or null where the cell is blank: what is not known is not zero. */
export function number(row: Row | undefined, column: string): number | null {
  const cell = row?.[column];
  if (cell === null || cell === undefined || cell === '') return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}

export function where(table: { rows: Row[] } | undefined, wanted: Record<string, Cell>): Row[] {
  if (!table) return [];
  return table.rows.filter((row) => Object.entries(wanted).every(([column, value]) => String(row[column] ?? '') === String(value ?? '')));
}

export function find(table: { rows: Row[] } | undefined, wanted: Record<string, Cell>): Row | undefined {
  return where(table, wanted)[0];
}

export function distinct(rows: Row[], column: string): string[] {
  return [...new Set(rows.map((row) => text(row, column)).filter((value) => value !== ''))];
}

export function column(table: Table, name: string): Column {
  return table.columns.find((candidate) => candidate.name === name) ?? { name, unit: '', meaning: '' };
}

/** RFC 4180, with the numbers as they are. */
export function csv(columns: string[], rows: Row[]): string {
  const cell = (value: Cell | undefined): string => {
    const plain = value === null || value === undefined ? '' : String(value);
    return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name])).join(','))].join('\n') + '\n';
}
