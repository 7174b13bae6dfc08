import { casePk } from '#functions/model/case/keys';

export const enquiryKey = (caseId: string, id: string) =>
  ({ pk: casePk(caseId), sk: `ENQUIRY#${id}` }) as const;
