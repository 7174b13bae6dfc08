import { Button, WarningCallout } from 'nhsuk-react-components';
import type { FieldName } from '#shared/questions/table';
import { fieldLabels } from '#shared/referral/words';
import type { DraftSaver } from './draft-saver.ts';
import type { Saving } from './draft-saving.ts';
import { fieldOnPage, goToField } from '../../ui/field-on-page.ts';
import { readBack } from './typed.ts';

const id = 'also-changed';

/** Goes to the choice between two versions, from wherever in the form. */
export const toConflicts = () => document.getElementById(id)?.focus();

type ConflictsProps = { saving: Saving; saver: DraftSaver };

/** Fields that this page and another both changed: both versions, and a choice. */
export function Conflicts({ saving, saver }: ConflictsProps) {
  if (saving.conflicts.length === 0) return null;
  const choose = (field: FieldName, keep: 'yours' | 'stored') => {
    const chosen = fieldOnPage(field, document.body);
    saver.choose(field, keep);
    // The pressed button is gone: the next choice is where it was, or else the field that was chosen for.
    if (saving.conflicts.length > 1) toConflicts();
    else if (chosen) goToField(chosen);
  };
  return (
    <div role="alert" id={id} className="app-focused" tabIndex={-1}>
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
            <Button type="button" small onClick={() => choose(field, 'yours')}>
              Keep yours<span className="nhsuk-u-visually-hidden"> for {fieldLabels[field]}</span>
            </Button>{' '}
            <Button type="button" small secondary onClick={() => choose(field, 'stored')}>
              Use the stored one<span className="nhsuk-u-visually-hidden"> for {fieldLabels[field]}</span>
            </Button>
          </div>
        ))}
      </WarningCallout>
    </div>
  );
}
