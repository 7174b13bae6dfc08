import { press, reads, sees } from '../steps/form.ts';
import type { Pages } from '../steps/scene.ts';
import { type Enquiry, asked, joinByLink } from '../steps/team.ts';
import { signInByCode } from '../steps/sign-in.ts';

const member = 'Sorrel Nettlecombe';
const at = ({ caseId, id }: Enquiry) => `/enquiries/${caseId}/${id}`;

/** What a team sees, before and behind the sign-in. */
export const teamPages: Pages = {
  '/enquiry': {
    'link not whole': async (scene) => {
      const page = await scene.visit('/enquiry');
      await sees(page, 'This link is not complete');
      return page;
    },
    empty: async (scene) => {
      const page = await scene.visit(scene.enquiry.link);
      await sees(page, 'An enquiry to your team');
      return page;
    },
    error: async (scene) => {
      const page = await scene.visit(scene.enquiry.link);
      await press(page, 'Please phone me');
      await reads(page, 'Enter a phone number');
      return page;
    },
    sent: async (scene) => {
      const { link } = await asked(scene.stage, { familyName: 'Saidno' });
      const page = await scene.visit(link);
      await press(page, 'This is not our inbox');
      await sees(page, 'Thank you');
      return page;
    },
    'error of a newcomer': async (scene) => {
      const page = await scene.visit(scene.enquiry.link);
      await press(page, 'Sign in to see it');
      await signInByCode(page, 'bryony.tapper@elft.example');
      await sees(page, 'Tell us who you are');
      await press(page, 'Continue');
      await page.getByRole('alert').waitFor();
      return page;
    },
    waiting: async (scene) => {
      const page = await scene.stage.page();
      await joinByLink(page, scene.enquiry.link, 'fern.ottoline@elft.example', 'Fern Ottoline');
      await sees(page, 'You are waiting to be let in');
      return page;
    },
  },
  '/enquiries': {
    empty: async (scene) => {
      const page = await scene.open('Clover Hatherwhistle', '/enquiries', 'Enquiries to your team');
      await reads(page, 'There is no enquiry to your team');
      return page;
    },
    filled: async (scene) => {
      const page = await scene.open(member, '/enquiries', 'Enquiries to your team');
      await page.getByRole('link', { name: scene.enquiry.reference }).waitFor();
      return page;
    },
    error: (scene) => scene.cutOff(member, '/enquiries', 'Enquiries to your team', '**/api/enquiries'),
  },
  '/enquiries/:caseId/:id': {
    filled: (scene) => scene.open(member, at(scene.enquiry), /^Enquiry /),
    'filled with long words': (scene) => scene.open(member, at(scene.longWords), /^Enquiry /),
    error: async (scene) => {
      const page = await scene.open(member, at(scene.enquiry), /^Enquiry /);
      await press(page, 'We need to know …');
      await reads(page, 'Say in one line what you need to know');
      return page;
    },
    sent: async (scene) => {
      const page = await scene.open(member, at(scene.enquiry), /^Enquiry /);
      await press(page, 'Not us');
      await reads(page, 'Answered: Not us');
      return page;
    },
    'not hers': async (scene) => {
      const page = await scene.open('Clover Hatherwhistle', at(scene.enquiry), 'An enquiry');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
};
