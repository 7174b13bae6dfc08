import { Navigate } from 'react-router';
import { useEnrolled } from './Enrolled.tsx';
import { homeOf } from './home.ts';

/** `/home`: each person's own beginning. */
export function HomePage() {
  return <Navigate to={homeOf[useEnrolled().role].href} replace />;
}
