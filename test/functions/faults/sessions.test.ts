import { afterAll, describe, it, vi } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, sceneOf } from '#test/functions/acts/booking/scene';
import { late, walkSessions } from '#test/functions/acts/hosting/walk';
import { print } from './printed.ts';
import { everyCall } from './walks.ts';

const rig = await openRig();
const scene = sceneOf(rig);
vi.spyOn(process.stdout, 'write').mockReturnValue(true);
afterAll(() => rig.close());

describe('every call of every act around a session, failed before and after it takes effect', () => {
  it('loses nothing acknowledged and doubles nothing', { timeout: 600_000 }, async () => {
    print('sessions', await everyCall(rig, 'sessions', () => walkSessions(rig, scene), after(late, 60)));
  });
});
