import '../styles/public.scss';
import { watchQuickExit } from './watch-quick-exit.ts';
import { sendFormsInPlace } from './send-form.ts';
import { mendAddress } from './mend-address.ts';
import { cannotSee, lookingUp } from './service.ts';
import { takeSignedLink } from './signed-link.ts';

/** The script of the public pages. Without it every page reads the same and every form can be sent. */
async function whoIsOn(): Promise<string> {
  const reply = await fetch('/api/duty', { headers: { accept: 'application/json' } });
  if (!reply.ok) return cannotSee;
  const { words } = (await reply.json()) as { words?: unknown };
  return typeof words === 'string' && words !== '' ? words : cannotSee;
}

/** Takes the link of an address that a mail program may have changed. */
function takeLink(): void {
  mendAddress();
  takeSignedLink();
}

takeLink();
watchQuickExit();
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
// Another link of a mail opened in the same window changes only the fragment.
addEventListener('hashchange', takeLink);
sendFormsInPlace();
const place = document.querySelector('[data-duty]');
if (place) {
  place.textContent = lookingUp;
  // Requested after the first paint, so that it does not compete with the page itself.
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    void whoIsOn()
      .catch(() => cannotSee)
      .then((words) => (place.textContent = words));
  });
  painted.observe({ type: 'paint', buffered: true });
}
