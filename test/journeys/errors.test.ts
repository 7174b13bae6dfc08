import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forms } from './pages/forms.ts';
import { Fixture } from './steps/fixture.ts';
import { press, problems } from './steps/form.ts';
import { openStage } from './steps/stage.ts';
import { signInByCode } from './steps/sign-in.ts';

const fixture = new Fixture(openStage());
beforeAll(() => fixture.prepare());
afterEach(() => fixture.clear());

const cases = Object.entries(forms).flatMap(([file, leads]) =>
  typeof leads === 'string' ? [] : Object.entries(leads).map(([state, lead]) => ({ file, state, lead })),
);
const summary = (page: Page) =>
  page.locator('main').getByRole('alert').filter({ hasText: 'There is a problem' });
const closeAll = (page: Page) =>
  page.evaluate(() => {
    const said = document.querySelector('main .nhsuk-error-summary');
    for (const part of document.querySelectorAll('details')) part.open = part.contains(said);
  });

/** Whether a control that somebody can see has the focus, with this error beside it if any; else what has it. */
const focused = (page: Page, error: string) =>
  page.evaluate((said) => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || !at.matches('input, select, textarea'))
      return `no field: ${at?.outerHTML.slice(0, 120) ?? 'nothing'}`;
    if (!at.checkVisibility()) return `hidden: ${at.id}`;
    const beside = at.closest<HTMLElement>('.nhsuk-form-group--error')?.innerText;
    return beside?.includes(said) === false ? `the field of another error: ${at.id}` : 'its field';
  }, error);
const leadsToField = (page: Page, error = '') => expect.poll(() => focused(page, error)).toBe('its field');

/** The address of the page and its summary again, where a link led away from it. */
async function comeBack(page: Page, address: string): Promise<void> {
  if (new URL(page.url()).pathname === new URL(address).pathname) return;
  await page.goBack();
  await summary(page).waitFor();
}

describe('an error', () => {
  it.each(cases)('moves the focus to its field, and is in the title: $file ($state)', async ({ lead }) => {
    const page = await lead(fixture);
    await page
      .locator('main .nhsuk-error-summary, main .nhsuk-error-message, main .error-summary')
      .first()
      .waitFor();
    await expect.poll(() => page.title()).toMatch(/^Error: /);
    // A form of one field says it there, and the focus is there at once.
    if ((await summary(page).count()) === 0) return leadsToField(page);
    const address = page.url();
    const links = await summary(page).getByRole('link').count();
    expect(links).toBe((await problems(page)).length || 1);
    for (let place = 0; place < links; place += 1) {
      await closeAll(page);
      const link = summary(page).getByRole('link').nth(place);
      const error = await link.innerText();
      await link.press('Enter');
      await leadsToField(page, error);
      await comeBack(page, address);
    }
  });

  it('of the server leads to the field it names within the request, or is only said', async () => {
    const page = await fixture.visit(fixture.enquiry.link);
    await press(page, 'Sign in to see it');
    await signInByCode(page, 'hazel.marrow@elft.example');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Hazel Marrow');
    await page.getByRole('textbox', { name: 'Your role' }).fill('Duty worker');
    const fields = [
      { path: 'profile.name', message: 'The name is wrong' },
      { path: 'query.cursor', message: 'The cursor is wrong' },
    ];
    const json = { type: 'about:blank', status: 400, code: 'malformed', title: 'Wrong', fields };
    await page.route('**/api/enquiries/**', (route) =>
      route.fulfill({ status: 400, contentType: 'application/problem+json', json }),
    );
    await press(page, 'Continue');
    expect(await problems(page)).toEqual(['The name is wrong', 'The cursor is wrong']);
    expect(await summary(page).getByRole('link').allInnerTexts()).toEqual(['The name is wrong']);
    await summary(page).getByRole('link').press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('name');
  });
});
