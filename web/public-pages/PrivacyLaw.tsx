/** The bases in data protection law. Her agreement is none of them: it concerns confidentiality. */
export function PrivacyLaw() {
  return (
    <>
      <h2>The law it rests on</h2>
      <p>UK GDPR and the Data Protection Act 2018:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>personal information: Article 6(1)(e), a task in the public interest</li>
        <li>
          health and other special category information: Article 9(2)(h), health and social care, with
          Schedule 1 paragraph 2 of the Act; for safeguarding, Article 9(2)(g) with paragraph 18
        </li>
        <li>
          information about offences: Article 10, through Schedule 1 paragraph 2 of the Act or under official
          authority for the administration of justice
        </li>
      </ul>
      <p>
        Her agreement is not the basis in data protection law. It is asked for because what she tells a health
        service is confidential: what she does not agree to share is not shared, except as said below.
      </p>
    </>
  );
}
