import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import type { MessageItem } from '#functions/model/message/message';
import { recordOf } from '#infra/local/triggers/mail-events';
import { eventsOf } from '#infra/local/mail/ses-events';
import type { Mail } from '#infra/local/mail/store';

type About = Pick<MessageItem, 'id'>;

/** A mail as the mail service knows it, by our message id; its own id need not be stored anywhere. */
const mailOf = ({ id }: About, name: string): Mail => ({
  id: `ses-${id}`,
  number: 1,
  to: [`${name}@elft.example`],
  from: 'notice@service.example',
  subject: '',
  date: '',
  text: '',
  html: '',
  headers: [{ name: 'x-mhtr-message', value: id }],
  configurationSet: 'rig',
  tags: { message: id },
});

export const record = (event: object, at: string) => recordOf(event, 'Queue', Date.parse(at), 1);

/**
 * What the mail service tells of a message, in the order in which it happened: `bounce`, `ooto`, `success` … It happens by
 * the simulator's name, and is told of the address.
 */
export function happened(
  message: About,
  name: string,
  at: string,
  address = `${name}@elft.example`,
): object[] {
  const events = JSON.stringify(eventsOf(mailOf(message, name), at));
  return JSON.parse(events.replaceAll(`${name}@elft.example`, address)) as object[];
}

/** Hands records to `receipts`, as its queue does; gives the ids of those it could not keep. */
export async function tellReceipts(...records: ReturnType<typeof record>[]): Promise<string[]> {
  const { handler } = await import('#functions/lambdas/receipts');
  const { batchItemFailures } = await handler({ Records: records } as unknown as SQSEvent);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

export const nobody = { id: randomUUID() };
