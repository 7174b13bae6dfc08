import { Navigate } from 'react-router';
import { useEnrolled } from '../sign-in/Enrolled.tsx';
import { homeOf } from '../sign-in/home.ts';

/** `/home`: the start page of each role. */
export function HomePage() {
  return <Navigate to={homeOf[useEnrolled().role].href} replace />;
}
