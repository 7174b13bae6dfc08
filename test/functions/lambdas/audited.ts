import type { AuditEntry } from '#functions/platform/audit/entry';
import { under } from '#test/functions/faults/about';
import type { Call } from '#test/support/rig/fault';
import type { Rig } from '#test/support/rig/rig';

type Put = { TableName: string; Item?: { pk: { S: string }; sk: { S: string } } };
type EngineRequest = Put & { TransactItems?: { Put?: Put }[] };

/** A chain's entries, oldest first. */
export const entriesOf = async (rig: Rig, chain: string) =>
  (await under(rig, 'Audit', chain)) as unknown as AuditEntry[];

/** What an act left in the audit: of the entries that it tried to write, those that are there. */
export async function leaves(rig: Rig, act: () => Promise<unknown>): Promise<AuditEntry[]> {
  const putsOf = ({ body }: Call) => {
    const { TransactItems = [], ...one } = body as unknown as EngineRequest;
    return [one, ...TransactItems.map(({ Put }) => Put)];
  };
  const before = rig.faults.calls().length;
  await act();
  const tried = new Map<string, Set<string>>();
  for (const put of rig.faults.calls().slice(before).flatMap(putsOf)) {
    if (put?.TableName !== rig.nameOf('Audit') || !put.Item) continue;
    const { pk, sk } = put.Item;
    tried.set(pk.S, (tried.get(pk.S) ?? new Set()).add(sk.S));
  }
  const found = [...tried].map(async ([chain, places]) =>
    (await entriesOf(rig, chain)).filter(({ sk }) => places.has(sk)),
  );
  return (await Promise.all(found)).flat();
}
