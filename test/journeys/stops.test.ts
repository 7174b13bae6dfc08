import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newForm, referrer, stored } from './steps/draft.ts';
import { choose, press, problems, reads, sees, write, writeDay } from './steps/form.ts';
import { call } from './steps/send.ts';
import { answer, type Answers, idIn, shortPath } from './steps/short-path.ts';
import { openStage } from './steps/stage.ts';
import { woman } from './steps/woman.ts';

const stage = openStage();

/** Answers the short path with these answers in place of the usual ones, and presses on. */
async function tries(answers: Answers): Promise<Page> {
  const page = await newForm(stage);
  await answer(page, { ...shortPath, ...answers });
  await press(page, 'Check your answers');
  return page;
}

async function stateOf(id: string): Promise<string> {
  const answerOfApi = await call(stage, referrer, `GET /api/referrals/${id}`);
  return ((await answerOfApi.json()) as { state: string }).state;
}

const lately = { day: '1', month: '1', year: String(new Date().getFullYear() - 12) };

it('stops a girl under 18, says what to do, and keeps the draft', async () => {
  const page = await tries({
    2: async (form) => {
      await choose(form, 'Do you know her date of birth?', 'Yes');
      await writeDay(form, 'Date of birth', lately);
    },
  });
  expect(await problems(page)).toEqual([expect.stringContaining('must be 18 or over when convicted')]);
  await stored(stage, idIn(page), { familyName: woman.familyName, whySecondaryCare: woman.why });
  expect(await stateOf(idIn(page))).toBe('draft');
});

it('asks outright whether she is 18 where her age is a guess, and stops at no', async () => {
  const page = await tries({
    2: async (form) => {
      await choose(form, 'Do you know her date of birth?', 'No, only about how old she is');
      await write(form, 'About how old is she', '18');
    },
    3: (form) => choose(form, '3. Is she 18 or over?', 'No'),
  });
  await reads(page, 'The adult service cannot take this referral');
  expect(await problems(page)).toEqual([expect.stringContaining('Phone the youth justice service')]);
});

it('stops without her agreement to be referred, and keeps the draft', async () => {
  const page = await tries({
    17: async (form) => {
      await shortPath[17]?.(form);
      await choose(form, 'Does she agree to be referred?', 'No');
    },
  });
  await reads(page, 'She has to agree to be referred');
  expect(await problems(page)).toEqual([expect.stringContaining('She has to agree to be referred')]);
  expect(await stateOf(idIn(page))).toBe('draft');
});

it('parks the draft while her capacity to agree is in doubt, and sends nothing', async () => {
  const page = await newForm(stage);
  const id = idIn(page);
  await write(page, 'Family name', woman.familyName);
  await choose(page, 'Is her capacity to agree in doubt?', 'Yes');
  await reads(page, 'Nothing is sent while this is in doubt');
  await write(page, 'Who will check?', 'Dr Invented');
  await writeDay(page, 'When will it be checked?', { day: '2', month: '3', year: '2099' });
  await press(page, 'Park this draft');
  await sees(page, 'Your referrals');
  await page.getByRole('table').first().getByRole('link', { name: woman.familyName }).first().waitFor();
  await stored(stage, id, { capacityDoubted: 'yes', capacityWho: 'Dr Invented', capacityDay: '2099-03-02' });
  await page.goto(`/referrals/${id}/check`);
  await problems(page);
  expect(await page.getByRole('button', { name: 'Send the referral' }).count()).toBe(0);
});

it('demands nothing beyond the 18 questions', async () => {
  const page = await newForm(stage);
  await press(page, 'Check your answers');
  const said = await problems(page);
  const targets = await page
    .getByRole('alert')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  expect(targets).toHaveLength(said.length);
  const asked = await page.evaluate(
    (ids) =>
      ids.map((id) => {
        const field = document.getElementById(id);
        const around = [...document.querySelectorAll('fieldset, .nhsuk-form-group')].filter((one) =>
          one.contains(field),
        );
        const titles = around.map((one) => one.querySelector('legend, label')?.textContent ?? '');
        return (
          titles.map((title) => /^(\d+)\. /.exec(title.trim())?.[1]).find(Boolean) ?? `no question for ${id}`
        );
      }),
    targets,
  );
  const numbers = new Set(Array.from({ length: 18 }, (_, index) => String(index + 1)));
  expect(asked.filter((one) => !numbers.has(one))).toEqual([]);
  expect(new Set(asked).size).toBeGreaterThan(10);
});
