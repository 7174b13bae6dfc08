import { useEffect, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { fieldNames } from '#shared/questions/table';
import type { DraftSaver } from './draft-saver.ts';
import type { Saving } from './draft-saving.ts';
import { leaveDraft } from './open-drafts.ts';
import { same, type Typed } from './typed.ts';

/** Connects form and saver: changes go to the saver, and what the server changed comes into the form. */
function join(form: UseFormReturn<Typed>, saver: DraftSaver): () => void {
  let takingOver = false;
  const stopForm = form.subscribe({
    formState: { values: true },
    callback: ({ values }) => {
      if (!takingOver) saver.typed({ ...values });
    },
  });
  const stopSaver = saver.watch(() => {
    const { typed } = saver.state;
    const shown = form.getValues();
    takingOver = true;
    for (const name of fieldNames) if (!same(typed[name], shown[name])) form.setValue(name, typed[name]);
    takingOver = false;
  });
  return () => {
    stopForm();
    stopSaver();
  };
}

/** The draft of a form, saved as it is typed. */
export function useDraftSaver(id: string, saver: DraftSaver, form: UseFormReturn<Typed>): Saving {
  useEffect(() => join(form, saver), [form, saver]);
  useEffect(() => () => void leaveDraft(id, saver), [id, saver]);
  return useSyncExternalStore(saver.watch, () => saver.state);
}
