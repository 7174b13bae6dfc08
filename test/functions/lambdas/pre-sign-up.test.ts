import { afterAll, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig();
afterAll(() => rig.close());
const { handler } = await import('#functions/lambdas/pre-sign-up');
const comes = (email: string) =>
  handler({ request: { userAttributes: { email } } } as unknown as Parameters<typeof handler>[0]);

it('a work address may sign up, in capitals too', async () => {
  await expect(comes('Rowan.Example@NHS.example')).resolves.toBeDefined();
});

it('an address that may not is answered as one that is on its way', async () => {
  await expect(comes('rowan@elsewhere.example')).rejects.toThrow('a code is on its way');
});

it.each(['rowan\u200b@nhs.example', '\ufeffrowan@nhs.example', ' rowan@nhs.example', 'rowan＠nhs.example'])(
  'an address that no mail would reach is not let in silently: %j',
  async (email) => {
    await expect(comes(email)).rejects.toThrow('Type the address again by hand');
  },
);
