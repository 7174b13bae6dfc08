import { SummaryList } from 'nhsuk-react-components';
import type { DraftAnswers } from '#shared/referral/draft';
import type { Attribution } from '#shared/referral/attribution';
import { isRed } from '#shared/referral/red';
import { type SectionName, sections, sectionTitles } from '#shared/referral/sections';
import { fieldLabels, inWords } from '#shared/referral/words';
import type { FieldName } from '#shared/questions/table';
import { AttributionLine } from './AttributionLine.tsx';

type SectionProps = {
  name: SectionName;
  answers: DraftAnswers;
  marked: readonly string[];
  attributions: readonly Attribution[];
  level: 'h2' | 'h3';
};

function Section({ name, answers, marked, attributions, level: Heading }: SectionProps) {
  const rows = (sections[name] as readonly FieldName[]).filter((field) => inWords(field, answers) !== '');
  if (rows.length === 0) return null;
  return (
    <div>
      <Heading className="nhsuk-heading-m">{sectionTitles[name]}</Heading>
      <AttributionLine attributions={attributions.find(({ section }) => section === name)} />
      <SummaryList>
        {rows.map((field) => (
          <SummaryList.Row key={field}>
            <SummaryList.Key>{fieldLabels[field]}</SummaryList.Key>
            <SummaryList.Value>
              <span className={isRed(field, answers) ? 'app-red' : undefined}>{inWords(field, answers)}</span>
              {marked.includes(field) && <span className="app-mark"> (as written, unchecked)</span>}
            </SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
    </div>
  );
}

type AnswersListProps = {
  answers: DraftAnswers;
  marked?: readonly string[];
  attributions?: readonly Attribution[];
  level?: 'h2' | 'h3';
  leaveOut?: readonly SectionName[];
};

/** The answers by section; what was not answered is not listed. */
export function AnswersList({
  answers,
  marked = [],
  attributions = [],
  level = 'h2',
  leaveOut = [],
}: AnswersListProps) {
  const names = (Object.keys(sections) as SectionName[]).filter((name) => !leaveOut.includes(name));
  return (
    <>
      {names.map((name) => (
        <Section
          key={name}
          name={name}
          answers={answers}
          marked={marked}
          attributions={attributions}
          level={level}
        />
      ))}
    </>
  );
}
