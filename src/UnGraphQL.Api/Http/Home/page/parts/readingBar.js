import { documentAt } from '../addresses.js';
import { element } from '../dom.js';
import { sorted, spoken } from '../languages.js';
import { go } from '../router.js';
import { languages, words } from '../words.js';

/**
 * Which languages stand side by side, and whether organizations are marked.
 * @param absent Languages asked for that the document is not held in.
 */
export function readingBar(document, columns, absent, text, most) {
  const boxes = sorted(document.languages).map(language => box(language, columns, most, choose));
  return element('div', { class: 'bar' },
    element('fieldset', {}, element('legend', { class: 'unseen' }, words.readIn), element('span', { class: 'name', 'aria-hidden': 'true' }, words.readIn), boxes),
    element('label', {}, element('input', { type: 'checkbox', id: 'organizations-marked', onchange: event => (event.target.checked ? text.markOrganizations() : text.unmarkOrganizations()) }), words.showOrganizations),
    absent.length > 0 && element('p', { class: 'notice' }, words.notHeldIn(absent.map(language => languages[language]).join(', '))),
    element('p', { class: 'legend', 'aria-hidden': 'true' }, Object.entries(words.legend).map(([kind, name]) => [element('span', { class: `reference ${kind}` }, name), ' '])));

  function choose({ target }) {
    const next = target.checked ? [...columns, target.value] : columns.filter(language => language !== target.value);
    go(documentAt(document, null, next.join(',').toLowerCase()), { ...text.topmost(target.closest('.bar').getBoundingClientRect().bottom), focus: target.id });
  }
}

function box(language, chosen, most, onchange) {
  const checked = chosen.includes(language);
  const disabled = checked ? chosen.length === 1 : chosen.length === most;
  return element('label', {}, element('input', { type: 'checkbox', id: `in-${language}`, value: language, checked, disabled, onchange }), element('span', spoken(language), languages[language]));
}
