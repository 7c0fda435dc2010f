import { element } from '../core/element.js';
import { icon } from '../core/icon.js';

/**
 * A sheet over the page: at the side or the bottom, closed by Escape, its button or a press beside it. The focus
 * goes back to where it came from.
 * @param {{ title: string, closeLabel: string, class?: string }} options
 * @param {...Node} content
 */
export function openDialog({ title, closeLabel, class: kind = '' }, ...content) {
  const close = element(
    'button',
    { type: 'button', class: 'button icon-only quiet', 'aria-label': closeLabel },
    icon('close'),
  );
  const heading = element('h2', { id: 'dialog-title', class: 'dialog-title', text: title });
  const dialog = element(
    'dialog',
    { class: `dialog ${kind}`, 'aria-labelledby': 'dialog-title' },
    element('div', { class: 'dialog-head' }, heading, close),
    element('div', { class: 'dialog-body' }, ...content),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
