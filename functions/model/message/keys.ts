import { casePk } from '#functions/model/case/keys';

export const messageKey = (id: string) => ({ pk: `MESSAGE#${id}`, sk: 'MESSAGE' }) as const;

/** What is known of a mail, beside the case it is about. */
export const deliveryKey = (caseId: string, messageId: string) =>
  ({ pk: casePk(caseId), sk: `DELIVERY#${messageId}` }) as const;
