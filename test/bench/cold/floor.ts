import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

/** The least a handler on DynamoDB can be: its client and one command. */
export const handler = ({ pk }: { pk: string }) =>
  client.send(new GetItemCommand({ TableName: 'Floor', Key: { pk: { S: pk } } }));
