import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { keyFor } from '#functions/keys/keys';
import type { Item, Tail } from '#functions/storage/decision';
import { engine, nameOf } from '#functions/storage/engine';
import { get, partition } from '#functions/storage/read';
import type { TableName } from '#functions/storage/tables';
import type { AuditEntry } from './entry.ts';
import { chainOf, headOf } from './heads.ts';
import { type Finding, verifyChain } from './verify.ts';

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

async function tails(): Promise<Map<string, Tail>> {
  const found = new Map<string, Tail>();
  for (const table of ['Referrals', 'Directory', 'Outreach', 'Outbox'] as const) {
    for await (const item of scan(table)) {
      const chain = chainOf(table, item);
      if (chain) found.set(chain, item['tail'] as Tail);
    }
  }
  return found;
}

async function tailNow(chain: string): Promise<Tail | null> {
  const head = headOf(chain);
  const item = head && (await get(head.table, head.key));
  return (item?.['tail'] as Tail | undefined) ?? null;
}

const looks = 5;

/** Chains go on while they are walked: what looks wrong is read again until the record stands still over it. */
async function lookAgain(chain: string): Promise<Finding | null> {
  let finding: Finding | null = null;
  for (let look = 1; look <= looks; look++) {
    const before = await tailNow(chain);
    const entries = (await partition('Audit', chain)) as unknown as AuditEntry[];
    const after = await tailNow(chain);
    finding = await verifyChain(chain, entries, after, auditKey);
    if (!finding || before?.seq === after?.seq) return finding;
  }
  return finding;
}

/** Walks every chain there is, from both sides: every entry has a record, every record's tail has its entries. */
export async function walkAll(): Promise<Walked> {
  // Without the keys nothing can be said: that is an error, and not a finding about every entry.
  await keyFor('audit');
  const byRecord = await tails();
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
    const still = wrong && (await lookAgain(chain));
    if (still) findings.push(still);
  }
  return { chains: chains.size, entries, findings };
}
