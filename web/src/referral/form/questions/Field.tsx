import { WarningCallout } from 'nhsuk-react-components';
import type { ComponentType, ReactNode } from 'react';
import type { Question } from '#shared/questions/question';
import { type FieldName, questions } from '#shared/questions/table';
import { detailsOf, isAsked } from '#shared/referral/asked';
import { useNow } from '../../../ui/use-now.ts';
import { Adult } from '../controls/Adult.tsx';
import { Imminent } from '../controls/Imminent.tsx';
import { Leaflet } from '../controls/Leaflet.tsx';
import { LivesIn } from '../controls/LivesIn.tsx';
import { NhsNumber } from '../controls/NhsNumber.tsx';
import { Park } from '../controls/Park.tsx';
import { Control, type ControlProps } from './Control.tsx';
import { Stop } from './Stop.tsx';
import { useAllTyped } from './use-typed.ts';

const byHand: Record<NonNullable<Question['control']>, ComponentType<ControlProps>> = {
  adult: Adult,
  imminent: Imminent,
  leaflet: Leaflet,
  'lives-in': LivesIn,
  'nhs-number': NhsNumber,
  park: Park,
};

function WhenAsked({ name, children }: { name: FieldName; children: ReactNode }) {
  const typed = useAllTyped();
  const now = useNow();
  return isAsked(name, typed, now) && children;
}

/** The text and further fields of an answer, if any. */
function then(name: FieldName, answer: string): ReactNode {
  const stop = questions[name].stops?.[answer];
  const fields = detailsOf(name, answer);
  if (!stop && fields.length === 0) return null;
  return (
    <>
      {stop && (
        <Stop title={stop.title}>
          <p>{stop.say}</p>
        </Stop>
      )}
      {fields.map((field) => (
        <Field key={field} name={field} under={answer} />
      ))}
    </>
  );
}

type FieldProps = {
  name: FieldName;
  /** True for a separate question. */ number?: number;
  /** The answer that asks for it. */ under?: string;
};

/** One row of the table of questions, with the further fields of its answers. */
export function Field({ name, number, under = '' }: FieldProps) {
  const { ask, label, control, callout, askedOn } = questions[name];
  const words = (typeof ask === 'object' ? ask[under] : ask) ?? label;
  const Drawn = control ? byHand[control] : Control;
  const field = (
    <>
      {callout && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h4">{callout.title}</WarningCallout.Heading>
          <p>{callout.say}</p>
        </WarningCallout>
      )}
      <Drawn
        name={name}
        ask={number ? `${String(number)}. ${words}` : words}
        size={number ? 'm' : undefined}
        then={(answer) => then(name, answer)}
      />
    </>
  );
  // A hand-written control decides itself what it shows while it is not asked.
  return askedOn && !control ? <WhenAsked name={name}>{field}</WhenAsked> : field;
}
