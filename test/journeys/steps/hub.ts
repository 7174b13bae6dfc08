import type { Locator, Page } from 'playwright-core';
import { follow, press, reads, sees } from './form.ts';
import { openAs } from './sign-in.ts';

export const hub = 'Tansy Wobblethorn';

/** Opens a case from the list of the person signed in. */
export async function openCase(page: Page, name: string): Promise<void> {
  await sees(page, 'Cases');
  await follow(page, name);
  await sees(page, name);
}

/** Opens the hub's list, and a case of it. */
export async function hubOpens(page: Page, name: string): Promise<void> {
  await openAs(page, hub, '/cases');
  await openCase(page, name);
}

/** Records that the referrer was phoned on a number that they did not give. */
export async function verifyReferrer(page: Page): Promise<void> {
  await press(page, 'I called a published switchboard');
  await reads(page, 'Referrer verified');
}

/** Asks a team: one press shows what it will see, the second sends. */
export async function askTeam(page: Page, team: string): Promise<void> {
  const about = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: team }) });
  await about.getByRole('button', { name: 'Ask this team' }).click();
  await about.getByRole('button', { name: 'Send the enquiry' }).click();
  await about.getByText('This team has been asked').waitFor();
}

/** The task of an imminent risk on its case; what else is due there depends on the hour. */
export const riskTask = (page: Page): Locator =>
  page
    .getByRole('region', { name: 'Tasks' })
    .getByRole('listitem')
    .filter({ hasText: 'Imminent risk: phone' });
