/** Says which approvals a page still awaits, so that nobody takes its words for the trust's own. */
export function Awaiting({ from }: { from: string }) {
  return (
    <p className="nhsuk-inset-text app-awaiting">
      This is the demonstration’s text. It has not been approved by {from}, and it must be before a real
      person is referred.
    </p>
  );
}
