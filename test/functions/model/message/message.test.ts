import { describe, expect, it } from 'vitest';
import { type NewMessage, messageChain, queue } from '#functions/model/message/message';
import { messageKey } from '#functions/model/message/keys';

const at = '2026-11-23T10:00:00.000Z';
const fresh: NewMessage = {
  id: 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32',
  letter: 'enquiry',
  recipient: { to: 'team', teamId: 'elft-hackney' },
  reference: 'MHTR-7K3T-9QF',
  answerBy: '2026-11-23T14:30:00.000Z',
  caseId: '6f0c2c0e-6f5e-4c7e-9a43-0f6e7d1b2a10',
  enquiryId: '0d9f5b7e-3a51-4f0e-8b0b-5f4f1d0c9e21',
};

describe('a queued message', () => {
  it('is written only where it is not yet: the same act twice is one mail', () => {
    expect(queue(fresh, at)).toMatchObject({ do: 'put', table: 'Outbox', expect: 'absent' });
  });

  it('waits, is due at once, and has been tried by nobody', () => {
    expect(queue(fresh, at)).toMatchObject({
      item: { state: 'queued', waiting: 'WAITING', dueAt: at, attempts: 0, unknowns: 0, handedOverAt: null },
    });
  });

  it('knows whom it is for by an id of the Directory, and no address', () => {
    expect(JSON.stringify(queue(fresh, at))).not.toContain('@');
  });

  it('begins a chain of its own, with its head on itself', () => {
    const key = messageKey(fresh.id);
    expect(messageChain({ id: fresh.id, chainHead: { seq: 0, hash: '' }, ...key })).toEqual({
      id: `message#${fresh.id}`,
      table: 'Outbox',
      head: key,
      chainHead: { seq: 0, hash: '' },
    });
  });
});
