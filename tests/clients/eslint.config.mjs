// Every rule for schemas and all of Relay's. A rule that is off says why.
import graphql from '@graphql-eslint/eslint-plugin';

const schema = 'schema/schema.graphql';

export default [
  {
    files: [schema],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-all'].rules,
      ...graphql.configs['flat/schema-relay'].rules,

      // Fields stand in the order in which one reads of their subject; `id` and `symbol` before the rest, paging before filters.
      '@graphql-eslint/alphabetize': 'off',

      // One line in quotes where it suffices, a block where it does not.
      '@graphql-eslint/description-style': 'off',

      // Asks for an argument of @deprecated that the specification does not have. The date stands in the reason: see contract.mjs.
      '@graphql-eslint/require-deprecation-date': 'off',

      // A page that cannot be read is an error of the whole request, not a page to be told from an empty one: frontends need no check for null.
      '@graphql-eslint/require-nullable-result-in-root': 'off',

      // Values such as a vote, a span or a page have no identity; what `node` finds has an id by its interface.
      '@graphql-eslint/strict-id-in-types': 'off',

      // The Relay specification asks neither that a node of an edge has an id, as a document that is cited and not held has none, nor that every list
      // is a connection: `nodes` is its short form, and lists with a bound need no pages.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
    },
  },
];
