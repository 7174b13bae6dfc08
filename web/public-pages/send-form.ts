const waitAtMost = 30_000;
const noAnswer = 'We got no answer. Check your connection and send it again: nothing you typed is lost.';

/** Says above the form that nothing came back; the form stays as it is. */
function sayNoAnswer(form: HTMLFormElement): void {
  form.parentElement?.querySelector('.nhsuk-error-summary')?.remove();
  const summary = document.createElement('div');
  summary.className = 'nhsuk-error-summary';
  summary.tabIndex = -1;
  summary.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.className = 'nhsuk-error-summary__title';
  title.textContent = 'There is a problem';
  const words = document.createElement('p');
  words.textContent = noAnswer;
  summary.append(title, words);
  form.before(summary);
  summary.focus();
}

/** Puts the page that came back in the place of this one, and the focus where reading goes on. */
function show(html: string): boolean {
  const came = new DOMParser().parseFromString(html, 'text/html');
  const main = came.querySelector('main');
  if (!main) return false;
  document.title = came.title;
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  const first = main.querySelector<HTMLElement>('.nhsuk-error-summary') ?? main.querySelector('h1');
  first?.setAttribute('tabindex', '-1');
  first?.focus();
  scrollTo(0, 0);
  return true;
}

async function send(form: HTMLFormElement): Promise<boolean> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const reply = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'text/html' },
    body: new URLSearchParams(fields),
    credentials: 'omit',
    signal: AbortSignal.timeout(waitAtMost),
  });
  return show(await reply.text());
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
      .catch(() => false)
      .then((shown) => {
        underWay.delete(form);
        if (!shown) sayNoAnswer(form);
      });
  });
}
