import type { ComponentType } from 'react';
import { Accessibility } from './Accessibility.tsx';
import { BenchCard } from './BenchCard.tsx';
import { Booking } from './Booking.tsx';
import { Downtime } from './Downtime.tsx';
import { EasyRead } from './EasyRead.tsx';
import { ForClinicians } from './ForClinicians.tsx';
import { ForSentencers } from './ForSentencers.tsx';
import { Leaflet } from './Leaflet.tsx';
import { NotFound } from './NotFound.tsx';
import { Privacy } from './Privacy.tsx';
import { Start } from './Start.tsx';

/** Addresses of the additional scripts of some pages. */
export type OwnScripts = Readonly<Record<'booking', string>>;
export type Page = {
  title: string;
  description: string;
  Content: ComponentType;
  script?: keyof OwnScripts;
};

/**
 * The public pages made at build, by file name. Titles are neutral, because they stay in the history of a shared
 * computer.
 */
export const pages = {
  index: { title: 'Referrals', description: 'Refer to the MHTR service.', Content: Start },
  privacy: { title: 'Privacy notice', description: 'What is held, why, and who sees it.', Content: Privacy },
  leaflet: { title: 'Leaflet', description: 'What happens to what you tell us.', Content: Leaflet },
  'leaflet-easy-read': {
    title: 'Easy read leaflet',
    description: 'The leaflet in easy read.',
    Content: EasyRead,
  },
  accessibility: {
    title: 'Accessibility statement',
    description: 'How accessible this service is, and whom to tell.',
    Content: Accessibility,
  },
  downtime: {
    title: 'Refer by phone or on paper',
    description: 'The questions on one page.',
    Content: Downtime,
  },
  'what-is-an-mhtr': {
    title: 'What a requirement is',
    description: 'What an MHTR is and is not, in sixty seconds.',
    Content: ForSentencers,
  },
  'what-is-an-mhtr-for-clinicians': {
    title: 'What a requirement asks',
    description: 'What an MHTR asks of a secondary care team.',
    Content: ForClinicians,
  },
  booking: {
    title: 'Your booking',
    description: 'Your place in an awareness session.',
    Content: Booking,
    script: 'booking',
  },
  'bench-card': { title: 'Bench card', description: 'One page about MHTRs to print.', Content: BenchCard },
  'not-found': { title: 'Page not found', description: 'There is nothing here.', Content: NotFound },
} satisfies Record<string, Page>;
