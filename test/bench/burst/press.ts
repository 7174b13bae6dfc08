import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '#shared/time/day';
import { londonDay } from '#shared/time/london';
import type { Receipt } from '#shared/referral/views';
import { type Served, tokenOf } from '#test/journeys/steps/send';
import { newSubmission } from '../submit/handler.ts';

/** A submission that was answered: its reference, the day of its hearing and when the answer came. */
export type Answered = { reference: string; day: string; at: number };

const mostPauseMs = 200;

/** Sends one referral until it is answered, as a person presses again who is told that it is busy. */
async function sendOne({ app }: Pick<Served, 'app'>, token: string): Promise<Answered> {
  const day = addDays(londonDay(new Date().toISOString()), randomInt(7, 60));
  const body = newSubmission();
  const sent = JSON.stringify({ ...body, answers: { ...body.answers, hearingDay: day } });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  for (;;) {
    const answer = await fetch(`${app.url}/api/referrals`, { method: 'POST', headers, body: sent });
    if (answer.ok) return { reference: ((await answer.json()) as Receipt).reference, day, at: Date.now() };
    if (answer.status !== 503)
      throw new Error(`A referral was answered ${answer.status}: ${await answer.text()}`);
    await pause(Math.random() * mostPauseMs);
  }
}

/** So many referrals by the API of a running app, some of them at once, each with a hearing of another day. */
export async function press(stage: Served, referrals: number, atOnce: number): Promise<Answered[]> {
  const token = await tokenOf(stage, 'Marigold Fernsby');
  const answered: Answered[] = [];
  let begun = 0;
  const one = async () => {
    while ((begun += 1) <= referrals) answered.push(await sendOne(stage, token));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return answered;
}
