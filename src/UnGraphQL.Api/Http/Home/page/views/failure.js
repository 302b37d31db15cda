import { element } from '../dom.js';
import { words } from '../words.js';

/** In place of a view that the API did not give. */
export function failure(error) {
  const node = element('section', { class: 'failure' },
    element('h1', {}, words.errorTitle),
    element('p', { role: 'alert' }, error.message),
    element('p', {}, element('button', { type: 'button', onclick: () => location.reload() }, words.again)));
  return { title: words.errorTitle, node };
}
