import { randomUUID } from 'node:crypto';
import { ownerAt } from '#shared/duty/on-duty';
import { marksOf } from '#functions/model/address/marks';
import type { TeamItem } from '#functions/model/team/records';
import { type Service, readService } from '#functions/model/team/service';
import { log } from '#functions/platform/log';
import { commit } from '#functions/platform/store/commit';
import type { ClockItem } from '#functions/model/reminder/records';
import { index } from '#functions/platform/store/read';
import { readCase } from '#functions/model/case/read-case';
import { logUnlisted } from '#functions/model/unlisted';
import { watchCover } from './cover.ts';
import { type StepState, type Which, decideStep } from './step.decide.ts';
import { clocksDue } from '#functions/model/index-keys';
import { caseIdOf } from '#functions/model/case/keys';

const atMost = 500;
const stepsAtOnce = 12;
const timeForOne = 8_000;

/** The team's addresses that are there, not marked, and not the same twice. */
async function openAddresses(team: TeamItem): Promise<Which[]> {
  const all: [Which, string | null][] = [
    ['inbox', team.inbox],
    ['second', team.secondInbox],
    ['manager', team.manager.email],
  ];
  const seen = new Map<string, Which>();
  for (const [which, address] of all) if (address && !seen.has(address)) seen.set(address, which);
  const marks = await marksOf([...seen.keys()]);
  return [...seen].filter(([address]) => !marks.has(address)).map(([, which]) => which);
}

/** The clock and its case as they are this very moment, or null where nothing is due any more. */
async function stateNow(due: ClockItem, service: Service, at: string): Promise<StepState | null> {
  const caseId = caseIdOf(due);
  const record = await readCase(caseId, at);
  const clock = record?.clocks.find((one) => one.sk === due.sk);
  if (!record || record.case.state === 'draft' || !clock?.ticksAt || clock.ticksAt > at) return null;
  const teamId = record.enquiries.find((one) => one.id === clock.enquiryId)?.teamId;
  const team = service.teams.find((one) => one.id === teamId) ?? null;
  const open = team ? await openAddresses(team) : [];
  const owner = ownerAt(service.rota, at);
  return { sent: record.case, record, clock, team, open, owner };
}

/** Takes every step of one clock that is due. A step lost to somebody quicker is looked at anew. */
async function turn(due: ClockItem, service: Service, at: string): Promise<void> {
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
 * Looks at what is due, by index, the nearest hearing first, and turns silence into the next step. What it costs grows
 * with what is due; what is open and waits costs nothing. `left` is the time in milliseconds that this run still has.
 */
export async function run(at: string, left: () => number = () => Infinity): Promise<void> {
  const due = (await index({ ...clocksDue(at), limit: atMost })) as unknown as ClockItem[];
  const service = await readService();
  const nearest = (one: ClockItem) => `${one.hearing.day}T${one.hearing.clock ?? ''}`;
  for (const clock of due.sort((a, b) => nearest(a).localeCompare(nearest(b)))) {
    if (left() < timeForOne) return;
    // One clock that cannot be turned does not stop the others.
    await turn(clock, service, at).catch((error: unknown) => {
      log.error('clock', { id: clock.pk, kind: error instanceof Error ? error.name : 'unknown' });
    });
  }
  await watchCover(service, at);
}
