import '../styles/public.scss';
import { askAgain } from '../src/session/ask-again.ts';
import { tell } from '../src/session/handover.ts';
import { leave, watchShift } from './quick-exit.ts';
import { sendFormsInPlace } from './send-form.ts';
import { takeSignedLink } from './signed-link.ts';

/** The whole script of the public pages. Every page reads the same without it, and every form can be sent. */
async function sayWhoIsOn(place: Element): Promise<void> {
  const reply = await fetch('/api/duty', { headers: { accept: 'application/json' } });
  if (!reply.ok) return;
  const { words } = (await reply.json()) as { words?: unknown };
  if (typeof words === 'string' && words !== '') place.textContent = words;
}

/** Her form may stand open in another tab, and the issuer may still know who was here (users.md H15). */
function leaveAndLock(): void {
  try {
    tell({ say: 'leave' });
    askAgain.mark();
  } finally {
    // Also where the browser's storage is switched off.
    leave();
  }
}

watchShift(leaveAndLock);
for (const link of document.querySelectorAll('[data-quick-exit]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leaveAndLock();
  });
}
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
takeSignedLink();
// Another link of a mail, opened in the same window, changes the fragment only.
addEventListener('hashchange', takeSignedLink);
sendFormsInPlace();
const place = document.querySelector('[data-duty]');
if (place) {
  // Asked once the page has been painted, so that the words that matter never share the line with it.
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    // Without an answer the words of the page stand: they name the phone number.
    sayWhoIsOn(place).catch(() => undefined);
  });
  painted.observe({ type: 'paint', buffered: true });
}
