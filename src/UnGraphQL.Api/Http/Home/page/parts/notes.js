import { pages } from '../api.js';
import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { marked } from '../text.js';
import { words } from '../words.js';
import { referenceMark } from './reference.js';

/** The notes of a document in each column, each leading back to where it is called. */
export async function notesSection(by, columns) {
  const versions = await Promise.all(columns.map(column => all(by, column)));
  if (!versions[0].length) return [];
  return [element('section', { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': 'notes' },
    element('h2', { id: 'notes' }, words.notes),
    versions[0].map((note, index) => row(note, versions.map(version => version[index]), columns)))];
}

async function all(by, language) {
  const notes = [];
  for await (const page of pages('Footnotes', { by, language }, data => data.document?.footnotes)) notes.push(...page);
  return notes;
}

function row(note, versions, columns) {
  return element('div', { class: 'row', id: note.address, tabindex: -1 },
    element('span', { class: 'address' }, note.marker),
    versions.map((version, index) => element('div', { class: 'cell', ...spoken(columns[index]) },
      element('p', {}, marked(version.text, version.references.nodes.filter(reference => reference.span).map(referenceMark)),
        index === 0 && note.paragraphs.map(({ address }) => [' ', element('a', { class: 'back', href: `#${address}-${note.address}`, role: 'doc-backlink', 'aria-label': words.backTo(address), dir: 'ltr' }, `↑ ${address}`)])))));
}
