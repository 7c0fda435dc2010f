import type { Command } from './command.ts';
import { compact } from './plain.ts';

type Control = Exclude<
  Command['type'],
  'start_flow' | 'set_values' | 'correct' | 'ask_knowledge' | 'clarify' | 'choose' | 'small_talk'
>;

const YES =
  "네+에*|넵+|넹+|넴|예+|옙|응+|웅|어|ㅇㅇ+|ㅇㅋ+|ㅇ|오케이|오키|콜|그래요?|그럼요?|맞아요?|맞습니다|맞네요|맞음|맞다|좋아요?|좋습니다|좋네요|물론이?죠?|물론|당연하죠?|확인(?:했어요|했습니다|했어|함|이요|요|완료|했음)?|확정|그렇게(?:해요?|해주세요|해줘|하죠|할게요|진행해주세요|부탁해요|부탁드려요)?|이대로|그대로|진행(?:해요?|해주세요|해줘|할게요|하겠습니다|시켜주세요|시켜줘|부탁해요|부탁드려요|부탁드립니다|합시다|하죠|고고)?|해주세요|해줘요?|해요|하죠|합시다|ㄱㄱ|고고|yes+|yep|yeah|yup|ya|sure(?:thing)?|ok(?:ay|ie)?|k|fine|correct|right|exactly|absolutely|confirm(?:ed)?|i?confirm|goahead|doit|pleasedo|proceed|pleaseproceed|looksgood|lgtm|sounds?good|that'?s?(?:right|correct|it|fine)|perfect|great|affirmative|y|please|thankyou|thanks|감사합니다|고마워요?|부탁(?:해요|드려요|드립니다|합니다)?";
const NO =
  "(?:둘|셋|모두|전부|다)*아니+(?:요|오|야|에요|예요|여|다)?|아뇨+|아냐|노+|ㄴㄴ+|싫어요?|싫습니다|틀려요?|틀렸어요?|틀렸습니다|아닌데요?|아닙니다|no+|nope|nah|not(?:right|correct|yet)|that'?s(?:wrong|notright)|wrong|n";

const PATTERNS: readonly (readonly [Control, RegExp])[] = [
  [
    'hand_over',
    /(?:상담원|상담사|상담직원|상담|사람|직원|담당자|휴먼|카카오운영자)(?:이랑|하고|과|와|한테|에게|을|를|으로|로|좀|님|이|하고도)*(?:연결|바꿔|불러|통화|얘기|이야기|말하|말씀|대화|상담|문의|넘겨|전달|필요|원해|나와)|^(?:상담원|상담사|상담|상담원연결|사람)(?:요|이요|좀|연결|부탁|해줘|해주세요|할래요?|하고싶어요?|필요해요?)*$|(?:상담원|상담사)(?:좀|요|이요)?$|^(?:상담원|상담사)|(?:문의|티켓)(?:를|을|좀|하나)?(?:접수|남기|남겨|넣|열어|등록|보내|올려)|담당자연결|(?:talk|speak|chat|connect|transfer|escalate|hand|handover|pass|putme)\w*(?:me|this|it|us)?(?:over|through)?(?:to|with)(?:an?|the|your|some|real|live)*(?:human|person|agent|someone|somebody|representative|rep|staff|support|operator|colleague|people)|^(?:agent|human)please|^(?:an?)?(?:human|agent|person|representative|realperson|humanagent|liveagent|support)(?:please|now)?$|(?:need|want|get)(?:an?|the|a?real|a?live|me|mea)*(?:human|agent|realperson|representative|supportagent)|open(?:a|the)?(?:support)?ticket|handmeover|contactsupport/,
  ],
  [
    'cancel',
    /^(?:아니다|아니|됐고|음|에이|ok|actually|no)*(?:이|그|지금|현재)?(?:거|것|작업|진행|요청|신청|등록)?(?:은|는|을|를)?(?:다|전부|모두|그냥|이제|역시|아예|걍)*(?:취소|그만|중단|중지|관두|포기|종료|스톱|멈춰|때려치)(?:할|해|하|둬|둘|두|시켜|요|됐|처리|하죠)*(?:게요?|래요?|겠습니다|고싶어요?|고싶습니다|죠|자|주세요|줘요?|요|부탁해요|부탁드려요|부탁드립니다|부탁|합니다|합시다|습니다|바람|바랍니다|려고요?|려구요?|면안돼요?)?$|^(?:그냥|이제|역시|아|아니다|됐고|몰라|계약|초대|등록|이거)*(?:때려쳐|못하겠다|못하겠어요?|안할래요?|안할게요?|안해요?|안하겠습니다|안하고싶어요?|하지않을래요?|필요없어요?|필요없습니다|됐어요?|됐습니다|됐네요|됐고요?|없던일로(?:해줘|해주세요|할게요)?|나갈래요?|나가기)$|^(?:please|actually|no|ok|oh)*(?:cancel|stop|quit|exit|abort|forget)(?:it|this|that|please|thistask|thisrequest|everything|the(?:task|request|flow|process))*$|^(?:never\s?mind|nvm|idon'?twant(?:this|it|to)?(?:anymore)?|leaveit|dropit|dontbother|iquit|i(?:'d|wouldliketo|wantto)(?:cancel|stop)(?:it|this)?)$/,
  ],
  [
    'restart',
    /^(?:그냥|다시)?(?:맨)?처음부터(?:다시|새로)?(?:할게요?|할래요?|시작|시작할게요?|시작할래요?|시작해요?|시작해줘|시작해주세요|하죠|하자|하고싶어요?|하고싶습니다|해요?|해줘|해주세요|갈게요?|요|부탁해요|가자)*$|^(?:처음으로|리셋|초기화|다시시작|새로시작|재시작)(?:해|할게요?|할래요?|줘|주세요|요|하자|하고싶어요?|돌아가|돌아갈래요?|갈래요?)*$|^(?:let'?s)?(?:restart|start(?:all)?over|start(?:again)?fromscratch|startagain|reset|fromthe(?:top|beginning|start)|begin(?:again)?)(?:again|please|fromthe(?:top|beginning|start))?$/,
  ],
  [
    'back',
    /^(?:하나|한단계|한번|바로)?(?:뒤로|이전|이전으로|이전단계|이전단계로|이전질문|이전질문으로|전단계|전단계로|앞으로|앞단계로?|전으로|직전으로)(?:가기|갈게요?|갈래요?|가줘|가주세요|가고싶어요?|돌아가|돌아갈래요?|돌아가줘|돌아가주세요|돌아가고싶어요?|돌려줘|돌려주세요|요|좀|로)*$|^(?:되돌아가|되돌려|돌아가|되돌리)(?:기|줘|주세요|요|자|고싶어요?)*$|^(?:go|step|take(?:me)?|move)?(?:one(?:step)?)?(?:back|previous|prev)(?:one(?:step)?|astep|please|question|step|1)*$|^(?:to)?the?previous(?:one|step|question|value)$/,
  ],
  [
    'skip',
    /^(?:이건|그건|이거|그거|이번엔|이번은|여기는|그냥|일단|지금은|우선)*(?:건너뛰|건너뛸|건너뛰기|패스|스킵|생략|넘어가|넘어갈|넘길|다음으로|비워|빼고)(?:기|게요?|래요?|ㄹ게요?|할게요?|할래요?|해요?|해줘|해주세요|하죠|하고싶어요?|줘|주세요|요|둘게요?|두고|둘래요?|자|진행|진행해주세요|고싶어요?|갈게요?)*$|^(?:없어요?|없습니다|없음|없는데요?|(?:채널|url|주소)?(?:은|는|이|가)?없(?:어요?|음|습니다|어)|no(?:channel|url|ip)s?|아직없어요?|해당없음|나중에입력할게요?|나중에넣을게요?|나중에등록할게요?|나중에할게요?|입력안할게요?|안넣을게요?|선택안함)$|^(?:please)?(?:skip|pass|none|no(?:ne)?thanks|leave(?:it|this)?(?:out|blank|empty)|i(?:don'?t|donot)have(?:one|any|it)|(?:we|i)haveno(?:ne)?|n\/?a|notnow|omit|next)(?:it|this|that|one|please|for ?now|forthemoment|step|question)*$/,
  ],
  [
    'repeat',
    /^(?:질문|방금질문|그질문|뭐라고|다시|한번더|한번만더|못들었|못봤|잘못봤|뭐였)(?:을|이|은|를|다시|한번|한번만|더|좀|물어봐|말해|말씀해|알려|보여|설명해|읽어|해|줘요?|주세요|주실래요?|하셨죠?|했죠?|하셨어요?|했어요?|어요?|요|죠|뭐였죠?|뭐였어요?|뭐예요?|뭐죠|뭐였더라|라고요|니다)*$|^(?:뭐라고(?:요|했어요|하셨어요|하셨죠)?|네\?|예\?|응\?)$|^(?:please|sorry|canyou|couldyou|would?you)*(?:repeat|say(?:that|it)?again|come\s?again|pardon|sorry|what(?:wasthat|wasthequestion|didyou(?:say|ask)|'?sthequestion|doyouneed)|onemoretime|showmeagain|askagain|again)(?:me|please|that|it|the?(?:question|lastone)|\?)*\??$/,
  ],
  [
    'why',
    /^(?:그건|그게|이건|이게|그걸|이걸|근데|그런데)?왜(?:요|죠|지|그런가요|그래요)?\??$|왜(?:필요|물어|묻|알려|입력|적어|넣어|알아야|등록해야|요구|달라|써야|골라|선택|해야|그게|이게|이걸|그걸)|(?:필요한|묻는|넣는|입력하는|요구하는)이유|(?:꼭|반드시|굳이)(?:필요|넣|입력|적|써|알려|등록|선택|골라|해야|있어야)|(?:안|없이)(?:넣|적|입력)?(?:으면|도)(?:안돼|안되|안될|되나|돼요|될까)|^(?:but|and|so)?why(?:\?|not)?$|^why(?:do|does|is|are|should|must|would)(?:you|i|we|it|this|that|they)|^what(?:isit|isthis|'?sit|'?sthis|'?sthat|isthat)?for\??$|(?:do|must)(?:i|we)(?:really)?(?:haveto|needto|have|need)(?:give|enter|provide|fill|tell|it|this|that)|isit(?:required|necessary|mandatory|needed)|isthis(?:required|necessary|mandatory|needed)/,
  ],
  [
    'wait',
    /^(?:아|음|어|흠|그럼|네|일단)*(?:잠깐|잠깐만|잠시|잠시만|잠만|기다려|좀만기다려|조금만기다려|조금있다가|좀있다가|있다가|이따가?|나중에다시|찾아보고|확인해보고|확인하고|알아보고|물어보고)(?:요|만요|만|기다려|기다려요|기다려줘|기다려주세요|기다려주실래요?|올게요?|할게요?|말씀드릴게요?|알려줄게요?|알려드릴게요?|다시올게요?|오겠습니다|계세요|좀)*$|^(?:please)?(?:wait|holdon|hangon|hold|one(?:sec|second|moment|minute|min)|justa?(?:sec|second|moment|minute|min)|give?mea?(?:sec|second|moment|minute|min)|brb|amoment|letmecheck|bitlater|i'?llbe(?:right)?back)(?:please|a|sec|second|moment|minute|bit|up|first|there)*$/,
  ],
  [
    'dont_know',
    /^(?:그건|그게|이건|저도|저는|잘|아직|글쎄요?|음+|정확히|지금은|솔직히)*(?:모르|몰라|모름|모릅|기억이?안|기억안|생각이?안|글쎄|안떠올라)(?:겠|는데|네|르|아|어|나|요|습니다|서|나요|ㅂ니다|니다|ㅠ|ㅜ|다|죠|음|겠는데|겠네|겠어|나네|나는데|\.)*$|(?:어디서|어디에서|어디|어떻게)(?:찾|확인|알|보)(?:을수|수|아|하|나|면|죠|는|아야|ㄹ|을)(?:있|나요|되|돼|하|요|죠|어|지|수)*.{0,4}\?*$|^(?:sorry|hmm+|um+|uh)?(?:i(?:'?m)?)?(?:don'?tknow|dontknow|dunno|donotknow|notsure|noidea|idk|haven'?tgot(?:it|aclue)|can'?tremember|don'?tremember|forgot|noclue)(?:it|that|yet|this|the\w+|whatto\w+|where\w*|.{0,12})?$|where(?:can|do|could|would|should)(?:i|we)(?:find|get|see|look)(?:it|this|that|that ?number)?\??$|howdo(?:i|we)find(?:it|this|that|out)\??$/,
  ],
  [
    'help',
    /^(?:도움말|도움|도와줘요?|도와주세요|도와주실래요?|헬프|사용법|사용방법|기능|메뉴|가이드|뭐할수있어요?|뭘할수있어요?|뭐해줄수있어요?|뭐도와줄수있어요?|무엇을할수있나요|무엇을도와주나요|뭐가가능해요?|뭐가돼요?|뭐하면돼요?|여기서뭐할수있어요?|할수있는(?:게|것이|일이)?(?:뭐야|뭐예요|뭐에요|뭐가있어요|무엇인가요|뭔가요)|뭘?어떻게해야(?:해요?|돼요?|하나요|되나요|하죠|할지)|어떻게(?:하면돼요?|해요?|하나요|쓰나요|써요?)|무슨말이?(?:야|에요|예요|죠|인가요)?|이해가?안(?:돼요?|가요?|됩니다))(?:좀|요|\?)*$|^(?:please)?(?:help|helpme|menu|options|commands|whatcan(?:you|i)do(?:here|forme)?|whatareyouableto(?:do)?|howdoesthiswork|whatnow|whatshouldido|idon'?tunderstand|i'?mlost|i'?mconfused)(?:please|me|here|\?)*$/,
  ],
  ['affirm', new RegExp(`^(?:${YES})+$`)],
  ['deny', new RegExp(`^(?:${NO}|안(?:맞아|맞|됩니다|돼요만)요?)+$`)],
];

/** A clause that is nothing but a control word, in whatever dress. */
export function controlOf(clause: string): Control | undefined {
  const words = compact(clause).replace(/[.,!~^…ㅋㅎㅠㅜ;]+/g, '');
  const asked = words.replace(/\?+$/, '');
  return PATTERNS.find(([type, pattern]) => pattern.test(type === 'repeat' || type === 'help' ? words : asked))?.[0];
}

/** The yes or no a sentence begins with, and the rest of it. */
export function leading(text: string): { answer: 'affirm' | 'deny' | undefined; rest: string } {
  const match =
    /^\s*(네+|넵|넹|예|응|ㅇㅇ|맞아요|맞습니다|좋아요|확인했(?:어요|습니다)|yes|yeah|yep|ok(?:ay)?|sure|아니(?:요|오|야)?|아뇨|no|nope)(?:[\s,.!~]+|$)(?:(?:근데|그런데|그리고|그럼|and|but|then|so)\s+)?(.*)$/is.exec(
      text,
    );
  if (!match?.[1] || !match[2]?.trim()) return { answer: undefined, rest: text };
  return { answer: /^(?:아니|아뇨|no)/i.test(match[1]) ? 'deny' : 'affirm', rest: match[2].trim() };
}

const SMALL_TALK: readonly (readonly ['greeting' | 'thanks' | 'bye' | 'who' | 'complaint' | 'other', RegExp])[] = [
  [
    'greeting',
    /^(?:안녕(?:하세요|하십니까|하신가요|하셔요)?|하이|헬로우?|ㅎㅇ|반가워요?|반갑습니다|좋은(?:아침|오후|저녁)(?:이에요|입니다|이네요)?|수고(?:하세요|하십니다|많으십니다|많으세요)?|고생(?:하세요|많으세요|하십니다)?|hi+|hello+|hey+|yo|hiya|good(?:morning|afternoon|evening|day)|howareyou(?:doing)?(?:today)?|hithere|hellothere|heythere)+(?:요|there|bot|!)*$/,
  ],
  [
    'thanks',
    /^(?:정말|진짜|너무|아|네|오|와|매우|대단히)*(?:감사(?:합니다|해요|드려요|드립니다|요)?|고마워요?|고맙습니다|땡큐|ㄱㅅ|덕분에.*|도움이?(?:됐어요|많이됐어요|되었습니다|됐습니다)|thank(?:s|you|u)?(?:somuch|verymuch|alot|again|you)?|thx|ty|cheers|appreciated?(?:it)?|muchappreciated|great(?:job|help)?|nice|awesome|goodjob|잘했어요?|최고(?:예요|에요|야)?|훌륭해요?)+$/,
  ],
  [
    'bye',
    /^(?:잘있어요?|안녕히계세요|안녕히가세요|다음에(?:봐요?|뵐게요)|나중에봐요?|바이(?:바이)?|ㅂㅂ|빠이|bye+(?:bye)?|goodbye|seeyou(?:later)?|cya|goodnight|끝|이제끝|더없어요?|더이상없어요?|없어요더)+$/,
  ],
  [
    'who',
    /^(?:너|넌|너는|당신은?|니가|네가|그쪽은?)?(?:누구(?:야|세요|예요|에요|니|냐|신가요|십니까)|이름이?(?:뭐야|뭐예요|뭐에요|뭔가요|뭐니)|정체가?(?:뭐야|뭐예요)|사람(?:이야|이에요|인가요|이니|이세요|맞아요|이냐)|봇(?:이야|이에요|인가요|이니)|로봇(?:이야|이에요|인가요|이니)|ai(?:야|예요|에요|인가요|니)?|챗봇(?:이야|이에요|인가요)?|챗gpt(?:야|예요)?)$|^(?:who|what)areyou$|^areyou(?:a|an|real)*(?:human|bot|robot|person|ai|chatgpt|machine)$|^what'?s?(?:is)?yourname$/,
  ],
  [
    'complaint',
    /^(?:아|진짜|정말|야|에이|뭐|너|너무|왜이렇게|이거|이|완전|개|존나|ㅈㄴ|하)*(?:짜증(?:나|나네|난다|나요|나네요)?|답답(?:해|하네|하다|해요|하네요)?|멍청(?:이|한|하네|해|하다)?|바보(?:야|냐|같아|네)?|쓸모없(?:네|어|다|네요)|시발|씨발|ㅅㅂ|ㅄ|병신|개같네|꺼져|느려|느리네|별로(?:네|다|야|예요|네요)?|엉터리(?:네|야)?|못하네|최악(?:이다|이네|이야)?|미치겠네|화나(?:네|요)?|열받(?:네|아|는다)?|장난해|장난하냐|말귀를?못알아듣네|빨리(?:좀|해|요)?|뭐야|뭐냐|뭐임|어쩌라고)+(?:요|진짜|ㅡㅡ|야|정말)*$|^(?:thisis|youare|you'?re|it'?s)?(?:so|really|just|completely)?(?:stupid|useless|dumb|idiot|annoying|terrible|awful|ridiculous|slow|bad|crap|shit|fuck(?:you|off|this|ing)?|wtf|damn|sucks?|rubbish|hopeless)+(?:bot)?$/,
  ],
  [
    'other',
    /심심|농담|노래|날씨|점심|저녁뭐|밥먹|배고파|사랑해|결혼|주식(?!회사)|로또|영화|맛집|운세|축구|야구|게임|뉴스|\bweather\b|\bjoke\b|\bsing\b|\blunch\b|\bdinner\b|ilove ?you|\bmovie\b|\bstock\b|\bfootball\b|\brecipe\b/,
  ],
];

export function smallTalkOf(clause: string): (typeof SMALL_TALK)[number][0] | undefined {
  const words = compact(clause).replace(/[.,!~^…ㅋㅎㅠㅜ;?]+/g, '');
  if (words === '' && /[ㅋㅎㅠㅜ]/.test(clause)) return 'other';
  return SMALL_TALK.find(([, pattern]) => pattern.test(words))?.[0];
}
