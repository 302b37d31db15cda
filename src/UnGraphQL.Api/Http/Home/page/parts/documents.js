import { documentAt } from '../addresses.js';
import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { languages, words } from '../words.js';

/** Documents as a table. */
export function documentTable(documents) {
  const { columns } = words;
  return element('div', { class: 'scroll' },
    element('table', { class: 'documents' },
      element('thead', {}, element('tr', {}, [columns.symbol, columns.title, columns.kind, columns.date].map(name => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, documents.map(documentRow))));
}

export function documentRow(document) {
  return element('tr', {},
    element('td', {}, element('a', { href: documentAt(document) }, document.symbol ?? words.noSymbol)),
    element('td', spoken(document.servedLanguage), document.title),
    element('td', {}, words.kinds[document.kind]),
    element('td', {}, document.date && element('time', { datetime: document.date }, document.date)));
}

/** The names of languages, each in itself. */
export const languageNames = held => held.map((language, index) => [index ? ', ' : null, element('span', spoken(language), languages[language])]);
