import { z } from 'zod';
import { parseAppId } from './formats/app-id.ts';
import { parseBusinessNumber } from './formats/business-number.ts';
import { parseCallCentrePhone } from './formats/call-centre-phone.ts';
import { parseChannelUrl } from './formats/channel-url.ts';
import { isDate } from './formats/dates.ts';
import { parseEmail } from './formats/email.ts';
import { parseFreeText } from './formats/free-text.ts';
import { parseName } from './formats/name.ts';
import { checkIpList } from './formats/operating-ips.ts';
import type { Parsed } from './formats/parsed.ts';
import { ROLES } from './permissions.ts';

const NAME_LENGTH = 100;
const TEXT_LENGTH = 500;
const ID_LENGTH = 320;

/** The values of the portal's changes: each parses to its canonical form, and an issue's message is its reason. */
export const fields = {
  /** Whether there is such a thing for this person is a rule's question, not a form's. */
  id: z.string().max(ID_LENGTH),
  brn: parsedBy('brn', parseBusinessNumber),
  email: parsedBy('email', parseEmail),
  channelUrl: parsedBy('channelUrl', parseChannelUrl),
  appId: parsedBy('appId', parseAppId),
  phone: parsedBy('phone', parseCallCentrePhone),
  name: parsedBy('name', (text) => parseName(text, NAME_LENGTH)),
  text: parsedBy('name', (text) => parseFreeText(text, TEXT_LENGTH)),
  date: z.string().refine(isDate, 'date.form'),
  years: z.coerce.number('years.number').int('years.number').min(0, 'years.number').max(99, 'years.number'),
  role: z.enum(ROLES),
  environment: z.enum(['test', 'production']),
  renewal: z.enum(['auto', 'manual']),
  decision: z.enum(['approve', 'reject']),
  products: z
    .array(z.enum(['identity', 'login', 'sign', 'debit', 'edoc']))
    .min(1, 'missing')
    .transform((products) => [...new Set(products)]),
  operatingIps: z.array(z.string()).transform((list, context) => {
    const checked = checkIpList(list);
    if (checked.ok) return [...checked.value];
    context.addIssue({ code: 'custom', message: `ip.${checked.reason}` });
    return z.NEVER;
  }),
};

function parsedBy<Reason extends string>(name: string, parse: (text: string) => Parsed<string, Reason>) {
  return z.string().transform((text, context) => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: `${name}.${parsed.reason}` });
    return z.NEVER;
  });
}
