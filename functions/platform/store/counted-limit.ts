import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, Key } from './decision.ts';
import { engine, nameOf } from './engine.ts';
import type { TableName } from './tables.ts';

/**
 * Counts one try, against abuse: outside any transaction and without an audit entry. Gives the item after counting,
 * or null where `mustExist` and it does not, or `most` tries were made.
 */
export async function countAgainstLimit(
  table: TableName,
  key: Key,
  of: { attribute: string; most: number; mustExist?: boolean; expiresAt?: number },
): Promise<Item | null> {
  const { attribute, most, mustExist = false, expiresAt } = of;
  const below = '(attribute_not_exists(#n) OR #n < :most)';
  try {
    const answer = await engine.send(
      new UpdateCommand({
        TableName: nameOf(table),
        Key: key,
        UpdateExpression: `ADD #n :one${expiresAt === undefined ? '' : ' SET #expires = :expires'}`,
        ConditionExpression: mustExist ? `attribute_exists(pk) AND ${below}` : below,
        ExpressionAttributeNames: {
          '#n': attribute,
          ...(expiresAt !== undefined && { '#expires': 'expiresAt' }),
        },
        ExpressionAttributeValues: {
          ':one': 1,
          ':most': most,
          ...(expiresAt !== undefined && { ':expires': expiresAt }),
        },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return answer.Attributes as Item;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}
