import { type ReactNode, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm } from 'react-hook-form';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { choice, text } from '#shared/questions/answer';
import { reason, section } from '#shared/questions/question';
import type { DraftAnswers } from '#shared/referral/draft';
import { answersWith, at, today } from '../referral/short-path.ts';

const asked = 'Has a psychiatrist seen her before?';
const demanded = 'Say whether a psychiatrist has seen her, or “not known”';
const warning = 'Ask her or her GP, and phone us.';

/** A question with a detail and a reason: three rows, in the file of their section and nowhere else. */
const added = section({
  seenBefore: {
    numbered: { number: 19, onPaper: { ask: 'Seen by a psychiatrist before?' } },
    label: 'Seen by a psychiatrist',
    ask: asked,
    answer: choice({ yes: 'Yes', no: 'No', 'not-known': 'Not known' }),
    demanded,
    mayFollow: { what: 'Whether she was seen', before: 'a proposal', met: ['yes', 'no'] },
    warns: { 'not-known': warning },
    class: 'special category',
    team: 'always',
  },
  seenBeforeWhy: reason('seenBefore', 'Why nobody knows', { class: 'special category', team: 'always' }),
  seenBy: {
    label: 'Seen by',
    ask: 'Who has seen her?',
    answer: text(50),
    asked: { seenBefore: ['yes'] },
    onPaper: 'by whom?',
    demanded: 'Say who has seen her',
    refused: [{ when: (name) => name === 'nobody', say: 'Enter a name' }],
    class: 'special category',
  },
});

type Loaded = Awaited<ReturnType<typeof load>>;
/** Everything that reads the table, read anew with the rows in it. */
const load = async () => ({
  ...(await import('#shared/referral/answers')),
  ...(await import('#shared/referral/asked')),
  ...(await import('#shared/referral/today')),
  ...(await import('#shared/contract/referral')),
  ...(await import('#shared/case/outstanding')),
  ...(await import('#shared/enquiry/slice')),
  ...(await import('#functions/acts/referral/sent-records')),
  ...(await import('#infra/build/openapi')),
  ...(await import('../../../web/src/referral/form/questions/Questions.tsx')),
  ...(await import('../../../web/src/referral/draft/typed.ts')),
  ...(await import('../../../web/src/referral/draft/draft-saving.ts')),
  ...(await import('../../../web/src/referral/send/sendable.ts')),
  ...(await import('../../../web/src/answers/AnswersList.tsx')),
  ...(await import('../../../web/public-pages/Downtime.tsx')),
});
let all: Loaded;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('#shared/questions/need', async (original) => {
    const { need } = await original<typeof import('#shared/questions/need')>();
    return { need: { ...need, ...added } };
  });
  vi.doMock('../../../web/src/sign-in/Enrolled.tsx', () => ({
    useEnrolled: () => ({ name: 'Rowan Example' }),
  }));
  all = await load();
});
afterAll(() => {
  vi.doUnmock('#shared/questions/need');
  vi.doUnmock('../../../web/src/sign-in/Enrolled.tsx');
  vi.resetModules();
});

type Changed = Record<string, string>;
const given = (changed: Changed = {}) => ({ ...answersWith(), ...changed }) as DraftAnswers;
const html = (drawn: ReactNode) => renderToStaticMarkup(drawn);

function formWith(changed: Changed): string {
  function Form() {
    const form = useForm({ defaultValues: all.typedFrom(given(changed)) });
    return createElement(FormProvider, { ...form, children: createElement(all.Questions) } as never);
  }
  return html(createElement(Form));
}
const issues = (changed: Changed) => {
  const parsed = all.answersSchema.safeParse(given(changed));
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path[0], message]);
};

describe('rows added to the file of a section', () => {
  it('are asked in the form, the detail and the reason beneath their answers', () => {
    expect(formWith({})).toContain(`19. ${asked}`);
    expect(formWith({})).not.toContain('name="seenBy"');
    expect(formWith({ seenBefore: 'yes' })).toContain('name="seenBy"');
    const unsure = formWith({ seenBefore: 'not-known' });
    expect(unsure).toContain(warning);
    expect(unsure).toContain('name="seenBeforeWhy"');
  });

  it('are demanded in their own words, the detail only with its answer', () => {
    expect(issues({})).toEqual([['seenBefore', demanded]]);
    expect(issues({ seenBefore: 'no' })).toEqual([]);
    expect(issues({ seenBefore: 'yes' })).toEqual([['seenBy', 'Say who has seen her']]);
  });

  it('are refused where they are too long, no choice, or against a rule', () => {
    const long = 'Use 50 characters or fewer';
    expect(issues({ seenBefore: 'yes', seenBy: 'x'.repeat(51) })).toEqual([['seenBy', long]]);
    expect(issues({ seenBefore: 'perhaps' })).toEqual([['seenBefore', 'Choose one of the answers']]);
    const nobody = given({ seenBefore: 'yes', seenBy: 'nobody' });
    expect(all.checkAgainstToday(nobody, at, true)).toEqual([{ path: 'seenBy', message: 'Enter a name' }]);
  });

  it('are saved with the draft, and kept in their section once sent', () => {
    const changed = { seenBefore: 'yes', seenBy: 'Dr Example' };
    const begun = all.begin(0, null, {});
    const saving = all.next(begun, { type: 'typed', typed: all.typedFrom(changed as DraftAnswers) });
    expect(all.changed(saving)).toEqual(changed);
    expect(all.referral.save.body.safeParse({ version: 0, answers: changed }).success).toBe(true);
    const sent = all.answersSchema.parse(given(changed));
    const written = all.sectionItems(sent, { id: 'c', at, by: 'p' });
    expect(JSON.stringify(written)).toMatch(/"section":"need".*"seenBy":"Dr Example"/);
  });

  it('are sent only while they are asked', () => {
    const left = given({ seenBefore: 'no', seenBy: 'Dr Example', seenBeforeWhy: 'No time' });
    const sent = all.sendable(all.typedFrom(left), { at, today });
    expect(sent).toHaveProperty('seenBefore', 'no');
    expect(sent).not.toHaveProperty('seenBy');
    expect(sent).not.toHaveProperty('seenBeforeWhy');
  });

  it('are shown where answers are read back', () => {
    const answers = given({ seenBefore: 'yes', seenBy: 'Dr Example' });
    const shown = html(createElement(all.AnswersList, { answers }));
    for (const words of ['Seen by a psychiatrist', 'Yes', 'Seen by', 'Dr Example'])
      expect(shown).toContain(`>${words}<`);
  });

  it('are outstanding until they are answered', () => {
    const outstanding = (changed: Changed) => all.outstanding(given(changed)).map(({ what }) => what);
    expect(outstanding({})).toContain('Whether she was seen');
    expect(outstanding({ seenBefore: 'no' })).not.toContain('Whether she was seen');
  });

  it('are held back from a team where the row does not show it, or the hub holds the section back', () => {
    const answers = given({ seenBefore: 'yes', seenBy: 'Dr Example' });
    const sharing = { withTeam: true };
    const { fields, shown } = all.slice(answers, sharing, []);
    expect(fields).toContain('seenBefore');
    expect(JSON.stringify(shown)).not.toContain('Dr Example');
    expect(all.slice(answers, sharing, ['need']).fields).not.toContain('seenBefore');
  });

  it('are printed on the sheet for downtime', () => {
    const sheet = html(createElement(all.Downtime));
    expect(sheet).toContain('19. Seen by a psychiatrist before?');
    expect(sheet).toContain('Yes (by whom?) · No · Not known');
  });

  it('are described to who calls the API', () => {
    const described = JSON.stringify(all.openapi());
    for (const name of ['seenBefore', 'seenBeforeWhy', 'seenBy']) expect(described).toContain(`"${name}"`);
  });
});
