import { createContext } from 'react';

/** Tells the shell what the tab is called: neutral words, never a name, a court or an offence. */
export const TellTitle = createContext<(title: string) => void>(() => undefined);
