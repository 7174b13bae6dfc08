import { askAgain } from '../src/sign-in/ask-again.ts';
import { tell } from '../src/sign-in/handover.ts';
import { leave, watchShift } from './quick-exit.ts';

/** The user's form may be open in another tab, and the issuer may still know who was here (H15). */
function exitAndLock(): void {
  try {
    tell({ say: 'leave' });
    askAgain.mark();
  } finally {
    // Storage may be switched off.
    leave();
  }
}

/** Makes the quick exit work on a page without sign-in, by its link and by Shift. */
export function watchQuickExit(): void {
  watchShift(exitAndLock);
  for (const link of document.querySelectorAll('[data-quick-exit]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      exitAndLock();
    });
  }
}
