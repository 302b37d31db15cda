import { pages } from '../api.js';
import { element } from '../dom.js';
import { announce } from '../router.js';
import { languages, words } from '../words.js';
import { Paragraph } from './paragraph.js';

/** The text of a document, paragraph by paragraph, in one column for each language; it grows page by page. */
export class DocumentText {
  #document;
  #by;
  #columns;
  #rows = [];
  #mentions = null;
  #doubts;
  #rest = element('p', { class: 'rest' }, words.loading);

  constructor(document, by, columns) {
    this.#document = document;
    this.#by = by;
    this.#columns = columns;
    this.#doubts = Map.groupBy(document.diagnostics.nodes, doubt => doubt.address);
    this.node = element('div', { class: 'text' }, columns.length > 1 && this.#languages(), this.#rest);
  }

  /** @param versions The same paragraphs once for each column. */
  append(versions) {
    const rows = versions[0].map((paragraph, index) =>
      new Paragraph(this.#document, this.#columns, versions.map(version => version[index]), this.#doubts.get(paragraph.address) ?? []));
    this.#rest.before(...rows.map(row => row.node));
    this.#rows.push(...rows);
    if (this.#mentions) rows.forEach(row => row.mark(this.#mentions.get(row.address) ?? []));
  }

  async readRest(readers) {
    for (;;) {
      const versions = await Promise.all(readers.map(reader => reader.next()));
      if (versions.some(version => version.done)) break;
      this.append(versions.map(version => version.value));
    }
  }

  /** Nothing more comes, here or below. */
  end() {
    this.#rest.remove();
  }

  async markOrganizations() {
    const mine = this.#mentions = new Map();
    try {
      for await (const mentions of pages('Mentions', { by: this.#by, languages: this.#columns }, data => data.document?.mentions)) {
        if (this.#mentions !== mine) return;
        const found = Map.groupBy(mentions, mention => mention.paragraph?.address);
        found.forEach((here, address) => mine.set(address, [...mine.get(address) ?? [], ...here]));
        this.#rows.filter(row => found.has(row.address)).forEach(row => row.mark(mine.get(row.address)));
      }
      announce(words.marked);
    } catch (error) {
      announce(error.message);
    }
  }

  unmarkOrganizations() {
    this.#mentions = null;
    this.#rows.forEach(row => row.mark([]));
  }

  /** What stands first in the window below `edge`, to be kept there. */
  topmost(edge) {
    const row = this.#rows.find(row => row.node.getBoundingClientRect().bottom > edge);
    return { id: row?.address, top: row?.node.getBoundingClientRect().top };
  }

  #languages() {
    return element('div', { class: 'row heads', 'aria-hidden': 'true' }, this.#columns.map(column => element('p', { lang: column.toLowerCase() }, languages[column])));
  }
}
