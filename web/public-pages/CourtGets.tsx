/** How the court hears of an answer today, in the same words for clinicians and for sentencers. */
export function CourtGets() {
  return (
    <>
      <h2 className="nhsuk-heading-m">How the court hears</h2>
      <p>
        Through the person who referred her: probation, or liaison and diversion. Their page shows whether a
        team has been asked and whether it has answered. They can phone us to hear more. We do not write to
        the court.
      </p>
    </>
  );
}
