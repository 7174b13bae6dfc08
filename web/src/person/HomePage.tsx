import { Navigate } from 'react-router';
import { useEnrolled } from '../sign-in/Enrolled.tsx';
import { homeOf } from '../sign-in/home.ts';

/** `/home`: each person's own beginning. */
export function HomePage() {
  return <Navigate to={homeOf[useEnrolled().role].href} replace />;
}
