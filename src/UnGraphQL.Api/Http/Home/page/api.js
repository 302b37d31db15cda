// The public API, as any frontend may ask it: the operations of the page by their ids, with GET, so that answers are kept and asked for again by tag.

import { operations } from './operations.js';
import { words } from './words.js';

export class ApiError extends Error {}

/** The data that an operation answers with. */
export async function ask(operation, variables, signal) {
  const response = await fetched(address(operation, variables), signal);
  const answer = await response.json().catch(() => ({}));
  if (answer.errors?.length) throw new ApiError(answer.errors[0].message);
  if (!response.ok || !answer.data) throw new ApiError(words.failed(response.status));
  return answer.data;
}

/** Page after page of a connection, until there is none. */
export async function* pages(operation, variables, connection, signal) {
  let after = null;
  do {
    const page = connection(await ask(operation, { ...variables, after }, signal));
    if (!page) return;
    yield page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
}

function address(operation, variables) {
  const query = new URLSearchParams({ documentId: operations[operation], operationName: operation, variables: JSON.stringify(variables) });
  return `/graphql?${query}`;
}

async function fetched(url, signal) {
  try {
    return await fetch(url, { signal, headers: { accept: 'application/graphql-response+json' } });
  } catch (error) {
    throw error.name === 'AbortError' ? error : new ApiError(words.offline);
  }
}
