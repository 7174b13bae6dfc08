export const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export type LetterLink = { href: string; words: string };

/** Words, or an address with words before it, which is written out because a letter may be printed or read aloud. */
export type Paragraph = string | LetterLink;

/** A paragraph of the letter as text. */
export const asText = (paragraph: Paragraph): string =>
  typeof paragraph === 'string' ? paragraph : `${paragraph.words}: ${paragraph.href}`;

const item = (inner: string) => `<p style="margin:0 0 16px">${inner}</p>`;
const anchor = (href: string, words: string) => `<a href="${escape(href)}">${escape(words)}</a>`;

/** An address within a sentence, without the punctuation that follows it. */
const address = /(https:\/\/[^\s<>"]*[^\s<>".,;:!?')\]}])/;

/** Words as HTML; not every mail program makes a link of an address by itself. */
const linked = (words: string) =>
  words
    .split(address)
    .map((part, place) => (place % 2 ? anchor(part, part) : escape(part)))
    .join('')
    .replaceAll('\n', '<br>');

/** Only an encrypted address becomes a link. */
const isHttps = (href: string) => URL.canParse(href) && new URL(href).protocol === 'https:';

function asHtml(paragraph: Paragraph): string {
  if (typeof paragraph === 'string') return item(linked(paragraph));
  const { href, words } = paragraph;
  return item(`${escape(words)}: ${isHttps(href) ? anchor(href, href) : escape(href)}`);
}

/** A letter as HTML: one heading, its paragraphs and links. It loads nothing and sets no colours. */
export function letterPage(
  title: string,
  paragraphs: readonly Paragraph[],
  links: readonly LetterLink[],
): string {
  const body = [...paragraphs.map(asHtml), ...links.map(({ href, words }) => item(anchor(href, words)))];
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
