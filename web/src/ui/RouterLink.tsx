import type { AnchorHTMLAttributes } from 'react';
import { Link } from 'react-router';

/** A link of the NHS components that changes the view without loading the page anew. */
export function RouterLink({ href = '/', ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <Link to={href} {...rest} />;
}
