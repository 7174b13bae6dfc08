import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import small from 'libphonenumber-js/metadata.min.json' with { type: 'json' };
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, test } from 'vitest';
import { dialLink } from '#shared/telephone/number';
import { plans } from '#shared/telephone/plans';

type Row = [code: string, idd: unknown, pattern: string, lengths: number[], ...unknown[]];
const countries = small.countries as unknown as Record<string, Row>;
const elsewhere = small.nonGeographic as unknown as Record<string, Row>;

const written = (lengths: number[]) =>
  lengths
    .reduce<number[][]>((runs, one) => {
      const last = runs.at(-1);
      if (last?.at(-1) === one - 1) last.push(one);
      else runs.push([one]);
      return runs;
    }, [])
    .map((run) => (run.length > 2 ? `${run.at(0) ?? ''}-${run.at(-1) ?? ''}` : run.join(',')))
    .join(',');

const rowOf = ([code, , , lengths, , trunk]: Row) =>
  `${code}:${written(lengths)}${trunk === '0' ? ':0' : ''}`;

describe('the selection from the library', () => {
  test('is the one of the library installed; if not, the new text of plans.ts is what was expected here', () => {
    const first = Object.values(small.country_calling_codes).map(([main = '']) => countries[main]);
    const rows = [...first, ...Object.values(elsewhere)].flatMap((row) => (row ? rowOf(row) : []));
    expect(plans.trim().split(/\s+/)).toEqual(rows);
  });

  test('has all British numbers', () => {
    expect(countries['GB']?.[2]).toBe('[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}');
  });

  test.each(Object.entries(examples))(
    'dials %s as the library does, in each way to write it',
    (country, own) => {
      const number = parsePhoneNumberFromString(own, country as 'GB');
      for (const text of [number?.formatInternational() ?? '', number?.number ?? ''])
        expect(dialLink(text)).toBe(number?.getURI());
    },
  );
});
