export const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export type LetterLink = { href: string; words: string };

const item = (inner: string) => `<p style="margin:0 0 16px">${inner}</p>`;

/** A letter as HTML: one heading, its paragraphs and links. It loads nothing and sets no colours. */
export function letterPage(
  title: string,
  paragraphs: readonly string[],
  links: readonly LetterLink[],
): string {
  const body = [
    ...paragraphs.map((paragraph) => item(escape(paragraph).replaceAll('\n', '<br>'))),
    ...links.map(({ href, words }) => item(`<a href="${escape(href)}">${escape(words)}</a>`)),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
</head>
<body style="font-family:Arial,sans-serif;font-size:18px;line-height:1.5;max-width:600px;margin:0 auto;padding:16px">
<h1 style="font-size:22px;margin:0 0 16px">${escape(title)}</h1>
${body.join('\n')}
</body>
</html>`;
}

/** The end of every letter that is not about a booking. */
export const closing =
  'This email says nothing about any person, and cannot be replied to. This service is not watched day and night; in an emergency phone 999.';
