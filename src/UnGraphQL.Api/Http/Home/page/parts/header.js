import { graphAt, listAt, organizationAt } from '../addresses.js';
import { element } from '../dom.js';
import { served, spoken } from '../languages.js';
import { date, languages, words } from '../words.js';

/** Title and facts of a document. */
export function header(document, language) {
  const facts = factsOf(document).filter(([, value]) => value);
  return element('header', {},
    element('p', { class: 'symbol' }, document.symbol ?? words.kinds[document.kind]),
    element('h1', spoken(served(document.languages, language)), document.title ?? document.symbol ?? words.noSymbol),
    element('dl', { class: 'facts' }, facts.map(([name, value]) => element('div', {}, element('dt', {}, words.header[name]), element('dd', {}, value)))),
    document.symbol && element('p', { class: 'doors' },
      element('a', { href: graphAt(document.symbol) }, words.neighbourhood),
      document.links.undocs && element('a', { href: document.links.undocs }, words.readOriginal)));
}

function factsOf(document) {
  const { body, session, agendaItem, committee } = document;
  const isAdopted = document.kind === 'RESOLUTION' || document.kind === 'DECISION';
  return [
    ['kind', words.kinds[document.kind]],
    ['body', body && element('a', { href: organizationAt(body.organization.code) }, body.organization.name)],
    ['session', session && element('a', { href: listAt({ body: body.code, session: session.number }) }, session.name)],
    [isAdopted ? 'adopted' : 'date', when(document)],
    ['vote', document.vote && words.votes(document.vote)],
    ['agendaItem', agendaItem && [agendaItem.label, agendaItem.title && [' ', element('span', { dir: 'auto' }, agendaItem.title)]]],
    ['committee', committee && element('a', { href: organizationAt(committee.code) }, committee.name)],
    ['drafts', document.drafts?.join(', ')],
    ['sponsors', sponsors(document)],
    ['aliases', document.aliases.join(', ')],
    ['sources', element('details', {}, element('summary', {}, words.versions(document.versions.length)), element('ul', {}, document.versions.map(version)))],
  ];
}

function when({ date: day, adoptedAt }) {
  const meeting = adoptedAt && words.meeting(adoptedAt.kind, adoptedAt.number);
  return day && [element('time', { datetime: day }, date(day)), meeting && `, ${meeting}`];
}

function sponsors({ sponsors = [], additionalSponsors = [] }) {
  const joined = additionalSponsors.length ? words.joined(additionalSponsors.join(', ')) : null;
  return [sponsors.join(', '), joined].filter(Boolean).join('; ');
}

function version({ language, source, distributedOn, jobNumber }) {
  const printed = [distributedOn && `${words.header.distributed} ${date(distributedOn)}`, jobNumber].filter(Boolean).join(', ');
  return element('li', {}, element('span', spoken(language), languages[language]), ': ', element('span', { class: 'file' }, source.file), ` (${words.formats[source.format]})`, printed && `, ${printed}`);
}
