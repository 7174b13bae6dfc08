import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const rendered = async () => {
  const { Demonstration } = await import('../../../web/src/ui/Demonstration.tsx');
  return renderToStaticMarkup(createElement(Demonstration));
};

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

it('shows the demonstration banner when nothing says otherwise', async () => {
  vi.stubEnv('DEMONSTRATION', '');
  expect(await rendered()).toContain('do not enter a real person');
});

it('takes the banner away only where the build says that it is no demonstration', async () => {
  vi.stubEnv('DEMONSTRATION', 'no');
  expect(await rendered()).toBe('');
});
