import type { Answers } from '#shared/referral/answers';
import { type FrontDoor, frontDoors } from '#shared/reference/front-doors';
import { type Hearing, timeLeft } from '#shared/time/hearing';
import { londonDay, londonInstant } from '#shared/time/london';
import type { Task, TaskKind } from './task.ts';

export type NewTask = Pick<Task, 'kind' | 'say' | 'dueAt' | 'owner' | 'phone' | 'teamId'>;

const endOfToday = (at: string) => londonInstant(londonDay(at), '23:59');
const fourHours = 240;

/** The safeguarding contacts of the boroughs concerned, or what to do without a number. */
function doorsInWords(answers: Answers, doors: readonly FrontDoor[]): string {
  const found = frontDoors(answers.livesIn, doors);
  if (found.length === 0) return 'Ask the council where she is living for its safeguarding front door.';
  return found.map((door) => `${door.name}: ${door.phone ?? door.note}`).join('. ');
}

/** The task to verify the referrer of a case, also where what was verified has changed (B2). */
export const verifyTask = (owner: string, at: string): NewTask => ({
  kind: 'verify-referrer',
  say: 'Verify the referrer: call a number in the Directory or a published switchboard, not the one they gave.',
  dueAt: endOfToday(at),
  owner,
  phone: null,
  teamId: null,
});

type TaskContext = {
  answers: Answers;
  hearing: Hearing;
  at: string;
  owner: string;
  doors: readonly FrontDoor[];
};

/** The tasks a new referral makes, each for whoever is on (B5, B9, B13). */
export function tasksAtSubmit(
  context: TaskContext,
  firstTeam: { id: string; name: string; phone: string } | null,
  referrer: { verified: boolean; phone: string },
): NewTask[] {
  const { answers, hearing, at, owner, doors } = context;
  const make = (kind: TaskKind, say: string, dueAt: string, phone: string | null = null): NewTask => ({
    kind,
    say,
    dueAt,
    owner,
    phone,
    teamId: null,
  });
  const tasks: NewTask[] = [];
  if (answers.selfHarm === 'imminent') {
    tasks.push(
      make(
        'imminent-risk',
        'Imminent risk: phone the referrer now and check who is with her.',
        at,
        answers.myPhone,
      ),
    );
  }
  if (answers.safeguarding === 'yes' && answers.safeguardingMade !== 'yes') {
    const say = `No safeguarding referral has been confirmed. Make sure one is made today. ${doorsInWords(answers, doors)}`;
    tasks.push(make('safeguarding', say, endOfToday(at)));
  }
  // Without her agreement no team may be phoned.
  if (answers.shareWithTeam === 'yes' && timeLeft(hearing, at) < fourHours) {
    const who = firstTeam
      ? `Start with ${firstTeam.name}; ask for the duty worker`
      : 'Choose the team on the case';
    const say = `Less than four hours to the hearing: phone a team rather than wait for email. ${who}. Give the reference only until they have signed in.`;
    tasks.push({ ...make('phone-team', say, at, firstTeam?.phone ?? null), teamId: firstTeam?.id ?? null });
  }
  if (!referrer.verified) tasks.push(verifyTask(owner, at));
  return tasks;
}
