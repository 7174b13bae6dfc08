import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '#functions/model/export/csv';

const separators = [',', ';', '\t'] as const;

/** Cells as a program reads them that honours quotes. */
function quoted(csv: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, inside] = ['', false];
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv.charAt(at);
    if (sign === '"' && inside && csv.charAt(at + 1) === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') inside = !inside;
    else if (!inside && (sign === separator || sign === '\r' || sign === '\n'))
      [cell] = [(cells.push(cell), '')];
    else cell += sign;
  }
  return [...cells, cell];
}
/** And as one that splits whatever stands in quotes. */
const unquoted = (csv: string, separator: string) => csv.split(new RegExp(`${separator}|\\r|\\n`));

const readers = separators.flatMap((separator) =>
  Object.entries({ quoted, unquoted }).map(([rule, read]) => ({ separator, rule, read })),
);
const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n,;" \'a\u2028＝\u200b−') }),
);

describe.each(readers)('a program that splits at $separator, with quotes as $rule', ({ separator, read }) => {
  it('finds no cell that begins as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        for (const cell of read(csvOf(rows).slice(1), separator))
          expect(cell.replace(/^[" ]+/, '')).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['Ann\n=1+1', 'Ann\r=1+1', 'a;=1+1', 'a,=1+1', 'a\t=1+1', '=1+1', ' @x', '＝1+1'])(
    'nor for %j',
    (typed) => {
      for (const cell of read(csvOf([[typed, typed]]).slice(1), separator))
        expect(cell.replace(/^[" ]+/, '')).not.toMatch(/^[=+\-@\t\r]/);
    },
  );
});

it('a row stays one row, and what is harmless stays as it was written', () => {
  expect(csvOf([['Ann\r\nExample', 'says "yes", and', '']])).toBe(
    '\ufeff"Ann Example","says ""yes"", and",""\r\n',
  );
});
