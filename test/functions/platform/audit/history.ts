import { randomUUID } from 'node:crypto';
import { DeleteCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditEntry, Stamp } from '#functions/platform/audit/entry';
import type { AuditDraft, Decision, ChainHead } from '#functions/platform/store/decision';
import type { Rig } from '#test/support/rig/rig';
import { caseKey } from '#functions/model/case/keys';

const stamp: Stamp = {
  at: '2026-11-23T09:00:00.000Z',
  actor: { id: 'actor', role: 'hub' },
  request: 'request',
};
const sortOf = (seq: number) => String(seq).padStart(9, '0');

/** A record with its chain, and an engine that an attacker can write to. */
export type History = Awaited<ReturnType<typeof writeHistory>>;

/** Writes a chain of five entries through `commit`: the record is made, and viewed four times. */
export async function writeHistory(rig: Rig) {
  const { commit } = await import('#functions/platform/store/commit');
  const id = randomUUID();
  const chain = `case#${id}`;
  const head = caseKey(id);
  const { raw } = rig;
  const [Audit, Referrals] = [rig.nameOf('Audit'), rig.nameOf('Referrals')];

  const entries = async (): Promise<AuditEntry[]> => {
    const asked = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': chain } };
    const { Items } = await raw.send(new QueryCommand({ TableName: Audit, ...asked }));
    return (Items ?? []) as AuditEntry[];
  };
  const entryAt = async (seq: number): Promise<AuditEntry> => {
    const found = (await entries()).find((entry) => entry.seq === seq);
    if (!found) throw new Error(`There is no entry ${seq}`);
    return found;
  };
  const chainHead = async (): Promise<ChainHead> => {
    const last = (await entries()).at(-1);
    return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: '' };
  };
  const goOn = async (): Promise<void> => {
    const before = await chainHead();
    const isFirst = before.seq === 0;
    const draft: AuditDraft = {
      chain: { id: chain, table: 'Referrals', head, chainHead: before },
      act: isFirst ? 'referral.submitted' : 'case.opened',
      outcome: isFirst ? 'done' : 'seen',
      subject: chain,
      values: { seq: before.seq + 1 },
    };
    const item = { ...head, id, version: 1 };
    const decision: Decision<null> = {
      changes: isFirst ? [{ do: 'put', table: 'Referrals', item, expect: 'absent' }] : [],
      audit: [draft],
      outcome: { reply: null },
    };
    await commit(decision, stamp);
  };
  for (let seq = 1; seq <= 5; seq++) await goOn();

  return {
    id,
    chain,
    head,
    entries,
    entryAt,
    chainHead,
    /** One more entry, through `commit`. */
    goOn,
    put: (entry: object) => raw.send(new PutCommand({ TableName: Audit, Item: { ...entry } })),
    remove: (seq: number) =>
      raw.send(new DeleteCommand({ TableName: Audit, Key: { pk: chain, sk: sortOf(seq) } })),
    setTail: (to: ChainHead) =>
      raw.send(
        new UpdateCommand({
          TableName: Referrals,
          Key: head,
          UpdateExpression: 'SET chainHead = :tail',
          ExpressionAttributeValues: { ':tail': to },
        }),
      ),
    removeTail: () =>
      raw.send(new UpdateCommand({ TableName: Referrals, Key: head, UpdateExpression: 'REMOVE chainHead' })),
    removeRecord: () => raw.send(new DeleteCommand({ TableName: Referrals, Key: head })),
    putBeside: (sk: string, more: object) =>
      raw.send(new PutCommand({ TableName: Referrals, Item: { pk: head.pk, sk, ...more } })),
    /** Key and number of another place in the chain. */
    place: (seq: number) => ({ pk: chain, sk: sortOf(seq), seq }),
    /** What the check finds wrong with this chain. */
    found: async () => (await rig.verify()).findings.filter((finding) => finding.chain === chain),
  };
}
