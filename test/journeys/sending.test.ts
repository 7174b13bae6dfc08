import { expect, it } from 'vitest';
import { answeredForm, referrer } from './steps/draft.ts';
import { press, problems, reads, sees, write } from './steps/form.ts';
import { losesAnswer } from './steps/lost-answer.ts';
import { call } from './steps/send.ts';
import { checkAnswers, declareAndSend, idIn, referenceOnReceipt } from './steps/short-path.ts';
import { openStage } from './steps/stage.ts';
import { woman } from './steps/woman.ts';

const stage = openStage();
const submission = /\/api\/referrals$/;
const named = (familyName: string) => ({ familyName, givenNames: '' });

async function sentOf(name: string): Promise<{ reference: string }[]> {
  const list = await call(stage, referrer, 'GET /api/referrals');
  const { items } = (await list.json()) as { items: { name: string; reference: string }[] };
  return items.filter((item) => item.name === name);
}

it('sends once when the button is pressed twice', async () => {
  const page = await answeredForm(stage, named('Twicepressed'));
  await checkAnswers(page);
  let asked = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && submission.test(request.url())) asked += 1;
  });
  await page.getByRole('checkbox', { name: 'She agrees to this referral' }).check();
  await page.getByRole('button', { name: 'Send the referral' }).dblclick();
  const reference = await referenceOnReceipt(page);
  expect([asked, await sentOf('Twicepressed')]).toEqual([1, [expect.objectContaining({ reference })]]);
});

it('gives the same receipt when the first answer was lost on the way', async () => {
  const page = await answeredForm(stage, named('Lostanswer'));
  await checkAnswers(page);
  await losesAnswer(stage, referrer, page, submission);
  await page.getByRole('checkbox', { name: 'She agrees to this referral' }).check();
  await press(page, 'Send the referral');
  expect(await problems(page)).toEqual([expect.stringContaining('We got no answer')]);
  const [sent] = await sentOf('Lostanswer');
  await press(page, 'Send the referral');
  expect(await referenceOnReceipt(page)).toBe(sent?.reference);
  expect(await sentOf('Lostanswer')).toHaveLength(1);
});

it('reads back what is stored now, not what the form was opened with', async () => {
  const page = await answeredForm(stage, named('Openedwith'));
  await checkAnswers(page);
  await page.goto(`/referrals/${idIn(page)}`);
  await sees(page, 'Refer a woman');
  await write(page, 'Given names', 'Writtenafter');
  const stored = Promise.withResolvers<void>();
  await page.route(/\/api\/referrals\/[0-9a-f-]+$/, async (route) => {
    await stored.promise;
    await route.continue();
  });
  await press(page, 'Check your answers');
  await reads(page, 'One moment');
  expect(await page.getByText('Openedwith').count()).toBe(0);
  stored.resolve();
  await reads(page, 'Writtenafter');
});

it('shows what was sent when another tab sent it with other answers', async () => {
  const one = await answeredForm(stage, named('Firsttab'));
  const id = idIn(one);
  await checkAnswers(one);
  const two = await one.context().newPage();
  await two.goto(`/referrals/${id}`);
  await sees(two, 'Refer a woman');
  await write(two, 'Given names', 'Secondtab');
  await checkAnswers(two);
  const reference = await declareAndSend(two);
  await one.getByRole('checkbox', { name: 'She agrees to this referral' }).check();
  await press(one, 'Send the referral');
  await sees(one, 'This was already sent with other answers');
  await reads(one, `This is what was sent as ${reference}`);
  await reads(one, 'Secondtab');
  expect(await sentOf('Secondtab Firsttab')).toHaveLength(1);
});

it('says to a form left open that the referral was sent from another page', async () => {
  const one = await answeredForm(stage, named('Leftopen'));
  const id = idIn(one);
  const two = await one.context().newPage();
  await checkAnswers(one);
  await two.goto(`/referrals/${id}`);
  await sees(two, 'Refer a woman');
  await declareAndSend(one);
  await write(two, 'Given names', woman.givenNames);
  await sees(two, 'This referral has been sent already');
});
