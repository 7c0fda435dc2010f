/** Text in pieces that fit, cut where a line, a sentence or a word ends; together they are the text again. */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** The last good place to cut, if it is not much too early. */
function cutAt(text: string, most: number): number {
  const window = text.slice(0, most);
  for (const end of [/\n(?=[^\n]*$)/, /[.!?。]\s(?=[^.!?。]*$)/, /\s(?=\S*$)/]) {
    const found = end.exec(window);
    const at = found ? found.index + found[0].length : 0;
    if (at > most / 2) return at;
  }
  return /[\uD800-\uDBFF]$/.test(window) ? most - 1 : most;
}
