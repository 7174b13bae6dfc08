import { press, sees, write } from '../steps/form.ts';
import type { Pages, Fixture } from '#test/journeys/steps/fixture';
import { fillIn, oneOff, signInByCode } from '../steps/sign-in.ts';

const settings = '**/settings.json';

async function atCode(fixture: Fixture, email: string) {
  const page = await fixture.visit('/referrals');
  await write(page, 'Your work email address', email);
  await press(page, 'Send me a code');
  await sees(page, 'Check your email');
  return page;
}

/** The way in: what the issuer of this machine shows, and our own pages before and after it. */
export const signInPages: Pages = {
  '/local/issuer': {
    empty: async (fixture) => {
      const page = await fixture.visit('/referrals');
      await sees(page, 'Sign in');
      return page;
    },
    error: async (fixture) => {
      const page = await fixture.visit('/referrals');
      await press(page, 'Send me a code');
      await page.getByRole('alert').waitFor();
      return page;
    },
    'code asked': (fixture) => atCode(fixture, 'fern.ottoline@elft.example'),
    'code wrong': async (fixture) => {
      const page = await atCode(fixture, 'fern.ottoline@elft.example');
      await write(page, 'Code', '000000');
      await press(page, 'Continue');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/local/inbox': {
    filled: async (fixture) => {
      const page = await fixture.visit('/local/inbox');
      await sees(page, 'Inbox of this machine');
      return page;
    },
    'one mail': async (fixture) => {
      // The frame of the mail blocks the script of this test, not one of the page.
      fixture.stage.troubles.expect(/Blocked script execution in '[^']*\/html'/);
      const page = await fixture.visit('/local/inbox?to=elft-hackney');
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await page.getByRole('heading', { name: 'As text' }).waitFor();
      return page;
    },
  },
  '/signed-in': {
    error: async (fixture) => {
      const page = await fixture.visit('/signed-in');
      await sees(page, 'You are not signed in');
      return page;
    },
  },
  '/unlock': {
    error: async (fixture) => {
      const page = await fixture.stage.page();
      await page.route(settings, (route) => route.abort());
      await page.goto('/unlock');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/enrol': {
    filled: async (fixture) => {
      const page = await fixture.visit('/enrol');
      await signInByCode(page, 'fennel.brambleby@probation.example');
      await sees(page, 'Tell us who you are');
      await fillIn(page, 'F'.repeat(100));
      return page;
    },
    empty: async (fixture) => {
      const page = await fixture.visit('/enrol');
      await signInByCode(page, oneOff.email);
      await sees(page, 'Tell us who you are');
      return page;
    },
    error: async (fixture) => {
      const page = await fixture.visit('/enrol');
      await signInByCode(page, 'sage.copperpot@probation.example');
      await sees(page, 'Tell us who you are');
      await press(page, 'Continue');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/': {
    'cannot be reached': async (fixture) => {
      const page = await fixture.stage.page();
      await page.route(settings, (route) => route.abort());
      await page.goto('/home');
      await sees(page, 'You cannot sign in just now');
      return page;
    },
  },
  '/home': { 'a role of its own': (fixture) => fixture.open('Saffron', '/home', 'Your account') },
  '/account': {
    filled: (fixture) => fixture.open('Saffron', '/account', 'Your account'),
    'a referrer': (fixture) => fixture.open('Marigold', '/account', 'Your account'),
    'a referrer, error': async (fixture) => {
      const page = await fixture.open('Marigold', '/account', 'Your account');
      await write(page, 'Your phone number', 'call me');
      await press(page, 'Save your details');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '*': { 'as it is': (fixture) => fixture.open('Saffron', '/no-such-page', 'Page not found') },
};
