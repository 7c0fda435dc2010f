/**
 * Builds an element. What people or the server wrote is always a text node.
 * `class` and `text` are what they say, `on` holds listeners, everything else is an attribute; false leaves it out.
 * @param {string} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Node | string | false | null | undefined)} children
 * @returns {HTMLElement}
 */
export function element(tag, { on = {}, text, ...attributes } = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === null) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [type, listener] of Object.entries(on)) made.addEventListener(type, listener);
  if (text !== undefined) made.textContent = text;
  made.append(...children.filter((child) => child !== false && child !== null && child !== undefined));
  return made;
}
