import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { type Moves, next } from '#shared/lifecycle/moves';
import type { TableName } from '#functions/platform/store/tables';
import type { Answer, Rig, Stored } from '#test/support/rig/rig';

/** Every act of a table in every state. */
export const everyMove = <State extends string, Act extends string>(
  table: Moves<State, Act>,
  acts: readonly Act[],
) => (Object.keys(table) as State[]).flatMap((state) => acts.map((act) => ({ state, act })));

/** What is stored, for a test to change past everything that guards it. */
export const stores = (rig: Rig) => {
  const find = async (table: TableName, pk: string, sk: string): Promise<Stored> => {
    const found = (await rig.tableItems(table)).find((item) => item.pk === pk && item.sk === sk);
    if (!found) throw new Error(`${table} has no ${pk} ${sk}`);
    return found;
  };
  const put = async (table: TableName, item: Stored): Promise<Stored> => {
    await rig.raw.send(new PutCommand({ TableName: rig.nameOf(table), Item: item }));
    return item;
  };
  return { find, put };
};

/** Listed and done, or a 409 that says the state and the moves that are. */
export function expectMove<State extends string, Act extends string>(
  answer: Answer,
  table: Moves<State, Act>,
  { state, act }: { state: State; act: Act },
): void {
  if (next(table, state, act) !== null) {
    expect(answer).toMatchObject({ status: 200 });
  } else {
    expect(answer).toMatchObject({ status: 409, body: { state, moves: Object.keys(table[state]) } });
  }
}
