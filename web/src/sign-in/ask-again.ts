const key = 'ask-again';

/**
 * After a lock the issuer has to ask who is there: in this tab when it is loaded anew, and in any other tab of the
 * browser, also when the locked page is gone because somebody left quickly. The mark holds nothing else.
 */
export const askAgain = {
  mark: () => localStorage.setItem(key, 'yes'),
  isMarked: () => localStorage.getItem(key) !== null,
  clear: () => localStorage.removeItem(key),
};
