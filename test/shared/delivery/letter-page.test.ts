import { describe, expect, it } from 'vitest';
import { asText, letterPage } from '#shared/delivery/letter-page';

const body = (paragraph: Parameters<typeof letterPage>[1][number]) =>
  /<p [^>]*>(.*)<\/p>/.exec(letterPage('Title', [paragraph], []))?.[1];

describe('an address in a letter', () => {
  it('is a link, escaped, with nothing of the sentence that follows it', () => {
    expect(body('Open https://a.example/b?c=1&d="2 and go on.')).toBe(
      'Open <a href="https://a.example/b?c=1&amp;d=">https://a.example/b?c=1&amp;d=</a>&quot;2 and go on.',
    );
    expect(body('See (https://a.example/b).\nThen <wait>.')).toBe(
      'See (<a href="https://a.example/b">https://a.example/b</a>).<br>Then &lt;wait&gt;.',
    );
  });

  it('with words of its own is taken whole', () => {
    const link = { words: 'To join online', href: 'https://a.example/join;x=(1)' };
    expect(body(link)).toBe(`To join online: <a href="${link.href}">${link.href}</a>`);
    expect(asText(link)).toBe(`To join online: ${link.href}`);
  });

  it.each(['http://a.example', 'javascript:alert(1)', 'data:text/html,x', 'not an address'])(
    'is no link where it is not encrypted: %s',
    (href) => {
      expect(body(`Open ${href} now.`)).not.toContain('<a');
      expect(body({ words: 'To join', href })).toBe(`To join: ${href}`);
    },
  );
});
