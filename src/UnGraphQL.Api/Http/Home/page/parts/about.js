import { ask } from '../api.js';
import { element } from '../dom.js';
import { date, words } from '../words.js';
import { citation } from './citedBy.js';
import { doubt } from './lists.js';
import { referenceLink } from './reference.js';

/** What is known of a paragraph beside its words, opened on demand: what it cites, who cites it, what is odd. Null when there is nothing. */
export function aboutParagraph(document, paragraph, doubts, language) {
  const references = paragraph.references.nodes;
  const cited = paragraph.citedBy.totalCount;
  const facts = [
    references.length && words.referencesOf(references.length),
    cited && words.citedTimes(cited),
    doubts.length && words.doubtsOf(doubts.length),
  ].filter(Boolean);
  if (!facts.length) return null;

  const details = element('details', { class: 'about', ontoggle: fillOnce }, element('summary', {}, facts.join(' · '), element('span', { class: 'unseen' }, ` (${paragraph.address})`)));
  return details;

  async function fillOnce() {
    if (!details.open || details.childElementCount > 1) return;
    if (references.length) details.append(element('ul', {}, references.map(referenceItem)));
    if (doubts.length) details.append(element('ul', {}, doubts.map(doubt)));
    if (cited) details.append(await citedByList(document.symbol, paragraph.address, language));
  }
}

function referenceItem(reference) {
  const { rawText, targetSymbol, status, pinpoint, citedDate, candidates } = reference;
  const facts = [pinpoint, date(citedDate), words.status[status], candidates.length && candidates.join(', ')].filter(Boolean);
  return element('li', {}, referenceLink(reference, targetSymbol ?? rawText), ' ', facts.join(' · '), reference.target && [': ', element('span', { dir: 'auto' }, reference.target.title)]);
}

async function citedByList(symbol, address, language) {
  try {
    const { paragraph } = await ask('ParagraphCitedBy', { symbol, address, language });
    return element('ul', { class: 'citations', 'aria-label': words.citedBy }, paragraph.citedBy.nodes.map(citation));
  } catch (error) {
    return element('p', { role: 'alert' }, error.message);
  }
}
