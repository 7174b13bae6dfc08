import { choose, press, reads, sees, tick, write } from '../steps/form.ts';
import { newForm, referrer, saysOfSaving, sendFromElsewhere } from '../steps/draft.ts';
import type { Pages, Fixture } from '#test/journeys/steps/fixture';
import { call, saveDraft, sendReferral } from '../steps/send.ts';
import {
  answer,
  checkAnswers,
  choosesImminent,
  declareAndSend,
  idIn,
  saysWhoWasTold,
  shortPath,
} from '../steps/short-path.ts';

async function filledForm(fixture: Fixture) {
  const id = await saveDraft(fixture.stage);
  return fixture.open(referrer, `/referrals/${id}`, 'Refer a woman');
}

async function checkPage(fixture: Fixture) {
  const page = await filledForm(fixture);
  await checkAnswers(page);
  return page;
}

async function cutOff(fixture: Fixture) {
  const page = await checkPage(fixture);
  await page.route('**/api/referrals', (route) => route.abort());
  return page;
}

/** What a referrer sees. */
export const referrerPages: Pages = {
  '/referrals': {
    empty: (fixture) => fixture.open('Juniper Quillfeather', '/referrals', 'Your referrals'),
    filled: async (fixture) => {
      const draft = await fixture.form();
      await write(draft, 'Family name', 'Quimbletop');
      await saysOfSaving(draft, /^Saved/);
      return fixture.open(referrer, '/referrals', 'Your referrals');
    },
    error: async (fixture) => {
      const page = await fixture.form();
      await page.route('**/api/referrals', (route) => route.abort());
      await page.getByRole('navigation').getByRole('link', { name: 'Your referrals' }).click();
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/referrals/new': { empty: (fixture) => fixture.form() },
  '/referrals/:id': {
    filled: filledForm,
    'filled, with everything it may ask': async (fixture) => {
      const page = await filledForm(fixture);
      await choose(page, 'Do you know her date of birth?', 'No, only about how old she is');
      await choose(page, '3. Is she 18 or over?', 'No');
      await page.getByRole('combobox', { name: '4. Court' }).selectOption({ label: 'Another court' });
      await choose(page, 'Is the time known?', 'Yes');
      await write(page, 'Time of the hearing', '00:00');
      await choose(page, '8. Where is she now', 'On her own phone');
      await choosesImminent(page);
      await choose(page, 'Is there a safeguarding concern', 'Yes');
      await choose(page, 'Has a safeguarding referral been made?', 'Yes');
      await choose(page, '16. Does she need an interpreter', 'Yes');
      await choose(page, 'Does she agree to be referred?', 'No');
      await choose(page, 'Is her capacity to agree in doubt?', 'Yes');
      await choose(page, 'Has she had the leaflet?', 'Given to her');
      await tick(page, 'What has she said is safe', 'Call her');
      await page.getByText('If you have them to hand').click();
      await write(page, 'NHS number', '999 000 0001');
      await write(page, 'CRN', 'ABC');
      return page;
    },
    error: async (fixture) => {
      const page = await fixture.form();
      await press(page, 'Check your answers');
      await page.getByRole('alert').waitFor();
      return page;
    },
    'error below an answer': async (fixture) => {
      const page = await fixture.form();
      await choose(page, '8. Where is she now', 'On her own phone');
      await choosesImminent(page);
      await choose(page, 'Is there a safeguarding concern', 'Yes');
      await choose(page, 'Has a safeguarding referral been made?', 'No');
      await press(page, 'Check your answers');
      await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
      return page;
    },
    'sent, and nobody has opened it': async (fixture) => {
      const { id } = await sendReferral(fixture.stage, { familyName: 'Notopened' });
      const answer = await call(fixture.stage, referrer, `GET /api/referrals/${id}`);
      const { sent, ...rest } = (await answer.json()) as { sent: object };
      const page = await fixture.open(referrer, '/referrals', 'Your referrals');
      const nobodyOpened =
        'Nobody has opened this yet. Phone 020 7946 0123. Consider asking the court for time.';
      const json = { ...rest, sent: { ...sent, nobodyOpened } };
      await page.route(`**/api/referrals/${id}`, (route) => route.fulfill({ json }));
      await page.locator(`a[href="/referrals/${id}"]`).click();
      await reads(page, 'Consider asking the court for time.');
      return page;
    },
    locked: async (fixture) => {
      // On a device of its own: after a lock it has to be signed in again.
      const page = await newForm(fixture.stage);
      await page.route('**/draft', (route) => route.fulfill({ status: 401, body: '{}' }));
      await write(page, 'Family name', 'Changed');
      await sees(page, 'This page is locked');
      return page;
    },
    conflict: async (fixture) => {
      const page = await fixture.form();
      await page.route('**/draft', (route) =>
        route.fulfill({
          status: 409,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'about:blank',
            status: 409,
            code: 'changed-meanwhile',
            title: 'Changed',
            current: { version: 7, answers: { familyName: 'Yellow' } },
          }),
        }),
      );
      await write(page, 'Family name', 'Blue');
      await page.getByRole('alert').filter({ hasText: 'also changed on another page' }).waitFor();
      return page;
    },
    'stopped by an imminent risk': async (fixture) => {
      const page = await fixture.form();
      await choose(page, '12. Suicide or self-harm now', 'Imminent');
      await sees(page, 'Stop: act now');
      return page;
    },
    'with a text that is too long': async (fixture) => {
      const page = await fixture.form();
      await write(page, '10. Why does she need', 'x'.repeat(20_001));
      await page.getByRole('status').filter({ hasText: 'Too long to save' }).waitFor();
      return page;
    },
    'sent from another page': async (fixture) => {
      const page = await fixture.form();
      await write(page, 'Family name', 'Elsewhere');
      await saysOfSaving(page, /^Saved/);
      await sendFromElsewhere(fixture.stage, idIn(page));
      await write(page, 'Given names', 'Typed since');
      await reads(page, 'You had also typed');
      return page;
    },
    deleted: async (fixture) => {
      const id = await saveDraft(fixture.stage);
      await call(fixture.stage, referrer, `POST /api/referrals/${id}/delete`, { version: 1 });
      return fixture.open(referrer, `/referrals/${id}`, 'You deleted this draft');
    },
    sent: (fixture) => fixture.open(referrer, `/referrals/${fixture.enquiry.caseId}`, 'Your referral'),
    'sent with long words': (fixture) =>
      fixture.open(referrer, `/referrals/${fixture.longWords.caseId}`, 'Your referral'),
  },
  '/referrals/:id/check': {
    filled: checkPage,
    error: async (fixture) => {
      const page = await cutOff(fixture);
      await press(page, 'Send the referral');
      await page.getByRole('checkbox', { name: 'She agrees to this referral' }).check();
      await press(page, 'Send the referral');
      await page.getByRole('alert').waitFor();
      return page;
    },
    'not declared': async (fixture) => {
      const page = await checkPage(fixture);
      await press(page, 'Send the referral');
      await page.getByText('Confirm the declaration').first().waitFor();
      return page;
    },
    'something missing': async (fixture) => {
      const draft = await fixture.form();
      await write(draft, 'Family name', 'Quimbletop');
      await saysOfSaving(draft, /^Saved/);
      return fixture.open(referrer, `${new URL(draft.url()).pathname}/check`, 'Check your answers');
    },
  },
  '/referrals/:id/delete': {
    filled: async (fixture) => {
      const id = await saveDraft(fixture.stage);
      return fixture.open(referrer, `/referrals/${id}/delete`, 'Delete this draft?');
    },
    error: async (fixture) => {
      const path = `/referrals/${await saveDraft(fixture.stage)}`;
      return fixture.cutOff(referrer, `${path}/delete`, /^Delete/, `**/api${path}`);
    },
  },
  '/referrals/:id/sent': {
    error: async (fixture) => {
      const { id } = await sendReferral(fixture.stage, {});
      const api = `**/api/referrals/${id}`;
      return fixture.cutOff(referrer, `/referrals/${id}/sent`, 'Referral sent', api);
    },
    sent: async (fixture) => {
      const page = await checkPage(fixture);
      await declareAndSend(page);
      return page;
    },
    'sent, imminent and with a safeguarding concern': async (fixture) => {
      const page = await fixture.form();
      await answer(page, {
        ...shortPath,
        12: async (form) => {
          await choosesImminent(form);
          await saysWhoWasTold(form);
        },
        15: async (form) => {
          await choose(form, 'Is there a safeguarding concern', 'Yes');
          await tick(form, 'Whom is the concern about?', 'A child');
          await choose(form, 'Has a safeguarding referral been made?', 'No');
          await write(form, 'Who will make it?', 'Rowan Invented');
          await write(form, 'By when?', 'today by 3pm');
          await choose(form, 'Is she pregnant?', 'Not known');
        },
      });
      await checkAnswers(page);
      await declareAndSend(page);
      return page;
    },
  },
};
