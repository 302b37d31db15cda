import { documentAt, listAt, organizationAt } from '../addresses.js';
import { ask } from '../api.js';
import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { organizationChip } from '../parts/lists.js';
import { moreButton } from '../parts/more.js';
import { languages, words } from '../words.js';

/** An organization under all its names, with whom and where it is named. */
export async function organizationView(parameters, signal) {
  const code = parameters.get('organization');
  const [{ organization }, mentions] = await Promise.all([ask('Organization', { code }, signal), readMentions(null)]);
  const title = organization ? organization.name : words.unknownOrganization(code);
  if (!organization) return { title, node: element('h1', {}, title) };

  const list = element('ul', { class: 'citations', 'data-total': organization.mentions.totalCount }, mentions.nodes);
  const node = element('article', { class: 'organization' },
    element('p', { class: 'symbol' }, [words.code(organization.kind), organization.acronym].filter(Boolean).join(' · ')),
    element('h1', {}, title),
    element('p', { class: 'doors' }, element('a', { href: listAt({ organization: code }) }, words.namedIn(organization.documents.totalCount))),
    organization.parent && element('p', {}, words.parent, ' ', element('a', { href: organizationAt(organization.parent.code) }, organization.parent.name)),
    section(words.names, element('ul', { class: 'chips' }, organization.names.map(name))),
    organization.mentionedWith.length > 0 && section(words.mentionedWith,
      element('ul', { class: 'chips' }, organization.mentionedWith.map(({ organization: other, count }) => organizationChip(other, words.paragraphsOf(count))))),
    organization.children.nodes.length > 0 && section(words.children,
      element('ul', { class: 'chips' }, organization.children.nodes.map(child => organizationChip(child, null)))),
    section([words.mentions, ' ', element('span', { class: 'count' }, words.mentionsOf(organization.mentions.totalCount))], list, moreButton(list, mentions.pageInfo, readMentions)));
  return { title, node };

  async function readMentions(after) {
    const { organization: named } = await ask('OrganizationMentions', { code, after }, signal);
    return named ? { nodes: named.mentions.nodes.map(mention), pageInfo: named.mentions.pageInfo } : { nodes: [] };
  }
}

function section(heading, ...content) {
  return element('section', { class: 'after' }, element('h2', {}, heading), content);
}

function name({ text, language, kind }) {
  return element('li', {}, element('span', spoken(language), text), ' ', element('span', { class: 'count' }, `${languages[language]}, ${words.nameKinds[kind]}`));
}

function mention({ document, paragraph, footnote, language, rawText }) {
  const place = [paragraph?.citation ?? document.symbol ?? words.noSymbol, footnote && words.inNote(footnote.marker)].filter(Boolean).join(', ');
  return element('li', {},
    element('a', { href: documentAt(document, paragraph?.address, language.toLowerCase()) }, place),
    ' ', element('q', spoken(language), rawText));
}
