import { press, sees, write } from '../steps/form.ts';
import type { Pages, Scene } from '../steps/scene.ts';
import { fillIn, oneOff, signInByCode } from '../steps/sign-in.ts';

const settings = '**/settings.json';

async function atCode(scene: Scene, email: string) {
  const page = await scene.visit('/referrals');
  await write(page, 'Your work email address', email);
  await press(page, 'Send me a code');
  await sees(page, 'Check your email');
  return page;
}

/** The way in: what the issuer of this machine shows, and our own pages before and after it. */
export const signInPages: Pages = {
  '/local/issuer': {
    empty: async (scene) => {
      const page = await scene.visit('/referrals');
      await sees(page, 'Sign in');
      return page;
    },
    error: async (scene) => {
      const page = await scene.visit('/referrals');
      await press(page, 'Send me a code');
      await page.getByRole('alert').waitFor();
      return page;
    },
    'code asked': (scene) => atCode(scene, 'fern.ottoline@elft.example'),
    'code wrong': async (scene) => {
      const page = await atCode(scene, 'fern.ottoline@elft.example');
      await write(page, 'Code', '000000');
      await press(page, 'Continue');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/local/inbox': {
    filled: async (scene) => {
      const page = await scene.visit('/local/inbox');
      await sees(page, 'Inbox of this machine');
      return page;
    },
    'one mail': async (scene) => {
      // It is our own watching that the frame of the mail does not let run.
      scene.stage.troubles.expect(/Blocked script execution in '[^']*\/html'/);
      const page = await scene.visit('/local/inbox?to=elft-hackney');
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await page.getByRole('heading', { name: 'As text' }).waitFor();
      return page;
    },
  },
  '/signed-in': {
    error: async (scene) => {
      const page = await scene.visit('/signed-in');
      await sees(page, 'You are not signed in');
      return page;
    },
  },
  '/unlock': {
    error: async (scene) => {
      const page = await scene.stage.page();
      await page.route(settings, (route) => route.abort());
      await page.goto('/unlock');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/enrol': {
    filled: async (scene) => {
      const page = await scene.visit('/enrol');
      await signInByCode(page, 'fennel.brambleby@probation.example');
      await sees(page, 'Tell us who you are');
      await fillIn(page, 'F'.repeat(100));
      return page;
    },
    empty: async (scene) => {
      const page = await scene.visit('/enrol');
      await signInByCode(page, oneOff.email);
      await sees(page, 'Tell us who you are');
      return page;
    },
    error: async (scene) => {
      const page = await scene.visit('/enrol');
      await signInByCode(page, 'sage.copperpot@probation.example');
      await sees(page, 'Tell us who you are');
      await press(page, 'Continue');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  '/': {
    'cannot be reached': async (scene) => {
      const page = await scene.stage.page();
      await page.route(settings, (route) => route.abort());
      await page.goto('/home');
      await sees(page, 'You cannot sign in just now');
      return page;
    },
  },
  '/home': { 'a role of its own': (scene) => scene.open('Saffron', '/home', 'Your account') },
  '/account': { filled: (scene) => scene.open('Saffron', '/account', 'Your account') },
  '*': { 'as it is': (scene) => scene.open('Saffron', '/no-such-page', 'Page not found') },
};
