import { ask } from '../api.js';
import { element } from '../dom.js';
import { documentRow, documentTable } from '../parts/documents.js';
import { moreButton } from '../parts/more.js';
import { words } from '../words.js';

const filters = ['body', 'session', 'organization'];

/** Documents, the latest first: all, or those of an organ, of a session, or that name an organization. */
export async function listView(parameters, signal) {
  const given = filters.filter(name => parameters.has(name));
  const where = Object.fromEntries(given.map(name => [name, { eq: parameters.get(name) }]));
  const { documents } = await ask('Documents', { where }, signal);
  const title = [words.documentsTitle, ...given.map(name => parameters.get(name))].join(' · ');
  const table = documentTable(documents.nodes);
  const rows = table.querySelector('tbody');
  rows.dataset.total = documents.totalCount;
  const node = element('div', {},
    element('h1', {}, title),
    element('p', {}, words.documentsOf(documents.totalCount)),
    table,
    moreButton(rows, documents.pageInfo, async after => {
      const { documents: page } = await ask('Documents', { where, after });
      return { nodes: page.nodes.map(documentRow), pageInfo: page.pageInfo };
    }));
  return { title, node };
}
