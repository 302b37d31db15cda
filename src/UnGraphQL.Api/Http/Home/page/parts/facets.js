import { searchAt } from '../addresses.js';
import { ask } from '../api.js';
import { element } from '../dom.js';
import { spoken } from '../languages.js';
import { languages, number, words } from '../words.js';

const SHOWN = 8;
const MOST = 40;

/** What each facet narrows a search by. */
const conditions = {
  languages: value => ({ language: { eq: value } }),
  kinds: value => ({ kind: { eq: value } }),
  actions: value => ({ action: { eq: value } }),
  organizations: value => ({ organization: { eq: value } }),
  bodies: value => ({ document: { body: { eq: value } } }),
  sessions: value => ({ document: { session: { eq: value } } }),
  years: value => ({ document: { date: { gte: `${value}-01-01`, lte: `${value}-12-31` } } }),
};

/** The facets that an address has chosen, and the filter they make. */
export function filterOf(parameters) {
  const chosen = Object.fromEntries(Object.keys(conditions).filter(name => parameters.get(name)).map(name => [name, parameters.get(name)]));
  const where = { document: {} };
  for (const [name, value] of Object.entries(chosen)) {
    const { document, ...own } = conditions[name](value);
    Object.assign(where, own);
    Object.assign(where.document, document);
  }
  return { where: Object.keys(chosen).length ? where : null, chosen };
}

/** The names of the organs and organizations among the facets, by their codes. */
export async function namesOf(facets, chosen, signal) {
  const codes = [chosen.organizations, ...(facets.organizations ?? []).slice(0, MOST).map(facet => facet.key)].filter(Boolean);
  const { organizations, bodies } = await ask('FacetNames', { codes }, signal);
  return {
    organizations: Object.fromEntries(organizations.nodes.map(({ code, name }) => [code, name])),
    bodies: Object.fromEntries(bodies.nodes.map(({ code, organization }) => [code, organization.name])),
    languages,
  };
}

/** The facets of a result: each value narrows it down, a chosen one is taken away again. */
export function facetList(query, facets, chosen, names) {
  const groups = Object.keys(conditions).filter(name => facets[name]?.length || chosen[name]).map(name => group(name, (facets[name] ?? []).slice(0, MOST)));
  return groups.length > 0 && element('nav', { class: 'facets', 'aria-label': words.narrow },
    element('details', { open: matchMedia('(min-width: 60rem)').matches }, element('summary', {}, words.narrow), groups));

  function group(name, values) {
    const own = chosen[name];
    const links = own ? [element('li', {}, element('a', { href: at(name, null), class: 'chosen', 'aria-label': words.without(words.facets[name], label(name, own)) }, label(name, own)))]
      : values.map(({ key, count }) => element('li', {}, element('a', { href: at(name, key), ...(name === 'languages' && spoken(key)) }, label(name, key)), ' ', element('span', { class: 'count' }, number(count))));
    return element('section', {},
      element('h2', {}, words.facets[name]),
      element('ul', {}, links.slice(0, SHOWN)),
      links.length > SHOWN && element('details', {}, element('summary', {}, words.andMore(links.length - SHOWN)), element('ul', {}, links.slice(SHOWN))));
  }

  function label(name, key) {
    return names[name]?.[key] ?? (name === 'kinds' || name === 'actions' ? words.code(key) : key);
  }

  function at(name, value) {
    return searchAt(query, { ...chosen, [name]: value });
  }
}
