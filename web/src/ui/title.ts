import { createContext } from 'react';

/** Sets the title of the tab: neutral words, never a name, a court or an offence. */
export const TellTitle = createContext<(title: string) => void>(() => undefined);
