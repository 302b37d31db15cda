import { ask } from '../api.js';
import { element } from '../dom.js';
import { citedBySection } from '../parts/citedBy.js';
import { words } from '../words.js';

/** In place of a document that is not held: who cites it, and where it can be read. */
export async function missingView(symbol, signal) {
  const { missingDocuments } = await ask('Missing', { symbol }, signal);
  const [found] = missingDocuments.nodes;
  const title = words.missingTitle(found?.symbol ?? symbol);
  const node = element('article', { class: 'document missing' },
    element('h1', {}, title),
    element('p', {}, found ? words.missing(found) : words.unknown),
    found?.undocs && element('p', {}, element('a', { href: found.undocs }, words.readOriginal)),
    found && citedBySection(found.symbol, found.citations, null));
  return { title, node };
}
