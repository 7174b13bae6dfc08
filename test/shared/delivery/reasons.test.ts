import { describe, expect, it } from 'vitest';
import { failures, whyInWords } from '#shared/delivery/reasons';
import { deliveryStates, suppressesTheAddress, needsAPerson } from '#shared/delivery/states';

describe('why a person has to see to a mail', () => {
  it.each(deliveryStates.filter((state) => needsAPerson[state]))(
    'is said in plain words when it %s',
    (state) => {
      expect(whyInWords(state, null)).toMatch(/^[A-Z].*\.$/);
    },
  );

  it.each(Object.keys(failures) as (keyof typeof failures)[])('is said in plain words for %s', (failure) => {
    const said = whyInWords('failed', failure);
    expect(said).toBe(failures[failure]);
    expect(said).not.toMatch(/SES|SMTP|5\d\d|queue|attempt/);
  });

  it('says who can help where the mail service itself holds an address back', () => {
    expect(whyInWords('suppressed', null)).toContain('Ask whoever runs the service');
  });

  it('suppresses an address only for what also needs a person', () => {
    expect(deliveryStates.filter((state) => suppressesTheAddress[state])).toEqual([
      'bounced-hard',
      'complained',
      'suppressed',
    ]);
  });
});
