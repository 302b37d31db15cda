import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { graphql } from './generated/gql';
import { ask, endpoint, present } from './api';

const PossibleTypes = graphql(`
  query PossibleTypes { __schema { types { kind name possibleTypes { name } } } }
`);

const Resolutions = graphql(`
  query Resolutions($first: Int!, $after: String) {
    resolutions(first: $first, after: $after, order: [{ date: DESC }]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id symbol title(language: EN) } }
    }
  }
`);

const Operative = graphql(`
  query Operative($symbol: DocumentSymbol!, $first: Int!, $after: String) {
    resolution(symbol: $symbol) {
      id
      operative(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { cursor node { id address text(language: EN) } }
      }
    }
  }
`);

const ParagraphNode = graphql(`
  query ParagraphNode($id: ID!) {
    node(id: $id) {
      id
      ... on Paragraph { action citation(language: FR) document { id kind } }
    }
  }
`);

const MergedParagraph = graphql(`
  fragment MergedParagraph on Paragraph { id address text(language: EN) action citation(language: FR) document { id } }
`);

/** A client as a frontend has it, and the names of the operations that it sent. */
async function connect() {
  const { __schema } = await ask(PossibleTypes, {});
  const abstract = __schema.types.filter((type) => type.possibleTypes);
  const cache = new InMemoryCache({
    possibleTypes: Object.fromEntries(abstract.map((type) => [type.name, present(type.possibleTypes).map((possible) => possible.name)])),
    typePolicies: {
      Query: { fields: { resolutions: relayStylePagination(['where', 'order']) } },
      Resolution: { fields: { operative: relayStylePagination() } },
    },
  });
  const sent: (string | undefined)[] = [];
  const counting = new ApolloLink((operation, forward) => {
    sent.push(operation.operationName);
    return forward(operation);
  });
  return { client: new ApolloClient({ cache, link: ApolloLink.from([counting, new HttpLink({ uri: endpoint })]) }), cache, sent };
}

test('Apollo Client: pages of resolutions join in the cache, and are read from it without the network', async () => {
  const { client, sent } = await connect();
  const query = client.watchQuery({ query: Resolutions, variables: { first: 1 } });
  let { data } = await query.fetchMore({ variables: { first: 1 } });
  while (data?.resolutions.pageInfo.hasNextPage) {
    ({ data } = await query.fetchMore({ variables: { first: 1, after: data.resolutions.pageInfo.endCursor } }));
  }

  const whole = (await ask(Resolutions, { first: 100 })).resolutions;
  assert.equal(sent.length, whole.totalCount);
  const cached = await client.query({ query: Resolutions, variables: { first: 1 }, fetchPolicy: 'cache-only' });
  assert.deepEqual(symbols(cached.data), symbols({ resolutions: whole }));
  assert.equal(sent.length, whole.totalCount);
});

test('Apollo Client: a node asked for by its id is the paragraph that the pages brought', async () => {
  const { client, cache, sent } = await connect();
  const symbol = 'A/RES/67/137';
  const query = client.watchQuery({ query: Operative, variables: { symbol, first: 10 } });
  let { data: last } = await query.fetchMore({ variables: { symbol, first: 10 } });
  while (last?.resolution?.operative.pageInfo.hasNextPage) {
    ({ data: last } = await query.fetchMore({ variables: { symbol, first: 10, after: last.resolution.operative.pageInfo.endCursor } }));
  }

  const paragraphs = present((await client.query({ query: Operative, variables: { symbol, first: 10 }, fetchPolicy: 'cache-only' })).data?.resolution).operative;
  const truth = present((await ask(Operative, { symbol, first: 100 })).resolution).operative;
  assert.deepEqual(present(paragraphs.edges).map(({ node }) => [node.id, node.address, node.text]), present(truth.edges).map(({ node }) => [node.id, node.address, node.text]));
  assert.equal(present(paragraphs.edges).length, paragraphs.totalCount);

  const one = present(present(paragraphs.edges)[13]).node;
  const { data } = await client.query({ query: ParagraphNode, variables: { id: one.id } });
  assert.ok(data?.node?.__typename === 'Paragraph');
  const merged = present(cache.readFragment({ fragment: MergedParagraph, id: cache.identify({ __typename: 'Paragraph', id: one.id }) }));
  assert.deepEqual([merged.address, merged.text, merged.citation, merged.action], [one.address, one.text, data.node.citation, data.node.action]);
  assert.match(merged.citation, /par\./);

  const requests = sent.length;
  await client.query({ query: ParagraphNode, variables: { id: one.id } });
  assert.equal(sent.length, requests, 'The node is in the cache.');
});

function symbols(data: { resolutions: { edges?: { node: { symbol?: string | null } }[] | null } } | undefined) {
  return present(present(data).resolutions.edges).map(({ node }) => node.symbol);
}
