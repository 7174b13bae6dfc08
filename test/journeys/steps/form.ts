import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

const often = 40;
const soon = 4000;

async function soonIs(done: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + soon;
  while (Date.now() < until && !(await done())) await pause(often);
}

/** Waits until something is visible. Polls often at first: Playwright soon polls only twice a second. */
export async function shows(wanted: Locator): Promise<void> {
  await soonIs(() => wanted.isVisible());
  await wanted.waitFor();
}

/** The group of answers under a legend; inside another where the legend alone does not tell. */
export const group = (page: Page, legend: string): Locator =>
  page.getByRole('group', { name: legend }).last();

export const write = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label }).fill(text);

export const pick = (page: Page, label: string, option: string) =>
  page.getByRole('combobox', { name: label }).selectOption({ label: option });

/** Chooses one answer. */
export const choose = (page: Page, legend: string, answer: string) =>
  group(page, legend).getByRole('radio', { name: answer, exact: true }).first().check();

/** Ticks one of several. */
export const tick = (page: Page, legend: string, answer: string) =>
  group(page, legend).getByRole('checkbox', { name: answer, exact: true }).check();

export type Day = { day: string; month: string; year: string };

/** Fills the three boxes of a date. */
export async function writeDay(page: Page, legend: string, { day, month, year }: Day): Promise<void> {
  const boxes = group(page, legend);
  await boxes.getByRole('textbox', { name: 'Day' }).fill(day);
  await boxes.getByRole('textbox', { name: 'Month' }).fill(month);
  await boxes.getByRole('textbox', { name: 'Year' }).fill(year);
}

export const press = (page: Page, button: string) =>
  page.getByRole('button', { name: button }).first().click();

export const follow = (page: Page, link: string) => page.getByRole('link', { name: link }).first().click();

/** Waits for the heading of a page, and until the page no longer waits for its data: it has its heading before. */
export async function sees(page: Page, heading: string | RegExp): Promise<void> {
  await shows(page.getByRole('heading', { level: 1, name: heading, exact: true }));
  const waiting = page.getByRole('status').filter({ hasText: 'One moment' }).first();
  await soonIs(async () => !(await waiting.isVisible()));
  await waiting.waitFor({ state: 'hidden' });
}

const exactly = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));

/** Waits for these very words, capitals and all: a task that asks for something must not pass for its outcome. */
export const reads = (page: Page, words: string | RegExp) =>
  shows(page.getByText(typeof words === 'string' ? exactly(words) : words).first());

/** The lines of the summary of what is wrong. */
export async function problems(page: Page): Promise<string[]> {
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await shows(summary);
  return summary.getByRole('listitem').allInnerTexts();
}
