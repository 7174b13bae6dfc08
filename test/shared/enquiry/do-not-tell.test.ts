import { describe, expect, it } from 'vitest';
import { doNotTell, doNotTellMost, doNotTellWords } from '#shared/enquiry/do-not-tell';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';

const kept = fieldNames.filter((field) => questions[field].doNotTell);

describe('what must be kept from whom', () => {
  it('is both questions, who must not know, and what was answered before there were two', () => {
    const answers = {
      riskFromSomeone: 'yes',
      riskFromDetail: 'Her uncle',
      keepFrom: 'The hostel',
      keepFromWhat: 'That she is before a court',
      doNotShare: 'Her old address',
    };
    expect(doNotTell(answers)).toEqual([
      { label: 'From whom, or who must not know', value: 'Her uncle' },
      { label: 'Who must not be told', value: 'The hostel' },
      { label: 'What they must not be told', value: 'That she is before a court' },
      { label: 'Do not share', value: 'Her old address' },
    ]);
  });

  it('is nothing where nothing is said, also of a left-over answer', () => {
    expect(doNotTellWords({})).toBe('');
    expect(doNotTellWords({ keepFrom: ' ', keepFromWhat: '' })).toBe('');
    expect(doNotTellWords({ riskFromSomeone: 'no', riskFromDetail: 'Her uncle' })).toBe('');
  });

  it('is shown to no team by its row', () => {
    for (const field of kept) expect(questions[field].team, field).toBeUndefined();
  });

  it('can be confirmed as it was written, however long', () => {
    const longest = (field: FieldName) => 'x'.repeat(questions[field].answer.max ?? 0);
    const full = Object.fromEntries(kept.map((field) => [field, longest(field)]));
    expect(doNotTellWords({ ...full, riskFromSomeone: 'yes' }).length).toBeLessThanOrEqual(doNotTellMost);
  });
});
