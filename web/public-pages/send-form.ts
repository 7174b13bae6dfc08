const waitAtMost = 30_000;
const noAnswer = 'We got no answer. Check your connection and send it again: nothing you typed is lost.';

/** Shows above the form why it was not accepted; the form stays as it is. */
function sayAbove(form: HTMLFormElement, said: string): void {
  form.parentElement?.querySelector('.nhsuk-error-summary')?.remove();
  const summary = document.createElement('div');
  summary.className = 'nhsuk-error-summary';
  summary.tabIndex = -1;
  summary.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.className = 'nhsuk-error-summary__title';
  title.textContent = 'There is a problem';
  const words = document.createElement('p');
  words.textContent = said;
  summary.append(title, words);
  form.before(summary);
  summary.focus();
  document.title = `Error: ${document.title.replace(/^Error: /, '')}`;
}

/** Replaces this page by the received one, and moves the focus to where reading continues. */
function show(came: Document, main: HTMLElement): void {
  document.title = came.title;
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  const first = main.querySelector<HTMLElement>('.nhsuk-error-summary') ?? main.querySelector('h1');
  first?.setAttribute('tabindex', '-1');
  first?.focus();
  scrollTo(0, 0);
}

/** True where nothing was accepted and the received page has no form: then this page is kept. */
const losesForm = (status: number, main: HTMLElement) =>
  (status === 413 || status >= 500) && !main.querySelector('form');

/** Sends a form and shows the received page; returns the message for above the form where that stays. */
async function send(form: HTMLFormElement): Promise<string | null> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const reply = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'text/html' },
    body: new URLSearchParams(fields),
    credentials: 'omit',
    signal: AbortSignal.timeout(waitAtMost),
  });
  const came = new DOMParser().parseFromString(await reply.text(), 'text/html');
  const main = came.querySelector('main');
  if (!main) return noAnswer;
  if (losesForm(reply.status, main))
    return `${main.querySelector('h1')?.textContent ?? ''}. Nothing you typed is lost: send it again.`;
  show(came, main);
  return null;
}

/**
 * Sends a page's forms without leaving it, so that a lost connection loses nothing typed and a second press sends
 * nothing twice. The received page is the one that browsers without script get.
 */
export function sendFormsInPlace(): void {
  const underWay = new WeakSet<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    // A page with its own script sends by itself.
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (underWay.has(form)) return;
    underWay.add(form);
    void send(form)
      .catch(() => noAnswer)
      .then((said) => {
        underWay.delete(form);
        if (said) sayAbove(form, said);
      });
  });
}
