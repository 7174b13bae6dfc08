import type { Given } from './question.ts';

/** Whole years of age on a London day; both dates YYYY-MM-DD. */
export function yearsOld(dateOfBirth: string, today: string): number {
  const beforeBirthday = today.slice(5) < dateOfBirth.slice(5) ? 1 : 0;
  return Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - beforeBirthday;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const convicted = ['guilty-plea', 'found-guilty'];

/** True where her age must be asked outright: an estimate, or a date that makes her 18 within the last year. */
export function mustAskAdult({ birth, dateOfBirth, stage }: Given, today: string): boolean {
  if (birth === 'estimate') return true;
  if (typeof dateOfBirth !== 'string' || !isDay.test(dateOfBirth)) return false;
  return convicted.includes(String(stage)) && yearsOld(dateOfBirth, today) === 18;
}
