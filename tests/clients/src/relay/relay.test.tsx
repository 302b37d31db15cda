import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { Suspense } from 'react';
import { RelayEnvironmentProvider } from 'react-relay';
import { act, create, type ReactTestInstance, type ReactTestRenderer } from 'react-test-renderer';
import { Environment, Network, RecordSource, Store, type GraphQLResponse } from 'relay-runtime';
import { parse } from 'graphql';
import { ask, endpoint } from '../api';
import { CitationList } from './CitationList';

const Truth = parse(`
  query Truth($symbol: DocumentSymbol!) {
    resolution(symbol: $symbol) {
      title(language: EN)
      references(first: 100) { totalCount nodes { address rawText(language: EN) targetSymbol target { title(language: EN) } } }
    }
  }
`);

type Reference = { address: string; rawText: string | null; targetSymbol: string | null; target: { title: string | null } | null };

type Resolution = { title: string; references: { totalCount: number; nodes: Reference[] } };

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

test('Relay: the citations of a resolution, from fragments and a connection that is paged', async () => {
  const symbol = 'A/RES/67/137';
  const sent: string[] = [];
  const environment = new Environment({ store: new Store(new RecordSource()), network: Network.create(async ({ name, text }, variables) => {
    sent.push(name);
    const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text, variables }) });
    return await response.json() as GraphQLResponse;
  }) });
  const { resolution } = await ask<{ resolution: Resolution }, { symbol: string }>(Truth, { symbol });
  assert.equal(resolution.references.nodes.length, resolution.references.totalCount);

  const pageSize = 7;
  const root = await show(environment, symbol, pageSize);

  assert.equal(root.findByType('section').props.title, resolution.title);
  assert.deepEqual(
    root.findAllByType('li').map((item) => item.children.join('')),
    resolution.references.nodes.map(({ address, rawText, targetSymbol, target }) => [address, targetSymbol ?? rawText, target?.title].join(' | ')));
  const pages = Math.ceil(resolution.references.totalCount / pageSize);
  assert.deepEqual(sent, ['CitationListQuery', ...Array<string>(pages - 1).fill('CitationListPaginationQuery')]);
});

/** The list, once it has loaded its last page. */
async function show(environment: Environment, symbol: string, pageSize: number): Promise<ReactTestInstance> {
  const page = <RelayEnvironmentProvider environment={environment}><Suspense fallback={null}><CitationList symbol={symbol} pageSize={pageSize} /></Suspense></RelayEnvironmentProvider>;
  let tree!: ReactTestRenderer;
  await act(async () => {
    tree = create(page);
  });
  while (tree.root.findAll((element) => element.type === 'ol' && element.props['aria-busy'] === false).length === 0) {
    await act(() => new Promise((resume) => setTimeout(resume, 10)));
  }

  return tree.root;
}
