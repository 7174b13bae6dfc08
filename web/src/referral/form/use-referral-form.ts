import { type FormEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { fieldLabels } from '#shared/referral/words';
import { londonDay } from '#shared/time/london';
import { now } from '../../api/clock.ts';
import { useEnrolled } from '../../sign-in/Enrolled.tsx';
import { isDemonstration } from '../../ui/Demonstration.tsx';
import type { Fault } from '../../ui/ProblemSummary.tsx';
import { sendable } from '../send/sendable.ts';
import { faultsOf, wrongWith } from '../send/check.ts';
import { type Begun, begin, held, type Saving } from '../draft/draft-saving.ts';
import { openDraft } from '../draft/open-drafts.ts';
import type { Typed } from '../draft/typed.ts';
import { useDraftSaver } from '../draft/use-draft-saver.ts';

const notSaved: Fault = {
  message: 'Your answers could not be saved just now, so they cannot be checked. Try again.',
};

function faultsOfSaving(saving: Saving): Fault[] {
  const tooLong = held(saving).map((name) => [
    name,
    `“${fieldLabels[name]}” is too long to save: shorten it`,
  ]);
  return tooLong.length > 0 ? faultsOf(Object.fromEntries(tooLong)) : [notSaved];
}

/** The rules of the schema and of the day, on fields that are asked (never on hidden answers). */
function resolve(values: Typed) {
  const at = now();
  const wrong = wrongWith(sendable(values, { at, today: londonDay(at) }), at, isDemonstration);
  const pairs = Object.entries(wrong).map(([name, message]) => [name, { type: 'rule', message }]);
  return pairs.length > 0 ? { values: {}, errors: Object.fromEntries(pairs) } : { values, errors: {} };
}

/** The state of the form and what its buttons do. */
export function useReferralForm(id: string, begun: Begun) {
  const me = useEnrolled();
  const navigate = useNavigate();
  const [filledIn] = useState(() =>
    begun.version === 0 ? { court: me.court ?? '', myPhone: me.phone ?? '' } : {},
  );
  const [saver] = useState(() => openDraft(id, begin(begun.version, begun.savedAt, begun.answers, filledIn)));
  const form = useForm<Typed>({
    defaultValues: saver.state.typed,
    resolver: resolve,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const saving = useDraftSaver(id, saver, form);
  const [{ faults, tries }, setFaults] = useState<{ faults: Fault[]; tries: number }>({
    faults: [],
    tries: 0,
  });
  const [busy, setBusy] = useState(false);
  const show = (found: Fault[]) => setFaults((was) => ({ faults: found, tries: was.tries + 1 }));

  const saveAndGo = async (to: string) => {
    if (busy) return;
    setBusy(true);
    const saved = await saver.flush();
    setBusy(false);
    if (saved) await navigate(to);
    else show(faultsOfSaving(saver.state));
  };
  const check = (event: FormEvent) =>
    form.handleSubmit(
      () => saveAndGo(`/referrals/${id}/check`),
      (errors) => {
        const wrong = Object.entries(errors).map(([name, error]) => [name, error.message ?? '']);
        show(faultsOf(Object.fromEntries(wrong)));
      },
    )(event);
  return { form, saver, saving, faults, tries, busy, check, park: () => saveAndGo('/referrals') };
}
