import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { type FieldName, fieldNames, questions } from '#shared/questions/table';
import type { DraftAnswers } from '#shared/referral/draft';
import { typedFrom } from '../../../../web/src/referral/draft/typed.ts';
import { Questions } from '../../../../web/src/referral/form/questions/Questions.tsx';

vi.mock('../../../../web/src/sign-in/Enrolled.tsx', () => ({
  useEnrolled: () => ({ name: 'Rowan Example' }),
}));

/** Ticks beside the boroughs: they fill `livesIn`. */
const besides = ['livesElsewhere'];

function Form({ answers }: { answers: DraftAnswers }) {
  const form = useForm({ defaultValues: typedFrom(answers) });
  return createElement(FormProvider, { ...form, children: createElement(Questions) } as never);
}

/** The fields whose controls a form with these answers shows. */
function drawnWith(answers: DraftAnswers): string[] {
  const html = renderToStaticMarkup(createElement(Form, { answers }));
  const names = [...html.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name);
  return [...new Set(names.map((name) => name.replace(/-(day|month|year|\d+)$/, '')))];
}

const today = new Date().toISOString().slice(0, 10);
/** The first choice of every question, the second of every one, and so on. */
const chosen = (place: number): DraftAnswers =>
  Object.fromEntries(
    fieldNames.flatMap((field) => {
      const { kind, choices = {} } = questions[field].answer;
      const choice = Object.keys(choices)[place];
      return choice === undefined ? [] : [[field, kind === 'many' ? [choice] : choice]];
    }),
  );
/** Each choice of each question, and what else decides whether something is asked. */
const forms: DraftAnswers[] = [
  ...Array.from({ length: 6 }, (_, place) => chosen(place)),
  { safeguarding: 'yes', safeguardingMade: 'yes' },
  { safeguarding: 'yes', safeguardingMade: 'no' },
  { court: 'other' },
  { livesIn: ['not-known'] },
  { hearingDay: today, hearingTimeKnown: 'at', hearingTime: '00:00' },
];

test('the form draws every row of the table, and nothing that is no row', () => {
  const drawn = new Set(forms.flatMap(drawnWith));
  expect([...drawn].filter((name) => !fieldNames.includes(name as FieldName))).toEqual(besides);
  const asked = fieldNames.filter((name) => !questions[name].past);
  expect(asked.filter((name) => !drawn.has(name))).toEqual([]);
  expect(fieldNames.filter((name) => questions[name].past && drawn.has(name))).toEqual([]);
});

test('a form that was just opened asks for no detail', () => {
  const details = fieldNames.filter((field) => questions[field].asked ?? questions[field].reasonFor);
  expect(drawnWith({}).filter((name) => details.includes(name as FieldName))).toEqual([]);
});

test('a detail is asked in the words of the answer that asks for it', () => {
  const html = (whereNow: string) =>
    renderToStaticMarkup(createElement(Form, { answers: { whereNow } as DraftAnswers }));
  expect(html('prison')).toContain('Which prison (optional)');
  expect(html('hospital')).toContain('Which hospital and ward (optional)');
});

test('what a draft cannot keep is said at its field', () => {
  const drawn = (deputyEmail: string) =>
    renderToStaticMarkup(createElement(Form, { answers: { deputyEmail } }));
  expect(drawn('deputy@nhs.net')).toContain('It is not kept in the draft.');
  for (const kept of ['', 'deputy@', ' Deputy <deputy@probation.EXAMPLE>; '])
    expect(drawn(kept)).not.toContain('It is not kept');
});
