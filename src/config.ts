import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const PACKAGE_ROOT = join(import.meta.dirname, '..');

export type Config = Readonly<ReturnType<typeof readConfig>>;

/** The settings of this process, from `.env` beside package.json and the environment, which wins. */
export function loadConfig(): Config {
  const file = join(PACKAGE_ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return readConfig(process.env);
}

/** The settings in an environment. Throws one error that names every bad variable. */
export function readConfig(environment: Record<string, string | undefined>) {
  const filled = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = Variables.safeParse(Object.fromEntries(filled));
  if (!parsed.success) throw badVariables(parsed.error);
  const variables = parsed.data;
  return {
    host: variables.HOST,
    port: variables.PORT,
    publicUrl: (variables.PUBLIC_URL ?? addressOf(variables.HOST, variables.PORT)).replace(/\/+$/, ''),
    databaseUrl: variables.DATABASE_URL,
    dataDir: resolve(PACKAGE_ROOT, variables.DATA_DIR),
    demo: isDemo(variables),
    mailDir: resolve(PACKAGE_ROOT, variables.MAIL_DIR),
    smtpUrl: variables.SMTP_URL,
    rateLimit: variables.RATE_LIMIT === 'default',
    jwtSecret: variables.PORTAL_JWT_SECRET,
    jwksUrl: variables.PORTAL_JWKS_URL,
    propagationSeconds: variables.PROPAGATION_SECONDS,
    transcriptDays: variables.TRANSCRIPT_DAYS,
    officeDay: variables.OFFICE_HOURS,
    holidays: variables.HOLIDAYS,
    slack: slackOf(variables),
    model: modelOf(variables),
    logLevel: variables.LOG_LEVEL,
    files: findFiles(),
  };
}

/** What a browser on this machine types. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

const SAFE_SECRET_LENGTH = 32;
const OFFICE_HOURS_FORM = 'must be a time of day, a dash and a later one, like 09:00-18:00';

const Variables = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: whole(0, 65_535).default(3000),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be an address like postgres://user@host:5432/name' })
      .optional(),
    DATA_DIR: z.string().default('var/data'),
    DEMO: z.enum(['true', 'false'], { error: 'must be true or false' }).optional(),
    MAIL_DIR: z.string().default('var/mail'),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an address like smtp://host:587' }).optional(),
    RATE_LIMIT: z.enum(['default', 'off'], { error: 'must be default or off' }).default('default'),
    PORTAL_JWT_SECRET: z
      .string()
      .min(SAFE_SECRET_LENGTH, { error: `must have at least ${SAFE_SECRET_LENGTH} characters` })
      .optional(),
    PORTAL_JWKS_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
    PROPAGATION_SECONDS: whole(0, 3_600).default(20),
    TRANSCRIPT_DAYS: whole(1, 3_650).default(90),
    OFFICE_HOURS: officeHours().default({ opens: 9 * 60, closes: 18 * 60 }),
    HOLIDAYS: days().default([]),
    SLACK_SIGNING_SECRET: z.string().optional(),
    SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', { error: 'must be a bot token (xoxb-…)' }).optional(),
    SLACK_API_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
      .default('https://slack.com/api/'),
    SLACK_SUPPORT_CHANNEL: z
      .string()
      .regex(/^[CG][A-Z0-9]+$/, { error: 'must be a channel’s id like C0123456789' })
      .optional(),
    SLACK_CLIENT_ID: z.string().optional(),
    SLACK_CLIENT_SECRET: z.string().optional(),
    SLACK_TRUST_EMAIL_TEAMS: z
      .string()
      .regex(/^T[A-Z0-9]+(,\s*T[A-Z0-9]+)*$/, { error: 'must be team ids like T0123456789, with commas between them' })
      .optional(),
    ENCRYPTION_KEY: z
      .string()
      .min(SAFE_SECRET_LENGTH, { error: `must have at least ${SAFE_SECRET_LENGTH} characters` })
      .optional(),
    OPENAI_API_KEY: z.string().optional(),
    OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
    OPENAI_MODEL: z.string().optional(),
    OPENAI_PRICES: z
      .string()
      .regex(/^\d+(\.\d+)?\/\d+(\.\d+)?$/, { error: 'must be dollars for a million tokens in and out, like 0.4/1.6' })
      .optional(),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'must be trace, debug, info, warn, error, fatal or silent',
      })
      .default('info'),
  })
  .refine((variables) => isDemo(variables) || variables.PORTAL_JWT_SECRET || variables.PORTAL_JWKS_URL, {
    path: ['PORTAL_JWT_SECRET'],
    error: 'or PORTAL_JWKS_URL is needed outside demo mode',
    when: () => true, // also beside other bad variables
  })
  .refine(({ OPENAI_BASE_URL, OPENAI_MODEL }) => OPENAI_BASE_URL === undefined || OPENAI_MODEL !== undefined, {
    path: ['OPENAI_MODEL'],
    error: 'is needed with OPENAI_BASE_URL',
    when: () => true,
  })
  .superRefine((variables, check) => {
    for (const name of missingForSlack(variables)) {
      check.addIssue({ code: 'custom', path: [name], message: 'is needed for Slack with what is set' });
    }
  });

interface ModelVariables {
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly OPENAI_MODEL?: string | undefined;
  readonly OPENAI_PRICES?: string | undefined;
}

const OPENAI_DEFAULT_MODEL = 'gpt-4.1-mini';

/** A language model when there is a key or a server; undefined: rules alone. */
function modelOf({ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL, OPENAI_PRICES }: ModelVariables) {
  if (apiKey === undefined && baseUrl === undefined) return undefined;
  const [input = 0, output = 0] = (OPENAI_PRICES ?? '').split('/').map(Number);
  return { apiKey, baseUrl, model: OPENAI_MODEL ?? OPENAI_DEFAULT_MODEL, dollarsPerMillion: { input, output } };
}

interface SlackVariables {
  readonly SLACK_SIGNING_SECRET?: string | undefined;
  readonly SLACK_BOT_TOKEN?: string | undefined;
  readonly SLACK_CLIENT_ID?: string | undefined;
  readonly SLACK_CLIENT_SECRET?: string | undefined;
  readonly ENCRYPTION_KEY?: string | undefined;
}

/** One workspace by its token, or several that install the app; none of these set: no Slack. */
function missingForSlack(variables: SlackVariables): string[] {
  const { SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, ENCRYPTION_KEY } = variables;
  const installs = SLACK_CLIENT_ID !== undefined || SLACK_CLIENT_SECRET !== undefined;
  const isOn = installs || SLACK_SIGNING_SECRET !== undefined || SLACK_BOT_TOKEN !== undefined;
  const needed = {
    SLACK_SIGNING_SECRET: isOn && SLACK_SIGNING_SECRET === undefined,
    SLACK_BOT_TOKEN: isOn && !installs && SLACK_BOT_TOKEN === undefined,
    SLACK_CLIENT_ID: installs && SLACK_CLIENT_ID === undefined,
    SLACK_CLIENT_SECRET: installs && SLACK_CLIENT_SECRET === undefined,
    ENCRYPTION_KEY: installs && ENCRYPTION_KEY === undefined,
  };
  return Object.entries(needed).flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}

/** The names of all variables, as `.env.example` lists them. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(Variables.shape);

function whole(from: number, to: number) {
  const error = `must be a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= from && value <= to, { error });
}

/** 09:00-18:00 as minutes after midnight. */
function officeHours() {
  return z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, { error: OFFICE_HOURS_FORM })
    .transform((text) => {
      const [opens = 0, closes = 0] = text.split('-').map((time) => {
        const [hour = 0, minute = 0] = time.split(':').map(Number);
        return hour * 60 + minute;
      });
      return { opens, closes };
    })
    .refine(({ opens, closes }) => opens < closes, { error: OFFICE_HOURS_FORM });
}

function days() {
  const error = 'must be days like 2027-02-08, separated by commas';
  return z
    .string()
    .transform((text) => text.split(',').map((day) => day.trim()))
    .refine((listed) => listed.every((day) => z.iso.date().safeParse(day).success), { error });
}

function isDemo({ DEMO, DATABASE_URL }: { DEMO?: string | undefined; DATABASE_URL?: string | undefined }): boolean {
  return DEMO === undefined ? DATABASE_URL === undefined : DEMO === 'true';
}

type SlackAccess =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'install'; readonly clientId: string; readonly clientSecret: string; readonly sealKey: string };

/** undefined: Slack is off. */
function slackOf(variables: z.infer<typeof Variables>) {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL, SLACK_TRUST_EMAIL_TEAMS: teams } = variables;
  const access = slackAccess(variables);
  if (signingSecret === undefined || !access) return undefined;
  return {
    signingSecret,
    access,
    apiUrl: SLACK_API_URL.endsWith('/') ? SLACK_API_URL : `${SLACK_API_URL}/`,
    supportChannel: variables.SLACK_SUPPORT_CHANNEL,
    trustedTeams: teams?.split(/,\s*/) ?? [],
  };
}

function slackAccess(variables: SlackVariables): SlackAccess | undefined {
  const { SLACK_BOT_TOKEN: token, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = variables;
  const { ENCRYPTION_KEY: sealKey } = variables;
  if (clientId && clientSecret && sealKey) return { kind: 'install', clientId, clientSecret, sealKey };
  return token === undefined ? undefined : { kind: 'token', token };
}

/** Names and reasons only: a bad value may be a secret. */
function badVariables(error: z.ZodError): Error {
  const lines = error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
  return new Error(`These variables cannot be used:\n${lines.join('\n')}`);
}

function findFiles() {
  const files = {
    migrations: join(PACKAGE_ROOT, 'prisma/migrations'),
    articles: join(PACKAGE_ROOT, 'src/knowledge/articles'),
    prompts: join(PACKAGE_ROOT, 'prompts'),
    page: join(PACKAGE_ROOT, 'src/channels/web/page'),
    fonts: join(PACKAGE_ROOT, 'node_modules/pretendard/dist/web/variable'),
  };
  const missing = Object.values(files).filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`This installation is not complete: ${missing.join(', ')} not found.`);
  return files;
}
