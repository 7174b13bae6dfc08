import { Button, TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { enquiry as rows } from '#shared/contract/enquiry';
import { lineMissing } from '#shared/enquiry/line-needed';
import type { TeamView } from '#shared/enquiry/views';
import { answerWords, type EnquiryAnswer, enquiryAnswers, enquiryMoves } from '#shared/lifecycle/enquiry';
import { next } from '#shared/lifecycle/moves';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { TooLong } from '../form/TooLong.tsx';
import { refusedWith } from '../api/outcome.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';

type AnswerFormProps = { view: TeamView; onAnswered: (view: TeamView) => void; again: () => void };

/** Four buttons and one line (H9): one press is an answer, and it may be changed. */
export function AnswerForm({ view, onAnswered, again }: AnswerFormProps) {
  const [line, setLine] = useState('');
  const [wrong, setWrong] = useState('');
  const answering = useAct((answer: EnquiryAnswer) =>
    api.enquiry.answer({
      params: { caseId: view.caseId, id: view.id },
      body: { version: view.version, answer, line },
    }),
  );
  const give = async (answer: EnquiryAnswer) => {
    const parsed = rows.answer.body.shape.line.safeParse(line);
    const lacking = lineMissing(answer, line) ?? parsed.error?.issues[0]?.message;
    setWrong(lacking ?? '');
    if (lacking) return document.getElementById('line')?.focus();
    const outcome = await answering.run(answer);
    if (outcome?.kind !== 'ok') return;
    // The line belongs to this answer, not to the next.
    setLine('');
    onAnswered(outcome.value);
  };
  const possible = enquiryAnswers.filter((answer) => next(enquiryMoves, view.state, answer) !== null);
  return (
    <section aria-labelledby="answer">
      <h2 className="nhsuk-heading-m" id="answer">
        {view.answer ? 'Change the answer' : 'Your answer'}
      </h2>
      {answering.failure && <ProblemSummary key={answering.failed} failure={answering.failure} />}
      {refusedWith(answering.failure ?? undefined, 'changed-meanwhile') && (
        <Button type="button" small secondary onClick={again}>
          See what changed
        </Button>
      )}
      <TextInput
        id="line"
        name="line"
        label="One line"
        hint="Needed for “We need to know …”. For “Phone me”: which number, if not your team’s, and until when. Do not name her."
        autoComplete="off"
        value={line}
        onChange={(event) => setLine(event.currentTarget.value)}
        {...(wrong ? { error: wrong } : {})}
      />
      <TooLong value={line} max={300} />
      <div className="app-answers">
        {possible.map((answer) => (
          <Button
            key={answer}
            type="button"
            secondary={answer !== 'can-look'}
            aria-disabled={answering.busy}
            onClick={() => void give(answer)}
          >
            {answerWords[answer]}
          </Button>
        ))}
      </div>
    </section>
  );
}
