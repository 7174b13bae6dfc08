import { Button, Details } from 'nhsuk-react-components';
import { useAct } from '../api/act.ts';
import type { Outcome } from '../api/outcome.ts';
import { ProblemSummary } from './ProblemSummary.tsx';

type ClearAddressProps = {
  of: string;
  clear: () => Promise<Outcome<unknown>>;
  onCleared: () => void;
};

/** Clears a suppressed address; what must be true before is shown with the button. */
export function ClearAddress({ of, clear, onCleared }: ClearAddressProps) {
  const clearing = useAct(clear);
  const press = async () => {
    const outcome = await clearing.run(undefined);
    if (outcome?.kind === 'ok') onCleared();
  };
  return (
    <>
      {clearing.failure && <ProblemSummary key={clearing.failed} failure={clearing.failure} />}
      <Details>
        <Details.Summary>
          Clear this address<span className="nhsuk-u-visually-hidden">: {of}</span>
        </Details.Summary>
        <Details.Text>
          <p>
            Do this only when someone has checked with them that the address works again, or has changed it.
          </p>
          <p>
            The mail service keeps a list of its own. If the address has not changed, first ask whoever runs
            the service to take it off that list, or the next email is held back and the address is listed
            here again.
          </p>
          <Button type="button" small aria-disabled={clearing.busy} onClick={() => void press()}>
            It works again: clear it
          </Button>
        </Details.Text>
      </Details>
    </>
  );
}
