import type { SaidValue } from '../message/value.ts';
import { clausesOf } from './clauses.ts';
import { controlOf, smallTalkOf } from './controls.ts';
import { corrected } from './corrections.ts';
import { flowOf, isAboutOurThings } from './intents.ts';
import { joinedRequests } from './joined.ts';
import { isComplaint, isNoWish, isPlea, isStatement, isSymptom, type Mood, moodOf } from './mood.ts';
import { isLook } from './recognised.ts';
import { mended } from './repair.ts';
import type { Situation } from './situation.ts';
import { type Finding, findValues } from './values/find-values.ts';
import { isKorean } from './vocabulary/actions.ts';

/** A part of a message that stands for itself, with the parts that only add values to it. */
export interface Part {
  readonly text: string;
  readonly mood: Mood;
  readonly finding: Finding;
  /** The flow it is about, wanted or not. */
  readonly flow: string | undefined;
  /** The whole message as it was typed, when it is one part: free text is kept as it is. */
  readonly typed?: string;
}

/** Splits only where each part stands for itself; what only adds values belongs to its neighbour. */
export function partsOf(text: string, situation: Situation): Part[] {
  const parts: Part[] = [];
  let before = '';
  const clauses = clausesOf(text).flatMap((clause) => joinedClauses(clause, situation));
  for (const clause of clauses) {
    const part = partOf(clause, situation);
    const last = parts.at(-1);
    if (last && isItsContext(last, part))
      parts[parts.length - 1] = { ...partOf(`${last.text}\n${clause}`, situation, part), flow: undefined };
    else if (last && isSameRequest(last, part))
      parts[parts.length - 1] = partOf(`${last.text}\n${clause}`, situation, last);
    else if (last && ONLY_POLITE.test(clause))
      parts[parts.length - 1] = last.mood === 'ability' ? asked(last, clause) : last;
    else if (stands(part, situation)) {
      parts.push(before ? partOf(`${before}\n${clause}`, situation, part) : part);
      before = '';
    } else if (smallTalkOf(clause)) continue;
    else if (last) parts.splice(-1, 1, ...continued(last, part, situation));
    else before = before ? `${before}\n${clause}` : clause;
  }
  if (parts.length > 0) return withoutComplaints(parts);
  return [partOf(before || text, situation)];
}

const ONLY_POLITE =
  /^(?:(?:꼭|잘|빨리|빠른|좀|처리|미리|항상)\s?)*(?:부탁\s?(?:드려요|드립니다|드릴게요|해요|합니다|드리겠습니다)|감사\s?(?:합니다|해요|드려요|드립니다)|고마워요?|고맙습니다|수고하세요|수고하십시오|thanks(?: a lot| in advance)?|thank you(?: so much| very much)?|cheers|please)[\s.!~ㅎㅋㅠㅜ^]*$/i;

/** "기존 IP 지우고 새 IP 넣어주세요": one request in two verbs, unless each has something of its own. */
function isSameRequest(last: Part, { flow, mood, finding }: Part): boolean {
  const isOne = mood === 'request' && last.mood === 'request' && flow !== undefined && flow === last.flow;
  return isOne && (finding.values.length === 0 || last.finding.values.length === 0);
}

/** "… 바꾸고 싶습니다. 가능한가요?": what is wished for is only what the question is about, which names nothing itself. */
function isItsContext({ text, mood, finding }: Part, part: Part): boolean {
  if (part.mood !== 'question' && part.mood !== 'ability') return false;
  const isWish = mood === 'bare' || (mood === 'request' && !isPlea(text));
  return isWish && finding.values.every(saysWhen) && part.flow === undefined && !isAboutOurThings(part.finding.marked);
}

function saysWhen({ readings }: SaidValue): boolean {
  return readings.every(({ kind }) => kind === 'date' || kind === 'pastDate');
}

/** "초대 가능할까요? 부탁드려요": the second sentence makes a request of the first. */
function asked(part: Part, plea: string): Part {
  return { ...part, text: `${part.text}\n${plea}`, mood: 'request' };
}

/** What follows a part and does not stand: values for it, or a wish about what it spoke of ("… 뭐예요? 하나 추가해 주세요"). */
function continued(last: Part, part: Part, situation: Situation): Part[] {
  const flow = part.mood === 'request' ? flowOfBoth(last, part) : undefined;
  if (flow === undefined || !isAnother(flow, last, part, situation))
    return [partOf(`${last.text}\n${part.text}`, situation, last)];
  const { values } = part.finding.values.length > 0 || last.mood === 'question' ? part.finding : last.finding;
  return [last, { ...part, flow, finding: { ...part.finding, values } }];
}

/** What a clause wants of the things that the one before it named: a Korean verb stands at the end, an English one before. */
function flowOfBoth({ finding: { marked: before } }: Part, { finding: { marked } }: Part): string | undefined {
  return flowOf(isKorean(marked) ? `${before} ${marked}` : `${marked} ${before}`);
}

/** "… 보여주고 확정도 해줘" goes on with what is shown; "… 바꾸고 상태도 보여줘" shows what is changed. */
function isAnother(flow: string, last: Part, part: Part, situation: Situation): boolean {
  if (last.mood === 'question') return true;
  if (last.flow === undefined || flow === last.flow) return false;
  return isRead(last.flow, situation) || (isRead(flow, situation) && isAboutOurThings(part.finding.marked));
}

/** A sigh beside a request asks for nothing. */
function withoutComplaints(parts: Part[]): Part[] {
  const rest = parts.filter(({ text, mood }) => !(mood === 'question' && isComplaint(text)));
  return rest.some(({ mood }) => mood === 'request') ? rest : parts;
}

/** A message as one part, whatever borders are in it. */
export function wholePart(text: string, typed: string, situation: Situation): Part {
  return { ...partOf(text, situation), typed };
}

function joinedClauses(clause: string, situation: Situation): readonly string[] {
  const joined = joinedRequests(clause, (part) => findValues(part, situation).marked);
  const stand = joined?.every((part) => stands(partOf(part, situation), situation));
  return joined && stand ? joined : [clause];
}

function partOf(text: string, situation: Situation, of?: Part): Part {
  const finding = findValues(text, situation);
  const mood = moodOf(text);
  const isAsked = of?.mood === 'question' && finding.values.length === 0;
  const flow = of?.flow ?? (isAsked ? undefined : flowOf(finding.marked));
  if (of || flow !== undefined || (mood !== 'request' && mood !== 'bare'))
    return { text, finding, flow, mood: of?.mood ?? mood };
  const meant = flowOf(mended(finding.marked));
  return { text, finding, flow: meant, mood: meant === undefined ? mood : moodOf(mended(text)) };
}

function stands(part: Part, situation: Situation): boolean {
  if (controlOf(part.text) !== undefined) return true;
  if (part.mood === 'question' || part.mood === 'ability' || part.mood === 'prohibition') return true;
  if (part.finding.values.length > 0 && corrected(part, situation)) return true; // "make it an admin, and what does that one see?"
  if (part.flow === undefined) return false;
  return part.mood === 'request' || (isRead(part.flow, situation) && !tellsOnly(part.text));
}

/** Tells what is or was, and asks for nothing. */
function tellsOnly(text: string): boolean {
  return isNoWish(text) || isSymptom(text) || isStatement(text);
}

/** Something to look at, built or not. */
export function isRead(flow: string, { flowCards }: Situation): boolean {
  return isLook(flow) || flowCards.some(({ name, writes }) => name === flow && !writes);
}
