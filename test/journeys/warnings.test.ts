import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newForm } from './steps/draft.ts';
import { choose, group, press, problems, reads, write } from './steps/form.ts';
import { hubOpens } from './steps/hub.ts';
import { answer, checkAnswers, declareAndSend, refer, shortPath } from './steps/short-path.ts';
import { openStage } from './steps/stage.ts';

const stage = openStage();

const writeWhy = (page: Page, legend: string, why: string) =>
  group(page, legend).getByRole('textbox', { name: 'Why? (optional)' }).fill(why);

it('asks about a hearing whose time has gone, and sends it all the same', async () => {
  const page = await newForm(stage);
  const reference = await refer(page, {
    ...shortPath,
    5: async (form) => {
      await press(form, 'Use today (Day of the hearing)');
      await choose(form, 'Is the time known?', 'Yes');
      await write(form, 'Time of the hearing', '00:00');
      await reads(form, 'That time has gone');
    },
  });
  expect(reference).not.toBe('');
});

it('does not take a day that has gone, and asks for the new day only', async () => {
  const page = await newForm(stage);
  await answer(page);
  const boxes = page.getByRole('group', { name: 'Day of the hearing' }).last();
  await boxes.getByRole('textbox', { name: 'Year' }).fill(String(new Date().getFullYear() - 1));
  await press(page, 'Check your answers');
  expect(await problems(page)).toEqual(['This day has passed. Enter the new day of the hearing.']);
});

it('offers to leave an NHS number with a slip for now, and takes a doubtful CRN as written', async () => {
  const page = await newForm(stage);
  await answer(page, { ...shortPath, 1: (form) => write(form, 'Family name', 'Onedoubt') });
  await page.getByText('If you have them to hand').click();
  await write(page, 'NHS number', '999 000 0001');
  await write(page, 'CRN', 'ABC');
  await reads(page, 'As written, unchecked');
  await press(page, 'Check your answers');
  expect(await problems(page)).toEqual([expect.stringContaining('leave it for now')]);
  await press(page, 'Leave it for now');
  await checkAnswers(page);
  await reads(page, 'as written, unchecked');
  await declareAndSend(page);

  const hubPage = await stage.page();
  await hubOpens(hubPage, 'Onedoubt');
  await reads(hubPage, 'as written, unchecked');
  expect(await hubPage.getByText('0001').count()).toBe(0);
});

it('takes no NHS number outside the range of the demonstration', async () => {
  const page = await newForm(stage);
  await answer(page);
  await page.getByText('If you have them to hand').click();
  await write(page, 'NHS number', '943 476 5919');
  await press(page, 'Check your answers');
  expect(await problems(page)).toEqual([expect.stringContaining('only NHS numbers that begin with 999')]);
});

it('warns where she was not asked about sharing, takes a reason, and says that no team can be asked', async () => {
  const page = await newForm(stage);
  await refer(page, {
    ...shortPath,
    17: async (form) => {
      await shortPath[17]?.(form);
      await choose(form, 'To share with the secondary-care team?', 'Not asked');
      await reads(form, 'No team can be asked unless she agrees');
      await writeWhy(form, 'To share with the secondary-care team?', 'No interpreter before noon');
    },
  });
  await reads(page, 'No team can be asked yet');
  await reads(page, 'Her agreement to share with a team (Referrer)');
});

it('shows the hub why something is not known, beside the answer, and not what was typed for an answer since changed', async () => {
  const page = await newForm(stage);
  const others = '13. Risk to others or staff';
  const reasons = ['No custody record to hand', 'Nobody has asked her'];
  await refer(page, {
    ...shortPath,
    1: (form) => write(form, 'Family name', 'Askedwhy'),
    13: async (form) => {
      await choose(form, others, 'Not known');
      await writeWhy(form, others, reasons[0] ?? '');
    },
    15: async (form) => {
      await shortPath[15]?.(form);
      await choose(form, 'Is she pregnant?', 'Not asked');
      await writeWhy(form, 'Is she pregnant?', reasons[1] ?? '');
      await choose(form, 'Is she pregnant?', 'No');
    },
  });
  const hubPage = await stage.page();
  await hubOpens(hubPage, 'Askedwhy');
  await reads(hubPage, 'Why that risk is not known');
  await reads(hubPage, reasons[0] ?? '');
  expect(await hubPage.getByText(reasons[1] ?? '').count()).toBe(0);
});
