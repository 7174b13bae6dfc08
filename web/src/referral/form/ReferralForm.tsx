import { Button, Form, SummaryList } from 'nhsuk-react-components';
import { FormProvider } from 'react-hook-form';
import { courts } from '#shared/reference/courts';
import { useEnrolled } from '../../sign-in/Enrolled.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { FaultSummary } from '../../ui/ProblemSummary.tsx';
import { Page } from '../../ui/Page.tsx';
import { Conflicts } from '../draft/Conflicts.tsx';
import type { Begun } from '../draft/draft-saving.ts';
import { DutyLine } from '../DutyLine.tsx';
import { DraftClosed } from '../draft/DraftClosed.tsx';
import { ParkContext } from './controls/Park.tsx';
import { Questions } from './questions/Questions.tsx';
import { SaveStatus } from '../draft/SaveStatus.tsx';
import { StopPage } from './StopPage.tsx';
import { useReferralForm } from './use-referral-form.ts';
import { useFieldOfAddress } from './use-field-of-address.ts';
import { useStop } from './use-stop.ts';

function Referrer() {
  const me = useEnrolled();
  const usual = courts.find(({ id }) => id === me.court)?.name ?? 'Not given';
  const rows = [
    ['Name', me.name],
    ['Role', me.jobTitle],
    ['Organisation', me.organisation],
    ['Usual court', usual],
  ] as const;
  return (
    <section aria-labelledby="referrer-you">
      <h2 className="nhsuk-heading-m" id="referrer-you">
        Who is referring
      </h2>
      <p>To confirm only. You can change this on your account page.</p>
      <SummaryList>
        {rows.map(([key, value]) => (
          <SummaryList.Row key={key}>
            <SummaryList.Key>{key}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
    </section>
  );
}

/** The short path on one page: 18 questions, saved as they are typed (B1). */
export function ReferralForm({ id, begun }: { id: string; begun: Begun }) {
  const { form, saver, saving, faults, tries, busy, check, park } = useReferralForm(id, begun);
  const stop = useStop(saving.typed);
  useFieldOfAddress(form.trigger);
  if (saving.ended) return <DraftClosed id={id} saving={saving} />;
  const summary = (show?: (path: string) => void) =>
    faults.length > 0 && <FaultSummary key={tries} faults={faults} {...(show && { show })} />;
  return (
    <>
      {stop.open && (
        <StopPage
          stop={stop}
          saving={saving}
          summary={summary(stop.back)}
          busy={busy}
          onLeave={() => void park()}
        />
      )}
      {/* Stays mounted, so that what was typed is kept. */}
      <div hidden={stop.open}>
        <Page
          title="A referral"
          heading="Refer a woman"
          before={
            <>
              <BackLink to="/referrals">Your referrals</BackLink>
              {summary()}
            </>
          }
        >
          <DutyLine />
          <p>
            There are 18 questions. “Not known” and “not asked” are answers. Everything else can follow after
            sending.
          </p>
          <FormProvider {...form}>
            <Form autoComplete="off" onSubmit={(event) => void check(event)}>
              <Conflicts saving={saving} saver={saver} />
              <Referrer />
              <ParkContext value={() => void park()}>
                <Questions />
              </ParkContext>
              <Button type="submit" aria-disabled={busy}>
                Check your answers
              </Button>
              <SaveStatus saving={saving} />
            </Form>
          </FormProvider>
        </Page>
      </div>
    </>
  );
}
