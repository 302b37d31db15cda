import { organizationAt } from '../addresses.js';
import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { marked } from '../text.js';
import { languages, words } from '../words.js';
import { aboutParagraph } from './about.js';
import { referenceMark } from './reference.js';
import { table } from './table.js';

/** A paragraph, item, heading or table: its address, and its text in each column. */
export class Paragraph {
  #columns;
  #versions;
  #cells;

  /** @param versions The paragraph in each column. */
  constructor(document, columns, versions, doubts) {
    const [{ address, kind, label, depth }] = versions;
    this.address = address;
    this.#columns = columns;
    this.#versions = versions;
    this.#cells = versions.map((version, index) => this.#cell(index));
    this.node = element('div', { class: 'row', id: address, tabindex: -1, 'data-kind': kind, 'data-depth': Math.min(depth, 4) },
      element('a', { class: 'address', href: `#${address}`, 'aria-label': words.address(address) }, address),
      this.#cells,
      aboutParagraph(document, versions[0], doubts, columns[0]));
    this.mark([]);
  }

  /** Shows the text with these mentions of organizations marked. */
  mark(mentions) {
    this.#cells.forEach((cell, index) => cell.replaceChildren(this.#content(index, mentions)));
  }

  /** Alone, a text that is not held in its language stands in another one, and says so. */
  #cell(index) {
    const wanted = this.#columns[index];
    const language = this.#versions[index].servedLanguage;
    const isOther = language !== wanted && this.#columns.length === 1;
    return element('div', { class: isOther ? 'cell other' : 'cell', 'data-language': languages[isOther ? language : wanted], ...spoken(language) });
  }

  #content(index, mentions) {
    const { kind, label, text, servedLanguage, section } = this.#versions[index];
    const wanted = this.#columns[index];
    if (this.#columns.length > 1 && servedLanguage !== wanted) return element('p', { class: 'absent', lang: 'en', dir: 'ltr' }, words.notHeldIn(languages[wanted]));
    const marks = this.#marks(index, mentions);
    const name = kind === 'HEADING' ? `h${Math.min(section.length + 3, 6)}` : kind === 'TABLE' ? 'pre' : 'p';
    return (kind === 'TABLE' && table(text, marks))
      || element(name, {}, label && [element('span', { class: 'label' }, printed(label)), ' '], marked(text, marks));
  }

  #marks(index, mentions) {
    const { address, text, openingPhrase, references, internalReferences, servedLanguage } = this.#versions[index];
    const opening = openingPhrase ? text.indexOf(openingPhrase) : -1;
    return [
      ...this.#calls(index),
      ...references.nodes.filter(reference => reference.address === address && reference.span).map(referenceMark),
      ...internalReferences.nodes.filter(reference => reference.address === address && reference.span && reference.targetParagraph).map(internalMark),
      ...mentions.filter(mention => mention.language === servedLanguage && !mention.footnote).map(organizationMark),
      ...(opening < 0 ? [] : [{ start: opening, end: opening + openingPhrase.length, wrap: inside => element('em', { class: 'opening' }, inside) }]),
    ];
  }

  /** The marks of notes; one column alone can be led back to. */
  #calls(index) {
    const seen = new Set();
    return this.#versions[index].footnoteCalls.map(({ address, marker, offset }) => {
      const id = index === 0 && !seen.has(address) && `${this.address}-${address}`;
      seen.add(address);
      return { start: offset, end: offset, wrap: () => element('sup', { class: 'call' }, element('a', { id, href: `#${address}`, role: 'doc-noteref', 'aria-label': words.note(marker) }, marker)) };
    });
  }
}

/** A number as it is printed: with a dot. */
const printed = label => (/^\d+$/.test(label) ? `${label}.` : label);

function internalMark({ span, targetParagraph }) {
  return { ...span, wrap: inside => element('a', { class: 'reference internal', href: `#${targetParagraph.address}` }, inside) };
}

function organizationMark({ span, organization }) {
  return { ...span, wrap: inside => element('a', { class: 'organization', href: organizationAt(organization.code), title: organization.name }, inside) };
}
