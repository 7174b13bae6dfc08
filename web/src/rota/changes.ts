import type { Rota } from '#shared/duty/rota';
import type { Hours } from './hours.ts';

/** A change of one part, made to whichever version is stored: what somebody else changed meanwhile stays. */
export type Change = (rota: Rota) => Rota;

type Leave = Rota['leave'][number];
type Cover = Rota['cover'][number];

const sameLeave = (a: Leave, b: Leave) => a.from === b.from && a.to === b.to;
const sameCover = (a: Cover, b: Cover) => a.personId === b.personId && a.from === b.from && a.to === b.to;
const byStart = (a: { from: string }, b: { from: string }) => a.from.localeCompare(b.from);

/** The hours of some weekdays; the other days stay as they are stored. */
export type Days = { weekdays: readonly number[]; hours: Hours };

const withDays = (stored: Hours, { weekdays, hours }: Days): Hours => [
  ...stored.filter(({ weekday }) => !weekdays.includes(weekday)),
  ...hours.filter(({ weekday }) => weekdays.includes(weekday)),
];

export const setPattern =
  (days: Days): Change =>
  (rota) => ({ ...rota, hub: { ...rota.hub, pattern: withDays(rota.hub.pattern, days) } });

export const setOpens =
  (days: Days): Change =>
  (rota) => ({ ...rota, opens: withDays(rota.opens, days) });

export const removeLeave =
  (leave: Leave): Change =>
  (rota) => ({ ...rota, leave: rota.leave.filter((one) => !sameLeave(one, leave)) });

export const addLeave =
  (leave: Leave): Change =>
  (rota) => ({ ...rota, leave: [...removeLeave(leave)(rota).leave, leave].sort(byStart) });

export const removeCover =
  (cover: Cover): Change =>
  (rota) => ({ ...rota, cover: rota.cover.filter((one) => !sameCover(one, cover)) });

/** Newest first: where two cover at once, who was named last is on. */
export const addCover =
  (cover: Cover): Change =>
  (rota) => ({ ...rota, cover: [cover, ...removeCover(cover)(rota).cover] });
