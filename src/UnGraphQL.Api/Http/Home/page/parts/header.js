import { graphAt, listAt, organizationAt } from '../addresses.js';
import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { date, languages, words } from '../words.js';
import { referenceLink } from './reference.js';

const LONG = 120; // Letters from which a title is set smaller, and a list of sponsors is folded.

/** Title and facts of a document. */
export function header(document) {
  const facts = factsOf(document).filter(([, value]) => value);
  return element('header', {},
    element('p', { class: 'symbol' }, document.symbol ?? words.kinds[document.kind]),
    element('h1', { class: document.title?.length > LONG && 'long', ...spoken(document.servedLanguage) }, document.title ?? document.symbol ?? words.noSymbol),
    element('dl', { class: 'facts' }, facts.map(([name, value]) => element('div', {}, element('dt', {}, words.header[name]), element('dd', {}, value)))),
    element('p', { class: 'doors' },
      document.symbol && element('a', { href: graphAt(document.symbol) }, words.neighbourhood),
      document.citedBy.totalCount > 0 && element('a', { href: '#cited-by' }, `${words.citedBy} ${document.citedBy.totalCount}`),
      document.diagnostics.nodes.length > 0 && element('a', { href: '#doubts' }, words.doubtsOf(document.diagnostics.nodes.length)),
      document.links.undocs && element('a', { href: document.links.undocs }, words.readOriginal),
      Object.entries(words.forms).filter(([form]) => document.links[form]).map(([form, name]) => element('a', { href: document.links[form] }, name))));
}

function factsOf(document) {
  const { body, session, agendaItem, committee } = document;
  const isAdopted = document.kind === 'RESOLUTION' || document.kind === 'DECISION';
  return [
    ['kind', words.kinds[document.kind]],
    ['body', body && element('a', { href: organizationAt(body.organization.code) }, body.organization.name)],
    ['session', session && element('a', { href: listAt({ body: body.code, session: session.number }) }, session.name)],
    [isAdopted ? 'adopted' : 'date', when(document)],
    ['vote', document.vote && [words.votes(document.vote), rollCall(document.vote)]],
    ['agendaItem', agendaItem && [agendaItem.label, agendaItem.title && element('span', { class: 'subject', dir: 'auto' }, agendaItem.title)]],
    ['committee', committee && element('a', { href: organizationAt(committee.code) }, committee.name)],
    ['committeeReports', document.committeeReports?.join(', ')],
    ['drafts', document.drafts?.join(', ')],
    ['sponsors', sponsors(document)],
    ...seriesFact(document),
    ['aliases', document.aliases.join(', ')],
    ['sources', folded(words.versions(document.versions.length), element('ul', {}, document.versions.map(version)))],
  ];
}

function when({ date: day, adoptedAt }) {
  const meeting = adoptedAt && words.meeting(adoptedAt.kind, adoptedAt.number);
  return day && [element('time', { datetime: day }, date(day)), meeting && `, ${meeting}`];
}

/** The resolutions on the same item, the oldest first. One that is only recalled with the others may be of another, and is told apart. */
function seriesFact({ series, symbol: own }) {
  if (!series) return [];
  const isRecalled = member => member.evidence.join() === 'RECALL';
  const others = series.members.filter(member => member.symbol !== own);
  return others.every(isRecalled)
    ? [['recalled', seriesList(series.members, own, () => null)]]
    : [['series', seriesList(series.members, own, member => isRecalled(member) && words.recalled)]];
}

function seriesList(members, own, doubt) {
  return element('ol', { class: 'series' }, members.map(member => element('li', {}, member.symbol === own
    ? element('strong', {}, own)
    : referenceLink({ targetSymbol: member.symbol, target: member.document, status: member.document ? 'HELD' : 'KNOWN' }, member.symbol),
    ' ', element('span', { class: 'count' }, [member.date?.slice(0, 4), doubt(member)].filter(Boolean).join(', ')))));
}

function rollCall({ ballots }) {
  if (!ballots.length) return null;
  const positions = Map.groupBy(ballots, ballot => ballot.position);
  return folded(words.rollCall, [...positions].map(([position, cast]) => element('p', {}, element('strong', {}, words.code(position)), `: ${cast.map(ballot => ballot.voter).join(', ')}`)));
}

function sponsors({ sponsors = [], additionalSponsors = [] }) {
  const joined = additionalSponsors.length ? words.joined(additionalSponsors.join(', ')) : null;
  const all = [sponsors.join(', '), joined].filter(Boolean).join('; ');
  return all.length > LONG ? folded(words.members(sponsors.length + additionalSponsors.length), element('p', {}, all)) : all;
}

const folded = (summary, ...content) => element('details', {}, element('summary', {}, summary), content);

function version({ language, source, distributedOn, jobNumber }) {
  const printed = [distributedOn && `${words.header.distributed} ${date(distributedOn)}`, jobNumber].filter(Boolean).join(', ');
  return element('li', {}, element('span', spoken(language), languages[language]), ': ', element('span', { class: 'file' }, source.file), ` (${words.formats[source.format]})`, printed && `, ${printed}`);
}
