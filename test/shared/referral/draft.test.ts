import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAnswers, typedMost } from '#shared/referral/draft';
import { fieldNames } from '#shared/questions/table';

describe('a draft', () => {
  it('takes any half-typed text in any field of the form', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.array(fc.string({ maxLength: 50 })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fieldNames), typed, (field, value) => {
        expect(draftAnswers.safeParse({ [field]: value }).success).toBe(true);
      }),
    );
  });

  it('says in words how much a field may hold', () => {
    const refused = draftAnswers.safeParse({ whySecondaryCare: 'x'.repeat(typedMost + 1) });
    expect(refused.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['whySecondaryCare'], 'Use 20,000 characters or fewer'],
    ]);
  });

  it.each([
    ['a field the form does not have', { address: '1 Example Street' }],
    ['more text than any field may hold', { whySecondaryCare: 'x'.repeat(typedMost + 1) }],
    ['a number', { estimatedAge: 34 }],
    ['a nested answer', { livesIn: [['hackney']] }],
    ['nothing', { offence: null }],
  ])('refuses %s', (_, answers) => {
    expect(draftAnswers.safeParse(answers).success).toBe(false);
  });
});
