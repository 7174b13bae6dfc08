import type { ServerResponse } from 'node:http';
import { neutralPage } from '../../web/public-pages/quick-exit.ts';
import { demoRota } from './demo/rota.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes a text safe inside HTML and its attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (one) => entities[one] ?? one);
}

/** Content security policy of this machine's pages: own style sheet and script, forms to this server, nothing else. */
export const strictPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; frame-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; frame-ancestors 'none'";

/** A page in the plain style of this machine's own pages; `main` is HTML, `title` is text. */
export function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/local/style.css">
<script type="module" src="/local/quick-exit.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header>
<p class="service">Mental health treatment requirements</p>
<p class="banner">Demonstration: do not enter a real person</p>
</header>
<section class="exit" aria-label="Quick exit">
<a href="${neutralPage}" rel="nofollow noreferrer" data-quick-exit>Leave this page (or press Shift three times)</a>
</section>
<section aria-label="Not for emergencies">
<p class="not-emergency">This is not an emergency service and is not watched day and night.</p>
</section>
<main id="main">
${main}
</main>
</body>
</html>
`;
}

export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': strictPolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** What a page says that leads nowhere: whom to phone, and where to start. */
export const nowhere = (heading: string): string =>
  `<h1>${escape(heading)}</h1><p>You can phone ${demoRota.phone}, or <a href="/">go to the start page</a>.</p>`;

export function sendPage(response: ServerResponse, status: number, title: string, main: string): void {
  response.writeHead(status, pageHeaders).end(page(title, main));
}
