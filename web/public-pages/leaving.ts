import { askAgain } from '../src/sign-in/ask-again.ts';
import { tell } from '../src/sign-in/handover.ts';
import { leave, watchShift } from './quick-exit.ts';

/** Her form may stand open in another tab, and the issuer may still know who was here (H15). */
function leaveAndLock(): void {
  try {
    tell({ say: 'leave' });
    askAgain.mark();
  } finally {
    // Also where the browser's storage is switched off.
    leave();
  }
}

/** Makes the quick exit of a page that nobody is signed in on work, by its link and by Shift. */
export function watchLeaving(): void {
  watchShift(leaveAndLock);
  for (const link of document.querySelectorAll('[data-quick-exit]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leaveAndLock();
    });
  }
}
