import { useSyncExternalStore } from 'react';

const errors = 'main :is(.nhsuk-error-summary, .nhsuk-error-message)';

function watch(tell: () => void): () => void {
  const changes = new MutationObserver(tell);
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  return () => changes.disconnect();
}

const isErrorShown = () => [...document.querySelectorAll(errors)].some((error) => !error.closest('[hidden]'));

/** Whether the page shows an error now. Read off the page itself, so that no form can forget to say it. */
export const useErrorShown = (): boolean => useSyncExternalStore(watch, isErrorShown);
