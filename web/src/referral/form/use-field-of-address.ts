import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { fieldOnPage, goToField } from '../../ui/field-on-page.ts';

/** Goes to the field that the address names, as the check page links to it, with what is wrong there said. */
export function useFieldOfAddress(check: () => Promise<unknown>): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    void check().then(() => {
      const field = fieldOnPage(hash.slice(1), document.body);
      if (field) goToField(field);
    });
  }, [hash, check]);
}
