import { expect, it } from 'vitest';
import * as z from 'zod';
import { type FieldName, fields } from '#shared/questions/table';
import { needs } from '#shared/referral/needs';
import { livesElsewhere } from '#shared/questions/who';
import { sections } from '#shared/referral/sections';
import { warnings, whyFields } from '#shared/referral/warnings';

const options = (field: FieldName): readonly string[] => {
  const schema = fields[field];
  if (field === 'livesIn') return Object.keys(livesElsewhere);
  return schema instanceof z.ZodEnum ? schema.options : [];
};
const names = Object.keys(fields) as FieldName[];

/** Whoever says this is asked at once who will do it, and by when. */
const asksMore = ['safeguardingMade not-known'];

it('says what every “not known”, “not asked” and “no plea yet” means and what to do, and what a refusal to share does', () => {
  const unsure = ['listed', 'not-known', 'not-asked', 'not-assessed', 'not-safe-to-ask', 'no-plea'];
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

it('takes a reason for every answer that warns, in the section of its answer and never demanded', () => {
  expect(Object.keys(whyFields)).toEqual(Object.keys(warnings));
  const sectionOf = (field: string) =>
    Object.entries(sections).find(([, all]) => (all as readonly string[]).includes(field))?.[0];
  for (const [field, why] of Object.entries(whyFields)) {
    expect(sectionOf(why), why).toBe(sectionOf(field));
    expect(needs.filter((need) => need.field === why)).toEqual([]);
  }
});
