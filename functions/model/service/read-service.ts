import { dutyAt, dutyWords, mailDutyWords } from '#shared/duty/on-duty';
import type { Rota } from '#shared/duty/rota';
import { partition } from '#functions/platform/store/read';
import type { RotaItem } from '#functions/model/rota/records';
import type { TeamItem } from '#functions/model/team/records';
import { teamsPk } from '#functions/model/team/keys';
import { rotaKey } from '#functions/model/rota/keys';

/** The teams that may be asked and the rota, from one read. */
export type Service = { teams: TeamItem[]; rota: Rota };

export async function readService(): Promise<Service> {
  const items = await partition('Directory', teamsPk);
  const rota = items.find((item) => item.sk === rotaKey.sk) as RotaItem | undefined;
  if (!rota) throw new Error('The Directory holds no rota: nobody would be on duty');
  return {
    teams: items.filter((item) => item.sk.startsWith('TEAM#')) as unknown as TeamItem[],
    rota: rota.rota,
  };
}

/** Who is on, in words for a page or a mail. `at` is a UTC instant. */
export function dutyNow(rota: Rota, at: string) {
  const { on, next } = dutyAt(rota, at);
  const duty = { until: on?.until ?? null, next, phone: rota.phone };
  const words = { words: dutyWords(duty, at), mailWords: mailDutyWords(duty, at) };
  return { on: on !== null, role: on?.role ?? null, ...duty, ...words };
}
