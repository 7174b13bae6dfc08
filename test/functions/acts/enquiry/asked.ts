import { demo } from '#test/support/rig/event';
import type { CaseFixture } from '#test/functions/lambdas/case-fixture';

export const sorrel = demo('Sorrel');
export const clover = demo('Clover');

export function asked(here: CaseFixture) {
  async function put(changed = {}, holdBack: string[] = []) {
    const { id, receipt } = await here.submit(changed);
    return { caseId: id, id: await here.ask(id, 'elft-hackney', holdBack), reference: receipt.reference };
  }

  return { put };
}
