import { BackLink as NhsBackLink } from 'nhsuk-react-components';
import { RouterLink } from './RouterLink.tsx';

/** A way back to the list or the step before. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <NhsBackLink asElement={RouterLink} href={to}>
      {children}
    </NhsBackLink>
  );
}
