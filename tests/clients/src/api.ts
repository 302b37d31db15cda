import { strict as assert } from 'node:assert';
import { print, type DocumentNode } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** The service under test. */
export const endpoint = process.env.UNGRAPHQL_ENDPOINT ?? 'http://localhost:5080/graphql';

/** The data of an operation, asked for without any client; an error fails the test. What clients say is compared with it. */
export async function ask<TData, TVariables>(document: TypedDocumentNode<TData, TVariables>, variables: TVariables): Promise<TData> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document as DocumentNode), variables }),
  });
  const { data, errors } = await response.json() as { data?: TData; errors?: unknown };
  assert.equal(errors, undefined, JSON.stringify(errors));
  assert.equal(response.status, 200);
  assert.ok(data);
  return data;
}

/** Lists of the schema are null only beside an error. */
export function present<T>(value: T | null | undefined): T {
  assert.ok(value !== null && value !== undefined);
  return value;
}
