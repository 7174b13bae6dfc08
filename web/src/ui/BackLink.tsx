import { BackLink as NhsBackLink } from 'nhsuk-react-components';
import { RouterLink } from './RouterLink.tsx';

/** A link back to the list or the previous step. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <NhsBackLink asElement={RouterLink} href={to}>
      {children}
    </NhsBackLink>
  );
}
