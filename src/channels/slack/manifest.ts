import type { webApi } from '@slack/bolt';
import { EVENTS_PATH } from './inbound/receiver.ts';

type Manifest = Exclude<webApi.AppsManifestValidateArguments['manifest'], string>;

/** What the app may do, by what it is for; a test checks that each is used. */
export const BOT_SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'groups:history',
  'im:history',
  'im:write',
  'users:read',
  'users:read.email',
] as const;

/** What Slack tells us about; a test checks that each is handled. */
export const BOT_EVENTS = [
  'agent_session_stopped',
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const;

export const COMMAND = '/partner';
export const ASK_ABOUT_MESSAGE = 'ask_about_message';

/** The app as Slack is told about it: paste it into "Create an app from a manifest". */
export function slackManifest(publicUrl: string): Manifest {
  const url = `${publicUrl}${EVENTS_PATH}`;
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: '지갑파트너 도우미',
      description: 'KakaoTalk Wallet Partner Centre: answers with their source, and tasks done with you',
      background_color: '#1f2937',
    },
    features: {
      agent_view: {
        agent_description: '지갑파트너센터에 대한 질문에 출처와 함께 답하고, 초대와 계약 같은 일을 함께 처리해요.',
        suggested_prompts: [
          { title: 'Settle ID', message: 'Settle ID가 뭐예요?' },
          { title: '정산 이의', message: '정산 이의는 어떻게 제기하나요?' },
          { title: '내 권한', message: '내 권한이 뭐예요?' },
        ],
      },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'wallet-partner', always_online: true },
      shortcuts: [
        {
          type: 'message',
          name: '이 메시지로 물어보기',
          callback_id: ASK_ABOUT_MESSAGE,
          description: '이 메시지의 내용을 도우미에게 물어봐요',
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          url,
          description: '질문하거나 일을 시작해요. 나에게만 보여요',
          usage_hint: 'Settle ID가 뭐예요?',
          should_escape: true,
        },
      ],
    },
    oauth_config: { redirect_urls: [`${publicUrl}/slack/oauth_redirect`], scopes: { bot: scopes() } },
    settings: {
      event_subscriptions: { request_url: url, bot_events: events() },
      interactivity: { is_enabled: true, request_url: url },
      org_deploy_enabled: true,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  };
}

type Scopes = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>;

/** The library's types do not know `assistant:write` yet; Slack's documentation does. */
function scopes(): Scopes {
  return [...BOT_SCOPES] as string[] as Scopes;
}

type Events = NonNullable<NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']>;

/** Likewise for `agent_session_stopped`. */
function events(): Events {
  return [...BOT_EVENTS] as string[] as Events;
}
