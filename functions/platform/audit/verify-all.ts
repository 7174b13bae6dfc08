import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { keyFor } from '#functions/platform/keys/keys';
import type { Item, Key, ChainHead } from '#functions/platform/store/decision';
import { engine, nameOf } from '#functions/platform/store/engine';
import { get, partition } from '#functions/platform/store/read';
import type { TableName } from '#functions/platform/store/tables';
import type { AuditEntry } from './entry.ts';
import { type Finding, verifyChain } from './verify-chain.ts';

/** Maps a chain to the record that holds its head, and a record to its chain. */
export type Heads = {
  keptAtOf: (chain: string) => { table: TableName; key: Key } | null;
  chainOf: (table: TableName, item: Item) => string | null;
};

export type Verified = { chains: number; entries: number; findings: Finding[] };

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

async function chainHeads({ chainOf }: Heads): Promise<Map<string, ChainHead>> {
  const found = new Map<string, ChainHead>();
  for (const table of ['Referrals', 'Directory', 'Outreach', 'Outbox'] as const) {
    for await (const item of scan(table)) {
      const chain = chainOf(table, item);
      if (chain) found.set(chain, item['chainHead'] as ChainHead);
    }
  }
  return found;
}

async function chainHeadNow({ keptAtOf }: Heads, chain: string): Promise<ChainHead | null> {
  const head = keptAtOf(chain);
  const item = head && (await get(head.table, head.key));
  return (item?.['chainHead'] as ChainHead | undefined) ?? null;
}

const looks = 5;

/** Chains grow while they are checked: an apparent fault is read again until the record no longer changes. */
async function lookAgain(heads: Heads, chain: string): Promise<Finding | null> {
  let finding: Finding | null = null;
  for (let look = 1; look <= looks; look++) {
    const before = await chainHeadNow(heads, chain);
    const entries = (await partition('Audit', chain)) as unknown as AuditEntry[];
    const after = await chainHeadNow(heads, chain);
    finding = await verifyChain(chain, entries, after, auditKey);
    if (!finding || before?.seq === after?.seq) return finding;
  }
  return finding;
}

/** Checks every chain from both sides: each entry has a record, and each record's chain head has its entries. */
export async function verifyAll(heads: Heads): Promise<Verified> {
  // Without the keys nothing can be checked: that is one error, not a finding for every entry.
  await keyFor('audit');
  const byRecord = await chainHeads(heads);
  const chains = new Map<string, AuditEntry[]>();
  let entries = 0;
  for await (const item of scan('Audit')) {
    const entry = item as unknown as AuditEntry;
    const chain = chains.get(entry.pk);
    if (chain) chain.push(entry);
    else chains.set(entry.pk, [entry]);
    entries++;
  }
  for (const [chain, chainHead] of byRecord)
    if (chainHead.seq > 0 && !chains.has(chain)) chains.set(chain, []);
  const findings: Finding[] = [];
  for (const [chain, unsorted] of [...chains].sort(([a], [b]) => a.localeCompare(b))) {
    const inOrder = unsorted.sort((a, b) => (a.sk < b.sk ? -1 : 1));
    const wrong = await verifyChain(chain, inOrder, byRecord.get(chain) ?? null, auditKey);
    const still = wrong && (await lookAgain(heads, chain));
    if (still) findings.push(still);
  }
  return { chains: chains.size, entries, findings };
}
