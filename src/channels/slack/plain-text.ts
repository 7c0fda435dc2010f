const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What the person typed, read back from Slack's way of writing it; mentions of us are no part of it. */
export function plainText(text: string, us: string | undefined): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inner: string) => plainPart(inner, us))
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

function plainPart(inner: string, us: string | undefined): string {
  const [target = '', label] = inner.split('|', 2);
  if (target.startsWith('@')) return target === `@${us}` ? '' : `@${label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
  if (target.startsWith('!')) return label ?? '';
  const address = target.replace(/^(?:mailto|tel):/, '');
  return label === undefined || address !== target ? address : labelled(target, label);
}

/** Slack makes "kim.example" a link to http://kim.example: then the label is what was typed. */
function labelled(url: string, label: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '') === label.replace(/^https?:\/\//, '').replace(/\/$/, '')
    ? label
    : url;
}

/** Words that others wrote, so that they can be nothing but words: no mention, no link, no channel. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
