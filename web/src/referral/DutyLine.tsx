import { InsetText } from 'nhsuk-react-components';
import { WithPhone } from '../ui/WithPhone.tsx';
import { useDuty } from './use-duty.ts';

/** Whether someone is on now (B4), and the number. */
export function DutyLine() {
  const { words, phone } = useDuty();
  return (
    <InsetText>
      <WithPhone words={words} phone={phone} />
    </InsetText>
  );
}
