import { Details } from 'nhsuk-react-components';
import { Fragment, type ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import type { Question } from '#shared/questions/question';
import { type FieldName, form, questions } from '#shared/questions/table';
import { isDetail } from '#shared/referral/asked';
import { Field } from './Field.tsx';
import { NumberedQuestion } from './NumberedQuestion.tsx';

/** The headings of the form, each before the question of this number. */
const headings: Readonly<Record<number, string>> = {
  1: 'Who she is',
  4: 'Court and hearing',
  8: 'Where she is',
  10: 'Why secondary care',
  12: 'Risk',
  15: 'Safeguarding and communication',
  17: 'Her agreement',
  18: 'You',
};

type FoldProps = { fold: NonNullable<Question['fold']>; fields: readonly FieldName[]; children: ReactNode };

/** Open where something in it is wrong. */
function Fold({ fold, fields, children }: FoldProps) {
  const { errors } = useFormState();
  return (
    <Details open={fields.some((field) => field in errors)}>
      <Details.Summary>{fold.summary}</Details.Summary>
      <Details.Text>
        {fold.say && <p>{fold.say}</p>}
        {children}
      </Details.Text>
    </Details>
  );
}

const places = { first: -1, inOrder: 0, last: 1 };
const place = (field: FieldName) => places[questions[field].drawn ?? 'inOrder'];

/** The rows of one question; an answer's further fields are shown below it. */
function Rows({ fields, number }: { fields: readonly FieldName[]; number?: number }) {
  const asked = fields.filter((field) => !questions[field].past && !isDetail(field));
  const own = asked.toSorted((a, b) => place(a) - place(b));
  return [...Map.groupBy(own, (field) => questions[field].fold)].map(([fold, names]) => {
    const rows = names.map((name) => <Field key={name} name={name} number={number} />);
    return fold ? (
      <Fold key={fold.summary} fold={fold} fields={names}>
        {rows}
      </Fold>
    ) : (
      <Fragment key="open">{rows}</Fragment>
    );
  });
}

/** Every question of the table, in its order. */
export function Questions() {
  return form.map(({ number, fields }) => {
    const [lead] = fields;
    const { title, hint } = questions[lead].numbered ?? {};
    return (
      <Fragment key={number}>
        {headings[number] && <h2 className="nhsuk-heading-l app-group">{headings[number]}</h2>}
        {title ? (
          <NumberedQuestion heading={`${String(number)}. ${title}`} hint={hint}>
            <Rows fields={fields} />
          </NumberedQuestion>
        ) : (
          <Rows fields={fields} number={Number.isFinite(number) ? number : undefined} />
        )}
      </Fragment>
    );
  });
}
