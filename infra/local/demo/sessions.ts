import { randomUUID } from 'node:crypto';
import type { SessionDetails } from '#shared/outreach/session-details';
import { londonDay } from '#shared/time/london';
import { addWorkingDays } from '#shared/time/working-days';
import { decideCreate, decideMove } from '#functions/acts/hosting/session.decide';
import { commit } from '#functions/platform/store/commit';
import type { Decided } from '#functions/platform/store/decision';
import { engine } from '#functions/platform/store/engine';
import type { SessionItem } from '#functions/model/session/records';
import { readSession, readSessions } from '#functions/model/session/read-session';

const at = new Date().toISOString();
const context = { at, by: 'demonstration', newId: randomUUID };
const stamp = { at, actor: { id: 'demonstration', role: 'none' }, request: randomUUID() };
const inDays = (days: number) => addWorkingDays(londonDay(at), days);

const common = {
  access: 'Step-free entrance; hearing loop.',
  speakers: 'Dr Briony Pumpernickel, consultant psychologist (demonstration)',
  cpd: '',
};

/** Invented sessions of the coming weeks; the last has one place, so that the waiting list can be tried. */
const sessions: readonly SessionDetails[] = [
  {
    ...common,
    title: 'Mental health treatment requirements in an hour',
    aim: 'For whom a requirement is suitable, how to ask for one, and what happens when somebody does not keep to it.',
    audience: ['sentencers'],
    format: 'hybrid',
    venue: 'Example Court House, training room 2',
    joiningLink: 'https://meetings.example/join/an-hour',
    day: inDays(8),
    clock: '16:45',
    minutes: 60,
    capacity: 20,
  },
  {
    ...common,
    title: 'When a court asks your team for treatment',
    aim: 'What a team agrees to, by when the court needs an answer, and what to say when it is not for you.',
    audience: ['clinicians'],
    format: 'online',
    venue: '',
    joiningLink: 'https://meetings.example/join/your-team',
    day: inDays(12),
    clock: '13:00',
    minutes: 45,
    capacity: 100,
  },
  {
    ...common,
    title: 'A case workshop for court teams',
    aim: 'Three invented cases, from the cells to the order.',
    audience: ['court-teams', 'sentencers'],
    format: 'in-person',
    venue: 'Example Probation Centre, room 4',
    joiningLink: '',
    day: inDays(15),
    clock: '10:00',
    minutes: 90,
    capacity: 1,
  },
];

async function write(decision: Decided<SessionItem>): Promise<void> {
  if (!('refusal' in decision)) await commit(decision, stamp);
}

// One session to come is enough to try things.
if ((await readSessions(['open'], at)).length === 0) {
  for (const details of sessions) {
    const id = randomUUID();
    await write(decideCreate(id, details, context));
    const found = await readSession(id);
    if (found) await write(decideMove(found.session, 'publish', context));
  }
}
engine.destroy();
