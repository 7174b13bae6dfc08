import { randomUUID } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type PersonItem, personChain } from '#functions/model/person/records';
import { type PublicRotaItem, type RotaItem, ownChain, withoutNames } from '#functions/model/rota/records';
import type { TeamItem } from '#functions/model/team/records';
import { commit } from '#functions/platform/store/commit';
import { type Chain, type Change, type Item, noEntryYet } from '#functions/platform/store/decision';
import { engine, nameOf } from '#functions/platform/store/engine';
import { type DemoPerson, demoPeople } from './people.ts';
import { demoRota } from './rota.ts';
import { type DemoTeam, demoTeams } from './teams.ts';
import { personKey } from '#functions/model/person/keys';
import { teamKey } from '#functions/model/team/keys';
import { publicRotaKey, rotaKey } from '#functions/model/rota/keys';

const at = new Date().toISOString();
const stamp = { at, actor: { id: 'demonstration', role: 'none' }, request: randomUUID() };

const put = (item: Item): Change => ({ do: 'put', table: 'Directory', item, expect: 'absent' });

/** Writes one record of the Directory through `commit`, like every act; existing ones are kept. */
async function add(act: string, subject: string, chain: Chain, ...items: Item[]): Promise<void> {
  const audit = [{ chain, act, outcome: 'done', subject, version: { from: 0, to: 1 } }] as const;
  await commit({ changes: items.map(put), audit, outcome: { reply: null } }, stamp);
}

async function addPerson({ verified, teams, ...person }: DemoPerson): Promise<void> {
  const item = {
    ...personKey(person.id),
    ...person,
    version: 1,
    verified: verified ? { at, by: 'demonstration', how: 'demonstration' } : null,
    teams: teams.map((teamId) => ({ teamId, state: 'admitted' as const })),
    enrolledAt: at,
    endedAt: null,
  } satisfies PersonItem;
  await add('person.enrolled', person.id, personChain(person.id, null), item);
}

async function addTeam(team: DemoTeam): Promise<void> {
  const key = teamKey(team.id);
  const item = {
    ...key,
    ...team,
    version: 1,
    chainHead: noEntryYet,
    from: '2026-01-01',
    to: null,
  } satisfies TeamItem;
  await add('team.added', team.id, ownChain('team', team.id, null, key), item);
}

async function addRota(): Promise<void> {
  const item = { ...rotaKey, version: 1, chainHead: noEntryYet, rota: demoRota } satisfies RotaItem;
  const open = { ...publicRotaKey, rota: withoutNames(demoRota) } satisfies PublicRotaItem;
  await add('rota.set', 'rota', ownChain('rota', 'rota', null, rotaKey), item, open);
}

// The rota is written last, so its presence shows that seeding was completed.
const { Item: done } = await engine.send(new GetCommand({ TableName: nameOf('Directory'), Key: rotaKey }));
if (!done) {
  for (const person of demoPeople) await addPerson(person);
  for (const team of demoTeams) await addTeam(team);
  await addRota();
}
engine.destroy();
