import { element } from '../dom.js';
import { marked } from '../text.js';

/**
 * A table whose text is its cells between bars, `| a | b | | c | d |`, row after row. Null where the bars do not tell the rows, because the text
 * does not say where one ends.
 */
export function table(text, marks) {
  const cells = [...text.matchAll(/\|([^|]*)(?=\|)/g)].map(match => ({ start: match.index + 1, end: match.index + match[0].length, text: match[1].trim() }));
  const width = cells.findIndex(cell => cell.text === '');
  const isRegular = width > 0 && (cells.length + 1) % (width + 1) === 0 && cells.every((cell, index) => index % (width + 1) !== width || cell.text === '');
  if (!isRegular) return null;

  const rows = Array.from({ length: (cells.length + 1) / (width + 1) }, (_, row) => cells.slice(row * (width + 1), row * (width + 1) + width));
  return element('div', { class: 'scroll' }, element('table', {},
    element('thead', {}, rowOf(rows[0], 'th')),
    element('tbody', {}, rows.slice(1).map(row => rowOf(row, 'td')))));

  function rowOf(row, name) {
    return element('tr', {}, row.map(cell => element(name, name === 'th' ? { scope: 'col' } : {}, marked(text.slice(cell.start, cell.end), within(cell)))));
  }

  function within({ start, end }) {
    return marks.filter(mark => mark.start >= start && mark.end <= end).map(mark => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  }
}
