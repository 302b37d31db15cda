import { documentAt } from '../addresses.js';
import { ask } from '../api.js';
import { element, whenSeen } from '../dom.js';
import { spoken } from '../languages.js';
import { words } from '../words.js';
import { moreButton } from './more.js';

/** Who cites a document; asked for when the reader comes near it. */
export function citedBySection(symbol, total, language) {
  const list = element('ul', { class: 'citations', 'data-total': total });
  const section = element('section', { class: 'after', 'aria-labelledby': 'cited-by' },
    element('h2', { id: 'cited-by' }, words.citedBy, ' ', element('span', { class: 'count' }, total)),
    total ? list : element('p', {}, words.citedByNone));
  if (total) whenSeen(section, fill);
  return section;

  async function fill() {
    try {
      const first = await load(null);
      list.append(...first.nodes);
      const more = moreButton(list, first.pageInfo, load);
      if (more) list.after(more);
    } catch (error) {
      list.replaceWith(element('p', { role: 'alert' }, error.message));
    }
  }

  async function load(after) {
    const { crossReferences } = await ask('CitedBy', { symbol, language, after });
    return { nodes: crossReferences.nodes.map(citation), pageInfo: crossReferences.pageInfo };
  }
}

/** One citation as a list item: who cites, where, and in which words. */
export function citation({ address, source, paragraph, pinpoint, action }) {
  const facts = words.cites({ pinpoint, action });
  return element('li', {},
    element('a', { href: documentAt(source, paragraph?.address ?? address) }, paragraph?.citation ?? source.symbol ?? words.noSymbol),
    facts && [' ', element('span', { class: 'count' }, facts)],
    element('p', { class: 'title', ...spoken(source.servedLanguage) }, source.title),
    paragraph && element('p', { class: 'excerpt', ...spoken(paragraph.servedLanguage) }, paragraph.text));
}
