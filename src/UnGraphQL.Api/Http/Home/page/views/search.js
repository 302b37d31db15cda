import { documentAt, searchAt } from '../addresses.js';
import { ask } from '../api.js';
import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { facetList, filterOf, namesOf } from '../parts/facets.js';
import { moreButton } from '../parts/more.js';
import { marked } from '../text.js';
import { languages, words } from '../words.js';

const preferred = navigator.languages.map(language => language.slice(0, 2).toUpperCase());

/** The places that have the words, best first, beside what the whole result is made of. */
export async function searchView(parameters, signal) {
  const query = parameters.get('q').trim();
  const { where, chosen } = filterOf(parameters);
  const { search } = query ? await ask('Search', { query, where }, signal) : { search: nothing };
  const names = await namesOf(search.facets, chosen, signal);
  const list = element('ol', { class: 'hits', 'data-total': search.totalCount }, search.edges.map(hit));
  const title = words.searchTitle(query);
  const node = element('div', { class: 'results' },
    element('h1', { dir: 'auto' }, title),
    element('p', { class: 'total' }, words.found(search.totalCount)),
    element('div', { class: 'columns' },
      facetList(query, search.facets, chosen, names),
      element('div', {},
        search.totalCount ? list : element('p', {}, words.nothing, ' ', Object.keys(chosen).length > 0 && element('a', { href: searchAt(query, {}) }, words.everywhere)),
        moreButton(list, search.pageInfo, async after => {
          const { search: page } = await ask('Search', { query, where, after, more: true });
          return { nodes: page.edges.map(hit), pageInfo: page.pageInfo };
        }))));
  return { title, node };
}

const nothing = { totalCount: 0, edges: [], facets: {}, pageInfo: { hasNextPage: false } };

function hit({ node, highlights }) {
  const isParagraph = node.__typename === 'Paragraph';
  const document = isParagraph ? node.document : node;
  const [shown, ...others] = inOrder(highlights);
  const at = language => documentAt(document, isParagraph ? node.address : null, language?.toLowerCase());
  const title = element('span', spoken(document.servedLanguage), document.title);
  return element('li', {},
    element('p', { class: 'where' },
      element('a', { href: at(shown?.language) }, isParagraph ? node.citation : document.symbol ?? words.noSymbol),
      ' ', element('span', { class: 'count' }, [isParagraph ? null : words.inTitle, document.date].filter(Boolean).join(' · '))),
    isParagraph && element('p', { class: 'title' }, title),
    shown && highlight(shown),
    others.length > 0 && element('p', { class: 'count' }, words.alsoIn, ' ', others.map(({ language }) => [element('a', { href: at(language), ...spoken(language) }, languages[language]), ' '])));
}

/** In the reader's language where the words are found in it. */
function inOrder(highlights) {
  const rank = ({ language }) => (preferred.indexOf(language) + 1) || preferred.length + 1;
  return [...highlights].sort((a, b) => rank(a) - rank(b));
}

function highlight({ language, text, marks }) {
  return element('p', { class: 'excerpt', ...spoken(language) }, marked(text, marks.map(mark => ({ ...mark, wrap: inside => element('mark', {}, inside) }))));
}
