import { stringify } from 'csv-stringify/sync';
import { foldLine } from '#shared/text/fold';

// A spreadsheet splits at a comma, semicolon or tab, depending on its language, and may not honour quotes.
const beginsCell = /(^|[,;])([ "]*)(?=[=+@-])/g;

/** One line, also of what was stored with more; no part of it that could begin a cell is a formula. */
const disarmed = (text: string) => foldLine(text).replace(beginsCell, "$1$2'");

/** Rows as CSV (RFC 4180, with a byte order mark for spreadsheets): every cell quoted, on one line, and no formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(disarmed));
  return stringify(cells, { quoted: true, quoted_empty: true, bom: true, record_delimiter: 'windows' });
}
