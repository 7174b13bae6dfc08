import { createContext } from 'react';

/** Sets the title of the tab: neutral words, never a name, a court or an offence. */
export const TellTitle = createContext<(title: string) => void>(() => undefined);

/** A page with an error says so first: a screen reader reads the title first. */
export const withError = (title: string, wrong: boolean): string => (wrong ? `Error: ${title}` : title);
