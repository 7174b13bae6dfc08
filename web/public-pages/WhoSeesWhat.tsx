const rows = [
  [
    'The person who refers her',
    'The referrals that they wrote, or are the named deputy for. Not a colleague’s.',
  ],
  ['The liaison practitioner, and whoever is covering', 'Every referral.'],
  ['The consultant psychologist', 'Every referral.'],
  [
    'The secondary care team that is asked',
    'Only the parts of the referral that she agreed to share with it. If something is held back, the page says so without saying what.',
  ],
  [
    'A person in that team who has not been let in yet',
    'The case reference, the time an answer is due and a phone number.',
  ],
  [
    'The service manager',
    'Who is on duty, mail that did not arrive by its case reference, and tasks of the service itself. No referral.',
  ],
  [
    'People who run awareness sessions: the liaison practitioner, the consultant psychologist, the service manager',
    'Who is booked and what they need to take part. Feedback without names, and no answer about confidence.',
  ],
  [
    'Probation and the court',
    'No access to this service’s records. A person tells them only what she agreed to.',
  ],
  ['The people who run the computers', 'No routine access. What they do is recorded.'],
] as const;

export function WhoSeesWhat() {
  return (
    <table className="nhsuk-table">
      <caption className="nhsuk-table__caption nhsuk-table__caption--m">Who can see what</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Sees</th>
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map(([who, sees]) => (
          <tr key={who} className="nhsuk-table__row">
            <th scope="row" className="nhsuk-table__header">
              {who}
            </th>
            <td className="nhsuk-table__cell">{sees}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
