import '../styles/public.scss';
import { watchLeaving } from './leaving.ts';
import { sendFormsInPlace } from './send-form.ts';
import { takeSignedLink } from './signed-link.ts';

/** The whole script of the public pages. Every page reads the same without it, and every form can be sent. */
async function sayWhoIsOn(place: Element): Promise<void> {
  const reply = await fetch('/api/duty', { headers: { accept: 'application/json' } });
  if (!reply.ok) return;
  const { words } = (await reply.json()) as { words?: unknown };
  if (typeof words === 'string' && words !== '') place.textContent = words;
}

watchLeaving();
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
