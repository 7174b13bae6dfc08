import type { Rig } from '#test/support/rig/rig';
import type { CaseFixture } from '#test/functions/lambdas/case-fixture';
import { casePk } from '#functions/model/case/keys';

/** What a person who comes by the link enters. */
export const profile = { name: 'Sam Example', jobTitle: 'Duty worker' };

/** A team that is asked, with the link of its mail, and the tasks that follow on the case. */
export const askedByLink = (rig: Rig, here: CaseFixture) => ({
  put: async () => {
    const { id: caseId, receipt } = await here.submit();
    const id = await here.ask(caseId);
    return { caseId, id, reference: receipt.reference, link: await here.linkTo(caseId, id) };
  },
  tasksOf: async (caseId: string, kind: string) =>
    (await rig.tableItems('Referrals')).filter((item) => item.pk === casePk(caseId) && item['kind'] === kind),
});
