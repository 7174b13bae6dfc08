import type { TeamItem } from '#functions/model/team/records';

export type DemoTeam = Omit<TeamItem, 'pk' | 'sk' | 'version' | 'chainHead' | 'from' | 'to'>;

type More = Partial<Pick<DemoTeam, 'needs' | 'acceptsDirectEnquiries' | 'inbox'>>;

/** Numbers are of the range kept for drama, addresses end in `.example`: nothing here reaches anybody. */
function team(
  trustId: string,
  id: string,
  title: string,
  boroughs: string[],
  number: number,
  manager: string,
  more: More = {},
): DemoTeam {
  const at = `${trustId}.example`;
  return {
    id,
    trustId,
    boroughs,
    name: `${title} (demonstration)`,
    needs: ['any'],
    inbox: `${id}@${at}`,
    secondInbox: `${id}-duty@${at}`,
    phone: `020 7946 0${number}`,
    hours: 'Monday to Friday, 9am to 5pm',
    manager: {
      name: manager,
      email: `${manager.toLowerCase().replace(' ', '.')}@${at}`,
      phone: `020 7946 0${number + 50}`,
    },
    acceptsDirectEnquiries: false,
    ...more,
  };
}

export const demoTeams: readonly DemoTeam[] = [
  team(
    'oxleas',
    'oxleas-bromley',
    'Bromley community mental health team',
    ['bromley'],
    301,
    'Fennel Applegarth',
  ),
  team(
    'oxleas',
    'oxleas-greenwich-bexley',
    'Greenwich and Bexley community team',
    ['greenwich', 'bexley'],
    302,
    'Bluebell Tarradiddle',
    { acceptsDirectEnquiries: true },
  ),
  team(
    'slam',
    'slam-lambeth',
    'Lambeth community mental health team',
    ['lambeth'],
    303,
    'Clover Hatherwhistle',
  ),
  team(
    'slam',
    'slam-croydon-early',
    'Croydon early intervention team',
    ['croydon'],
    304,
    'Myrtle Snapdragon',
    { needs: ['psychosis'] },
  ),
  team(
    'slam',
    'slam-lewisham-southwark',
    'Lewisham and Southwark community team',
    ['lewisham', 'southwark'],
    305,
    'Primrose Ottershaw',
  ),
  team(
    'swlstg',
    'swlstg-wandsworth',
    'Wandsworth, Merton and Sutton community team',
    ['wandsworth', 'merton', 'sutton'],
    306,
    'Teasel Cobbleditch',
  ),
  team(
    'swlstg',
    'swlstg-kingston',
    'Kingston and Richmond community team',
    ['kingston-upon-thames', 'richmond-upon-thames'],
    307,
    'Tamarisk Bogglethwaite',
    // As at the mail service's simulator: mail to this address bounces.
    { inbox: 'bounce@swlstg.example' },
  ),
  team(
    'elft',
    'elft-hackney',
    'Hackney and City community mental health team',
    ['hackney', 'city-of-london'],
    308,
    'Sorrel Nettlecombe',
  ),
  team(
    'elft',
    'elft-newham-perinatal',
    'Newham and Tower Hamlets perinatal team',
    ['newham', 'tower-hamlets'],
    309,
    'Campion Larkspurr',
    { needs: ['perinatal'] },
  ),
  team(
    'nelft',
    'nelft-redbridge',
    'Redbridge, Waltham Forest, Havering and Barking community team',
    ['redbridge', 'waltham-forest', 'havering', 'barking-and-dagenham'],
    310,
    'Betony Grubthorpe',
  ),
  team(
    'northlondon',
    'northlondon-camden',
    'Camden, Islington and Haringey community team',
    ['camden', 'islington', 'haringey'],
    311,
    'Yarrow Mimblewick',
    // Delivered, with an automatic reply.
    { inbox: 'ooto@northlondon.example' },
  ),
  team(
    'northlondon',
    'northlondon-barnet',
    'Barnet and Enfield community team',
    ['barnet', 'enfield'],
    312,
    'Melilot Crumplehorn',
  ),
  team(
    'cnwl',
    'cnwl-brent',
    'Brent, Harrow and Hillingdon community team',
    ['brent', 'harrow', 'hillingdon'],
    313,
    'Speedwell Drakeforth',
  ),
  team(
    'cnwl',
    'cnwl-westminster',
    'Westminster and Kensington community team',
    ['westminster', 'kensington-and-chelsea'],
    314,
    'Samphire Tolliver',
  ),
  team(
    'westlondon',
    'westlondon-ealing',
    'Ealing, Hounslow and Hammersmith community team',
    ['ealing', 'hounslow', 'hammersmith-and-fulham'],
    315,
    'Pimpernel Wagstaffe',
  ),
];
