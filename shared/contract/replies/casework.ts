import { owed } from '#shared/case/owed';
import { sampleCall, sampleTeam as team } from '#shared/case/sample';
import { sampleHub } from '#shared/duty/sample';
import { deliveryWords } from '#shared/enquiry/delivery';
import { slice } from '#shared/enquiry/slice';
import { uncheckedIdentifiers } from '#shared/referral/identifiers';
import { inWords } from '#shared/referral/words';
import { addDays } from '#shared/time/day';
import { londonInstant } from '#shared/time/london';
import type { ContractReplies } from '../contract.ts';
import { sampleIds } from '../sample-ids.ts';
import { referrer } from './entry.ts';
import { type Story, saidBy, suggested } from './story.ts';
import { admitTask, done, phoneTask, tasksOfReferral } from './story-tasks.ts';

/** What the team may be shown. Who said it is told by part: a name may tell the court. */
export function sliceOf(story: Story) {
  const { shown, someHeldBack } = slice(
    story.answers,
    { withTeam: true, doNotShare: '' },
    [],
    saidBy('the person who referred her', story),
  );
  return { shown, someHeldBack };
}

function casesReplies(story: Story): ContractReplies['case'] {
  const { reference, name, hearing, sentAt, openedAt, answers } = story;
  const { id, jobTitle, organisation, email } = referrer;
  const common = {
    id: sampleIds.case,
    reference,
    state: 'submitted',
    hearing,
    imminent: false,
    sentAt,
  } as const;
  return {
    list: { items: [{ ...common, name, openedAt: null }] },
    open: {
      ...common,
      version: 2,
      openedAt,
      openedBy: sampleHub.name,
      answers,
      unchecked: uncheckedIdentifiers(answers),
      said: saidBy(referrer.name, story),
      referrer: {
        ...{ id, name: referrer.name, jobTitle, organisation },
        ...{ phone: answers.myPhone, email, verified: false },
      },
      enquiries: [],
      tasks: tasksOfReferral(story),
      owed: owed(answers),
      suggested: suggested(story),
      possibleMatches: 1,
    },
    matches: {
      items: [
        {
          id: sampleIds.otherCase,
          reference: story.otherReference,
          name: 'Another Testperson',
          birth: inWords('dateOfBirth', answers),
          boroughs: ['Newham'],
          sentAt: londonInstant(addDays(story.today, -30), '11:40'),
          because: [
            'the same family name and date of birth',
            'the same date of birth and a family name that sounds alike',
          ],
          version: 0,
          decision: null,
          decidedBy: null,
          decidedAt: null,
        },
      ],
    },
    decideMatch: { decision: 'another-woman' },
  };
}

export function caseworkReplies(story: Story): {
  case: ContractReplies['case'];
  task: Pick<ContractReplies['task'], 'complete'>;
  enquiry: Pick<ContractReplies['enquiry'], 'preview' | 'ask'>;
  person: Pick<ContractReplies['person'], 'verify' | 'admit'>;
} {
  const { askedAt, dueAt, answeredAt } = story;
  return {
    case: casesReplies(story),
    task: {
      complete: done(phoneTask(story), answeredAt, sampleCall.outcome),
    },
    enquiry: {
      preview: sliceOf(story),
      ask: {
        id: sampleIds.enquiry,
        version: 1,
        teamId: team.id,
        teamName: team.name,
        state: 'notified',
        dueAt,
        askedAt,
        askedBy: sampleHub.name,
        mail: deliveryWords(null, { openedAt: null, answeredAt: null }, askedAt),
        trouble: null,
        openedAt: null,
        openedBy: null,
        answer: null,
        heldBack: [],
      },
    },
    person: {
      verify: { verified: true },
      admit: done(admitTask(story), story.teamOpenedAt, 'Admitted'),
    },
  };
}
