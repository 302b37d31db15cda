// Every word of the interface, so that it can speak another language; the texts of documents carry their own.

const numbers = new Intl.NumberFormat('en');
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const count = (number, one, many) => `${numbers.format(number)} ${number === 1 ? one : many}`;
const plain = code => code.toLowerCase().replaceAll('_', ' ');
const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

export const number = value => numbers.format(value);
export const date = value => (value ? dates.format(new Date(`${value}T00:00:00Z`)) : null);

/** The languages, each by its own name, in the order in which a text falls back. */
export const languages = { EN: 'English', FR: 'Français', ES: 'Español', RU: 'Русский', ZH: '中文', AR: 'العربية' };

export const words = {
  pageTitle: title => `${title} · UnGraphQL`,

  failed: status => `The server answered with status ${status}.`,
  offline: 'The server cannot be reached.',
  errorTitle: 'This could not be shown',
  again: 'Try again',
  opened: title => `${title}, opened`,
  more: 'Show more',
  shown: (shown, total) => `${number(shown)} of ${number(total)} shown`,
  noSymbol: 'no symbol',

  homeTitle: 'United Nations documents as one graph',
  homeLead: 'Resolutions, their paragraphs, what they cite and whom they name.',
  loaded: 'What is loaded',
  figures: { documents: 'Documents', paragraphs: 'Paragraphs', crossReferences: 'References', heldReferences: 'Of them, to documents held', organizations: 'Organizations known', languages: 'Languages' },
  latest: 'Latest documents',
  allDocuments: 'All documents',
  sessions: 'Sessions',
  sessionOf: (organ, session) => `${organ}, ${session}`,
  documentsTitle: 'Documents',
  columns: { symbol: 'Symbol', title: 'Title', kind: 'Kind', date: 'Date' },
  empty: 'No document is loaded. Load some with the load command.',

  searchTitle: query => `Search: ${query}`,
  found: total => (total ? `${count(total, 'place', 'places')} found` : 'Nothing found'),
  foundSome: total => `Nothing has all the words. ${count(total, 'place has', 'places have')} some of them:`,
  nothing: 'No title and no paragraph has these words. Fewer words find more; accents and case do not matter.',
  facets: { languages: 'Language', bodies: 'Organ', sessions: 'Session', years: 'Year', kinds: 'Part', actions: 'Action', organizations: 'Organization' },
  everywhere: 'Search without narrowing down',
  narrow: 'Narrow down',
  without: (facet, value) => `${facet}: ${value}, remove`,
  inTitle: 'title',
  alsoIn: 'also in',

  contents: 'Contents',
  text: 'Text',
  readIn: 'Read in',
  notHeldIn: language => `Not held in ${language}`,
  marked: 'Organizations are marked',
  legend: { held: 'held', known: 'not held', suspect: 'doubtful' },
  showOrganizations: 'Mark organizations',
  loading: 'Loading',
  header: { kind: 'Kind', body: 'Organ', session: 'Session', adopted: 'Adopted', date: 'Date', agendaItem: 'Agenda item', vote: 'Vote', committee: 'Committee', committeeReports: 'Committee report', drafts: 'Drafts', sponsors: 'Sponsors', series: 'On the same item', recalled: 'Recalled as on the same item', aliases: 'Also', distributed: 'Distributed', sources: 'Read from' },
  versions: total => count(total, 'file', 'files'),
  forms: { json: 'JSON', markdown: 'Markdown', akn: 'AKN4UN XML' },
  formats: { TEXT: 'text', MARKDOWN: 'Markdown', AKN4UN: 'official XML', WORD: 'Word', PDF: 'PDF' },
  meeting: (kind, ordinal) => `${ordinal}${suffix(ordinal)} ${kind ? `${kind} ` : ''}meeting`,
  votes: vote => ({ WITHOUT_VOTE: 'Adopted without a vote', OTHER: 'Adopted otherwise' })[vote.outcome]
    ?? (vote.inFavour === null ? 'Adopted by recorded vote' : `Adopted by recorded vote: ${vote.inFavour} in favour, ${vote.against ?? 0} against, ${vote.abstaining ?? 0} abstaining`),
  recalled: 'only recalled with them',
  rollCall: 'Roll call',
  members: total => count(total, 'Member', 'Members'),
  joined: names => `joined later: ${names}`,
  address: address => `Address ${address}`,
  notes: 'Notes',
  note: marker => `Note ${marker}`,
  backTo: address => `Back to ${address}`,
  organizations: 'Organizations named',
  times: total => count(total, 'time', 'times'),
  andMore: total => `and ${number(total)} more`,
  doubts: 'What the readers found odd',
  suggestion: text => `Perhaps ${text}.`,
  severity: { INFO: 'Note', WARNING: 'Doubt', ERROR: 'Error' },
  citedBy: 'Cited by',
  citedByNone: 'No document of the collection cites it.',
  citedTimes: total => `cited by ${number(total)}`,
  neighbourhood: 'Citation neighbourhood',
  backToText: 'To the text',

  referencesOf: total => count(total, 'reference', 'references'),
  doubtsOf: total => count(total, 'doubt', 'doubts'),
  status: { HELD: 'held', KNOWN: 'not held', EXTERNAL: 'outside the United Nations series', AMBIGUOUS: 'several candidates', SUSPECT: 'doubtful symbol' },
  cites: citation => [citation.pinpoint, citation.action && plain(citation.action)].filter(Boolean).join(' · '),

  missingTitle: symbol => `${symbol} is not held`,
  missing: found => `It is cited ${count(found.citations, 'time', 'times')} by ${count(found.citingDocuments, 'document', 'documents')} of the collection.`,
  unknown: 'The collection neither holds it nor cites it.',
  readOriginal: 'Read it at documents.un.org',

  graphTitle: symbol => `Around ${symbol}`,
  depth: 'Steps',
  direction: 'Direction',
  directions: { BOTH: 'cites and is cited', OUT: 'cites', IN: 'is cited by' },
  graphSides: 'Left: what cites it. Right: what it cites.',
  graphLegend: 'Arrows lead from the citing document to the one cited, thicker for several citations; a filled circle is held, an empty one is not. Each leads to its own neighbourhood, the one in the middle to its text.',
  truncated: shown => `There are more: the nearest ${number(shown)} are drawn.`,
  alone: 'No citation leads from it or to it in this collection.',
  picture: symbol => `Citations around ${symbol}, also in the table below`,
  node: (symbol, title, distance) => `${symbol}${title ? `, ${title}` : ', not held'}${distance ? `, ${count(distance, 'step', 'steps')} away` : ''}`,
  center: 'around it',
  asTable: 'The same as a table',
  tableColumns: { symbol: 'Document', distance: 'Steps', cites: 'Cites', citedBy: 'Cited by' },

  parent: 'Part of',
  children: 'Parts',
  names: 'Names',
  nameKinds: { OFFICIAL: 'official', ACRONYM: 'acronym', VARIANT: 'variant' },
  mentionedWith: 'Named in the same paragraphs',
  paragraphsOf: total => count(total, 'paragraph', 'paragraphs'),
  documentsOf: total => count(total, 'document', 'documents'),
  mentionsOf: total => count(total, 'mention', 'mentions'),
  namedIn: total => `Named in ${count(total, 'document', 'documents')}`,
  mentions: 'Where it is named',
  inNote: marker => `note ${marker}`,
  unknownOrganization: code => `No organization has the code ${code}`,

  /** `TAKE_NOTE` → `Take note`. */
  code: value => capital(plain(value)),
  kinds: { RESOLUTION: 'Resolution', DECISION: 'Decision', REPORT: 'Report', PRESS_RELEASE: 'Press release', OTHER: 'Document' },
};

function suffix(ordinal) {
  const teens = ordinal % 100 > 10 && ordinal % 100 < 14;
  return teens ? 'th' : { 1: 'st', 2: 'nd', 3: 'rd' }[ordinal % 10] ?? 'th';
}
