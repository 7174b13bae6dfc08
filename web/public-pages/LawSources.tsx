import type { LegalFact } from '#shared/reference/law';
import { dayWords } from '#shared/time/london';
import { asOf } from './law.ts';

/** Where each legal sentence of a page comes from, when it was read, and whether anybody has checked it (H24). */
export function LawSources({ facts }: { facts: readonly LegalFact[] }) {
  const unchecked = facts.filter(({ verifiedBy }) => verifiedBy === null).length;
  return (
    <section className="app-sources" aria-labelledby="sources">
      <h2 className="nhsuk-heading-s" id="sources">
        Sources
      </h2>
      <p>
        As of {dayWords(asOf(facts))}.
        {unchecked > 0 &&
          ' No named lawyer has checked these sentences yet: read the Act before you rely on them.'}
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {[
          ...Map.groupBy(facts, ({ source, verifiedBy }) =>
            verifiedBy ? `${source}, checked by ${verifiedBy}` : source,
          ),
        ].map(([source, said]) => (
          <li key={source}>
            {said.map(({ name }) => name).join(', ')}: {source}
          </li>
        ))}
      </ul>
      <p className="app-screen-only">
        The text in force is on <a href="https://www.legislation.gov.uk/ukpga/2020/17">legislation.gov.uk</a>.
      </p>
    </section>
  );
}
