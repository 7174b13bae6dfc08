import type { Page } from 'playwright-core';
import { press, sees, write } from './form.ts';
import { linkIn, mailTo } from './inbox.ts';
import { type Changes, askByApi, sendReferral } from './send.ts';
import { signInByCode } from './sign-in.ts';
import type { Stage } from './stage.ts';

export const hackney = { id: 'elft-hackney', inbox: 'elft-hackney@elft.example' };

export type Enquiry = { caseId: string; reference: string; link: string; id: string };

/** A referral that was sent, a team that was asked, and the link of its mail. */
export async function asked(stage: Stage, changes: Changes, team = hackney): Promise<Enquiry> {
  const { id: caseId, reference } = await sendReferral(stage, changes);
  const id = await askByApi(stage, caseId, team.id);
  return { caseId, reference, id, link: linkIn(await mailTo(stage.app.url, team.inbox, reference)) };
}

/** Comes by the link of a mail with their own work address, and enrols. */
export async function joinByLink(page: Page, link: string, email: string, name: string): Promise<void> {
  await page.goto(link);
  await press(page, 'Sign in to see it');
  await signInByCode(page, email);
  await sees(page, 'Tell us who you are');
  await write(page, 'Your name', name);
  await write(page, 'Your role', 'Duty worker');
  await press(page, 'Continue');
}
