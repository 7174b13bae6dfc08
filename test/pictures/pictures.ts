/** A Monday morning on which the demonstration’s hub is on. */
export const dutyAt = '2026-11-23T10:00:00.000Z';

/** The pictures of the documents: the page of each, and the words that come last. */
export const pictures = [{ name: 'start', path: '/', waitFor: /^Someone is on until/ }] as const;
