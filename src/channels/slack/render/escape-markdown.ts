/** A text that says in Markdown exactly what it says. */
export function escapeMarkdown(text: string): string {
  return text.replace(/([\\`*_~[\]<>#|])/g, '\\$1');
}
