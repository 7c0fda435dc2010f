import { ABOUT_US } from './outside/about-us.ts';
import { ACCOUNT } from './outside/account.ts';
import { ACCOUNT_RECOVERY } from './outside/account-recovery.ts';
import { ADS } from './outside/ads.ts';
import { API_SDK } from './outside/api-sdk.ts';
import { BARGAINING } from './outside/bargaining.ts';
import { BETWEEN_TASKS } from './outside/between-tasks.ts';
import { BIZ_MESSAGE } from './outside/biz-message.ts';
import { BOT_FEELINGS } from './outside/bot-feelings.ts';
import { BUSINESS } from './outside/business.ts';
import { CERTIFICATES } from './outside/certificates.ts';
import { CHANNEL_CENTER } from './outside/channel-center.ts';
import { CHANNELS } from './outside/channels.ts';
import { COMMERCE } from './outside/commerce.ts';
import { COMPANY } from './outside/company.ts';
import { CONSUMER_WALLET } from './outside/consumer-wallet.ts';
import { CONSUMERS } from './outside/consumers.ts';
import { DAILY_LIFE } from './outside/daily-life.ts';
import { DATA } from './outside/data.ts';
import { DEALINGS } from './outside/dealings.ts';
import { DEVELOPERS_CONSOLE } from './outside/developers-console.ts';
import { DEVELOPMENT } from './outside/development.ts';
import { END_USERS } from './outside/end-users.ts';
import { ERRANDS } from './outside/errands.ts';
import { ERRANDS_OF_LIFE } from './outside/errands-of-life.ts';
import { FIRMS } from './outside/firms.ts';
import { FOR_DEVELOPERS } from './outside/for-developers.ts';
import { FREE_TIME } from './outside/free-time.ts';
import { GLOSSARY } from './outside/glossary.ts';
import { HIRING_MARKETING } from './outside/hiring-marketing.ts';
import { HR_GROUPWARE } from './outside/hr-groupware.ts';
import { IDENTITY } from './outside/identity.ts';
import { INTERFACES } from './outside/interfaces.ts';
import { INVOICES } from './outside/invoices.ts';
import { KAKAO_BUSINESS } from './outside/kakao-business.ts';
import { KAKAO_FAMILY } from './outside/kakao-family.ts';
import { KAKAO_SERVICES } from './outside/kakao-services.ts';
import { KAKAOPAY } from './outside/kakaopay.ts';
import { KAKAOTALK_APP } from './outside/kakaotalk-app.ts';
import { KAKAOWORK } from './outside/kakaowork.ts';
import { LAW } from './outside/law.ts';
import { LEGAL } from './outside/legal.ts';
import { MESSAGES } from './outside/messages.ts';
import { MONEY } from './outside/money.ts';
import { OFFICES } from './outside/offices.ts';
import { OTHER_DEALS } from './outside/other-deals.ts';
import { OTHER_PORTALS } from './outside/other-portals.ts';
import { OTHER_PRODUCTS } from './outside/other-products.ts';
import { OTHER_SITES } from './outside/other-sites.ts';
import { OTHER_TOOLS } from './outside/other-tools.ts';
import { OUR_WORDS_ELSEWHERE } from './outside/our-words-elsewhere.ts';
import { OWN_ACCOUNT } from './outside/own-account.ts';
import { OWN_SYSTEMS } from './outside/own-systems.ts';
import { PAPER_CONTRACTS } from './outside/paper-contracts.ts';
import { PAPERS } from './outside/papers.ts';
import { PARTNER_EXTRAS } from './outside/partner-extras.ts';
import { PASTIMES } from './outside/pastimes.ts';
import { PAYMENTS } from './outside/payments.ts';
import { PORTAL_ITSELF } from './outside/portal-itself.ts';
import { PUBLIC_SECTOR } from './outside/public-sector.ts';
import { RECIPIENTS } from './outside/recipients.ts';
import { RUNNING_A_BUSINESS } from './outside/running-a-business.ts';
import { SENDING } from './outside/sending.ts';
import { SERVER_OPS } from './outside/server-ops.ts';
import { SITE } from './outside/site.ts';
import { SMALL_TALK } from './outside/small-talk.ts';
import type { Subjects } from './outside/subjects.ts';
import { SYNC_LOGIN } from './outside/sync-login.ts';
import { TAX_ACCOUNTING } from './outside/tax-accounting.ts';
import { WALLET } from './outside/wallet.ts';
import { WALLET_HOLDERS } from './outside/wallet-holders.ts';
import { WORDS } from './outside/words.ts';
import { WORLD } from './outside/world.ts';

/** What people ask here although no article covers it; what is likelier one of these is not known. */
export const OUTSIDE_SUBJECTS: Subjects = [
  ...ACCOUNT,
  ...ACCOUNT_RECOVERY,
  ...ADS,
  ...API_SDK,
  ...BIZ_MESSAGE,
  ...BOT_FEELINGS,
  ...BUSINESS,
  ...CERTIFICATES,
  ...CHANNEL_CENTER,
  ...CHANNELS,
  ...COMMERCE,
  ...CONSUMER_WALLET,
  ...DAILY_LIFE,
  ...DEVELOPERS_CONSOLE,
  ...DEVELOPMENT,
  ...ERRANDS,
  ...FIRMS,
  ...GLOSSARY,
  ...HIRING_MARKETING,
  ...HR_GROUPWARE,
  ...IDENTITY,
  ...KAKAO_FAMILY,
  ...KAKAOPAY,
  ...KAKAOTALK_APP,
  ...KAKAOWORK,
  ...LAW,
  ...MESSAGES,
  ...MONEY,
  ...OTHER_PORTALS,
  ...PARTNER_EXTRAS,
  ...PUBLIC_SECTOR,
  ...RECIPIENTS,
  ...SERVER_OPS,
  ...SITE,
  ...SMALL_TALK,
  ...SYNC_LOGIN,
  ...TAX_ACCOUNTING,
  ...WALLET,
  ...WORDS,
  ...WORLD,
  ...WALLET_HOLDERS,
  ...KAKAO_BUSINESS,
  ...OFFICES,
  ...BETWEEN_TASKS,
  ...SENDING,
  ...KAKAO_SERVICES,
  ...PAPERS,
  ...OWN_SYSTEMS,
  ...OTHER_TOOLS,
  ...OTHER_DEALS,
  ...ERRANDS_OF_LIFE,
  ...FREE_TIME,
  ...PASTIMES,
  ...ABOUT_US,
  ...DEALINGS,
  ...PAYMENTS,
  ...LEGAL,
  ...OWN_ACCOUNT,
  ...PORTAL_ITSELF,
  ...FOR_DEVELOPERS,
  ...END_USERS,
  ...DATA,
  ...COMPANY,
  ...OUR_WORDS_ELSEWHERE,
  ...OTHER_SITES,
  ...RUNNING_A_BUSINESS,
  ...CONSUMERS,
  ...INTERFACES,
  ...OTHER_PRODUCTS,
  ...PAPER_CONTRACTS,
  ...INVOICES,
  ...BARGAINING,
];
