import { organizationAt } from '../addresses.js';
import { element } from '../dom.js';
import { languages, words } from '../words.js';

/** The organizations that a document names, those named most often first. */
export function organizationsSection({ nodes, totalCount }) {
  if (!nodes.length) return null;
  return element('section', { class: 'after', 'aria-labelledby': 'organizations' },
    element('h2', { id: 'organizations' }, words.organizations, ' ', element('span', { class: 'count' }, totalCount)),
    element('ul', { class: 'chips' }, nodes.map(({ organization, mentions }) => organizationChip(organization, words.times(mentions)))),
    totalCount > nodes.length && element('p', {}, words.andMore(totalCount - nodes.length)));
}

export function organizationChip({ code, name }, count) {
  return element('li', {}, element('a', { href: organizationAt(code) }, name), ' ', element('span', { class: 'count' }, count));
}

/** What the readers found odd, with the place of each. */
export function doubtsSection(doubts) {
  if (!doubts.length) return null;
  return element('section', { class: 'after', 'aria-labelledby': 'doubts' },
    element('h2', { id: 'doubts' }, words.doubts, ' ', element('span', { class: 'count' }, doubts.length)),
    element('ul', {}, doubts.map(one => doubt(one, true))));
}

/** @param placed Whether the list is not at its place. */
export function doubt({ severity, message, suggestion, address, language }, placed = false) {
  return element('li', { class: `doubt ${severity.toLowerCase()}` },
    element('strong', {}, words.severity[severity]), ' ',
    placed === true && address && [element('a', { href: `#${address}` }, address), ' '],
    language && [languages[language], ': '],
    message, suggestion && ` ${words.suggestion(suggestion)}`);
}
