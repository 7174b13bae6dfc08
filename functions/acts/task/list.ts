import { taskOnly } from '#shared/case/task-only';
import type { OpenTask } from '#shared/case/views';
import type { TaskKind } from '#shared/case/task';
import { task as rows } from '#shared/contract/task';
import { hearingSort } from '#shared/time/hearing';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import { readService } from '#functions/model/service/read-service';
import { showList } from '#functions/model/person/show-list';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { SentItem } from '#functions/model/case/records';
import type { TaskItem } from '#functions/model/task/records';
import { caseKey, caseIdOf } from '#functions/model/case/keys';
import { batch, index, partition } from '#functions/platform/store/read';
import { openTasks } from '#functions/model/index-keys';
import { servicePk } from '#functions/model/task/keys';

/** Tasks that come first in the list, whatever the hearing. */
const cannotWait: readonly TaskKind[] = [
  ...(['imminent-risk', 'phone-team', 'mail-failed', 'not-opened'] as const),
  // A person of a team cannot open the enquiry until they are admitted.
  'admit-person',
];

async function sentCases(ids: readonly string[]): Promise<Map<string, SentItem>> {
  const found = (await batch({ Referrals: ids.map(caseKey) })).Referrals as unknown as SentItem[];
  return new Map(found.map((one) => [one.id, one]));
}

async function ofCases(): Promise<OpenTask[]> {
  const [items, { teams }] = await Promise.all([
    index(openTasks) as unknown as Promise<TaskItem[]>,
    readService(),
  ]);
  const cases = await sentCases([...new Set(items.map(caseIdOf))]);
  return items.flatMap((item) => {
    const sent = cases.get(caseIdOf(item));
    if (!sent || item.doneAt) return [];
    const { day, clock } = sent.hearing;
    const about = { caseId: sent.id, reference: sent.reference, hearing: { day, clock } };
    const team = teams.find(({ id }) => id === item.teamId);
    const itsTeam = team ? { name: team.name, phone: team.phone } : null;
    return [{ ...taskOnly(item), ...about, cannotWait: cannotWait.includes(item.kind), team: itsTeam }];
  });
}

async function ofService(): Promise<OpenTask[]> {
  const items = (await partition('Directory', servicePk)) as unknown as ServiceTaskItem[];
  const none = { caseId: null, reference: null, hearing: null, cannotWait: false, team: null };
  return items.filter((item) => !item.doneAt).map((item) => ({ ...taskOnly(item), ...none }));
}

/** Imminent risk comes first in every list, whatever the hearing (B13). */
const rank = ({ kind, cannotWait: now }: OpenTask) => (kind === 'imminent-risk' ? '0' : now ? '1' : '2');
const place = (task: OpenTask) =>
  [rank(task), task.hearing ? hearingSort(task.hearing) : task.dueAt, task.dueAt].join(' ');

/** Every open task: imminent risk, other urgent tasks, then by hearing. The service manager sees none of a case. */
export const list: Act<typeof rows.list> = async (request) => {
  const { actor } = request;
  const seesCases = actor.person.role !== 'service-manager';
  const [cases, service] = await Promise.all([seesCases ? ofCases() : [], ofService()]);
  const items = [...cases, ...service].sort((a, b) => place(a).localeCompare(place(b)));
  return settle(request, showList(actor, rows.list.audit, 'tasks', items));
};
