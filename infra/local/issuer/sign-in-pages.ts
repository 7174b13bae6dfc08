import type { DemoPerson } from '../demo/people.ts';
import { escape } from '../pages.ts';

const issuerNote =
  '<p class="inset">This sign-in runs on this machine, for demonstration only. On AWS it is replaced by the service’s own.</p>';

function errorSummary(message: string | null, field: string): string {
  if (!message) return '';
  return `<div class="error-summary" role="alert"><h2>There is a problem</h2><p><a href="#${field}">${escape(message)}</a></p></div>`;
}

const errorAt = (message: string | null, field: string) =>
  message ? `<span class="error" id="${field}-error">${escape(message)}</span>` : '';

/** One field with its label, hint and error, as main HTML. `path` is where the form goes. */
export function emailPage(
  path: string,
  people: readonly DemoPerson[],
  email: string,
  error: string | null,
): string {
  const listed = people.map(
    ({ id, name, jobTitle, organisation }) =>
      `<li><button class="secondary" name="person" value="${id}">${escape(name)}<span>${escape(jobTitle)}, ${escape(organisation)}</span></button></li>`,
  );
  return `${errorSummary(error, 'email')}<h1>Sign in</h1>
${issuerNote}
<form method="post" action="${path}/email" novalidate>
<label for="email">Your work email address</label>
<p class="hint" id="email-hint">We send a code to this address. Use your own, not a shared inbox.</p>
${errorAt(error, 'email')}
<input id="email" name="email" type="email" autocomplete="email" spellcheck="false" value="${escape(email)}" aria-describedby="email-hint${error ? ' email-error' : ''}"${error ? ' aria-invalid="true"' : ''}>
<p><button>Send me a code</button></p>
</form>
<h2>Demonstration only: sign in as one of these invented people</h2>
<p>No code is needed. Nobody here is real.</p>
<form method="post" action="${path}/person">
<ul class="people">
${listed.join('\n')}
</ul>
</form>`;
}

/** The page for the code: the same for every address, known or not, allowed or not. */
export function codePage(
  path: string,
  email: string,
  phone: string,
  error: string | null,
  note: string | null,
): string {
  return `${errorSummary(error, 'code')}<h1>Check your email</h1>
${note ? `<p class="inset" role="status">${escape(note)}</p>` : ''}
<p>If ${escape(email)} may sign in, we have sent a code of six digits to it. The code works for ten minutes.</p>
<p>If a code does not come within two minutes phone ${escape(phone)}.</p>
${issuerNote}
<p>On this machine the code comes to the <a href="/local/inbox" target="_blank" rel="noopener">inbox of this machine (opens in a new tab)</a>.</p>
<form method="post" action="${path}/code" novalidate>
<label for="code">Code</label>
<p class="hint" id="code-hint">Six digits, like 012345</p>
${errorAt(error, 'code')}
<input class="code" id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" aria-describedby="code-hint${error ? ' code-error' : ''}"${error ? ' aria-invalid="true"' : ''}>
<p><button>Continue</button></p>
</form>
<h2>No code?</h2>
<form method="post" action="${path}/resend">
<p>You can ask for another code 30 seconds after the last one. Only the newest code works.</p>
<p><button class="secondary">Send another code</button></p>
</form>
<p><a href="${path}?again">Use another email address</a></p>`;
}
