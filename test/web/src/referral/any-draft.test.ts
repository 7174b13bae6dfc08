import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { fieldNames } from '#shared/questions/table';
import type { DraftAnswers } from '#shared/referral/draft';
import { inWords } from '#shared/referral/words';
import { anyDraft } from '#test/shared/referral/any-draft';
import { begin, changed, held, next } from '../../../../web/src/referral/draft/draft-saving.ts';
import { readBack, typedFrom } from '../../../../web/src/referral/draft/typed.ts';
import { Questions } from '../../../../web/src/referral/form/questions/Questions.tsx';
import { parkedWords } from '../../../../web/src/referral/list/draft-words.ts';
import { faultsOf, wrongWith } from '../../../../web/src/referral/send/check.ts';

vi.mock('../../../../web/src/sign-in/Enrolled.tsx', () => ({
  useEnrolled: () => ({ name: 'Rowan Example' }),
}));

const at = '2026-11-23T10:00:00.000Z';

function Form({ answers }: { answers: DraftAnswers }) {
  const form = useForm({ defaultValues: typedFrom(answers) });
  return createElement(FormProvider, { ...form, children: createElement(Questions) } as never);
}

test('a draft of any text opens in its form', () => {
  fc.assert(
    fc.property(anyDraft, (answers) => {
      expect(renderToStaticMarkup(createElement(Form, { answers }))).toContain('familyName');
    }),
    { numRuns: 40 },
  );
});

test('a draft of any text can be read back, checked, listed and saved', () => {
  fc.assert(
    fc.property(anyDraft, (answers) => {
      for (const field of fieldNames) {
        expect(typeof inWords(field, answers)).toBe('string');
        expect(readBack(field, typedFrom(answers)[field])).not.toBe('');
      }
      for (const demonstration of [true, false]) {
        const faults = faultsOf(wrongWith(answers, at, demonstration));
        expect(faults.every(({ message }) => message.length > 5)).toBe(true);
      }
      expect(parkedWords(String(answers.capacityDay ?? ''), '2026-11-23')).toMatch(/^Parked/);
      const typed = next(begin(1, at, {}), { type: 'typed', typed: typedFrom(answers) });
      expect([...Object.keys(changed(typed)), ...held(typed)].length).toBeLessThanOrEqual(fieldNames.length);
    }),
    { numRuns: 500 },
  );
});
