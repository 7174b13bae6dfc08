import type { Page } from 'playwright-core';
import { pick, press, sees, write } from './form.ts';
import { codeFor } from './inbox.ts';

/** Signs in by a work address and the code in the inbox; the page then goes where the person wanted to. */
export async function signInByCode(page: Page, email: string): Promise<void> {
  const site = new URL(page.url()).origin;
  await sees(page, 'Sign in');
  await write(page, 'Your work email address', email);
  await press(page, 'Send me a code');
  await sees(page, 'Check your email');
  await write(page, 'Code', await codeFor(site, email));
  await press(page, 'Continue');
}

/** Signs in as one of the demonstration's people, chosen from the list. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await sees(page, 'Sign in');
  await press(page, name);
}

/** Opens an address of the app as one of the demonstration's people. */
export async function openAs(page: Page, name: string, path: string): Promise<Page> {
  await page.goto(path);
  await signInAs(page, name);
  return page;
}

export const oneOff = {
  email: 'rowan.thimblewick@probation.example',
  name: 'Rowan Thimblewick',
};

/** Fills in who the person is. */
export async function fillIn(page: Page, name: string): Promise<void> {
  await write(page, 'Your name', name);
  await pick(page, 'Your role', 'Court probation officer');
  await write(page, 'Your organisation', 'Demonstration Probation');
  await pick(page, 'The court you usually work at', "Bromley Magistrates' Court");
  await write(page, 'Your phone number', '020 7946 0142');
}

/** Enrols at the first sign-in (B2). */
export async function enrol(page: Page, name = oneOff.name): Promise<void> {
  await sees(page, 'Tell us who you are');
  await fillIn(page, name);
  await press(page, 'Continue');
}
