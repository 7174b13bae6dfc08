import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { expect, vi } from 'vitest';
import type { CaseView } from '#shared/case/views';
import type { Task } from '#shared/case/task';
import type { TeamView } from '#shared/enquiry/views';
import type { FieldName } from '#shared/questions/table';
import type { Receipt, SentView } from '#shared/referral/views';
import type { Zone } from '#shared/contract/row';
import type { Event, Result } from '#functions/request/context';
import { type TestRequest, type Signer, demo } from '#test/support/rig/event';
import type { Answer, Rig } from '#test/support/rig/rig';
import { answersWith } from '#test/shared/referral/short-path';
import { entriesOf, leaves } from './audited.ts';
import { personKey } from '#functions/model/person/keys';

/** A Monday morning in London on which the demonstration's hub is on. */
export const at = '2026-11-23T10:00:00.000Z';
export const later = (minutes: number, from = at) =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();

export type Changed = Partial<Record<FieldName, unknown>>;
type Sent = { id: string; receipt: Receipt };

/** Somebody who signs in for the first time. */
export const newcomer = (domain = 'probation.example'): Signer => {
  const id = randomUUID();
  return { id, email: `n${id.slice(0, 8)}@${domain}` };
};

export const profile = {
  name: 'Rowan Example',
  jobTitle: 'Court probation officer',
  organisation: 'Example Probation',
  court: 'thames-magistrates',
  phone: '020 7946 0188',
};

/** The usual acts on a rig, each of which must succeed, and what the tests look at afterwards. */
export function caseFixture(rig: Rig) {
  const done = async <R>(row: string, asked: TestRequest): Promise<R> => {
    const answer = await rig.call(row, { at, ...asked });
    expect(answer, row).toMatchObject({ status: 200 });
    return answer.body as R;
  };
  const hub = demo('Tansy');
  const logged: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    logged.push(String(line));
    return true;
  });
  const openCase = (id: string, as: Signer = hub) => done<CaseView>('case.open', { as, params: { id } });

  return {
    hub,
    /** The lines that the functions logged: kept, not printed. */
    logged,
    done,
    openCase,
    enrolled: async (domain?: string): Promise<Signer> => {
      const as = newcomer(domain);
      await done('person.enrol', { as, body: profile });
      return as;
    },
    save: (as: Signer, id: string, version: number, answers: Record<string, unknown>) =>
      done<{ version: number; savedAt: string }>('referral.save', {
        as,
        params: { id },
        body: { version, answers },
      }),
    submit: async (
      changed: Changed = {},
      as: Signer = demo('Marigold'),
      more: Partial<TestRequest> = {},
    ): Promise<Sent> => {
      const id = randomUUID();
      const body = { id, version: 0, declared: true, answers: answersWith(changed) };
      return { id, receipt: await done<Receipt>('referral.submit', { as, body, ...more }) };
    },
    readSent: async (as: Signer, id: string): Promise<SentView> =>
      (await done<{ sent: SentView }>('referral.read', { as, params: { id } })).sent,
    /** Asks a team as the hub, from the case as it is. */
    ask: async (id: string, teamId = 'elft-hackney', holdBack: string[] = [], say = ''): Promise<string> => {
      const { version } = await openCase(id);
      const enquiryId = randomUUID();
      const doNotTell = { say, confirmed: true };
      const body = { id: enquiryId, version, teamId, holdBack, doNotTell };
      await done('enquiry.ask', { as: hub, params: { id }, body });
      return enquiryId;
    },
    openEnquiry: (caseId: string, id: string, as: Signer = demo('Sorrel')) =>
      done<TeamView>('enquiry.open', { as, params: { caseId, id } }),
    taskOf: async (id: string, kind: Task['kind']): Promise<Task> => {
      const found = (await openCase(id)).tasks.find((task) => task.kind === kind);
      if (!found) throw new Error(`The case has no task ${kind}`);
      return found;
    },
    /** The request body for the link in an enquiry's mail. */
    linkTo: async (caseId: string, enquiryId: string) => {
      const { linkKey } = await import('#functions/model/enquiry/link-key');
      return { caseId, enquiryId, key: await linkKey(caseId, enquiryId) };
    },
    entries: (chain: string) => entriesOf(rig, chain),
    leaves: (act: () => Promise<unknown>) => leaves(rig, act),
    end: async (id: string, endedAt = at) => {
      const { UpdateCommand } = await import('@aws-sdk/lib-dynamodb');
      await rig.raw.send(
        new UpdateCommand({
          TableName: rig.nameOf('Directory'),
          Key: personKey(id),
          UpdateExpression: 'SET endedAt = :at',
          ExpressionAttributeValues: { ':at': endedAt },
        }),
      );
    },
  };
}
export type CaseFixture = ReturnType<typeof caseFixture>;

/** A zone's handler as Lambda calls it, for events that `call` would not make. */
export async function handlerOf(zone: Zone): Promise<(event: Event, context: Context) => Promise<Result>> {
  const entry = (await import(`../../../functions/lambdas/${zone}.ts`)) as { handler: unknown };
  return entry.handler as (event: Event, context: Context) => Promise<Result>;
}

/** The problem code of a refusal. */
export const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
