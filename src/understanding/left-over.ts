import { OWN, STATE } from './mood/subject.ts';
import { hangulCompact } from './plain.ts';
import { actionWords } from './vocabulary/actions.ts';
import { either } from './vocabulary/either.ts';
import { thingWords } from './vocabulary/things.ts';

/** What any sentence about things of one's own may hold: particles, pointing, politeness, time, how they stand. */
const FILLING = new RegExp(
  either(
    [
      '우리|저희|제가|내가|지금|현재|이번|지난|최근|오늘|어제|어제|이제|아직|전체|모든|모두|전부|관련|상품|건들?|한거|것|거|좀|그|저기|혹시|빨리|급|다시',
      '등록절차|회사|딜러사?|이용기관|기관|서비스|엑셀|csv|파일|다운로드|그래프|개월|월분|달|주|년|일|별로?|명|몇|개',
      '보낸|올린|남긴|드린|접수한|관리하는|운영하는|담당하는|등록한|썼|쓴|이용한|발행|확정|확인|처리|완료|답변|결과|활성|만료|공개|실제|제대로|마지막|최종|제공|조회|활성화',
      '해줘|해주|했는데|했|는데|습니다|부탁|드려요|드립니다|해야|해요|합니다|인가요|나요|까요|어요|아요|예요|에요|이요|이야|이죠|세요|에서|에게|한테|으로|이랑|하고|부터|까지|께서|안녕하세요|감사합니다|입니다|주세요|봐주|실래요|대해|해서|되어|돼|됐|되|있|없|는지|은지|인지',
    ].join('|'),
    [
      "(?:the|a|an|of|for|our|my|mine|ours|me|us|please|pls|plz|in|on|at|to|and|with|by|all|each|every|latest|current|recent|is|are|was|were|do|does|did|has|have|had|i|i'm|i'd|we|we're|we've|you|can|could|would|like|love|want|wanna|need|let's|it|its|it's|this|that|these|those|last|next|month|months|quarter|week|weeks|year|today|yesterday|so|far|hi|hello|hey|now|right|still|here|there|from|per|as|or|up|out|yet|be|been|being|get|got|any|some|just|thanks|ok|quick|already)\\b",
      '(?:tax|company|dealer|institution|dashboard|csv|excel|file|graph|table|checks?|requests?|products?|settings|changes|portal|account|kakao)\\b',
      '(?:how|much|many|what|who|which|when|where|happen\\w*|gone|go|come|coming|came|owe|owed|charged|pay|paid|used?|run|ran|made|make|sent|serve|manage|handle|anyone|someone|expires?|ends?|final|total|answered|replied|solved|issued|confirmed|waiting|open|active|new)\\b',
      '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b',
    ].join('|'),
  ),
  'gi',
);
const PRODUCTS = new RegExp(
  either(
    '본인인증|본인확인|인증로그인|인증|로그인|전자서명|서명|출금동의|출금|전자문서',
    'identity|login|e-?sign|debit|e-?doc|documents?',
  ),
  'gi',
);
/** All that is understood, each with the end of its English word. */
const UNDERSTOOD = [PRODUCTS, ...thingWords, ...actionWords, OWN, STATE].map(
  ({ source }) => new RegExp(`(?:${source})[a-z]*`, 'gi'),
);

/** Whether a text says more than what it is about and how it is looked at: "usage", "정산 현황", no "정산 마감 기준". */
export function saysMore(text: string): boolean {
  const words = hangulCompact(text).replace(/⟦[^⟧]*⟧/g, ' ');
  const left = [...UNDERSTOOD, FILLING].reduce((rest, one) => rest.replace(one, ' '), words);
  return /[가-힣]{2,}|[a-z]{3,}/i.test(left);
}
