import { isAsked } from '#shared/referral/asked';
import { useNow } from '../../../ui/use-now.ts';
import { Control, type ControlProps } from '../questions/Control.tsx';
import { NumberedQuestion } from '../questions/NumberedQuestion.tsx';
import { useAllTyped } from '../questions/use-typed.ts';

/** Usually the date of birth answers it; the question keeps its number either way. */
export function Adult(props: ControlProps) {
  const typed = useAllTyped();
  const now = useNow();
  if (!isAsked(props.name, typed, now)) {
    return (
      <NumberedQuestion heading={props.ask}>
        <p>Worked out from her date of birth.</p>
      </NumberedQuestion>
    );
  }
  return (
    <>
      <Control {...props} then={() => null} />
      {props.then(String(typed[props.name]))}
    </>
  );
}
