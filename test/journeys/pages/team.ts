import { press, reads, sees } from '../steps/form.ts';
import type { Pages } from '#test/journeys/steps/fixture';
import { type Enquiry, asked, joinByLink } from '../steps/team.ts';
import { signInByCode } from '../steps/sign-in.ts';

const member = 'Sorrel Nettlecombe';
const at = ({ caseId, id }: Enquiry) => `/enquiries/${caseId}/${id}`;

/** What a team sees, before and behind the sign-in. */
export const teamPages: Pages = {
  '/enquiry': {
    'link not whole': async (fixture) => {
      const page = await fixture.visit('/enquiry');
      await sees(page, 'This link is not complete');
      return page;
    },
    empty: async (fixture) => {
      const page = await fixture.visit(fixture.enquiry.link);
      await sees(page, 'An enquiry to your team');
      return page;
    },
    error: async (fixture) => {
      const page = await fixture.visit(fixture.enquiry.link);
      await press(page, 'Please phone me');
      await reads(page, 'Enter a phone number');
      return page;
    },
    sent: async (fixture) => {
      const { link } = await asked(fixture.stage, { familyName: 'Saidno' });
      const page = await fixture.visit(link);
      await press(page, 'This is not our inbox');
      await sees(page, 'Thank you');
      return page;
    },
    'error of a newcomer': async (fixture) => {
      const page = await fixture.visit(fixture.enquiry.link);
      await press(page, 'Sign in to see it');
      await signInByCode(page, 'bryony.tapper@elft.example');
      await sees(page, 'Tell us who you are');
      await press(page, 'Continue');
      await page.getByRole('alert').waitFor();
      return page;
    },
    waiting: async (fixture) => {
      const page = await fixture.stage.page();
      await joinByLink(page, fixture.enquiry.link, 'fern.ottoline@elft.example', 'Fern Ottoline');
      await sees(page, 'You are waiting to be let in');
      return page;
    },
  },
  '/enquiries': {
    empty: async (fixture) => {
      const page = await fixture.open('Clover Hatherwhistle', '/enquiries', 'Enquiries to your team');
      await reads(page, 'There is no enquiry to your team');
      return page;
    },
    filled: async (fixture) => {
      const page = await fixture.open(member, '/enquiries', 'Enquiries to your team');
      await page.getByRole('link', { name: fixture.enquiry.reference }).waitFor();
      return page;
    },
    error: (fixture) => fixture.cutOff(member, '/enquiries', 'Enquiries to your team', '**/api/enquiries'),
  },
  '/enquiries/:caseId/:id': {
    filled: (fixture) => fixture.open(member, at(fixture.enquiry), /^Enquiry /),
    'filled with long words': (fixture) => fixture.open(member, at(fixture.longWords), /^Enquiry /),
    error: async (fixture) => {
      const page = await fixture.open(member, at(fixture.enquiry), /^Enquiry /);
      await press(page, 'We need to know …');
      await reads(page, 'Say in one line what you need to know');
      return page;
    },
    sent: async (fixture) => {
      const page = await fixture.open(member, at(fixture.enquiry), /^Enquiry /);
      await press(page, 'Not us');
      await reads(page, 'Answered: Not us');
      return page;
    },
    'of another team': async (fixture) => {
      const page = await fixture.open('Clover Hatherwhistle', at(fixture.enquiry), 'An enquiry');
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
};
