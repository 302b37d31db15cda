import { ApiError } from './api.js';
import { searchAt } from './addresses.js';
import { go, start } from './router.js';
import { documentView } from './views/document.js';
import { failure } from './views/failure.js';
import { graphView } from './views/graph.js';
import { homeView } from './views/home.js';
import { listView } from './views/list.js';
import { organizationView } from './views/organization.js';
import { searchView } from './views/search.js';

/** The first parameter that an address has says which view it is. */
const views = { q: searchView, symbol: documentView, id: documentView, organization: organizationView, graph: graphView, list: listView };

async function find(parameters, signal) {
  const name = Object.keys(views).find(name => parameters.has(name));
  try {
    return await (views[name] ?? homeView)(parameters, signal);
  } catch (error) {
    if (!(error instanceof ApiError) && error.name !== 'AbortError') console.error(error);
    return failure(error);
  }
}

document.querySelector('form.search').addEventListener('submit', event => {
  event.preventDefault();
  go(searchAt(new FormData(event.target).get('q').trim()));
});

start(find);
