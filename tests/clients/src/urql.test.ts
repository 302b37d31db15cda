import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { Client, fetchExchange, type Exchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, parse, print, type IntrospectionQuery } from 'graphql';
import { tap, pipe } from 'wonka';
import { graphql } from './generated/gql';
import { ask, endpoint, present } from './api';

const NotHeld = graphql(`
  query NotHeld($first: Int!, $after: String) {
    missingDocuments(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { symbol citations citedBy(first: 1) { nodes { id address source { id symbol } } } } }
    }
  }
`);

const Citing = graphql(`
  query Citing($id: ID!) { node(id: $id) { __typename id ... on Document { symbol title(language: EN) } } }
`);

/** A client with a normalized cache that knows the schema of the service, and the queries that it sent. */
async function connect() {
  const schema = await ask<IntrospectionQuery, Record<string, never>>(parse(getIntrospectionQuery()), {});
  const sent: string[] = [];
  const counting: Exchange = ({ forward }) => (operations) => forward(pipe(operations, tap(({ kind, query }) => kind === 'query' && sent.push(print(query)))));
  const objects = schema.__schema.types.filter((type) => type.kind === 'OBJECT' && !type.fields.some((field) => field.name === 'id'));
  const cache = cacheExchange({
    schema,
    keys: { ...Object.fromEntries(objects.map((type) => [type.name, () => null])), MissingDocument: (missing) => missing.symbol as string },
    resolvers: { Query: { missingDocuments: relayPagination() } },
    logger: (level, message) => assert.equal(level, 'debug', message),
  });
  return { client: new Client({ url: endpoint, preferGetMethod: false, exchanges: [cache, counting, fetchExchange] }), sent };
}

test('urql: the documents that are cited and not held, page by page, then whole from the cache', async () => {
  const { client, sent } = await connect();
  const first = 20;
  let after: string | null | undefined;
  let page;
  do {
    const { data, error } = await client.query(NotHeld, { first, after });
    assert.equal(error, undefined);
    page = present(data).missingDocuments;
    after = page.pageInfo.endCursor;
  } while (page.pageInfo.hasNextPage);

  const requests = Math.ceil(page.totalCount / first);
  assert.ok(requests > 1 && sent.length === requests, `${sent.length} requests for ${page.totalCount} documents`);
  const { data } = await client.query(NotHeld, { first }, { requestPolicy: 'cache-only' });
  const listed = present(present(data).missingDocuments.edges).map(({ node }) => node);
  assert.equal(listed.length, page.totalCount);
  assert.equal(new Set(listed.map(({ symbol }) => symbol)).size, listed.length);
  assert.equal(sent.length, requests);

  const most = present(listed[0]);
  const truth = present((await ask(NotHeld, { first: 1 })).missingDocuments.edges?.[0]).node;
  assert.deepEqual([most.symbol, most.citations], [truth.symbol, truth.citations]);
  const source = present(most.citedBy.nodes?.[0]).source;
  const { data: citing } = await client.query(Citing, { id: source.id });
  assert.ok(citing?.node?.__typename === 'Resolution' || citing?.node?.__typename === 'OtherDocument');
  assert.equal(citing.node.symbol, source.symbol);
  assert.ok(citing.node.title);
});
