/** What the court gets and when, in the same words for referrers and for sentencers. */
export function CourtGets() {
  return (
    <>
      <h2 className="nhsuk-heading-m">What the court gets, and when</h2>
      <p>Before the hearing, through probation or a court officer:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          where a team agrees, a letter: our opinion on each condition, who formed it and when, whether she
          was seen, and who would treat her where
        </li>
        <li>where none has answered, a note of when an answer is realistic</li>
      </ul>
    </>
  );
}
