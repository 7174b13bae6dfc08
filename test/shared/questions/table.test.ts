import { describe, expect, it } from 'vitest';
import { sectionsForTeam } from '#shared/enquiry/slice';
import { type FieldName, fieldNames, form, questions } from '#shared/questions/table';
import { livesElsewhere } from '#shared/questions/who';
import { sectionNames, sections } from '#shared/referral/sections';

/** What a field can be answered with, where that is a closed list or the table speaks of single answers. */
function offered(field: FieldName): string[] {
  if (field === 'livesIn') return Object.keys(livesElsewhere);
  if (field === 'court') return ['other'];
  return Object.keys(questions[field].answer.choices ?? {});
}

describe('the table of questions', () => {
  it('numbers the short path from 1 to 18', () => {
    const numbers = form.map(({ number }) => number).filter(Number.isFinite);
    expect(numbers).toEqual(Array.from({ length: 18 }, (_, place) => place + 1));
  });

  it.each(fieldNames)('speaks of no answer that cannot be given: %s', (field) => {
    const { asked = {}, warns = {}, stops = {}, readBack = {}, mayFollow, redUnless } = questions[field];
    const own = Object.keys({ ...warns, ...stops, ...readBack });
    expect(offered(field)).toEqual(expect.arrayContaining([...own, ...(mayFollow?.met ?? [])]));
    if (redUnless) expect(offered(field)).toContain(redUnless);
    for (const [other, answers] of Object.entries(asked))
      expect(offered(other as FieldName), other).toEqual(expect.arrayContaining([...answers]));
  });

  it('takes a reason in the words of a reason, for an answer that warns', () => {
    const reasons = fieldNames.filter((field) => questions[field].reasonFor);
    for (const field of reasons)
      expect(questions[questions[field].reasonFor as FieldName].warns, field).toBeDefined();
  });

  it('names on paper only choices that there are', () => {
    const words = fieldNames.map((field) => questions[field].numbered?.onPaper.answers ?? '').join();
    const named = [...words.matchAll(/\{(\w+)\}/g)].map(([, field]) => field as FieldName);
    expect(named.length).toBeGreaterThan(2);
    for (const field of named) expect(offered(field).length, field).toBeGreaterThan(1);
  });
});

describe('what a team may see', () => {
  const seen = fieldNames.filter((field) => questions[field].team);

  it('is of criminal-offence data the offence, and where she is, and no more', () => {
    const guarded = seen.filter((field) => questions[field].class === 'criminal offence');
    expect(guarded).toEqual(['offence', 'whereNow', 'whereDetail']);
  });

  it('stands in a section that teams are shown', () => {
    const withSome = sectionNames.filter((name) => sections[name].some((field) => seen.includes(field)));
    expect(withSome.toSorted()).toEqual([...sectionsForTeam].toSorted());
  });
});
