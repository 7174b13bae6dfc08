import { useEffect, useRef, useState } from 'react';
import { framed, styleLetter } from './framed.ts';

export type Scheme = 'light' | 'dark';

/** A letter as a mail program shows it: in a frame without scripts, forms or links, as high as the letter. */
export function LetterFrame({ title, html, scheme }: { title: string; html: string; scheme: Scheme }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(0);
  useEffect(() => {
    const shown = frame.current;
    const page = shown?.contentDocument;
    if (!page || loaded === 0) return;
    styleLetter(page, scheme);
    const fit = () => (shown.style.height = `${page.body.offsetHeight + 2}px`);
    const narrower = new ResizeObserver(fit);
    narrower.observe(shown);
    return () => narrower.disconnect();
  }, [loaded, scheme]);
  return (
    <iframe
      className={`app-letter__frame app-letter__frame--${scheme}`}
      title={title}
      // Same origin only so that this page may set the styles; nothing in the frame can run.
      sandbox="allow-same-origin"
      srcDoc={framed(html)}
      ref={frame}
      onLoad={() => setLoaded((times) => times + 1)}
    />
  );
}
