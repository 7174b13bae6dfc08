import { beforeRecords, current, type Effective } from './effective.ts';
import type { TrustId } from './trusts.ts';

/** Which trust serves the adults of a borough. A trust has many teams: this suggests where to look, never whom to tell. */
export type BoroughTrust = Effective & { boroughId: string; trustId: TrustId };

const asOf = '2026-11-23';
const known = 'General knowledge, not verified';

function serves(
  trustId: TrustId,
  source: string,
  boroughIds: string[],
  from = beforeRecords,
): BoroughTrust[] {
  return boroughIds.map((boroughId) => {
    const name = `${trustId} serves ${boroughId}`;
    return { id: `${boroughId}-${trustId}`, name, boroughId, trustId, from, to: null, source, asOf };
  });
}

export const boroughTrusts: readonly BoroughTrust[] = [
  ...serves('oxleas', "The service's own post advertisement", ['bexley', 'bromley', 'greenwich']),
  ...serves('slam', `https://slam-leaders.org/about-area; Lewisham and Southwark: ${known.toLowerCase()}`, [
    'croydon',
    'lambeth',
    'lewisham',
    'southwark',
  ]),
  ...serves('swlstg', known, [
    'kingston-upon-thames',
    'merton',
    'richmond-upon-thames',
    'sutton',
    'wandsworth',
  ]),
  ...serves('elft', 'https://join-elft.com/about-us', [
    'city-of-london',
    'hackney',
    'newham',
    'tower-hamlets',
  ]),
  ...serves('nelft', 'Encyclopaedia article on the trust, 2020', [
    'barking-and-dagenham',
    'havering',
    'redbridge',
    'waltham-forest',
  ]),
  ...serves(
    'northlondon',
    'https://royalfree.nhs.uk/services/perinatal-mental-health-service',
    ['barnet', 'camden', 'enfield', 'haringey', 'islington'],
    '2024-11-01',
  ),
  ...serves('cnwl', known, ['brent', 'harrow', 'hillingdon', 'kensington-and-chelsea', 'westminster']),
  ...serves('westlondon', 'https://www.westlondon.nhs.uk/our-services/adult/mental-health-services', [
    'ealing',
    'hammersmith-and-fulham',
    'hounslow',
  ]),
];

/** The trust that serves a borough on a day (YYYY-MM-DD); null for an unknown borough or a day before our records. */
export function trustOf(boroughId: string, day: string): TrustId | null {
  return current(boroughTrusts, day).find((row) => row.boroughId === boroughId)?.trustId ?? null;
}
