import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neverHeldBack, safeWay, sectionsForTeam, sectionsToHoldBack, slice } from '#shared/enquiry/slice';
import type { DraftAnswers } from '#shared/referral/draft';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import { sectionNames, sections } from '#shared/referral/sections';
import { everyAnswer } from '../referral/any-answers.ts';
import { answersWith } from '../referral/short-path.ts';

const agreed = { withTeam: true };
const all = everyAnswer.map((answers) => answers as DraftAnswers);
const textOf = (shown: ReturnType<typeof slice>['shown']) => JSON.stringify(shown);

/** What a team may read. Everything else is for the hub to say. */
const listed: readonly FieldName[] = [
  ...sections.who,
  ...sections.reach,
  ...sections.need,
  ...sections.risk,
  ...sections.safeguarding,
  ...sections.communication,
  'offence',
  'nhsNumber',
];

/** Every field holds a text of its own, so that a leak can be told by its text. */
const marked = Object.fromEntries(fieldNames.map((field) => [field, `<<${field}>>`])) as DraftAnswers;
const onHerPhone = { ...marked, whereNow: 'own-phone' };

describe('what a team is shown', () => {
  it('shows a team only the fields listed for it', () => {
    fc.assert(
      fc.property(fc.subarray([...sectionNames]), (heldBack) => {
        const text = textOf(slice(onHerPhone, agreed, heldBack).shown);
        const leaked = fieldNames.filter((field) => !listed.includes(field) && text.includes(`<<${field}>>`));
        expect(leaked).toEqual([]);
      }),
    );
  });

  it('shows a team nothing when she has not agreed to share', () => {
    fc.assert(
      fc.property(all, fc.subarray([...sectionNames]), (answers, heldBack) => {
        const none = slice(answers, { withTeam: false }, heldBack);
        expect(none).toEqual({ shown: [], fields: [], someHeldBack: true });
      }),
    );
  });

  it('never holds the court, the day of the hearing or a CRN', () => {
    const text = textOf(slice(onHerPhone, agreed, []).shown);
    for (const field of [...sections.court, 'crn', 'pnc', 'cro', 'urn', 'doNotShare', 'deputyEmail'])
      expect(text).not.toContain(`<<${field}>>`);
  });

  it('names in its fields exactly what it shows', () => {
    fc.assert(
      fc.property(all, fc.subarray(sectionsToHoldBack), (answers, heldBack) => {
        const { shown, fields } = slice(answers, agreed, heldBack);
        expect(fields).toHaveLength(shown.flatMap((section) => section.rows).length);
        for (const name of heldBack) for (const field of sections[name]) expect(fields).not.toContain(field);
      }),
    );
  });

  it('holds back what the hub holds back, and says so', () => {
    const { shown, someHeldBack } = slice(onHerPhone, agreed, ['risk', 'offence']);
    expect(shown.map((section) => section.section)).not.toContain('risk');
    expect(shown.map((section) => section.section)).not.toContain('offence');
    expect(someHeldBack).toBe(true);
    expect(slice(onHerPhone, agreed, []).someHeldBack).toBe(false);
  });

  it('never has what must be kept from whom, in which the words can be the secret', () => {
    const kept = fieldNames.filter((field) => questions[field].doNotTell);
    expect(kept).toEqual(['riskFromDetail', 'keepFrom', 'keepFromWhat', 'doNotShare']);
    const told = Object.fromEntries(kept.map((field) => [field, 'her sister, who works in this team']));
    const { shown, fields } = slice({ ...answersWith(), riskFromSomeone: 'yes', ...told }, agreed, []);
    expect(fields).toContain('riskFromSomeone');
    expect(JSON.stringify(shown)).not.toContain('sister');
  });

  it('never drops how to reach her and what she needs to be understood', () => {
    fc.assert(
      fc.property(all, fc.subarray([...sectionNames]), (answers, heldBack) => {
        const kept = slice(answers, agreed, heldBack).shown.map((section) => section.section);
        expect(kept).toEqual(expect.arrayContaining([...neverHeldBack]));
      }),
    );
    expect(sectionsToHoldBack).toEqual(sectionsForTeam.filter((name) => !neverHeldBack.includes(name)));
  });

  it.each([
    ['not-assessed', true],
    ['concern', true],
    ['imminent', true],
    ['none-known', false],
  ])('marks a risk of self-harm that is “%s” red: %s', (selfHarm, red) => {
    const { shown } = slice(answersWith({ selfHarm }), agreed, []);
    const rows = shown.flatMap((section) => section.rows);
    expect(rows.find(({ label }) => label === 'Suicide or self-harm now')?.red).toBe(red);
    expect(rows.filter((row) => row.red)).toHaveLength(red ? 1 : 0);
  });

  it('leaves out her phone once she is to be reached another way', () => {
    const moved = answersWith({
      whereNow: 'through-referrer',
      herPhone: '020 7946 0999',
      safeWays: ['call'],
    });
    const { shown, fields } = slice(moved, agreed, []);
    expect(textOf(shown)).not.toContain('020 7946 0999');
    expect(fields).not.toContain('safeWays');
  });
});

describe('a safe way', () => {
  it('always gives one safe way to reach her', () => {
    fc.assert(
      fc.property(fc.oneof(all, fc.constant({} as DraftAnswers)), (answers) => {
        expect(safeWay(answers)).toMatch(/^(Through|On her own phone:|Only through) .+\.$/s);
      }),
    );
  });

  it('names only ways that somebody said are safe', () => {
    const phone = answersWith({ whereNow: 'own-phone', herPhone: '020 7946 0999' });
    expect(safeWay(phone)).toContain('nothing is confirmed as safe');
    expect(safeWay({ ...phone, safeWays: ['text'], safeTimes: 'after 6pm' })).toBe(
      'On her own phone: Text her. Safe times: after 6pm. Anything not named here is not safe. Say only that you are calling from the NHS.',
    );
  });

  it('gives the words to use wherever staff are in between', () => {
    for (const whereNow of ['cells', 'court-building', 'prison', 'hospital'])
      expect(safeWay(answersWith({ whereNow, whereDetail: 'Ward 3' }))).toMatch(
        /\(Ward 3\)\. Say only that you are calling from the NHS\.$/,
      );
    expect(safeWay(answersWith({ whereNow: 'through-referrer' }))).toContain('Phone the hub');
  });
});
