import * as z from 'zod';
import { sampleAnswers } from '#shared/referral/sample';
import { type Answers, answersSchema } from '#shared/referral/answers';
import { boroughs } from '#shared/reference/boroughs';
import { fields } from '#shared/questions/table';

// No character takes more bytes for its place in a limit than these, three each.
const widest = '漢';
const longestPhone = '+44 (0)20 7946 0188 extension 123456';

/** Every text as long as it may be; everything else as it is. */
function longTexts(): Record<string, string> {
  const texts = Object.entries(fields).flatMap(([name, schema]): [string, string][] => {
    const isPlain = schema instanceof z.ZodString && schema.format === null && schema.maxLength;
    return isPlain ? [[name, widest.repeat(schema.maxLength ?? 0)]] : [];
  });
  return Object.fromEntries(texts);
}

/** The largest short-path referral that is valid on a London day: every field answered, each as long as it may be. */
export function largestAnswers(today: string): Answers {
  const places = boroughs.map(({ id }) => id).sort((a, b) => b.length - a.length);
  return answersSchema.parse({
    ...sampleAnswers(today),
    ...longTexts(),
    estimatedAge: '100',
    adult: 'yes',
    court: 'other',
    hearingTimeKnown: 'at',
    hearingTime: '23:59',
    hearingMoved: 'put-back',
    whereNow: 'own-phone',
    herPhone: longestPhone,
    safeWays: ['call', 'text', 'voicemail'],
    livesIn: places.slice(0, 12),
    openToTeam: 'yes',
    selfHarm: 'imminent',
    imminentToldTime: '00:01',
    riskToOthers: 'concern',
    riskFromSomeone: 'yes',
    safeguarding: 'yes',
    safeguardingWhom: ['child', 'unborn', 'adult'],
    safeguardingMade: 'not-known',
    safeguardingMadeDay: today,
    pregnant: 'not-asked',
    communication: 'yes',
    capacityDoubted: 'no',
    capacityDay: today,
    agreedHow: 'interpreter',
    leaflet: 'not-yet',
    leafletInterpreter: 'yes',
    myPhone: longestPhone,
    myPhoneUntil: '23:59',
    deputyPhone: longestPhone,
    nhsNumber: '999 000 0018',
    deputyEmail: `${'d'.repeat(64)}@${'e'.repeat(60)}.example`,
  });
}
