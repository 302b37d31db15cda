import { documentAt } from '../addresses.js';
import { element } from '../dom.js';
import { words } from '../words.js';

/** A reference at its place in a text. What is not held is said in words too, for who does not see the line under it. */
export function referenceMark(reference) {
  return { ...reference.span, wrap: inside => referenceLink(reference, inside) };
}

export function referenceLink(reference, inside) {
  const { targetSymbol, targetParagraph, target, status } = reference;
  const unseen = status === 'HELD' ? null : element('span', { class: 'unseen' }, ` (${words.status[status]})`);
  const properties = { class: `reference ${status.toLowerCase()}`, title: target?.title ?? [targetSymbol, words.status[status]].filter(Boolean).join(': ') };
  return targetSymbol
    ? element('a', { ...properties, href: documentAt({ symbol: targetSymbol }, targetParagraph?.address) }, inside, unseen)
    : element('span', properties, inside, unseen);
}
