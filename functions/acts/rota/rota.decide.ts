import type { Rota } from '#shared/duty/rota';
import type { RotaView } from '#shared/duty/views';
import type { Role } from '#shared/people/person';
import { roles } from '#shared/people/person';
import { decideCover } from '#functions/model/rota/cover.decide';
import type { PersonItem } from '#functions/model/person/records';
import { type PublicRotaItem, type RotaItem, withoutNames } from '#functions/model/rota/records';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import type { Chain, Decision } from '#functions/platform/store/decision';
import { publicRotaKey } from '#functions/model/rota/keys';

export type RotaState = { item: RotaItem; chain: Chain; tasks: readonly ServiceTaskItem[] };
export type RotaContext = {
  at: string;
  act: string;
  newId: () => string;
  view: (item: RotaItem) => RotaView;
};

/** Decides a new rota: both of its items, the tasks its gaps open or close, and the audit entry. Pure. */
export function decideRota(state: RotaState, rota: Rota, ctx: RotaContext): Decision<RotaView> {
  const { item, chain, tasks } = state;
  const changed: RotaItem = { ...item, version: item.version + 1, rota };
  const open: PublicRotaItem = { ...publicRotaKey, rota: withoutNames(rota) };
  return {
    changes: [
      { do: 'put', table: 'Directory', item: changed, expect: { version: item.version } },
      { do: 'put', table: 'Directory', item: open, expect: 'anything' },
      ...decideCover(rota, tasks, ctx),
    ],
    audit: [
      {
        chain,
        act: ctx.act,
        outcome: 'done',
        subject: 'rota#rota',
        version: { from: item.version, to: changed.version },
        fields: changedFields(item.rota, rota),
        values: rota,
      },
    ],
    outcome: { reply: ctx.view(changed) },
  };
}

function changedFields(before: Rota, after: Rota): string[] {
  const same = (name: keyof Rota) => JSON.stringify(before[name]) === JSON.stringify(after[name]);
  return (Object.keys(after) as (keyof Rota)[]).filter((name) => !same(name));
}

const onDutyRoles: readonly Role[] = ['hub', 'psychologist'];

/** The people who may be on duty, from the Directory; null where one may not or no longer exists. */
export function withDirectoryNames(rota: Rota, people: readonly PersonItem[], at: string): Rota | null {
  const known = rota.people.map(({ personId }) => {
    const person = people.find((one) => one.id === personId);
    const may = person && onDutyRoles.includes(person.role) && !(person.endedAt && person.endedAt <= at);
    return may ? { personId, name: person.name, role: roles[person.role] } : null;
  });
  const all = known.filter((one) => one !== null);
  return all.length === known.length ? { ...rota, people: all } : null;
}

/** The caller covers from now until then, or stops covering; cover agreed for later is kept. Pure. */
export function withCover(
  rota: Rota,
  person: Pick<PersonItem, 'id' | 'name' | 'role'>,
  until: string | null,
  at: string,
): Rota {
  const now = rota.cover.flatMap((cover) => {
    const running = cover.personId === person.id && cover.from <= at && at < cover.to;
    if (!running) return [cover];
    return cover.from < at ? [{ ...cover, to: at }] : [];
  });
  const known = rota.people.some((one) => one.personId === person.id);
  const me = { personId: person.id, name: person.name, role: roles[person.role] };
  // Newest first: where two cover at once, the one who said so last is on.
  const cover = until ? [{ personId: person.id, from: at, to: until }, ...now] : now;
  return { ...rota, people: known ? rota.people : [...rota.people, me], cover };
}
