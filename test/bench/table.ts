import type { Line } from './count.ts';

const head = ['figure', 'value', 'floor', 'ratio', 'limit', ''];

function written(value: number, unit: string): string {
  const digits = Number.isInteger(value) ? 0 : value < 10 ? 2 : 1;
  return `${value.toFixed(digits)} ${unit}`;
}

/** False where a limit is passed; also where nothing was measured. */
export function isWithin(line: Line): boolean {
  return line.limit === null || ('ratio' in line ? line.ratio : line.value) <= line.limit;
}

function cells(line: Line): string[] {
  const { name, value, floor, limit, unit } = line;
  const isRatio = 'ratio' in line;
  const ratio = isRatio ? `${line.ratio.toFixed(2)} ×` : '';
  const most = limit === null ? '' : isRatio ? `${limit} ×` : written(limit, unit);
  const verdict = limit === null ? '' : isWithin(line) ? 'OK' : 'OVER';
  return [name, written(value, unit), floor === null ? '' : written(floor, unit), ratio, most, verdict];
}

/** The lines as one Markdown table, its columns aligned: numbers to the right. */
export function table(lines: readonly Line[]): string {
  const body = lines.map(cells);
  const widths = head.map((word, column) =>
    Math.max(3, word.length, ...body.map((row) => (row[column] ?? '').length)),
  );
  const isText = (column: number) => column === 0 || column === head.length - 1;
  const row = (words: readonly string[]) =>
    `| ${words.map((word, column) => (isText(column) ? word.padEnd(widths[column] ?? 0) : word.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [row(head), row(rule), ...body.map(row)].join('\n');
}
