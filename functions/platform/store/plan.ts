import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type AuditKeys, type Stamp, link } from '#functions/platform/audit/entry';
import type { Change, Chain, Decision, Item, ChainHead } from './decision.ts';
import { nameOf } from './engine.ts';
import { countUpdate, limitUpdate } from './plan-count.ts';
import { schema } from './schema.ts';

type Request = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of the transaction, and how to read its failure. */
export type PlannedWrite = {
  request: Request;
  /** The chain whose head this write moves, if any. */
  chain: string | null;
  /** The chain head after the write. */
  chainHead: ChainHead | null;
  isEntry: boolean;
  /** True where the stored item meets the business rule, so only the place in the chain was lost. */
  meets: (stored: Item | null) => boolean;
};

type Condition = { text: string[]; names: Record<string, string>; values: Record<string, unknown> };

const address = (table: string, key: { pk: string; sk: string }) => `${table} ${key.pk} ${key.sk}`;

function onChainHead(chainHead: ChainHead): Condition {
  const text = '#head.#seq = :seq';
  return {
    text: [chainHead.seq === 0 ? `(attribute_not_exists(#head) OR ${text})` : text],
    names: { '#head': 'chainHead', '#seq': 'seq' },
    values: { ':seq': chainHead.seq },
  };
}

function onChange(change: Change & { do: 'put' }): Condition {
  if (change.expect === 'anything') return { text: [], names: {}, values: {} };
  if (change.expect === 'absent') return { text: ['attribute_not_exists(pk)'], names: {}, values: {} };
  return {
    text: ['#version = :version'],
    names: { '#version': 'version' },
    values: { ':version': change.expect.version },
  };
}

function meets(change: Change & { do: 'put' }, stored: Item | null): boolean {
  if (change.expect === 'anything') return true;
  if (change.expect === 'absent') return stored === null;
  return stored?.['version'] === change.expect.version;
}

type Expressions = {
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
  ReturnValuesOnConditionCheckFailure?: 'ALL_OLD';
};

function expressions(conditions: Condition[]): Expressions {
  const text = conditions.flatMap((condition) => condition.text);
  if (text.length === 0) return {};
  const names = Object.assign({}, ...conditions.map((c) => c.names)) as Record<string, string>;
  const values = Object.assign({}, ...conditions.map((c) => c.values)) as Record<string, unknown>;
  return {
    ConditionExpression: text.join(' AND '),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  };
}

type Head = { chain: Chain; before: ChainHead; after: ChainHead };

function write(change: Change, head: Head | undefined): PlannedWrite {
  const TableName = nameOf(change.table);
  const plain = { chain: null, chainHead: null, isEntry: false, meets: () => false };
  switch (change.do) {
    case 'put': {
      const conditions = [onChange(change), ...(head ? [onChainHead(head.before)] : [])];
      const Item = { ...change.item, schema, ...(head && { chainHead: head.after }) };
      return {
        request: { Put: { TableName, Item, ...expressions(conditions) } },
        chain: head?.chain.id ?? null,
        chainHead: head?.after ?? null,
        isEntry: false,
        meets: (stored) => meets(change, stored),
      };
    }
    case 'erase':
      return { request: { Delete: { TableName, Key: change.key } }, ...plain };
    case 'count':
      return { request: { Update: countUpdate(change, TableName) }, ...plain };
    case 'limit':
      return { request: { Update: limitUpdate(change, TableName) }, ...plain };
  }
}

function moveChainHead({ chain, before, after }: Head): PlannedWrite {
  const condition = expressions([onChainHead(before)]);
  return {
    request: {
      Update: {
        TableName: nameOf(chain.table),
        Key: chain.head,
        UpdateExpression: 'SET #head = :after',
        ...condition,
        ExpressionAttributeValues: { ...condition.ExpressionAttributeValues, ':after': after },
      },
    },
    chain: chain.id,
    chainHead: after,
    isEntry: false,
    meets: () => true,
  };
}

/** Turns a decision into the writes of one transaction. `chainHeads` are newer ones, learned from lost places. Pure. */
export function plan(
  decision: Decision<unknown>,
  chainHeads: ReadonlyMap<string, ChainHead>,
  stamp: Stamp,
  keys: AuditKeys,
): PlannedWrite[] {
  const heads = new Map<string, Head>();
  const entries: PlannedWrite[] = [];
  for (const draft of decision.audit) {
    const at = address(draft.chain.table, draft.chain.head);
    const before = heads.get(at)?.before ?? chainHeads.get(draft.chain.id) ?? draft.chain.chainHead;
    const entry = link(draft, heads.get(at)?.after ?? before, stamp, keys);
    heads.set(at, { chain: draft.chain, before, after: { seq: entry.seq, hash: entry.hash } });
    const condition = expressions([{ text: ['attribute_not_exists(pk)'], names: {}, values: {} }]);
    entries.push({
      request: { Put: { TableName: nameOf('Audit'), Item: entry, ...condition } },
      chain: null,
      chainHead: null,
      isEntry: true,
      meets: () => false,
    });
  }
  const changes = decision.changes.map((change) => {
    const at = change.do === 'put' ? address(change.table, change.item) : '';
    const head = heads.get(at);
    heads.delete(at);
    return write(change, head);
  });
  return [...changes, ...[...heads.values()].map(moveChainHead), ...entries];
}
