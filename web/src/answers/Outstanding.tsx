import type { Receipt } from '#shared/referral/views';

/** What may follow after the short path, each with the step it must precede and its owner. */
export function Outstanding({
  items,
  heading = 'What is still missing',
}: {
  items: Receipt['outstanding'];
  heading?: string;
}) {
  if (items.length === 0) return null;
  const steps = [...new Set(items.map(({ before }) => before))];
  return (
    <div>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {steps.map((step) => (
        <div key={step}>
          <h3 className="nhsuk-heading-s">Before {step}</h3>
          <ul>
            {items
              .filter(({ before }) => before === step)
              .map(({ what, owner }) => (
                <li key={what}>
                  {what} ({owner})
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
