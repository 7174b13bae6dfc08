const key = 'ask-again';

/**
 * After a lock the issuer must ask for a sign-in: in this tab after a reload and in all other tabs, even when the
 * locked page is gone after a quick exit. The stored flag holds nothing else.
 */
export const askAgain = {
  mark: () => localStorage.setItem(key, 'yes'),
  isMarked: () => localStorage.getItem(key) !== null,
  clear: () => localStorage.removeItem(key),
};
