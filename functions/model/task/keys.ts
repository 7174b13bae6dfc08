import { casePk } from '#functions/model/case/keys';

export const taskKey = (caseId: string, id: string) => ({ pk: casePk(caseId), sk: `TASK#${id}` }) as const;

/** The tasks of the service itself. */
export const servicePk = 'SERVICE';

/** One for each London day without cover. */
export const gapKey = (day: string) => ({ pk: servicePk, sk: `GAP#${day}` }) as const;
