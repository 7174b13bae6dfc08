import { InsetText } from 'nhsuk-react-components';
import { Phone } from '../ui/Phone.tsx';
import { useDuty } from './use-duty.ts';

/** Whether someone is on now (users.md B4), and the number. */
export function DutyLine() {
  const { words, phone } = useDuty();
  return (
    <InsetText>
      <p>
        {words} Phone <Phone number={phone} />.
      </p>
    </InsetText>
  );
}
