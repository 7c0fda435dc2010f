/**
 * What a sentence wants, read from its ending: the one place for these rules. The order is the order of the checks.
 * Only a request may start a change; a question, a bare topic, a symptom never does.
 */
export type Mood = 'prohibition' | 'ability' | 'question' | 'request' | 'bare';

const PROHIBITION =
  /(?:하|되|시키|보내|누르|넣|만들|주|가|빼|우|쓰|내|꾸)지\s?(?:는\s?)?(?:마(?![가-힣]*말)|말아|말(?:고)?(?:$|[^가-힣])|않아도|않을|안\s?았으면)|하면\s?안\s?(?:돼|되)(?!.*[?？])|금지(?:해|$)|\b(?:do not|don'?t|never|please don'?t|stop) (?:\w+ )?(?:invite|cancel|send|register|create|add|delete|remove|do|submit|proceed|change|save|retry|approve|reject)/i;
const PLEASE_DO =
  /(?:해|어|아|여|와|워)\s?달라|[가-힣]\s?(?:주세요|주실(?:래|\s?수)|줄래|줄\s?수\s?있|주시|주십|줘|주라|줬으면|다오|드려|주면|주겠)|^(?:주세요|부탁)|부탁\s?(?:해|드|합|요)|부탁$|좀요?$|(?:ㄱㄱ|고고)$|(?:하고|해주고|해 주고|주고|주시고|보내고)$|\b(?:please|pls|plz|can you|could you|would you|will you)\b/i;
const WILL =
  /(?:할래|할게|할께|하려|하려고|려고|려는데|려구|을래|ㄹ래|고\s?싶|고\s?자\s?합|싶은데|싶어|싶습|하겠|겠습니다|할\s?거|할\s?건데|할\s?예정|하자|합시다|해야\s?(?:해|돼|됩|하는데|겠|할\s?것)|원해|원합|필요해요?$|필요합니다$|하십시오|하세요$|시켜|해라|해요$|합니다$|해$|하기$|하고\s?싶|줄래|갈게|볼게|볼래|보자|[낼뺄킬릴줄울할될]래요?$)|\b(?:i(?:'d| would) like|i want|i(?:'d| would) love|i need to|i have to|i'?m going to|i will|i'?ll|let'?s|let me|want to|wanna|need to|gotta|we need|we want)\b/i;
const QUESTION_WORDS =
  /어떻게|어떡|어케|방법|순서|과정|절차가|절차는|절차를|절차\s?(?:알려|설명|좀)|뭐(?:예요|에요|야|죠|지|가|를|고|임|냐|니|에|\?|$|부터|해야|라)|뭔|무엇|무슨|뜻|의미|차이|다른\s?점|왜|이유|언제|얼마|며칠|몇|어디|누가|누구|어느|어떤|맞나|설명|란\?*$|이란|가능한지|되는지|인지|은지|는지|할지|나요|가요|까요|ㄹ까|할까|될까|은가|는가|되나|되냐|하냐|하니|하나요|는데요\?|\b(?:how|what|what's|when|where|why|who|which|whose|explain|difference|meaning|tell me (?:about|how|what|why|when|where|who))\b/i;
const QUESTION_ENDING =
  /(?:되나|되나요|돼|돼요|되요|되죠|될까|될까요|되는|있나|있나요|있어요|있어|있죠|없나|없나요|나요|가요|까요|까|죠|냐|니|인가|건가|건지|는지|은지|지요|습니까|ㅂ니까|합니까|됩니까|입니까)[\s.~]*[?？]+\s*$|(?:나요|가요|까요|습니까|합니까|됩니까|입니까|인가|건가|는지|은지|되죠|건지)[\s.~]*$|[?？]\s*$|^(?:do|does|did|is|are|was|were|should|may|can i|could i|am i|can we|could we|may i|has|have|will it|would it|can (?:an?|the|my|our|operators?|admins?|institutions?|dealers?))\b/i;
const ABILITY =
  /(?:을|를|ㄹ|할|될|볼|낼|줄|갈|쓸|킬|길|꿀|릴|울|을)\s?수\s?(?:는\s?)?(?:있|없)|가능(?:한가|할까|해요\?|합니까|하나|한지|\?)|해도\s?(?:되|돼|괜찮)|^(?:can|could|may|am i allowed|are we allowed)\b(?! you)/i;
/** "How do I …, can you do it for me": asking for it to be done wins over how it is done only when said so. */
const EXPLAIN =
  /(?:방법|절차|순서|과정|뭔지|뭐지|무엇인지|차이|이유|왜|언제|어디|어떻게|하는지|되는지|인지|뜻|의미|설명|란)/;

export function moodOf(clause: string): Mood {
  const text = clause.trim();
  if (PROHIBITION.test(text)) return 'prohibition';
  const isPlea = PLEASE_DO.test(text);
  if (isPlea && !EXPLAIN.test(text)) return 'request';
  if (ABILITY.test(text)) return 'ability';
  if (QUESTION_WORDS.test(text) || QUESTION_ENDING.test(text)) return 'question';
  if (isSymptom(text) && !isPlea) return 'bare';
  if (isPlea || WILL.test(text) || isImperative(text)) return 'request';
  return 'bare';
}

const VERBS =
  'invite|add|register|cancel|revoke|withdraw|resend|send|show|list|check|create|make|open|set up|sign up|start|retry|approve|reject|connect|link|remove|delete|change|update|edit|review|give|get|see|view|display|rename|issue|confirm|request|download|export|close';

/** An English sentence that begins with a verb. */
function isImperative(text: string): boolean {
  return new RegExp(
    `^(?:(?:hi|hello|hey|ok|okay|so|now|then|and|also|just|yes|no|actually|well)[,!.]? )*(?:${VERBS})\\b`,
    'i',
  ).test(text);
}

/** Something does not work: neither a no nor a request. */
export function isSymptom(text: string): boolean {
  return /안\s?(?:돼|되|됩|됨|보[여이]|나[와오]|떠|뜨|열|들어|먹|눌|와요|왔|왔어)|못\s?(?:받|들어|찾|하겠|해요|했)|오류|에러|실패|막혀|막혔|이상해|거부|차단|doesn'?t work|not working|isn'?t working|can'?t (?:see|find|open|get|log)|error|fail(?:s|ed|ing)|didn'?t (?:get|receive|arrive)|never (?:arrived|got)|broken/i.test(
    text,
  );
}

/** About the asker's own things and how they stand now: the read, not the article. */
export function isAboutOwn(text: string): boolean {
  return /(?:됐|되었)(?:나|어|는|습|을|니|죠)|우리|저희|(?:^|\s)(?:내|제|나|저)(?:\s|가|는|의|한테)|나의|저의|(?:CT|IV|T)-\d|\b(?:my|our|mine|ours|i|we)\b/i.test(
    text,
  );
}

/** Asks how something stands now. */
export function isAboutState(text: string): boolean {
  return /상태|반영|현황|어디\s?까지|어떻게\s?(?:됐|되었|되고|돼\s?가)|됐(?:나|어|는|습|을|니|죠)|되었(?:나|는|습|을)|살아|라이브|누구|누가|몇\s?명|몇\s?개|목록|리스트|얼마(?:예|나|야|인)|있(?:나|어|는|습)|남았|진행|처리|도착|status|live|progress|state|how (?:many|far|much)|who (?:is|are|do)|list|pending|which/i.test(
    text,
  );
}
