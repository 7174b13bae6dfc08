import { randomUUID } from 'node:crypto';
import { isSent } from '#functions/model/case/records';
import { ownerAt } from '#shared/duty/on-duty';
import { suppressionsOf } from '#functions/model/address/suppressions';
import type { TeamItem } from '#functions/model/team/records';
import { type Service, readService } from '#functions/model/service/read-service';
import { log } from '#functions/platform/log';
import { commit } from '#functions/platform/store/commit';
import type { ReminderItem } from '#functions/model/reminder/records';
import { index } from '#functions/platform/store/read';
import { readCase } from '#functions/model/case/read-case';
import { logUnlisted } from '#functions/model/unlisted';
import { watchCover } from './cover.ts';
import { type StepState, type Which, decideStep } from './step.decide.ts';
import { remindersDue } from '#functions/model/index-keys';
import { caseIdOf } from '#functions/model/case/keys';

const atMost = 500;
const stepsAtOnce = 12;
const timeForOne = 8_000;

/** The team's inboxes that exist, are not suppressed, and are not the same. */
async function openAddresses(team: TeamItem): Promise<Which[]> {
  const all: [Which, string | null][] = [
    ['inbox', team.inbox],
    ['second', team.secondInbox],
    ['manager', team.manager.email],
  ];
  const seen = new Map<string, Which>();
  for (const [which, address] of all) if (address && !seen.has(address)) seen.set(address, which);
  const suppressions = await suppressionsOf([...seen.keys()]);
  return [...seen].filter(([address]) => !suppressions.has(address)).map(([, which]) => which);
}

/** The reminder schedule and its case as they are now, or null where nothing is due any more. */
async function stateNow(due: ReminderItem, service: Service, at: string): Promise<StepState | null> {
  const caseId = caseIdOf(due);
  const record = await readCase(caseId, at);
  const reminder = record?.reminders.find((one) => one.sk === due.sk);
  if (!record || !isSent(record.case) || !reminder?.nextReminderAt || reminder.nextReminderAt > at)
    return null;
  const teamId = record.enquiries.find((one) => one.id === reminder.enquiryId)?.teamId;
  const team = service.teams.find((one) => one.id === teamId) ?? null;
  const open = team ? await openAddresses(team) : [];
  const owner = ownerAt(service.rota, at);
  return { sent: record.case, record, reminder, team, open, owner };
}

/** Takes every due step of one schedule. A step lost to somebody quicker is decided anew. */
async function takeSteps(due: ReminderItem, service: Service, at: string): Promise<void> {
  for (let step = 0; step < stepsAtOnce; step++) {
    const state = await stateNow(due, service, at);
    if (!state) return;
    const decision = decideStep(state, { at, newId: randomUUID });
    const done = await commit(decision, {
      at,
      actor: { id: 'system', role: 'clock' },
      request: randomUUID(),
    });
    const [{ act, subject }] = decision.audit;
    log.info('clock', { act, subject, outcome: done.committed ? 'done' : 'lost' });
    const unlisted = decision.outcome.reply;
    if (done.committed && unlisted) logUnlisted('clock', subject, 'remind', unlisted);
  }
}

/**
 * Takes the due reminder steps, the nearest hearing first. The cost grows with what is due; schedules that wait cost
 * nothing. `left` is the time in milliseconds that this run still has.
 */
export async function run(at: string, left: () => number = () => Infinity): Promise<void> {
  const due = (await index({ ...remindersDue(at), limit: atMost })) as unknown as ReminderItem[];
  const service = await readService();
  const nearest = (one: ReminderItem) => `${one.hearing.day}T${one.hearing.clock ?? ''}`;
  for (const reminder of due.sort((a, b) => nearest(a).localeCompare(nearest(b)))) {
    if (left() < timeForOne) return;
    // A schedule that fails must not stop the others.
    await takeSteps(reminder, service, at).catch((error: unknown) => {
      log.error('clock', { id: reminder.pk, kind: error instanceof Error ? error.name : 'unknown' });
    });
  }
  await watchCover(service, at);
}
