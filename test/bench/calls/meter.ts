import type { TestRequest } from '#test/support/rig/event';
import type { Rig } from '#test/support/rig/rig';
import type { Call } from '#test/support/rig/fault';

/** What one act cost: its engine calls in order and the units they consumed. */
export type Cost = {
  reads: Call[];
  writes: Call[];
  /** Reads after the caller is known: without the one every request makes of the caller's own entry. */
  readsOnceKnown: Call[];
  units: number;
  unitsWritten: number;
};

const isWrite = ({ operation }: Call) => /^(Transact|Batch)?(Write|Put|Update|Delete)/.test(operation);

const asksWho = ({ body }: Call, personId: string) =>
  JSON.stringify(body['ExpressionAttributeValues'] ?? null) ===
  JSON.stringify({ ':pk': { S: `PERSON#${personId}` } });

/** The rig's engine calls since the last recount, by whoever signed in. */
export function costSince(rig: Rig, personId = ''): Cost {
  const calls = rig.faults.calls().filter(({ service }) => service === 'dynamodb');
  const reads = calls.filter((call) => !isWrite(call));
  const writes = calls.filter(isWrite);
  const consumed = rig.faults.counts();
  const unitsOf = (some: readonly string[]) =>
    some.reduce((sum, operation) => sum + (consumed[operation]?.capacity ?? 0), 0);
  const operations = [...new Set(calls.map(({ operation }) => operation))];
  const written = [...new Set(writes.map(({ operation }) => operation))];
  return {
    reads,
    writes,
    readsOnceKnown: reads.filter((call) => !asksWho(call, personId)),
    units: unitsOf(operations),
    unitsWritten: unitsOf(written),
  };
}

/** Performs an act on the rig; returns its answer and cost. Throws where it was refused. */
export async function metered(
  rig: Rig,
  row: string,
  asked: TestRequest,
): Promise<{ body: unknown; cost: Cost }> {
  rig.faults.recount();
  const { status, body } = await rig.call(row, asked);
  if (status !== 200) throw new Error(`${row} was answered ${status}: ${JSON.stringify(body)}`);
  return { body, cost: costSince(rig, asked.as?.id) };
}
