import type { Construct } from 'constructs';
import * as z from 'zod';

const settingsSchema = z.object({
  /** Own domain of the site; without it CloudFront's name is used. */
  siteDomain: z.hostname().optional(),
  /** Domain that SES signs for. */
  mailDomain: z.hostname(),
  /** The one address mail comes from. */
  mailFrom: z.email(),
  /** An address whose mail a person reads: calendar replies go there. */
  mailOrganiser: z.email(),
  /** Who gets alarms by mail; where empty, alarms are only in CloudWatch. */
  alarmEmail: z.union([z.email(), z.literal('')]).default(''),
  /** True where only invented people may be entered (H23); live must say false. The command line passes text. */
  demonstration: z.union([z.boolean(), z.stringbool()]).default(true),
  /** First label of the hosted sign-in page's address; Cognito refuses its own name in it. */
  signInDomainPrefix: z.string().regex(/^(?!.*(?:aws|amazon|cognito))[a-z0-9-]+$/),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The deployment's settings, from CDK context. Wrong ones stop the synthesis with the full list. */
export function readSettings(scope: Construct): Settings {
  const names = Object.keys(settingsSchema.shape);
  const given = Object.fromEntries(names.map((name) => [name, scope.node.tryGetContext(name) as unknown]));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) throw new Error(`The CDK context is not right.\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
