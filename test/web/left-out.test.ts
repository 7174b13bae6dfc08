import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportsOf, leftOut } from '../../web/left-out.ts';

const transform = leftOut().transform as (code: string, id: string) => { code: string } | null;

test('a module left out still exports every name it had, and nothing else of it is left', () => {
  const code =
    'export function a() {}\nexport const b = 1;\nexport class C {}\nconst d = 2;\nexport { d as e, a as f };\nexport default function () {}';
  expect(exportsOf(code)).toEqual(['a', 'b', 'C', 'default', 'e', 'f']);
  expect(transform(code, '/x/node_modules/zod/v4/core/to-json-schema.js')?.code).not.toContain('function a');
  expect(transform(code, '/x/node_modules/zod/v4/core/schemas.js')).toBeNull();
});

test('no page uses what is left out of the pages', () => {
  const sources = globSync(['web/src/**/*.{ts,tsx}', 'web/public-pages/**/*.{ts,tsx}', 'shared/**/*.ts']);
  expect(sources.length).toBeGreaterThan(200);
  const uses = sources.filter((file) =>
    /\b(Tabs|FileUpload|PasswordInput|use\w*InfiniteQuery)\b|toJSONSchema|getURI|formatInternational|formatNational/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(uses).toEqual([]);
});
