import type { ReactNode } from 'react';
import { Layout } from '../src/ui/Layout.tsx';

/** Addresses of the files of every public page: one style sheet, one small script. */
export type PublicFiles = { style: string; script: string };

type DocumentProps = {
  title: string;
  description: string;
  files: PublicFiles;
  /** A script of this page's own. */ own?: string;
  children: ReactNode;
};

/** A public page as a whole document, drawn at build or by the server and never hydrated. */
export function Document({ title, description, files, own, children }: DocumentProps) {
  return (
    <html lang="en-GB" className="nhsuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="description" content={description} />
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content="#005eb8" />
        <link rel="stylesheet" href={files.style} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script type="module" src={files.script} />
        {own && <script type="module" src={own} />}
      </head>
      <body className="nhsuk-template__body">
        <Layout title={title}>{children}</Layout>
      </body>
    </html>
  );
}
