let numbers = 0;

/** A message number that nothing else has. */
export function nextTs(): string {
  return `1780000000.${String(++numbers).padStart(6, '0')}`;
}

export interface Where {
  readonly team?: string;
  readonly user?: string;
  readonly channel?: string;
  readonly bot?: string;
}

/** An event in its envelope. */
export function envelope(event: object, { team = 'T1', bot = 'UBOT1' }: Where = {}, more: object = {}) {
  return {
    type: 'event_callback',
    team_id: team,
    api_app_id: 'A1',
    event_id: `Ev${++numbers}`,
    event_time: 1_780_000_000,
    authorizations: [{ enterprise_id: null, team_id: team, user_id: bot, is_bot: true, is_enterprise_install: false }],
    event,
    ...more,
  };
}

/** Somebody writes to us directly. */
export function direct(
  text: string,
  where: Where & { thread?: string | undefined; ts?: string } = {},
  more: object = {},
) {
  const { user = 'U1', channel = 'D1', thread, ts = nextTs() } = where;
  const place = { channel, channel_type: 'im', ...(thread && { thread_ts: thread }) };
  return envelope({ type: 'message', user, text, ts, event_ts: ts, ...place, ...more }, where);
}

/** Somebody writes in a channel; `type` as Slack tells of it. */
export function spoken(
  type: 'message' | 'app_mention',
  text: string,
  where: Where & { thread?: string | undefined; ts?: string } = {},
  more: object = {},
) {
  const { user = 'U1', channel = 'C1', thread, ts = nextTs() } = where;
  const place = {
    channel,
    ...(type === 'message' && { channel_type: 'channel' }),
    ...(thread && { thread_ts: thread }),
  };
  return envelope({ type, user, text, ts, event_ts: ts, ...place, ...more }, where);
}

export interface PressedAt extends Where {
  readonly ts?: string | undefined;
  readonly thread?: string | undefined;
  readonly ephemeral?: boolean;
  readonly url?: string;
}

/** Somebody presses a button of a message. */
export function press(action: object, at: PressedAt) {
  const { team = 'T1', user = 'U1', channel = 'D1', ts = nextTs(), thread, ephemeral = false, url = '' } = at;
  const container = { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: ephemeral };
  return {
    ...blockAction(action, { team, user }),
    container: { ...container, ...(thread && { thread_ts: thread }) },
    channel: { id: channel },
    ...(ephemeral ? {} : { message: { ts, ...(thread && { thread_ts: thread }) } }),
    response_url: url,
  };
}

/** Somebody presses a button of a window. */
export function pressInWindow(action: object, { team = 'T1', user = 'U1' }: Where = {}) {
  return {
    ...blockAction(action, { team, user }),
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', type: 'modal', hash: `1780000000.${numbers}` },
  };
}

function blockAction(action: object, { team, user }: { readonly team: string; readonly user: string }) {
  return {
    type: 'block_actions',
    api_app_id: 'A1',
    team: { id: team, domain: 'gaon' },
    user: { id: user, team_id: team },
    trigger_id: `trigger.${++numbers}`,
    actions: [{ action_ts: `1780000000.${++numbers}`, ...action }],
  };
}

export function slash(text: string, url: string, { team = 'T1', user = 'U1', channel = 'C1' }: Where = {}) {
  return {
    command: '/partner',
    text,
    team_id: team,
    user_id: user,
    channel_id: channel,
    response_url: url,
    trigger_id: `trigger.${++numbers}`,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
  };
}

export function askAbout(text: string, url: string, { team = 'T1', user = 'U1', channel = 'C1' }: Where = {}) {
  return {
    type: 'message_action',
    callback_id: 'ask_about_message',
    trigger_id: `trigger.${++numbers}`,
    response_url: url,
    team: { id: team, domain: 'gaon' },
    user: { id: user, team_id: team },
    channel: { id: channel, name: 'help' },
    message: { type: 'message', user: 'U9', ts: nextTs(), text },
    is_enterprise_install: false,
  };
}

export function homeOpened(tab: 'home' | 'messages', { user = 'U1', channel = 'D1' }: Where = {}) {
  return envelope({ type: 'app_home_opened', user, channel, tab, event_ts: nextTs() });
}
