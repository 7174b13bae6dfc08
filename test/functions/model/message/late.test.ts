import { describe, expect, it } from 'vitest';
import { lateMail } from '#functions/model/message/late';
import type { MessageItem } from '#functions/model/message/message';

const at = '2026-11-23T10:00:00.000Z';
const letter = (more: Partial<MessageItem>) =>
  ({ attempts: 0, facts: {}, createdAt: at, dueAt: at, ...more }) as MessageItem;
const before = (clock: string) => `2026-11-23T${clock}:00.000Z`;

describe('late mail', () => {
  it('is none while what is due may be on its way', () => {
    expect(lateMail([], at)).toBeNull();
    expect(lateMail([letter({ dueAt: '2026-11-23T09:58:01.000Z' })], at)).toBeNull();
  });

  it('is what was due two minutes ago, since the oldest of it', () => {
    const letters = [letter({ dueAt: before('09:58') }), letter({ dueAt: before('09:12') }), letter({})];
    expect(lateMail(letters, at)).toEqual({ count: 2, since: before('09:12') });
  });

  it('is old however often it was put off', () => {
    const putOff = letter({ attempts: 9, createdAt: before('04:00'), dueAt: before('10:09') });
    expect(lateMail([putOff], at)).toEqual({ count: 1, since: before('04:00') });
  });

  it('is not what was meant for later', () => {
    expect(lateMail([letter({ createdAt: before('04:00'), dueAt: before('10:09') })], at)).toBeNull();
  });

  it('is not what the mail service has taken', () => {
    const taken = letter({ attempts: 1, createdAt: before('04:00'), facts: { accepted: before('04:01') } });
    expect(lateMail([taken], at)).toBeNull();
  });
});
