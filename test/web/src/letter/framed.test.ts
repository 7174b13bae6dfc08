import { expect, test } from 'vitest';
import { framed } from '../../../../web/src/letter/framed.ts';

test('a framed letter carries no style that the content security policy would stop, and no link to tab to', () => {
  const html =
    '<body style="margin:0"><p style="margin:0 0 16px">Hello</p><a href="https://x.example">Go</a></body>';
  expect(framed(html)).toBe(
    '<body data-style="margin:0"><p data-style="margin:0 0 16px">Hello</p><a tabindex="-1" href="https://x.example">Go</a></body>',
  );
});
