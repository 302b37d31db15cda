import { documentAt, graphAt } from '../addresses.js';
import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { words } from '../words.js';

/** What the picture shows, in words: each document, how far it is, what it cites and who cites it among those drawn. */
export function neighbourTable({ nodes, edges }) {
  const cites = Map.groupBy(edges, edge => edge.source);
  const citedBy = Map.groupBy(edges, edge => edge.target);
  const { symbol, distance, cites: out, citedBy: into } = words.tableColumns;
  return element('div', { class: 'scroll' }, element('table', { class: 'neighbours' },
    element('thead', {}, element('tr', {}, [symbol, distance, out, into].map(name => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, [...nodes].sort((a, b) => a.distance - b.distance).map(node => element('tr', {},
      element('th', { scope: 'row' }, documentCell(node)),
      element('td', {}, node.distance),
      element('td', {}, symbols(cites.get(node.symbol), 'target')),
      element('td', {}, symbols(citedBy.get(node.symbol), 'source')))))));
}

function documentCell(node) {
  const title = node.document && element('span', { class: 'title', ...spoken(node.document.servedLanguage) }, node.document.title);
  return [
    element('a', { href: documentAt(node) }, node.symbol), ' ',
    element('a', { class: 'count', href: graphAt(node.symbol), 'aria-label': words.graphTitle(node.symbol) }, words.center),
    title ?? element('span', { class: 'title' }, words.status.KNOWN),
  ];
}

const symbols = (edges = [], end) => edges.map(edge => (edge.weight > 1 ? `${edge[end]} (${edge.weight})` : edge[end])).join(', ');
