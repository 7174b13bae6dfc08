import { randomUUID } from 'node:crypto';
import { rota as rows } from '#shared/contract/rota';
import { daysLater } from '#shared/time/later';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { decideRota, withCover } from './rota.decide.ts';
import { loadGapTasks, loadRota, rotaChain, rotaView } from './load.ts';

const longestDays = 31;

/** “I am covering now until …”. It checks no version, because it leaves what others changed as it is. */
export const cover: Act<typeof rows.cover> = async (request) => {
  const { actor, at, body } = request;
  const until = body.until && new Date(body.until).toISOString();
  const latest = daysLater(at, longestDays);
  if (until && (until <= at || until > latest)) {
    const message = `Enter a time in the next ${longestDays} days`;
    return { refusal: { code: 'malformed', fields: [{ path: 'until', message }] } };
  }
  const [item, tasks] = await Promise.all([loadRota(), loadGapTasks()]);
  const rota = withCover(item.rota, actor.person, until, at);
  const view = (changed: typeof item) => rotaView(changed, at);
  const context = { at, act: rows.cover.audit, newId: randomUUID, view };
  const decision = decideRota({ item, chain: rotaChain(item), tasks }, rota, context);
  return settle(request, decision, () => cover(request));
};
