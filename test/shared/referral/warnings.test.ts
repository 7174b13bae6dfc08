import { expect, it } from 'vitest';
import * as z from 'zod';
import { type FieldName, fields } from '#shared/referral/fields';
import { livesElsewhere } from '#shared/referral/today';
import { warnings } from '#shared/referral/warnings';

const options = (field: FieldName): readonly string[] => {
  const schema = fields[field];
  if (field === 'livesIn') return Object.keys(livesElsewhere);
  return schema instanceof z.ZodEnum ? schema.options : [];
};
const names = Object.keys(fields) as FieldName[];

/** Whoever says this is asked at once who will do it, and by when. */
const asksMore = ['safeguardingMade not-known'];

it('says what every “not known” and “not asked” means and what to do, and what a refusal to share does', () => {
  const unsure = ['listed', 'not-known', 'not-asked', 'not-assessed', 'not-safe-to-ask'];
  const silent = names.flatMap((field) =>
    options(field)
      .filter((option) => unsure.includes(option) || (option === 'no' && field.startsWith('shareWith')))
      .filter((option) => !warnings[field]?.[option])
      .map((option) => `${field} ${option}`),
  );
  expect(silent).toEqual(asksMore);
});

it('warns of nothing that cannot be answered', () => {
  for (const [field, rows] of Object.entries(warnings))
    expect(options(field as FieldName)).toEqual(expect.arrayContaining(Object.keys(rows)));
});
