import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { graphql } from './generated/gql';
import type { ReferencesQuery } from './generated/gql/graphql';
import { ask, present } from './api';

const References = graphql(`
  query References($symbol: DocumentSymbol!, $first: Int!, $after: String) {
    resolution(symbol: $symbol) {
      title(language: EN)
      references(first: $first, after: $after, where: { status: { in: [HELD] } }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id address rawText status targetSymbol target { id __typename } }
      }
    }
  }
`);

const Target = graphql(`
  query Target($id: ID!) {
    node(id: $id) {
      __typename
      ... on Document {
        symbol
        kind
        date
        citedBy(first: 100) { nodes { id address source { symbol } } }
      }
    }
  }
`);

test('graphql-codegen: typed operations follow the references that are held to their targets and back', async () => {
  const references = [];
  let after: string | null = null;
  for (;;) {
    const data: ReferencesQuery = await ask(References, { symbol: 'A/RES/67/137', first: 2, after });
    const page = present(data.resolution).references;
    references.push(...present(page.nodes));
    if (!page.pageInfo.hasNextPage) {
      assert.equal(references.length, page.totalCount);
      break;
    }

    after = present(page.pageInfo.endCursor);
  }

  assert.ok(references.length > 0);
  for (const reference of references) {
    const status: 'HELD' | 'KNOWN' | 'EXTERNAL' | 'AMBIGUOUS' | 'SUSPECT' = reference.status;
    assert.equal(status, 'HELD');
    const { node } = await ask(Target, { id: present(reference.target).id });
    assert.ok(node?.__typename === 'OtherDocument' || node?.__typename === 'Resolution');
    assert.equal(node.symbol, reference.targetSymbol);
    assert.ok(present(node.citedBy.nodes).some((cited) => cited.id === reference.id && cited.source.symbol === 'A/RES/67/137'));
  }
});

test('graphql-codegen: what the schema does not have does not compile', () => {
  const wrong = async () => {
    // @ts-expect-error A variable that must be given.
    await ask(Target, {});
    // @ts-expect-error A variable of another type.
    await ask(References, { symbol: 67, first: 2 });
    const { resolution } = await ask(References, { symbol: 'A/RES/67/137', first: 2 });
    // @ts-expect-error A field that was not selected.
    return resolution?.date;
  };
  assert.equal(typeof wrong, 'function');
});
