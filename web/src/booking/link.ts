import { plainFragment } from '../../public-pages/mend-address.ts';

export const purposes = ['see', 'change', 'cancel', 'feedback', 'erase'] as const;
export type Purpose = (typeof purposes)[number];
export type OwnLink = { purpose: Purpose; link: string };

/** The purpose and text of a signed link, or null where it is not for this page. */
export function readLink(fragment: string): OwnLink | null {
  const link = plainFragment(fragment);
  const purpose = purposes.find((one) => link.startsWith(`${one}.`));
  return purpose ? { purpose, link } : null;
}

/** Reads the link and removes it from the address, so that the history of a shared computer opens no booking. */
export function takeLink(): OwnLink | null {
  const link = readLink(location.hash);
  history.replaceState(null, '', location.pathname);
  return link;
}
