import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { words } from '../words.js';

/** The headings of a document, each leading to its place; nothing when there are none. */
export function contents(document) {
  const headings = document.headings.nodes;
  if (!headings.length) return null;
  return element('nav', { class: 'contents', 'aria-labelledby': 'contents' },
    element('details', { open: matchMedia('(min-width: 60rem)').matches },
      element('summary', {}, element('h2', { id: 'contents' }, words.contents)),
      element('ul', {}, headings.map(heading => element('li', { 'data-level': Math.min(heading.section.length, 3) },
        element('a', { ...spoken(heading.servedLanguage), href: `#${heading.address}` }, [heading.label, heading.text].filter(Boolean).join(' ')))))));
}
