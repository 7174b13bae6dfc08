import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type AuditKeys, type Stamp, link } from '#functions/platform/audit/entry';
import type { Change, Chain, Decision, Item, Tail } from './decision.ts';
import { nameOf } from './engine.ts';
import { countUpdate, limitUpdate } from './plan-count.ts';
import { schema } from './schema.ts';

type Request = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of the transaction, and how to read its failure. */
export type PlannedWrite = {
  request: Request;
  /** The chain whose tail this write moves, if any. */
  chain: string | null;
  /** Where that chain then ends. */
  tail: Tail | null;
  isEntry: boolean;
  /** True where the stored item meets the business rule, so that only the place in the chain was lost. */
  meets: (stored: Item | null) => boolean;
};

type Condition = { text: string[]; names: Record<string, string>; values: Record<string, unknown> };

const address = (table: string, key: { pk: string; sk: string }) => `${table} ${key.pk} ${key.sk}`;

function onTail(tail: Tail): Condition {
  const text = '#tail.#seq = :seq';
  return {
    text: [tail.seq === 0 ? `(attribute_not_exists(#tail) OR ${text})` : text],
    names: { '#tail': 'tail', '#seq': 'seq' },
    values: { ':seq': tail.seq },
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

type Head = { chain: Chain; before: Tail; after: Tail };

function write(change: Change, head: Head | undefined): PlannedWrite {
  const TableName = nameOf(change.table);
  const plain = { chain: null, tail: null, isEntry: false, meets: () => false };
  switch (change.do) {
    case 'put': {
      const conditions = [onChange(change), ...(head ? [onTail(head.before)] : [])];
      const Item = { ...change.item, schema, ...(head && { tail: head.after }) };
      return {
        request: { Put: { TableName, Item, ...expressions(conditions) } },
        chain: head?.chain.id ?? null,
        tail: head?.after ?? null,
        isEntry: false,
        meets: (stored) => meets(change, stored),
      };
    }
    case 'erase':
      return { request: { Delete: { TableName, Key: change.key } }, ...plain };
    case 'add':
      return {
        request: {
          Update: {
            TableName,
            Key: change.key,
            UpdateExpression: 'ADD #to :value',
            ExpressionAttributeNames: { '#to': change.to },
            ExpressionAttributeValues: { ':value': new Set([change.value]) },
          },
        },
        ...plain,
      };
    case 'count':
      return { request: { Update: countUpdate(change, TableName) }, ...plain };
    case 'limit':
      return { request: { Update: limitUpdate(change, TableName) }, ...plain };
  }
}

function moveTail({ chain, before, after }: Head): PlannedWrite {
  const condition = expressions([onTail(before)]);
  return {
    request: {
      Update: {
        TableName: nameOf(chain.table),
        Key: chain.head,
        UpdateExpression: 'SET #tail = :after',
        ...condition,
        ExpressionAttributeValues: { ...condition.ExpressionAttributeValues, ':after': after },
      },
    },
    chain: chain.id,
    tail: after,
    isEntry: false,
    meets: () => true,
  };
}

/** Turns a decision into the writes of one transaction. `tails` holds what a lost place taught. Pure. */
export function plan(
  decision: Decision<unknown>,
  tails: ReadonlyMap<string, Tail>,
  stamp: Stamp,
  keys: AuditKeys,
): PlannedWrite[] {
  const heads = new Map<string, Head>();
  const entries: PlannedWrite[] = [];
  for (const draft of decision.audit) {
    const at = address(draft.chain.table, draft.chain.head);
    const before = heads.get(at)?.before ?? tails.get(draft.chain.id) ?? draft.chain.tail;
    const entry = link(draft, heads.get(at)?.after ?? before, stamp, keys);
    heads.set(at, { chain: draft.chain, before, after: { seq: entry.seq, hash: entry.hash } });
    const condition = expressions([{ text: ['attribute_not_exists(pk)'], names: {}, values: {} }]);
    entries.push({
      request: { Put: { TableName: nameOf('Audit'), Item: entry, ...condition } },
      chain: null,
      tail: null,
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
  return [...changes, ...[...heads.values()].map(moveTail), ...entries];
}
