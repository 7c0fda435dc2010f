const NAMESPACE = 'http://www.w3.org/2000/svg';

const PATHS = {
  mark: 'M5 7.500A2.500 2.500 0 0 1 7.500 5h9A2.500 2.500 0 0 1 19 7.500v6a2.500 2.500 0 0 1-2.500 2.500H11l-3.500 3v-3A2.500 2.500 0 0 1 5 13.500z M15 10.500h.01',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  notice: 'M12 6.500v7 M12 17.500h.01',
  question: 'M9 9a3 3 0 1 1 4.200 2.800c-.8.400-1.200 1-1.200 1.900v.300 M12 17.500h.01',
  unknown:
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17z M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .8-1 1.500v.200 M12 16.500h.01',
  document: 'M7 3.500h7l4 4v13H7z M14 3.500v4h4 M10 12h5 M10 15.500h5',
  person:
    'M12 12a3.750 3.750 0 1 0 0-7.500 3.750 3.750 0 0 0 0 7.500z M4.500 19.500c1-3.500 4-5 7.500-5s6.500 1.500 7.500 5',
  send: 'M12 19V5 M6 11l6-6 6 6',
  search: 'M10.500 4.500a6 6 0 1 0 0 12 6 6 0 0 0 0-12z M15 15l4.500 4.500',
  book: 'M4.500 5.500c2.500-.8 5-.5 7.500 1 2.500-1.500 5-1.800 7.500-1v13c-2.500-.8-5-.5-7.500 1-2.500-1.500-5-1.800-7.500-1z M12 6.500v13',
  list: 'M9 6.500h10.500 M9 12h10.500 M9 17.500h10.500 M4.500 6.500h.01 M4.500 12h.01 M4.500 17.500h.01',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M12 2.500v2 M12 19.500v2 M2.500 12h2 M19.500 12h2 M5.300 5.300l1.400 1.400 M17.300 17.300l1.400 1.400 M5.300 18.700l1.400-1.400 M17.300 6.700l1.400-1.400',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z',
  close: 'M6 6l12 12 M18 6L6 18',
  down: 'M6 9.500l6 6 6-6',
  right: 'M9.500 6l6 6-6 6',
  out: 'M8 16L16.500 7.500 M9.500 7.500h7v7',
  up: 'M12 19V5 M6 11l6-6 6 6',
  retry: 'M19 12a7 7 0 1 1-2-5 M17.500 3v4.500H13',
  warning: 'M12 4.500l8.500 15h-17z M12 10v4.500 M12 17h.01',
  thumbUp:
    'M7.500 10.500v9h-3v-9z M7.500 10.500l4-6.500c1.500 0 2.500 1 2.200 2.600l-.5 2.900h4.600c1.200 0 2 1 1.800 2.200l-1.200 6c-.2 1-1 1.800-2.100 1.800H7.500',
  thumbDown:
    'M7.500 13.500v-9h-3v9z M7.500 13.500l4 6.500c1.500 0 2.500-1 2.200-2.600l-.5-2.900h4.600c1.200 0 2-1 1.800-2.200l-1.200-6c-.2-1-1-1.800-2.100-1.800H7.500',
};

/**
 * A line drawing that the words beside it, or the label of its button, say already.
 * @param {keyof typeof PATHS} name
 */
export function icon(name) {
  const drawing = document.createElementNS(NAMESPACE, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', PATHS[name]);
  drawing.append(path);
  return drawing;
}
