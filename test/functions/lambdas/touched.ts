import type { TableName } from '#functions/platform/store/tables';
import { tableNames } from '#functions/platform/store/tables';
import { type FunctionName, access, actions, reading } from '#functions/lambdas/access';
import type { Call } from '#test/support/rig/fault';
import { nameOfTable } from '#test/support/rig/tables';

/** One item that a call names, as IAM sees it: a transaction is the actions of its parts. */
export type Touched = { table: string; action: string; pk: string; index: boolean };

type Stored = Record<string, { S?: string }>;
type Part = { TableName: string; Key?: Stored; Item?: Stored; IndexName?: string };
type EngineRequest = Part & {
  ExpressionAttributeValues?: Stored;
  RequestItems?: Record<string, { Keys: Stored[] }>;
  TransactItems?: Partial<Record<'Put' | 'Update' | 'Delete' | 'ConditionCheck', Part>>[];
};
const partActions = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
} as const;

const byDeployedName = new Map<string, TableName>(tableNames.map((name) => [nameOfTable(name), name]));
const pkOf = ({ Key, Item }: Part) => (Key ?? Item)?.['pk']?.S ?? '';

/** What a call on the engine touches. */
export function touchedBy({ operation, body }: Call): Touched[] {
  const asked = body as unknown as EngineRequest;
  const one = (action: string, part: Part, pk = pkOf(part)): Touched => ({
    table: byDeployedName.get(part.TableName) ?? part.TableName,
    action,
    pk,
    index: part.IndexName !== undefined,
  });
  if (operation === 'BatchGetItem')
    return Object.entries(asked.RequestItems ?? {}).flatMap(([TableName, { Keys }]) =>
      Keys.map((Key) => one(operation, { TableName, Key })),
    );
  if (operation === 'TransactWriteItems')
    return (asked.TransactItems ?? []).flatMap((parts) =>
      Object.entries(parts).map(([kind, part]) => one(partActions[kind as keyof typeof partActions], part)),
    );
  if (operation === 'Query') return [one(operation, asked, asked.ExpressionAttributeValues?.[':pk']?.S)];
  return [one(operation, asked)];
}

const fits = (pk: string, pattern: string) =>
  pattern.endsWith('*') ? pk.startsWith(pattern.slice(0, -1)) : pk === pattern;

/** Whether the policies made from the access table let a function do this. */
export function isAllowed(name: FunctionName, { table, action, pk, index }: Touched): boolean {
  const { tables, leadingKeys, writes } = access[name];
  const held = tables[table as TableName];
  if (!held || !actions[held].includes(action)) return false;
  const named = leadingKeys?.[table as TableName];
  const keys = reading.includes(action) ? named : (writes?.[table as TableName] ?? named);
  // An index has keys of its own, and is not given to who may name only some keys of its table.
  return !keys || (!index && keys.some((pattern) => fits(pk, pattern)));
}
