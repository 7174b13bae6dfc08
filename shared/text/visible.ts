/** Space of any kind; the blank of Braille is one. */
export const anySpace = /[\s\p{Z}\u2800]+/gu;

// Fillers count as letters, and a mark without a letter shows nothing of its own.
const seen = /(?![\p{DI}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Is there anything to be seen? Spaces, fillers, joiners and format characters are nothing. */
export const isVisible = (text: string): boolean => seen.test(text);
