import { Phone } from './Phone.tsx';
import { paperQuestions } from './questions.ts';

/** The short path on one sheet of A4, for when the service or the court's connection is down (H6). */
export function Downtime() {
  return (
    <div className="app-sheet app-downtime">
      <h1 className="nhsuk-heading-l">Refer by phone or on paper</h1>
      <p>
        Use this when the service or your connection is down.{' '}
        <strong>
          Phone <Phone />
        </strong>{' '}
        and read out your answers; if nobody answers, ask the court for time. Beside “not known” or “not
        asked” you may write why. Do not email or photograph this sheet. Keep it safe; enter it in the service
        later, then destroy it as your organisation destroys confidential paper.
      </p>
      <table className="nhsuk-table app-downtime__table">
        <caption className="nhsuk-u-visually-hidden">The 18 questions</caption>
        <thead className="nhsuk-u-visually-hidden">
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Possible answers</th>
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {paperQuestions.map(({ ask, answers }, index) => (
            <tr key={ask} className="nhsuk-table__row">
              <th scope="row" className="nhsuk-table__header">
                {index + 1}. {ask}
              </th>
              <td className="nhsuk-table__cell">{answers}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="app-downtime__signed">
        Your name, role and organisation: <span className="app-blank" /> Written on{' '}
        <span className="app-blank" /> at <span className="app-blank" /> Entered on{' '}
        <span className="app-blank" /> at <span className="app-blank" />
      </p>
    </div>
  );
}
