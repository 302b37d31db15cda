import { listAt } from '../addresses.js';
import { ask } from '../api.js';
import { element } from '../dom.js';
import { sorted } from '../languages.js';
import { documentTable, languageNames } from '../parts/documents.js';
import { number, words } from '../words.js';

/** What is loaded, and where to begin. */
export async function homeView(parameters, signal) {
  const { dataset, documents, sessions } = await ask('Home', {}, signal);
  const node = element('div', { class: 'home' },
    element('h1', {}, words.homeTitle),
    element('p', { class: 'lead' }, words.homeLead),
    element('h2', {}, words.loaded),
    element('dl', { class: 'figures' }, figures(dataset)),
    element('p', {}, languageNames(sorted(dataset.languages))),
    documents.nodes.length
      ? [
        element('h2', {}, words.latest),
        documentTable(documents.nodes),
        element('p', {}, element('a', { href: listAt({}) }, words.allDocuments)),
        element('h2', {}, words.sessions),
        element('ul', { class: 'sessions' }, sessions.nodes.map(session)),
      ]
      : element('p', {}, words.empty));
  return { title: words.homeTitle, node };
}

function figures(dataset) {
  return Object.entries(words.figures).map(([name, label]) => element('div', {},
    element('dt', {}, label),
    element('dd', {}, number(name === 'languages' ? dataset.languages.length : dataset[name]))));
}

function session({ number: session, name, body, documents }) {
  return element('li', {},
    element('a', { href: listAt({ body: body.code, session }) }, words.sessionOf(body.organization.name, name)),
    ' ', element('span', { class: 'count' }, words.documentsOf(documents.totalCount)));
}
