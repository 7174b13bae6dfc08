const rows = [
  ['A draft that was never sent', '30 days, or until its author deletes it'],
  ['A referral that no team accepted', 'The trust decides; 8 years is proposed'],
  ['A referral that a team accepted', 'The trust decides; 20 years after treatment ends is proposed'],
  ['A booking for an awareness session', '12 months after it; access and dietary notes 7 days after it'],
  ['The record of who did and saw what', 'As long as the referral it belongs to'],
] as const;

/** Retention as proposed in H31: nothing clinical goes by itself. */
export function HowLong() {
  return (
    <table className="nhsuk-table">
      <caption className="nhsuk-table__caption nhsuk-table__caption--m">How long it is kept</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">What</th>
          <th scope="col">How long</th>
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map(([what, howLong]) => (
          <tr key={what} className="nhsuk-table__row">
            <th scope="row" className="nhsuk-table__header">
              {what}
            </th>
            <td className="nhsuk-table__cell">{howLong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
