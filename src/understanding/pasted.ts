const HEADER = /^(?:>\s*)?(?:from|to|cc|subject|date|sent|보낸\s?사람|받는\s?사람|참조|제목|날짜)\s*:/gim;
const QUOTED = /^>+\s?\S/gm;
const DATA = /^[[{<][\s\S]*[\]}>]$/;

/** What was pasted rather than said: a mail with its headers or quoted lines, JSON, markup. */
export function isPasted(text: string): boolean {
  const lines = [...text.matchAll(HEADER), ...text.matchAll(QUOTED)];
  return lines.length >= 2 || DATA.test(text.trim());
}
