import { casePk } from '#functions/model/case/keys';

export const messageKey = (id: string) => ({ pk: `MESSAGE#${id}`, sk: 'MESSAGE' }) as const;

/** The delivery state of a mail, stored with its case. */
export const deliveryKey = (caseId: string, messageId: string) =>
  ({ pk: casePk(caseId), sk: `DELIVERY#${messageId}` }) as const;
