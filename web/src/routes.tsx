import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { Enrolled } from './sign-in/Enrolled.tsx';
import { HomePage } from './person/HomePage.tsx';
import { SignedIn } from './sign-in/SignedIn.tsx';
import { SignedInPage } from './sign-in/SignedInPage.tsx';
import { UnlockPage } from './sign-in/UnlockPage.tsx';
import { NotHerePage } from './ui/NotHerePage.tsx';
import { Shell } from './ui/Shell.tsx';

const page = <Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) =>
  lazy(async () => ({ default: (await load())[name] }));

const ReferralsPage = page('ReferralsPage', () => import('./referral/list/ReferralsPage.tsx'));
const NewReferralPage = page('NewReferralPage', () => import('./referral/form/NewReferralPage.tsx'));
const ReferralPage = page('ReferralPage', () => import('./referral/form/ReferralPage.tsx'));
const CheckPage = page('CheckPage', () => import('./referral/send/CheckPage.tsx'));
const DeletePage = page('DeletePage', () => import('./referral/draft/DeletePage.tsx'));
const SentPage = page('SentPage', () => import('./referral/sent/SentPage.tsx'));
const CasesPage = page('CasesPage', () => import('./case/CasesPage.tsx'));
const CasePage = page('CasePage', () => import('./case/CasePage.tsx'));
const MatchesPage = page('MatchesPage', () => import('./case/MatchesPage.tsx'));
const EnquiriesPage = page('EnquiriesPage', () => import('./enquiry/EnquiriesPage.tsx'));
const EnquiryPage = page('EnquiryPage', () => import('./enquiry/EnquiryPage.tsx'));
const LinkPage = page('LinkPage', () => import('./enquiry/LinkPage.tsx'));
const TasksPage = page('TasksPage', () => import('./task/TasksPage.tsx'));
const UndeliveredPage = page('UndeliveredPage', () => import('./undelivered/UndeliveredPage.tsx'));
const DutyPage = page('DutyPage', () => import('./rota/DutyPage.tsx'));
const LettersPage = page('LettersPage', () => import('./letter/LettersPage.tsx'));
const HostingPage = page('HostingPage', () => import('./hosting/HostingPage.tsx'));
const NewSessionPage = page('NewSessionPage', () => import('./hosting/NewSessionPage.tsx'));
const SessionPage = page('SessionPage', () => import('./hosting/SessionPage.tsx'));
const EditSessionPage = page('EditSessionPage', () => import('./hosting/EditSessionPage.tsx'));
const CopySessionPage = page('CopySessionPage', () => import('./hosting/CopySessionPage.tsx'));
const AttendancePage = page('AttendancePage', () => import('./hosting/AttendancePage.tsx'));
const FeedbackPage = page('FeedbackPage', () => import('./hosting/FeedbackPage.tsx'));
const FiguresPage = page('FiguresPage', () => import('./hosting/FiguresPage.tsx'));
const EnrolPage = page('EnrolPage', () => import('./person/EnrolPage.tsx'));
const AccountPage = page('AccountPage', () => import('./person/AccountPage.tsx'));

/** Every address of the app with its page, each in a chunk of its own. */
export function AppRoutes() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route element={<Shell />}>
          <Route path="/signed-in" element={<SignedInPage />} />
          <Route path="/unlock" element={<UnlockPage />} />
          <Route path="/enquiry" element={<LinkPage />} />
          <Route element={<SignedIn />}>
            <Route path="/enrol" element={<EnrolPage />} />
            <Route element={<Enrolled />}>
              <Route path="/" element={<HomePage />} />
              <Route path="/home" element={<HomePage />} />
              <Route path="/account" element={<AccountPage />} />
            </Route>
            <Route element={<Enrolled who={['referrer']} />}>
              <Route path="/referrals" element={<ReferralsPage />} />
              <Route path="/referrals/new" element={<NewReferralPage />} />
              <Route path="/referrals/:id" element={<ReferralPage />} />
              <Route path="/referrals/:id/check" element={<CheckPage />} />
              <Route path="/referrals/:id/delete" element={<DeletePage />} />
              <Route path="/referrals/:id/sent" element={<SentPage />} />
            </Route>
            <Route element={<Enrolled who={['hub', 'psychologist']} />}>
              <Route path="/cases" element={<CasesPage />} />
              <Route path="/cases/:id" element={<CasePage />} />
              <Route path="/cases/:id/matches" element={<MatchesPage />} />
            </Route>
            <Route element={<Enrolled who={['hub', 'psychologist', 'service-manager']} />}>
              <Route path="/tasks" element={<TasksPage />} />
              <Route path="/undelivered" element={<UndeliveredPage />} />
              <Route path="/duty" element={<DutyPage />} />
              <Route path="/letters" element={<LettersPage />} />
              <Route path="/hosting" element={<HostingPage />} />
              <Route path="/hosting/new" element={<NewSessionPage />} />
              <Route path="/hosting/figures" element={<FiguresPage />} />
              <Route path="/hosting/:id" element={<SessionPage />} />
              <Route path="/hosting/:id/edit" element={<EditSessionPage />} />
              <Route path="/hosting/:id/copy" element={<CopySessionPage />} />
              <Route path="/hosting/:id/attendance" element={<AttendancePage />} />
              <Route path="/hosting/:id/feedback" element={<FeedbackPage />} />
            </Route>
            <Route element={<Enrolled who={['team-member']} />}>
              <Route path="/enquiries" element={<EnquiriesPage />} />
              <Route path="/enquiries/:caseId/:id" element={<EnquiryPage />} />
            </Route>
          </Route>
          <Route path="*" element={<NotHerePage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
