import { Button, WarningCallout } from 'nhsuk-react-components';
import { fieldLabels } from '#shared/referral/words';
import type { DraftSaver } from './draft-saver.ts';
import type { Saving } from './draft-saving.ts';
import { readBack } from './typed.ts';

type ConflictsProps = { saving: Saving; saver: DraftSaver };

/** Fields that this page and another both changed: both versions, and a choice. */
export function Conflicts({ saving, saver }: ConflictsProps) {
  if (saving.conflicts.length === 0) return null;
  return (
    <div role="alert">
      <WarningCallout>
        <WarningCallout.Heading headingLevel="h2">
          This draft was also changed on another page
        </WarningCallout.Heading>
        <p>Nothing you typed is lost. Choose which answer to keep.</p>
        {saving.conflicts.map(({ field, stored }) => (
          <div key={field} className="app-conflict">
            <h3 className="nhsuk-heading-s">{fieldLabels[field]}</h3>
            <dl className="app-beside">
              <div>
                <dt>Yours</dt>
                <dd>{readBack(field, saving.typed[field])}</dd>
              </div>
              <div>
                <dt>Stored</dt>
                <dd>{readBack(field, stored)}</dd>
              </div>
            </dl>
            <Button type="button" small onClick={() => saver.choose(field, 'yours')}>
              Keep yours<span className="nhsuk-u-visually-hidden"> for {fieldLabels[field]}</span>
            </Button>{' '}
            <Button type="button" small secondary onClick={() => saver.choose(field, 'stored')}>
              Use the stored one<span className="nhsuk-u-visually-hidden"> for {fieldLabels[field]}</span>
            </Button>
          </div>
        ))}
      </WarningCallout>
    </div>
  );
}
