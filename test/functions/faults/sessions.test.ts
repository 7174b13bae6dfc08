import { afterAll, describe, it, vi } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { late, sessionScenario } from '#test/functions/acts/hosting/scenario';
import { print } from './printed.ts';
import { everyCall } from './scenarios.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterAll(() => rig.close());

describe('every call of every act around a session, failed before and after it takes effect', () => {
  it('loses nothing acknowledged and doubles nothing', { timeout: 600_000 }, async () => {
    print('sessions', await everyCall(rig, 'sessions', () => sessionScenario(rig, fixture), after(late, 60)));
  });
});
