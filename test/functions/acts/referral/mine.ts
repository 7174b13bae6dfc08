import type { MySummary } from '#shared/referral/views';
import { type Signer, demo } from '#test/support/rig/event';
import { at, type CaseFixture } from '#test/functions/lambdas/case-fixture';
import type { Rig } from '#test/support/rig/rig';

export const juniper = demo('Juniper');
export const named = (as: Signer) => ({ deputyName: 'Deputy Example', deputyEmail: as.email });

export function mine(rig: Rig, here: CaseFixture) {
  const list = async (as: Signer): Promise<MySummary[]> =>
    ((await rig.call('referral.list', { as, at })).body as { items: MySummary[] }).items;
  const verify = ({ id }: Signer) =>
    here.done('person.verify', { as: here.hub, params: { id }, body: { how: 'directory-number' } });
  /** Somebody whom the hub has phoned back. */
  async function verified(): Promise<Signer> {
    const as = await here.enrolled();
    await verify(as);
    return as;
  }

  return { list, verify, verified };
}
