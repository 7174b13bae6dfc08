import type { TaskKind } from '#shared/case/task';
import type { StepName } from '#shared/reminders/settings';
import { roles } from '#shared/people/person';
import type { TeamItem } from '#functions/model/team/records';
import { referrersPhone } from '#functions/model/case/answers';
import type { NewTask } from '#functions/model/task/new-task';
import type { CaseRecord } from '#functions/model/case/read-case';

type Facts = { record: Pick<CaseRecord, 'sections'>; team: TeamItem | null; owner: string; at: string };
type TaskWords = { kind: TaskKind; say: string; phone: string | null; owner?: string };

const nameOf = ({ team }: Facts) => team?.name ?? 'the team that was asked';

const propose =
  'If that does not help, propose a call between the consultant psychologist and the team’s consultant. Say: “We need to know before the hearing whether your team can look at this. What do you need from us to decide?” Give the reference only.';

function wordsOf(step: StepName, facts: Facts): TaskWords {
  const { team } = facts;
  switch (step) {
    case 'not-opened': {
      const say =
        'Nobody in the service has opened this case yet. Open it, or see that somebody does, and phone the person who referred her: they may have to ask the court for time.';
      return {
        kind: 'not-opened',
        say,
        phone: referrersPhone(facts.record.sections),
        owner: roles.psychologist,
      };
    }
    case 'not-asked': {
      const say =
        'No team has been asked yet. Ask one on the case, or settle what prevents it: the referrer is not verified, or she has not agreed to share with a team.';
      return { kind: 'not-asked', say, phone: referrersPhone(facts.record.sections) };
    }
    case 'no-answer': {
      const say =
        'No team has said yet that it can look at this, and the hearing is near. Phone the team, and tell the person who referred her early: they may have to ask the court for time.';
      return { kind: 'no-answer', say, phone: referrersPhone(facts.record.sections) };
    }
    case 'propose-call': {
      const manager = team ? `Phone ${team.manager.name}, who manages it. ` : '';
      const say = `${nameOf(facts)} has not answered. ${manager}${propose}`;
      return { kind: 'propose-call', say, phone: team?.manager.phone ?? null };
    }
    case 'phone':
    case 'nag':
    case 'second-address':
    case 'manager': {
      const say = `Less than four hours to the hearing: phone ${nameOf(facts)} rather than wait for email. Ask for the duty worker. Give the reference only until they have signed in.`;
      return { kind: 'phone-team', say, phone: team?.phone ?? null };
    }
  }
}

/** The task of a step: what to do, whom to phone and the words to use. It names no woman. */
export function taskFor(step: StepName, facts: Facts): NewTask {
  const { kind, say, phone, owner = facts.owner } = wordsOf(step, facts);
  return { kind, say, dueAt: facts.at, owner, phone, teamId: facts.team?.id ?? null };
}
