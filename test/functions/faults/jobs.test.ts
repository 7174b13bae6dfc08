import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { HostedSession } from '#shared/outreach/views';
import type { JobKind } from '#functions/model/job/records';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture, startsAt } from '#test/functions/acts/booking/session-fixture';
import { posted, under } from './about.ts';
import { type Cell, counted } from './passes.ts';
import { print } from './printed.ts';
import { everyCallOf } from './silent.ts';
import { sessionPk } from '#functions/model/session/keys';
import { jobsDue } from '#functions/model/index-keys';

vi.setConfig({ testTimeout: 600_000 });
const rig = await openRig();
const fixture = sessionFixture(rig);
vi.spyOn(process.stdout, 'write').mockReturnValue(true);
const { runJobs } = await import('#functions/workers/jobs/run');
const { jobs } = await import('#functions/workers/jobs/jobs');
const { index } = await import('#functions/platform/store/read');
const matrix: Cell[] = [];
afterAll(async () => {
  await rig.close();
  print('errands', matrix);
});

const dayOf = 24 * 60;
const endsAt = after(startsAt, 60);
type Session = Pick<HostedSession, 'id' | 'version'>;

async function cancels(session: Session): Promise<void> {
  const person = await fixture.booked(session);
  await fixture.booked(session, {}, after(at, 10));
  const body = { link: (await fixture.newest(person.email)).link('cancel') };
  await rig.call('booking.cancel', { as: null, body, at: after(at, 30) });
}
const hosts = (row: string, session: Session, more: object = {}) =>
  fixture.hosted(row, { id: session.id }, { version: session.version, ...more }, after(at, 30));
const message = (session: Session) =>
  fixture.hosted('message', { id: session.id }, { id: session.id, text: 'Bring your pass.' }, after(at, 30));
const notes = { accessNeeds: 'A ramp', dietary: 'No nuts', attendance: 'in-person' };

/** What makes each job due, and when. */
const dueBy: Record<JobKind, { when: string; make: (session: Session) => Promise<unknown> }> = {
  lapse: { when: after(at, dayOf + 1), make: (session) => fixture.signUp(session) },
  fill: { when: after(at, 31), make: cancels },
  tell: { when: after(at, 31), make: async (s) => [await fixture.booked(s), await message(s)] },
  'call-off': { when: after(at, 31), make: async (s) => [await fixture.booked(s), await hosts('cancel', s)] },
  remind: { when: after(startsAt, -7 * dayOf), make: (session) => fixture.booked(session) },
  'ask-feedback': { when: after(endsAt, 1), make: (session) => fixture.booked(session) },
  'forget-notes': { when: after(endsAt, 8 * dayOf), make: (session) => fixture.booked(session, notes) },
  'forget-bookings': { when: after(endsAt, 400 * dayOf), make: (session) => fixture.booked(session) },
};

/** Removes the waiting jobs but for one kind, so that nothing else is due with it. */
async function leaveOnly(kind: JobKind | null): Promise<void> {
  const waiting = await index({ ...jobsDue('9'), limit: 100 });
  for (const { pk, sk, kind: of } of waiting)
    if (of !== kind)
      await rig.raw.send(new DeleteCommand({ TableName: rig.nameOf('Outbox'), Key: { pk, sk } }));
}

describe('every call of every job, failed before and after it takes effect', () => {
  it.each(Object.keys(dueBy) as JobKind[])('%s is done once', async (kind) => {
    const { when, make } = dueBy[kind];
    const cells = await everyCallOf(rig, kind, async () => {
      await leaveOnly(null);
      const session = await fixture.publish({ capacity: 1 });
      await make(session);
      await leaveOnly(kind);
      const run = (minutes: number) => runJobs([], after(when, minutes), jobs);
      return {
        run: () => run(0),
        settle: async () => [await run(2), await run(5)],
        found: async () => {
          const own = await under(rig, 'Outreach', sessionPk(session.id));
          const written = own.filter((item) => item['accessNeeds'] || item['dietary']).length;
          return { ...counted([...own, ...(await posted(rig, session.id))]), written };
        },
      };
    });
    matrix.push(...cells);
  });

  it('leaves a history that is whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
