import { announce } from '../router.js';
import { element } from '../dom.js';
import { words } from '../words.js';

/**
 * A button that appends the next page to a list.
 * @param list Has the length of the whole in `data-total`.
 * @param load `async after => ({ nodes, pageInfo })` with the nodes made already, which are appended to `list`.
 */
export function moreButton(list, pageInfo, load) {
  if (!pageInfo.hasNextPage) return null;
  let after = pageInfo.endCursor;
  const problem = element('span', { role: 'alert' });
  const button = element('button', { type: 'button', onclick: more }, words.more);
  const paragraph = element('p', { class: 'more' }, button, problem);
  return paragraph;

  async function more() {
    button.disabled = true;
    problem.textContent = '';
    try {
      const page = await load(after);
      list.append(...page.nodes);
      (page.nodes[0]?.querySelector('a') ?? page.nodes[0])?.focus();
      announce(words.shown(list.children.length, list.dataset.total));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) paragraph.remove();
    } catch (error) {
      problem.textContent = error.message;
    }
    button.disabled = false;
  }
}
