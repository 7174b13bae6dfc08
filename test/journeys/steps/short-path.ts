import type { Page } from 'playwright-core';
import { choose, pick, press, reads, sees, write, writeDay } from './form.ts';
import { woman } from './woman.ts';

export type Answer = (page: Page) => Promise<unknown>;
export type Answers = Record<number, Answer>;

/** One answer for each of the 18 questions of the short path, and nothing else (B1). */
export const shortPath: Answers = {
  1: async (page) => {
    await write(page, 'Family name', woman.familyName);
    await write(page, 'Given names', woman.givenNames);
  },
  2: async (page) => {
    await choose(page, 'Do you know her date of birth?', 'Yes');
    await writeDay(page, 'Date of birth', woman.born);
  },
  3: (page) => reads(page, 'Worked out from her date of birth'),
  4: (page) => pick(page, '4. Court', woman.court),
  5: async (page) => {
    await press(page, 'Use today (Day of the hearing)');
    await choose(page, 'Is the time known?', 'On the list, time not known');
  },
  6: (page) => choose(page, '6. What stage', 'Guilty plea'),
  7: async (page) => {
    await choose(page, '7. Is the offence known?', 'Yes');
    await write(page, 'The offence in a few words', woman.offence);
  },
  8: (page) => choose(page, '8. Where is she now', 'In the court cells'),
  9: (page) => pick(page, 'Borough', 'Hackney'),
  10: (page) => write(page, '10. Why does she need secondary care?', woman.why),
  11: (page) => choose(page, '11. Is she open to', 'Not known'),
  12: (page) => choose(page, '12. Suicide or self-harm now', 'Not assessed'),
  13: (page) => choose(page, '13. Risk to others', 'None known'),
  14: (page) => choose(page, '14. Is she at risk', 'Not asked'),
  15: async (page) => {
    await choose(page, 'Is there a safeguarding concern', 'No');
    await choose(page, 'Is she pregnant?', 'Not asked');
  },
  16: (page) => choose(page, '16. Does she need an interpreter', 'No'),
  17: async (page) => {
    await choose(page, 'Does she agree to be referred?', 'Yes');
    await choose(page, 'To share with the secondary-care team?', 'Yes');
    await choose(page, 'To share with probation?', 'Yes');
    await choose(page, 'To share with the court?', 'Not asked');
    await press(page, 'Use today (On which day did she agree?)');
    await press(page, 'Use the time now (At what time?)');
    await press(page, 'I asked her');
  },
  18: (page) => write(page, 'Until when can you be reached', '17:00'),
};

/** Chooses that the risk is imminent, and says on the stop page that somebody has acted. */
export async function choosesImminent(page: Page): Promise<void> {
  await choose(page, '12. Suicide or self-harm now', 'Imminent');
  await sees(page, 'Stop: act now');
  await press(page, 'I have acted');
  await sees(page, 'Refer a woman');
}

/** Says what was done about an imminent risk, and who was told. */
export async function saysWhoWasTold(page: Page): Promise<void> {
  await write(page, 'What has been done?', 'Custody healthcare is with her');
  await write(page, 'Who has been told?', 'Officer Invented');
  await write(page, 'Their role', 'Custody officer');
  await press(page, 'Use the time now (The time they were told)');
}

/** Answers the questions in their order. */
export async function answer(page: Page, answers: Answers = shortPath): Promise<void> {
  for (const given of Object.values(answers)) await given(page);
}

/** Goes from the form to the page that reads everything back. */
export async function checkAnswers(page: Page): Promise<void> {
  await press(page, 'Check your answers');
  await sees(page, 'Check your answers');
}

/** Declares and sends; ends on the receipt and gives the reference. */
export async function declareAndSend(page: Page): Promise<string> {
  await page.getByRole('checkbox', { name: 'She agrees to this referral' }).check();
  await press(page, 'Send the referral');
  return referenceOnReceipt(page);
}

export async function referenceOnReceipt(page: Page): Promise<string> {
  await sees(page, 'Referral sent');
  return page.locator('.app-reference').innerText();
}

/** From a form just opened to the receipt. */
export async function refer(page: Page, answers: Answers = shortPath): Promise<string> {
  await answer(page, answers);
  await checkAnswers(page);
  return declareAndSend(page);
}

/** The id in the address of a referral's page. */
export const idIn = (page: Page): string => /\/referrals\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
