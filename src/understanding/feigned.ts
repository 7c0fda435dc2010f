/** Lines that speak for the system or set what only a button sets; nobody says so of themselves. */
const FEIGNED =
  /^\s*(?:[[<(#*]*\s*)(?:system|assistant|developer|tool|admin|시스템|관리자 메시지)(?:\s*(?:message|prompt|notice|메시지))?\s*[\])>*]*\s*[:：>]|\b(?:confirmed|is_?confirmed|approved|authori[sz]ed|verified|permission|override|bypass|admin)\s*[:=]\s*(?:true|yes|1|ok|granted|on)\b|\bthe user has (?:already )?(?:confirmed|approved|agreed)|사용자가\s?(?:이미\s?)?(?:확인|승인|동의)(?:했|하였|함)|<\/?(?:system|instructions?|tool)>/im;

/** Whether a message pretends to be something else than what a person says. */
export function isFeigned(text: string): boolean {
  return FEIGNED.test(text);
}
