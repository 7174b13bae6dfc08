import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { AddressItem } from '#functions/model/address/records';
import { openRig } from '#test/support/rig/rig';
import { happened, record, tellReceipts } from '#test/functions/workers/mail/mail-events';
import { outbox } from '#test/functions/workers/mail/outbox';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { posted, under } from './about.ts';
import { type Cell, counted } from './passes.ts';
import { print } from './printed.ts';
import { everyCallOf } from './silent.ts';
import { invitationKey } from '#functions/model/person/keys';
import { casePk } from '#functions/model/case/keys';
import { addressesPk } from '#functions/model/address/keys';

vi.setConfig({ testTimeout: 600_000 });
const rig = await openRig();
const here = caseFixture(rig);
const { queue } = outbox(rig);
const matrix: Cell[] = [];
afterAll(async () => {
  await rig.close();
  print('receipts', matrix);
});

let number = 0;
const recipient = { to: 'team', teamId: 'cnwl-brent' } as const;

describe('every call of receipts, failed before and after it takes effect', () => {
  it.each(['bounce', 'complaint', 'suppressionlist'])(
    'keeps every event, suppresses the address once and makes one call: %s',
    async (name) => {
      const cells = await everyCallOf(rig, `receipts, ${name}`, async () => {
        const { id: caseId } = await here.submit();
        await rig.drain(at);
        const { id } = await queue({ letter: 'enquiry', recipient, caseId, enquiryId: randomUUID() });
        await rig.drain(at);
        const events = happened({ id }, `${name}+${(number += 1)}`, later(1));
        let left = events.map((event) => record(event, later(1)));
        const run = async () => {
          const failed = await tellReceipts(...left);
          left = left.filter(({ messageId }) => failed.includes(messageId));
        };
        const found = async () => {
          const addresses = (await under(rig, 'Directory', addressesPk)) as unknown as AddressItem[];
          const own = [...(await under(rig, 'Referrals', casePk(caseId))), ...(await posted(rig, caseId))];
          return {
            ...counted(own),
            suppressed: addresses.filter(({ messageId, suppressed }) => messageId === id && suppressed)
              .length,
          };
        };
        const settle = async () => {
          while (left.length > 0) await run();
        };
        return { run, settle, found };
      });
      matrix.push(...cells);
    },
  );

  it('leaves a history that is whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});

describe('every call of the check at sign-up, failed before and after it takes effect', () => {
  it('lets an invited person in at the next try, and nobody else', async () => {
    const { handler } = await import('#functions/lambdas/pre-sign-up');
    const { addressHash } = await import('#functions/model/address/address-hash');
    const { PutCommand } = await import('@aws-sdk/lib-dynamodb');
    const invited = 'invited@elsewhere.example';
    const Item = invitationKey(await addressHash(invited));
    await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Directory'), Item }));
    const asks = (email: string) =>
      handler({ request: { userAttributes: { email } } } as unknown as Parameters<typeof handler>[0]).then(
        () => 'let in',
        () => 'not let in',
      );
    const cells = await everyCallOf(rig, 'pre-sign-up', () => {
      const said: Record<string, string> = {};
      const run = async () => {
        for (const email of ['stranger@elsewhere.example', invited]) said[email] = await asks(email);
      };
      return Promise.resolve({ run, settle: run, found: () => Promise.resolve({ ...said }) });
    });
    matrix.push(...cells);
  });
});
