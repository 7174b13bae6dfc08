import { Button, Details, Tag, WarningCallout } from 'nhsuk-react-components';
import { useState } from 'react';
import { beforeAskingWords, whyNotYet } from '#shared/case/may-ask';
import type { CaseView } from '#shared/case/views';
import { enquiry } from '#shared/contract/enquiry';
import { caseMoves } from '#shared/lifecycle/case';
import { stillStands } from '#shared/lifecycle/enquiry';
import { next } from '#shared/lifecycle/moves';
import type { Role } from '#shared/people/person';
import { inWords } from '#shared/referral/words';
import { useEnrolled } from '../sign-in/Enrolled.tsx';
import { Phone } from '../ui/Phone.tsx';
import { AskPanel } from './AskPanel.tsx';

const askers: readonly Role[] = enquiry.ask.who;

type Team = CaseView['suggested'][number];
type TeamProps = { view: CaseView; team: Team; may: boolean; again: () => void };

function Suggested({ view, team, may, again }: TeamProps) {
  const [open, setOpen] = useState(false);
  const before = view.enquiries.filter(({ teamId }) => teamId === team.id);
  const asked = before.some(({ state }) => stillStands(state));
  const done = () => {
    setOpen(false);
    document.getElementById('enquiries')?.focus();
    again();
  };
  return (
    <li className="app-task">
      <h3 className="nhsuk-heading-s">{team.name}</h3>
      <p>
        {team.trust}. {inWords('livesIn', { livesIn: team.boroughs })}. {team.hours}. Phone{' '}
        <Phone number={team.phone} /> {team.fits && <Tag modifier="blue">Serves where she lives</Tag>}
      </p>
      {asked && <p>This team has been asked.</p>}
      {before.length > 0 && !asked && <p>This team said: not us. It may be asked again.</p>}
      {may && !asked && !open && (
        <Button type="button" small onClick={() => setOpen(true)}>
          Ask this team<span className="nhsuk-u-visually-hidden">: {team.name}</span>
        </Button>
      )}
      {open && (
        <AskPanel view={view} team={team} onDone={done} onCancel={() => setOpen(false)} again={again} />
      )}
    </li>
  );
}

function List({ teams, ...rest }: Omit<TeamProps, 'team'> & { teams: Team[] }) {
  return (
    <ul className="app-tasks">
      {teams.map((team) => (
        <Suggested key={team.id} team={team} {...rest} />
      ))}
    </ul>
  );
}

/** The teams the Directory suggests; asking one is the hub's act in two clicks (B6). */
export function AskTeams({ view, again }: { view: CaseView; again: () => void }) {
  const { role } = useEnrolled();
  const agreed = view.answers.shareWithTeam === 'yes';
  const notYet = whyNotYet({ agreed, verified: view.referrer.verified });
  const may = askers.includes(role) && next(caseMoves, view.state, 'ask-team') !== null && notYet === null;
  const fitting = view.suggested.filter(({ fits }) => fits);
  const others = view.suggested.filter(({ fits }) => !fits);
  return (
    <section aria-labelledby="suggested">
      <h2 className="nhsuk-heading-m" id="suggested">
        Suggested teams
      </h2>
      {notYet && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h3">No team can be asked yet</WarningCallout.Heading>
          <p>
            {beforeAskingWords[notYet].say} {beforeAskingWords[notYet].instead}{' '}
            {notYet === 'not-verified' && <a href="#referrer">Verify the referrer</a>}
          </p>
        </WarningCallout>
      )}
      {fitting.length === 0 && <p>No team in the Directory is known to serve where she lives.</p>}
      <List teams={fitting} view={view} may={may} again={again} />
      {others.length > 0 && (
        <Details>
          <Details.Summary>Other teams ({others.length})</Details.Summary>
          <List teams={others} view={view} may={may} again={again} />
        </Details>
      )}
    </section>
  );
}
