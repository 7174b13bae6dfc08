import { expect, it } from 'vitest';
import { newForm, stored } from './steps/draft.ts';
import { choose, press, problems, reads, sees, tick, write } from './steps/form.ts';
import { openAs } from './steps/sign-in.ts';
import { hub, openCase } from './steps/hub.ts';
import { sendReferral } from './steps/send.ts';
import {
  answer,
  checkAnswers,
  declareAndSend,
  idIn,
  refer,
  saysWhoWasTold,
  shortPath,
} from './steps/short-path.ts';
import { openStage } from './steps/stage.ts';
import { woman } from './steps/woman.ts';

const stage = openStage();
const name = `${woman.givenNames} ${woman.familyName}`;

it('stops at imminent risk until it says what was done and who was told, then puts it on top of the list', async () => {
  await sendReferral(stage, { familyName: 'Earlier', givenNames: 'Someone' });
  const page = await newForm(stage);
  await answer(page, {
    ...shortPath,
    12: async (form) => {
      await choose(form, '12. Suicide or self-harm now', 'Imminent');
      await sees(form, 'Stop: act now');
      await reads(form, 'This service is not an emergency service');
      await reads(form, 'Tell custody healthcare or court staff now');
      await stored(stage, idIn(form), { selfHarm: 'imminent', whySecondaryCare: woman.why });
      expect(await form.getByRole('textbox').count()).toBe(0);
      await press(form, 'I have acted');
      await sees(form, 'Refer a woman');
    },
  });
  await press(page, 'Check your answers');
  expect((await problems(page)).length).toBe(4);
  await saysWhoWasTold(page);
  await checkAnswers(page);
  await reads(page, 'It may be hours before anyone reads this');
  await declareAndSend(page);
  await reads(page, 'Make sure custody healthcare or court staff are acting now');

  const hubPage = await openAs(await stage.page(), hub, '/cases');
  await sees(hubPage, 'Cases');
  const first = hubPage.getByRole('table').getByRole('row').nth(1);
  expect(await first.innerText()).toMatch(new RegExp(`${name}[^]*Imminent risk`));
  await openCase(hubPage, name);
  await reads(hubPage, 'Imminent risk: phone the referrer now');
});

it('keeps a draft that is left at the stop, and stops again on return, until it is said what was done', async () => {
  const page = await newForm(stage);
  const id = idIn(page);
  await write(page, 'Family name', 'Comesback');
  await choose(page, '12. Suicide or self-harm now', 'Imminent');
  await press(page, 'Leave this draft for now');
  await sees(page, 'Your referrals');
  await stored(stage, id, { familyName: 'Comesback', selfHarm: 'imminent' });
  await page.locator(`a[href="/referrals/${id}"]`).first().click();
  await sees(page, 'Stop: act now');
  await press(page, 'I have acted');
  await sees(page, 'Refer a woman');
  await saysWhoWasTold(page);
  await choose(page, '12. Suicide or self-harm now', 'None known');
  await choose(page, '12. Suicide or self-harm now', 'Imminent');
  await sees(page, 'Refer a woman');
  await stored(stage, id, { imminentToldRole: 'Custody officer', selfHarm: 'imminent' });
  await page.reload();
  await sees(page, 'Refer a woman');
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
  await reads(page, 'A safeguarding referral is still needed');
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
