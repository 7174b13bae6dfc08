import { describe, expect, it } from 'vitest';
import { chainOf, headOf } from '#functions/model/audit-heads';
import { personChain } from '#functions/model/person/records';
import { errandChain } from '#functions/model/job/records';
import { messageChain } from '#functions/model/message/message';
import { caseChain } from '#functions/model/case/keys';
import { noEntryYet } from '#functions/platform/store/decision';
import { teamKey } from '#functions/model/team/keys';
import { rotaKey } from '#functions/model/rota/keys';
import { bookingChain } from '#functions/model/booking/records';
import { sessionChain } from '#functions/model/session/records';

const tail = { seq: 3, hash: 'three' };
const message = { id: 'm', tail };
const chains = [
  caseChain('c', noEntryYet),
  personChain('p', null),
  messageChain(message),
  { id: 'team#elft-hackney', table: 'Directory', head: teamKey('elft-hackney') },
  { id: 'rota#rota', table: 'Directory', head: rotaKey },
  errandChain({ id: 'e', tail }),
  sessionChain({ id: 's', tail }),
  bookingChain({ sessionId: 's', id: 'b', tail }),
] as const;

describe.each(chains)('the chain $id', ({ id, table, head }) => {
  it('is looked for where those who write it keep its tail', () => {
    expect(headOf(id)).toEqual({ table, key: head });
  });

  it('is known by the item that carries its tail', () => {
    expect(chainOf(table, { ...head, tail })).toBe(id);
  });

  it('is not known by an item without a tail, of another place or of another table', () => {
    expect(chainOf(table, { ...head })).toBeNull();
    expect(chainOf(table, { ...head, sk: `${head.sk}X`, tail })).not.toBe(id);
    expect(chainOf('Audit', { ...head, tail })).toBeNull();
  });
});

it('a chain of a booking without its session leads to none', () => {
  expect(headOf('booking#b')).toEqual({ table: 'Outreach', key: { pk: 'SESSION#b', sk: 'BOOKING#' } });
});

it.each(['nobody#1', 'constructor#1', '__proto__#1', 'case', ''])('the chain “%s” has no head', (chain) => {
  expect(headOf(chain)).toBeNull();
});
