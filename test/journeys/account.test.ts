import { expect, it } from 'vitest';
import { follow, pick, press, reads, sees, write } from './steps/form.ts';
import { openAs } from './steps/sign-in.ts';
import { openStage } from './steps/stage.ts';

const stage = openStage();
const juniper = 'Juniper Quillfeather';

it('lets a referrer correct her details, and says when she must be verified again', async () => {
  const page = await openAs(await stage.page(), juniper, '/referrals');
  await sees(page, 'Your referrals');
  await follow(page, 'Your account');
  await sees(page, 'Your account');
  const other = await openAs(await stage.page(), juniper, '/account');
  await sees(other, 'Your account');

  await write(page, 'Your name', 'Juniper Quillpen');
  await pick(page, 'The court you usually work at', 'Another court');
  await press(page, 'Save your details');
  const said = page.getByRole('status').filter({ hasText: 'Your details are saved.' });
  await said.waitFor();
  expect(await said.innerText()).toBe('Your details are saved.');
  await reads(page, 'Juniper Quillpen (Referrer)');

  await write(other, 'Your organisation', 'Another Probation');
  await press(other, 'Save your details');
  await reads(other, 'Your details were changed while you were working on them');
  await reads(other, 'Juniper Quillpen');
  expect(await other.evaluate(() => document.activeElement?.className)).toBe('app-focused');
  expect(await other.getByRole('textbox', { name: 'Your organisation' }).inputValue()).toBe(
    'Another Probation',
  );
  await press(other, 'Save your details');
  await reads(other, 'Your details are saved. We will verify you again');
  await reads(other, 'Not yet: we will phone your organisation');
});
