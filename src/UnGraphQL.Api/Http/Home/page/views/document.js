import { ask, pages } from '../api.js';
import { element } from '../dom.js';
import { citedBySection } from '../parts/citedBy.js';
import { contents } from '../parts/contents.js';
import { header } from '../parts/header.js';
import { doubtsSection, organizationsSection } from '../parts/lists.js';
import { notesSection } from '../parts/notes.js';
import { readingBar } from '../parts/readingBar.js';
import { DocumentText } from '../parts/documentText.js';
import { languages, words } from '../words.js';
import { missingView } from './missing.js';

const SIDE_BY_SIDE = 3;

/** A document: what it is, its text in one language or several side by side, and what hangs on it. */
export async function documentView(parameters, signal) {
  const by = parameters.has('id') ? { id: parameters.get('id') } : { symbol: parameters.get('symbol') };
  const asked = (parameters.get('lang')?.toUpperCase().split(',') ?? []).filter(language => language in languages).slice(0, SIDE_BY_SIDE);
  const read = language => pages('Paragraphs', { by, language }, data => data.document?.paragraphs, signal);

  const readers = (asked.length ? asked : [null]).map(read);
  const [{ document }, ...first] = await Promise.all([
    ask('Document', { by, language: asked[0] ?? null }, signal),
    ...readers.map(reader => reader.next()),
  ]);
  if (!document) return missingView(by.symbol ?? by.id, signal);

  const columns = columnsOf(document, asked);
  const shown = columns.map(column => Math.max(0, asked.indexOf(column)));
  const text = new DocumentText(document, by, columns);
  const title = document.symbol ?? document.title ?? words.noSymbol;
  const notes = element('div');
  const node = element('article', { class: 'document', 'data-columns': columns.length },
    header(document),
    element('div', { class: 'reader' },
      contents(document),
      element('div', {},
        readingBar(document, columns, asked.filter(language => !document.languages.includes(language)), text, SIDE_BY_SIDE),
        element('h2', { class: 'unseen' }, words.text),
        text.node,
        notes,
        document.symbol && citedBySection(document.symbol, document.citedBy.totalCount, columns[0]),
        organizationsSection(document.organizations),
        doubtsSection(document.diagnostics.nodes))));
  text.append(shown.map(index => first[index].value ?? []));
  return { title, node, ready: readRest() };

  async function readRest() {
    try {
      await text.readRest(shown.map(index => readers[index]));
      notes.replaceWith(...await notesSection(by, columns));
    } catch (error) {
      notes.replaceWith(element('p', { role: 'alert' }, error.message));
    }
    text.end();
  }
}

/** The languages asked for that are held; the best one held where none of them is. */
function columnsOf(document, asked) {
  const held = asked.filter(language => document.languages.includes(language));
  return held.length ? held : [document.servedLanguage];
}
