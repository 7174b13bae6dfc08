import { describe, expect, it } from 'vitest';
import { chainOf, keptAtOf } from '#functions/model/audit/chains';
import { personChain } from '#functions/model/person/records';
import { jobChain } from '#functions/model/job/records';
import { messageChain } from '#functions/model/message/message';
import { caseChain } from '#functions/model/case/keys';
import { noEntryYet } from '#functions/platform/store/decision';
import { teamKey } from '#functions/model/team/keys';
import { rotaKey } from '#functions/model/rota/keys';
import { bookingChain } from '#functions/model/booking/records';
import { sessionChain } from '#functions/model/session/records';

const chainHead = { seq: 3, hash: 'three' };
const message = { id: 'm', chainHead };
const chains = [
  caseChain('c', noEntryYet),
  personChain('p', null),
  messageChain(message),
  { id: 'team#elft-hackney', table: 'Directory', head: teamKey('elft-hackney') },
  { id: 'rota#rota', table: 'Directory', head: rotaKey },
  jobChain({ id: 'e', chainHead }),
  sessionChain({ id: 's', chainHead }),
  bookingChain({ sessionId: 's', id: 'b', chainHead }),
] as const;

describe.each(chains)('the chain $id', ({ id, table, head }) => {
  it('is looked for where those who write it keep its head', () => {
    expect(keptAtOf(id)).toEqual({ table, key: head });
  });

  it('is known by the item that holds its head', () => {
    expect(chainOf(table, { ...head, chainHead })).toBe(id);
  });

  it('is not known by an item without a chain head, of another place or of another table', () => {
    expect(chainOf(table, { ...head })).toBeNull();
    expect(chainOf(table, { ...head, sk: `${head.sk}X`, chainHead })).not.toBe(id);
    expect(chainOf('Audit', { ...head, chainHead })).toBeNull();
  });
});

it('a chain of a booking without its session leads to none', () => {
  expect(keptAtOf('booking#b')).toEqual({ table: 'Outreach', key: { pk: 'SESSION#b', sk: 'BOOKING#' } });
});

it.each(['nobody#1', 'constructor#1', '__proto__#1', 'case', ''])('the chain “%s” has no head', (chain) => {
  expect(keptAtOf(chain)).toBeNull();
});
