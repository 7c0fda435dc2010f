import type { Incoming } from '../message/front.ts';
import { maskText } from '../portal/formats/masking.ts';
import type { DroppedKind } from '../portal/formats/secrets.ts';
import type { Person } from '../portal/portal.ts';
import type { Db } from '../storage/db.ts';
import type { Held } from '../support/person-words.ts';
import type { Command } from '../understanding/command.ts';
import { act } from './act.ts';
import type { Claim } from './claim.ts';
import { heldYes } from './held-yes.ts';
import { sayKept } from './kept.ts';
import type { Listened } from './listen.ts';
import { press } from './press.ts';
import { relay } from './relay.ts';
import { type Scene, say } from './scene.ts';
import { afterSilence, recapAfterSilence } from './silence.ts';
import { showReads, speak } from './speak.ts';
import { sayStale } from './stale.ts';
import { parseState } from './state.ts';
import type { TurnRooms } from './take-turn.ts';
import { tellTopic } from './topic.ts';

interface Played {
  readonly db: Db;
  readonly incoming: Incoming;
  readonly claim: Claim;
  readonly listened: Listened;
  readonly person: Person | undefined;
  /** The conversation's open ticket. */
  readonly held: Held | undefined;
}

/** Does all that was asked in one message, in the order said, and lets the flow in progress speak at the end. */
export async function playTurn(rooms: TurnRooms, played: Played): Promise<Scene> {
  const { claim, listened, held } = played;
  const scene = openScene(rooms, played);
  const silence = scene.now.getTime() - claim.updatedAt.getTime();
  warnOfSecrets(scene, listened.dropped ?? []);
  if (held?.isWithStaff) {
    await relay(scene, listened, held);
    await speak(scene);
    return scene;
  }
  await recapAfterSilence(scene, silence);
  if (listened.isStale) sayStale(scene);
  if (listened.pressed) await press(scene, listened.pressed.command);
  keepOrder(scene, listened);
  for (const command of await tellTopic(scene, heldYes(listened.commands))) {
    await scene.act(command);
    await showReads(scene);
  }
  sayKept(scene);
  await speak(scene);
  return scene;
}

function openScene(rooms: TurnRooms, { db, incoming, claim, listened, person, held }: Played): Scene {
  const now = rooms.clock();
  let companyId = claim.companyId;
  const state = afterSilence(parseState(claim.state), now.getTime() - claim.updatedAt.getTime());
  const scene: Scene = {
    ...rooms,
    db,
    now,
    language: listened.language,
    conversationId: claim.conversationId,
    channel: incoming.channel,
    words: 'text' in incoming.content ? maskText(incoming.content.text) : (listened.pressed?.label ?? ''),
    desk: rooms.portal.as(rooms.portal.actorOf(person, companyId), { db, now, seen: listened.seen }),
    companyId: () => companyId,
    actFor: (id) => {
      const actor = rooms.portal.actorOf(person, id);
      if (actor.kind !== 'member' || actor.companyId !== id) return false;
      companyId = id;
      scene.desk = rooms.portal.as(actor, { db, now });
      return true;
    },
    actForNone: () => {
      const actor = rooms.portal.actorOf(person, null);
      if (actor.kind !== 'undecided') return false;
      companyId = null;
      scene.desk = rooms.portal.as(actor, { db, now });
      return true;
    },
    state: { ...state, topic: null, ticket: held?.ticket ?? null },
    topic: state.topic,
    replies: [],
    outcomes: [],
    started: [],
    kept: [],
    reworded: listened.reworded ?? new Map(),
    act: async (command) => act(scene, command),
    isQuestionDue: false,
  };
  return scene;
}

const DECIDES: ReadonlySet<Command['type']> = new Set(['now', 'later', 'cancel', 'choose']);

/** "Now or later?" answered with something else: the new request is kept for later, not lost. */
function keepOrder(scene: Scene, { commands, pressed }: Listened): void {
  const { last } = scene.state;
  if (last.kind !== 'order' || pressed || commands.some(({ type }) => DECIDES.has(type))) return;
  scene.state = { ...scene.state, later: [...scene.state.later, last.command], last: { kind: 'other' } };
  scene.isQuestionDue = true;
}

/** What should never be pasted into a chat is not kept, and its owner is told. */
function warnOfSecrets(scene: Scene, dropped: readonly DroppedKind[]): void {
  if (dropped.length === 0) return;
  const isSecret = dropped.includes('secret');
  say(scene, {
    kind: 'note',
    text: isSecret
      ? {
          ko: '키나 토큰으로 보이는 내용은 저장하지 않았어요. 이미 노출된 값이니 새로 발급받아 교체해 주세요.',
          en: 'I did not keep what looks like a key or token. It has been exposed, so please replace it with a new one.',
        }
      : {
          ko: '주민등록번호로 보이는 내용은 저장하지 않았어요. 대화에는 입력하지 말아 주세요.',
          en: 'I did not keep what looks like a resident registration number. Please do not enter one in chat.',
        },
  });
}
