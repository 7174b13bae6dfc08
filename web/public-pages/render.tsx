import { renderToStaticMarkup } from 'react-dom/server';
import { Document, type PublicFiles } from './Document.tsx';
import { type OwnScripts, type Page, pages } from './pages.ts';

/** The public pages as whole HTML documents, by file name without `.html`. They are never hydrated. */
export function renderPages(files: PublicFiles, own: OwnScripts): Record<string, string> {
  const documents = Object.entries<Page>(pages).map(([name, { title, description, Content, script }]) => [
    name,
    `<!doctype html>${renderToStaticMarkup(
      <Document title={title} description={description} files={files} {...(script && { own: own[script] })}>
        <Content />
      </Document>,
    )}`,
  ]);
  return Object.fromEntries(documents) as Record<string, string>;
}
