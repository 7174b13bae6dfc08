const waitAtMost = 30_000;
const noAnswer = 'We got no answer. Check your connection and send it again: nothing you typed is lost.';

/** Says above the form why nothing was taken; the form stays as it is. */
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
}

/** Puts the page that came back in the place of this one, and the focus where reading goes on. */
function show(came: Document, main: HTMLElement): void {
  document.title = came.title;
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  const first = main.querySelector<HTMLElement>('.nhsuk-error-summary') ?? main.querySelector('h1');
  first?.setAttribute('tabindex', '-1');
  first?.focus();
  scrollTo(0, 0);
}

/** Nothing was taken, and the page that says so has no form to go on with: then this one is kept. */
const losesForm = (status: number, main: HTMLElement) =>
  (status === 413 || status >= 500) && !main.querySelector('form');

/** Sends a form and shows the page that came back; gives what is to be said above the form where that stays. */
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
 * Sends the forms of a page without leaving it: a lost connection then loses nothing that was typed, and a second press
 * sends nothing twice. The page that comes back is the one that a browser without script is given.
 */
export function sendFormsInPlace(): void {
  const underWay = new WeakSet<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    // A page with a script of its own sends for itself.
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
