import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { keyFor } from '#functions/platform/keys/keys';
import type { Item, Key, Tail } from '#functions/platform/store/decision';
import { engine, nameOf } from '#functions/platform/store/engine';
import { get, partition } from '#functions/platform/store/read';
import type { TableName } from '#functions/platform/store/tables';
import type { AuditEntry } from './entry.ts';
import { type Finding, verifyChain } from './verify.ts';

/** Where the kinds of chains keep their tails: the record of a chain, and the chain of a record. */
export type Heads = {
  headOf: (chain: string) => { table: TableName; key: Key } | null;
  chainOf: (table: TableName, item: Item) => string | null;
};

export type Walked = { chains: number; entries: number; findings: Finding[] };

const auditKey = (name: string) => keyFor('audit', name);

async function* scan(table: TableName): AsyncGenerator<Item> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await engine.send(
      new ScanCommand({ TableName: nameOf(table), ConsistentRead: true, ExclusiveStartKey: from }),
    );
    yield* (page.Items ?? []) as Item[];
    from = page.LastEvaluatedKey;
  } while (from);
}

async function tails({ chainOf }: Heads): Promise<Map<string, Tail>> {
  const found = new Map<string, Tail>();
  for (const table of ['Referrals', 'Directory', 'Outreach', 'Outbox'] as const) {
    for await (const item of scan(table)) {
      const chain = chainOf(table, item);
      if (chain) found.set(chain, item['tail'] as Tail);
    }
  }
  return found;
}

async function tailNow({ headOf }: Heads, chain: string): Promise<Tail | null> {
  const head = headOf(chain);
  const item = head && (await get(head.table, head.key));
  return (item?.['tail'] as Tail | undefined) ?? null;
}

const looks = 5;

/** Chains go on while they are walked: what looks wrong is read again until the record stands still over it. */
async function lookAgain(heads: Heads, chain: string): Promise<Finding | null> {
  let finding: Finding | null = null;
  for (let look = 1; look <= looks; look++) {
    const before = await tailNow(heads, chain);
    const entries = (await partition('Audit', chain)) as unknown as AuditEntry[];
    const after = await tailNow(heads, chain);
    finding = await verifyChain(chain, entries, after, auditKey);
    if (!finding || before?.seq === after?.seq) return finding;
  }
  return finding;
}

/** Walks every chain there is, from both sides: every entry has a record, every record's tail has its entries. */
export async function walkAll(heads: Heads): Promise<Walked> {
  // Without the keys nothing can be said: that is an error, and not a finding about every entry.
  await keyFor('audit');
  const byRecord = await tails(heads);
  const chains = new Map<string, AuditEntry[]>();
  let entries = 0;
  for await (const item of scan('Audit')) {
    const entry = item as unknown as AuditEntry;
    const chain = chains.get(entry.pk);
    if (chain) chain.push(entry);
    else chains.set(entry.pk, [entry]);
    entries++;
  }
  for (const [chain, tail] of byRecord) if (tail.seq > 0 && !chains.has(chain)) chains.set(chain, []);
  const findings: Finding[] = [];
  for (const [chain, unsorted] of [...chains].sort(([a], [b]) => a.localeCompare(b))) {
    const inOrder = unsorted.sort((a, b) => (a.sk < b.sk ? -1 : 1));
    const wrong = await verifyChain(chain, inOrder, byRecord.get(chain) ?? null, auditKey);
    const still = wrong && (await lookAgain(heads, chain));
    if (still) findings.push(still);
  }
  return { chains: chains.size, entries, findings };
}
