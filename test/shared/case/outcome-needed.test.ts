import { describe, expect, it } from 'vitest';
import { needsWho, outcomeMissing } from '#shared/case/outcome-needed';
import { taskKinds } from '#shared/case/task';

const missing = (outcome: string, spokeTo = '', kind: (typeof taskKinds)[number] = 'imminent-risk') =>
  outcomeMissing(kind, { outcome, spokeTo })?.path ?? null;

describe('a task on which her safety hangs', () => {
  it('is one of imminent risk, and one of safeguarding', () => {
    expect(taskKinds.filter(needsWho)).toEqual(['imminent-risk', 'safeguarding']);
  });

  it.each(['1', 'ok', '....', '12 34', ' '])('is not done by “%s”', (outcome) => {
    expect(missing(outcome, 'Sergeant Example')).toBe('outcome');
  });

  it.each(['', '1', ' ', '–', 'x'])('is not done without who was spoken to: “%s”', (spokeTo) => {
    expect(missing('Somebody is with her now', spokeTo)).toBe('spokeTo');
  });

  it('is done by a sentence and a name or a role', () => {
    expect(missing('Somebody is with her now', 'Sergeant Example')).toBeNull();
    expect(missing('Gofal gyda hi', 'Siân')).toBeNull();
  });

  it('is asked for more than any other', () => {
    const other = taskKinds.filter((kind) => !needsWho(kind));
    expect(other.map((kind) => missing('1', '', kind))).toEqual(other.map(() => null));
  });
});
