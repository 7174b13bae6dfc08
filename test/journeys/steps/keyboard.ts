import type { Locator, Page } from 'playwright-core';

const farthest = 400;

const hasFocus = (locator: Locator) =>
  locator.evaluateAll((found) => found.some((one) => one === document.activeElement));

/** Goes on with the Tab key until one of these has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let times = 0; times < farthest; times += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${wanted.toString()}`);
}

/** Goes to a link or a button and presses it. */
export async function enter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

export const pressByKeys = (page: Page, button: string | RegExp) =>
  enter(page, page.getByRole('button', { name: button }).first());

export const followByKeys = (page: Page, link: string) =>
  enter(page, page.getByRole('link', { name: link }).first());

/** Goes to one of several answers and ticks it. */
export async function tickByKeys(page: Page, legend: string, answer: string): Promise<void> {
  await tabTo(page, page.getByRole('group', { name: legend }).getByRole('checkbox', { name: answer }));
  await page.keyboard.press('Space');
}

export async function type(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label }));
  await page.keyboard.type(text);
}

/** Replaces the text of a box. */
export async function retype(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes to a list of answers, and with the arrow keys to one of them. */
export async function arrowTo(page: Page, legend: string | RegExp, answer: string): Promise<void> {
  const answers = page.getByRole('group', { name: legend }).last().getByRole('radio');
  await tabTo(page, answers);
  await page.keyboard.press('Space');
  const wanted = page
    .getByRole('group', { name: legend })
    .last()
    .getByRole('radio', { name: answer, exact: true })
    .first();
  for (let times = 0; !(await wanted.isChecked()); times += 1) {
    if (times === 10) throw new Error(`The arrow keys do not reach ${answer}`);
    await page.keyboard.press('ArrowDown');
  }
}

/** Goes to a list that drops down and types the beginning of a line of it. */
export async function typeToPick(page: Page, label: string, beginning: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label });
  await tabTo(page, list);
  await page.keyboard.type(beginning);
}
