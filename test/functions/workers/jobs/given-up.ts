import { randomUUID } from 'node:crypto';
import type { JobItem, JobKind } from '#functions/model/job/records';
import { demo } from '#test/support/rig/event';
import type { Call } from '#test/support/rig/fault';
import type { Rig } from '#test/support/rig/rig';
import { sessionPk } from '#functions/model/session/keys';

/** Makes everything fail that reads a session, until it is cleared. */
export function breaks({ faults }: Rig, sessionId: string) {
  const names = ({ body }: Call) => JSON.stringify(body).includes(sessionPk(sessionId));
  const reads = ['Query', 'GetItem', 'BatchGetItem'];
  const rules = reads.map((operation) => faults.set({ operation, when: names, fault: { kind: 'error' } }));
  return { clear: () => rules.forEach((rule) => rule.clear()) };
}

/** A job of a separate session that failed so often that now a person decides. */
export async function givenUp(rig: Rig, at: string, kind: JobKind = 'remind'): Promise<string> {
  const { commit } = await import('#functions/platform/store/commit');
  const { job } = await import('#functions/model/job/records');
  const { mostFailures } = await import('#functions/model/job/job.decide');
  const { personChain } = await import('#functions/model/person/records');
  const [id, sessionId, host] = [randomUUID(), randomUUID(), demo('Briony').id];
  const change = job({ id, kind, sessionId, bookingId: randomUUID(), schedule: 0 }, at, at);
  if (change.do !== 'put') throw new Error('A job is put');
  const item: JobItem = { ...(change.item as JobItem), attempts: mostFailures - 1 };
  const draft = {
    chain: personChain(host, null),
    act: 'test.job',
    outcome: 'done',
    subject: `session#${sessionId}`,
  } as const;
  const stamp = { at, actor: { id: host, role: 'psychologist' }, request: 'request' };
  await commit({ changes: [{ ...change, item }], audit: [draft], outcome: { reply: null } }, stamp);
  const broken = breaks(rig, sessionId);
  await rig.drain(at);
  broken.clear();
  return id;
}
