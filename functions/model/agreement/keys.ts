import { casePk, versionSort } from '#functions/model/case/keys';

export const agreementKey = (caseId: string, to: string, version: number) =>
  ({ pk: casePk(caseId), sk: `AGREEMENT#${to}#${versionSort(version)}` }) as const;
