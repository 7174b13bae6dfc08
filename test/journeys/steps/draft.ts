import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { sees } from './form.ts';
import { type Changes, call, saveDraft, wholeAnswers } from './send.ts';
import { openAs } from './sign-in.ts';
import type { Stage } from './stage.ts';
import { patience } from './patience.ts';

export const referrer = 'Marigold Fernsby';

/** Opens a new referral's form as a verified referrer. */
export async function newForm(stage: Stage, page?: Page): Promise<Page> {
  const form = await openAs(page ?? (await stage.page()), referrer, '/referrals/new');
  await sees(form, 'Refer a woman');
  return form;
}

/** Opens the form of a draft in which the short path is answered already. */
export async function answeredForm(stage: Stage, changes: Changes): Promise<Page> {
  const path = `/referrals/${await saveDraft(stage, changes)}`;
  const form = await openAs(await stage.page(), referrer, path);
  await sees(form, 'Refer a woman');
  return form;
}

/** Waits for the line that says whether the draft is saved. */
export const saysOfSaving = (page: Page, words: RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

/** Sends a draft from elsewhere, while this page still shows its form. */
export async function sendFromElsewhere(stage: Stage, id: string): Promise<void> {
  const { version } = (await (await call(stage, referrer, `GET /api/referrals/${id}`)).json()) as Draft;
  const body = { id, version, declared: true, answers: wholeAnswers() };
  const answer = await call(stage, referrer, 'POST /api/referrals', body);
  if (!answer.ok) throw new Error(`The draft was not sent: ${await answer.text()}`);
}

type Draft = { state: string; version: number; answers: Record<string, unknown> };

/** Waits until the server holds these answers of a draft. */
export function stored(stage: Stage, id: string, answers: Record<string, unknown>): Promise<void> {
  return vi.waitFor(
    async () => {
      const draft = (await (await call(stage, referrer, `GET /api/referrals/${id}`)).json()) as Draft;
      for (const [field, value] of Object.entries(answers)) {
        const held = draft.answers?.[field];
        if (JSON.stringify(held) !== JSON.stringify(value)) {
          throw new Error(`The draft holds ${JSON.stringify(held)} for ${field}`);
        }
      }
    },
    { timeout: patience, interval: 200 },
  );
}
