import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { sum, type Watches } from './watch.ts';

/** The SDK retries single failures. */
const threshold = 5;

export function watchTable({ tableName }: Table): Watches {
  // DynamoDB counts by operation; a query sums them all, also ones added later.
  const overAll = (metric: string) =>
    new MathExpression({
      expression: `SELECT SUM(${metric}) FROM SCHEMA("AWS/DynamoDB", Operation, TableName) WHERE TableName = '${tableName}'`,
      period: sum.period,
    });
  return {
    Throttles: {
      metric: overAll('ThrottledRequests'),
      threshold,
      todo: 'DynamoDB turns requests to the table away: look for a flood in the log of the API, and let the table grow with it if it is rightful.',
    },
    SystemErrors: {
      metric: overAll('SystemErrors'),
      threshold,
      todo: 'DynamoDB fails on its side: see AWS Health, and while it lasts let the hub phone about the hearings of today.',
    },
  };
}
