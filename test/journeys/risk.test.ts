import { expect, it } from 'vitest';
import { newForm, stored } from './steps/draft.ts';
import { choose, press, problems, reads, sees, tick, write } from './steps/form.ts';
import { openAs } from './steps/sign-in.ts';
import { hub, openCase } from './steps/hub.ts';
import { sendReferral } from './steps/send.ts';
import { answer, checkAnswers, declareAndSend, idIn, refer, shortPath } from './steps/short-path.ts';
import { openStage } from './steps/stage.ts';
import { woman } from './steps/woman.ts';

const stage = openStage();
const name = `${woman.givenNames} ${woman.familyName}`;

it('stops at imminent risk until it says what was done and who was told, then puts it on top of the list', async () => {
  await sendReferral(stage, { familyName: 'Earlier', givenNames: 'Someone' });
  const page = await newForm(stage);
  await answer(page, {
    ...shortPath,
    12: (form) => choose(form, '12. Suicide or self-harm now', 'Imminent'),
  });
  await reads(page, 'Stop: act now');
  await reads(page, 'nobody may read this for hours');
  await stored(stage, idIn(page), { selfHarm: 'imminent', whySecondaryCare: woman.why });
  await press(page, 'Check your answers');
  expect((await problems(page)).length).toBe(4);
  await write(page, 'What has been done?', 'Custody healthcare is with her');
  await write(page, 'Who has been told?', 'Officer Invented');
  await write(page, 'Their role', 'Custody officer');
  await press(page, 'Use the time now (The time they were told)');
  await checkAnswers(page);
  await reads(page, 'Nobody may read this for hours');
  await declareAndSend(page);
  await reads(page, 'Make sure custody healthcare or court staff are acting now');

  const hubPage = await openAs(await stage.page(), hub, '/cases');
  await sees(hubPage, 'Cases');
  const first = hubPage.getByRole('table').getByRole('row').nth(1);
  expect(await first.innerText()).toMatch(new RegExp(`${name}[^]*Imminent risk`));
  await openCase(hubPage, name);
  await reads(hubPage, 'Imminent risk: phone the referrer now');
});

it('never lets a safeguarding concern feel like a referral, and makes a task of it', async () => {
  const page = await newForm(stage);
  await refer(page, {
    ...shortPath,
    1: (form) => write(form, 'Family name', 'Oneconcern'),
    15: async (form) => {
      await choose(form, 'Is there a safeguarding concern', 'Yes');
      await reads(form, 'This form does not make a safeguarding referral');
      await tick(form, 'Whom is the concern about?', 'A child');
      await choose(form, 'Has a safeguarding referral been made?', 'No');
      await write(form, 'Who will make it?', 'Rowan Invented');
      await write(form, 'By when?', 'today by 3pm');
      await choose(form, 'Is she pregnant?', 'Not known');
    },
  });
  await reads(page, 'Safeguarding is still owed');
  const hubPage = await openAs(await stage.page(), hub, '/cases');
  await openCase(hubPage, 'Oneconcern');
  await reads(hubPage, 'No safeguarding referral has been confirmed. Make sure one is made today.');
});

it('has no field for an address when she lives in a refuge', async () => {
  const page = await newForm(stage);
  await page.getByRole('checkbox', { name: 'A refuge (the address is never asked for)' }).check();
  const written = page.locator('input[type=text], textarea');
  const labels = await written.evaluateAll((all) =>
    all.flatMap((one) => [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent)),
  );
  expect(labels.length).toBeGreaterThan(10);
  expect(labels.filter((label) => /address|postcode|street|road/i.test(label ?? ''))).toEqual([]);
});
