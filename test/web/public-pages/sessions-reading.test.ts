import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { law } from '#shared/reference/law';
import { dayWords } from '#shared/time/london';

const read = (name: string) =>
  readFileSync(new URL(`../../../dist/web/${name}.html`, import.meta.url), 'utf8');
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const text = (id: string) => law.find((fact) => fact.id === id)?.text ?? `no legal fact ${id}`;
const pages = ['what-is-an-mhtr', 'what-is-an-mhtr-for-clinicians', 'bench-card'];

describe.each(pages)('the page %s', (name) => {
  const html = read(name);
  const said = words(html);

  it.each(['need', 'arrangements', 'willingness'])(
    'states the condition of %s as the reference data does',
    (id) => {
      expect(said).toContain(text(id));
    },
  );

  it('says whose the decision is, as of when, whom to call, and that nobody has checked it yet', () => {
    expect(said).toContain('The decision is always the court’s.');
    expect(said).toContain(`As of ${dayWords('2026-11-23')}`);
    expect(html).toContain('href="tel:+442079460123"');
    expect(said).toMatch(/No named lawyer has checked/);
  });

  it('claims no accreditation', () => {
    expect(said).not.toMatch(/judicial college|accredit/i);
  });
});

it.each(pages.slice(0, 2))('takes no longer than about sixty seconds to read %s', (name) => {
  const quick = /<div data-sixty-seconds[^>]*>(.*)<section class="app-sources"/s.exec(read(name))?.[1] ?? '';
  const count = words(quick).split(' ').length;
  expect(count).toBeGreaterThan(150);
  expect(count).toBeLessThan(330);
});

it.each(pages.slice(0, 2))('says on %s how the court hears', (name) => {
  expect(words(read(name))).toContain('They can phone us to hear more. We do not write to the court.');
});

/** What the service is to do and does not do yet: no page may promise it before. */
const notYet =
  /\ba letter\b|position note|stand down|when an answer is realistic|both times|we stop sharing/i;

it.each(readdirSync(new URL('../../../dist/web/', import.meta.url)).filter((file) => file.endsWith('.html')))(
  'promises on %s nothing that does not exist yet',
  (file) => expect(words(read(file.replace('.html', '')))).not.toMatch(notYet),
);

it('marks on the bench card what the law may have changed since', () => {
  expect(words(read('bench-card'))).toContain(text('suspended-supervision-2026'));
});
