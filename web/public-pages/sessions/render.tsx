import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Document, type PublicFiles } from '../Document.tsx';
import { CancelPage, Cancelled } from './Cancel.tsx';
import { ConfidencePage } from './Confidence.tsx';
import { Confirm, SignedUp } from './Confirm.tsx';
import { Confirmed, ProblemPage, Thanks } from './Confirmed.tsx';
import type { SessionsPage } from './page.ts';
import { SessionSummary, SessionsList } from './Sessions.tsx';
import { SignUpForm } from './SignUpForm.tsx';

type Drawn = { title: string; content: ReactNode };

function drawn(page: SessionsPage): Drawn {
  switch (page.page) {
    case 'list':
      return { title: 'Awareness sessions', content: <SessionsList {...page} /> };
    case 'session':
      return { title: 'Awareness session', content: <SessionSummary {...page} /> };
    case 'form':
      return {
        title: page.faults.length > 0 ? 'Error: Book a place' : 'Book a place',
        content: <SignUpForm {...page} />,
      };
    case 'signed-up':
      return { title: 'Check your email', content: <SignedUp {...page} /> };
    case 'confirm':
      return {
        title: page.faults.length > 0 ? 'Error: Confirm your sign-up' : 'Confirm your sign-up',
        content: <Confirm {...page} />,
      };
    case 'confirmed':
      return { title: 'Confirmed', content: <Confirmed {...page} /> };
    case 'cancel':
      return {
        title: page.faults.length > 0 ? 'Error: Cancel your booking' : 'Cancel your booking',
        content: <CancelPage {...page} />,
      };
    case 'cancelled':
      return { title: 'Cancelled', content: <Cancelled /> };
    case 'confidence':
      return { title: 'Error: Three questions', content: <ConfidencePage {...page} /> };
    case 'thanks':
      return { title: 'Thank you', content: <Thanks /> };
    case 'problem':
      return { title: 'Awareness sessions', content: <ProblemPage {...page} /> };
  }
}

/** An error may name what this page does not ask: a link to it would move nobody, so only its words stay. */
const withoutDeadLinks = (html: string) =>
  html.replace(/<a href="#([\w.-]+)">(.*?)<\/a>/g, (link, id: string, words: string) =>
    html.includes(` id="${id}"`) ? link : words,
  );

/** A page of the sessions as a whole HTML document. */
export function renderSessionsPage(page: SessionsPage, files: PublicFiles): string {
  const { title, content } = drawn(page);
  const html = renderToStaticMarkup(
    <Document title={title} description="Awareness sessions of the MHTR service." files={files}>
      {content}
    </Document>,
  );
  return `<!doctype html>${withoutDeadLinks(html)}`;
}
