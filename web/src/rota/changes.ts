import type { Rota } from '#shared/duty/rota';
import type { Hours } from './hours.ts';

/** A change of one part, applied to the version now stored, so that other people's changes are kept. */
export type Change = (rota: Rota) => Rota;

type Absence = Rota['absences'][number];
type Cover = Rota['cover'][number];

const sameAbsence = (a: Absence, b: Absence) => a.from === b.from && a.to === b.to;
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

export const removeAbsence =
  (absences: Absence): Change =>
  (rota) => ({ ...rota, absences: rota.absences.filter((one) => !sameAbsence(one, absences)) });

export const addAbsence =
  (absences: Absence): Change =>
  (rota) => ({ ...rota, absences: [...removeAbsence(absences)(rota).absences, absences].sort(byStart) });

export const removeCover =
  (cover: Cover): Change =>
  (rota) => ({ ...rota, cover: rota.cover.filter((one) => !sameCover(one, cover)) });

/** Newest first: where two cover at once, the one named last is on. */
export const addCover =
  (cover: Cover): Change =>
  (rota) => ({ ...rota, cover: [cover, ...removeCover(cover)(rota).cover] });
