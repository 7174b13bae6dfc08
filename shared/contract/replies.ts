import type { ContractReplies } from './contract.ts';
import { caseworkReplies } from './replies/casework.ts';
import { deliveryReplies } from './replies/delivery.ts';
import { dutyReplies } from './replies/duty.ts';
import { entryReplies } from './replies/entry.ts';
import { governanceReplies } from './replies/governance.ts';
import { hostingReplies } from './replies/hosting.ts';
import { outreachReplies } from './replies/outreach.ts';
import { referralReplies } from './replies/referral.ts';
import { storyOf } from './replies/story.ts';
import { teamReplies } from './replies/team.ts';

/**
 * One good reply of each operation, by its address: what the samples of the same days lead to. Feeds the API's
 * description and the tests; a page or a function that imports it would carry it along.
 * @param coming the day of what is still to come: a hearing, a session
 */
export function repliesFor(today: string, coming = today): Record<string, unknown> {
  const story = storyOf(today, coming);
  const [entry, casework] = [entryReplies(), caseworkReplies(story)];
  const [team, governance] = [teamReplies(story), governanceReplies(story)];
  const replies: ContractReplies = {
    ...dutyReplies(story),
    ...referralReplies(story),
    case: casework.case,
    task: { ...casework.task, ...governance.task },
    enquiry: { ...team.enquiry, ...casework.enquiry },
    person: { ...entry.person, ...casework.person },
    rota: governance.rota,
    ...deliveryReplies(story),
    ...outreachReplies(story),
    ...hostingReplies(story),
  };
  return Object.fromEntries(
    Object.entries(replies).flatMap(([noun, acts]) =>
      Object.entries(acts).map(([act, reply]) => [`${noun}.${act}`, reply] as const),
    ),
  );
}
