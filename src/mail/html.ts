const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const ADDRESS = /^https?:\/\/\S+$/;

/** A plain text as HTML: escaped, in paragraphs, and with links where a line is an address. */
export function htmlOf(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  const body = paragraphs.map((paragraph) => `<p>${paragraph.split('\n').map(lineOf).join('<br>\n')}</p>`);
  return `<!doctype html>\n<html lang="ko"><meta charset="utf-8"><body>\n${body.join('\n')}\n</body></html>\n`;
}

function lineOf(line: string): string {
  const escaped = line.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  return ADDRESS.test(line) ? `<a href="${escaped}">${escaped}</a>` : escaped;
}
