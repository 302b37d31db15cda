import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema } from 'graphql';
import { compare, lastDay, undated } from './lib/contract.mjs';

const TODAY = '2027-06-02';

const RELEASED = `
type Query {
  shelf(size: Int = 3, old: Int @deprecated(reason: "Never read. Removed after 2027-06-01.")): Shelf
  gone: Old @deprecated(reason: "Use shelf. Removed after 2027-06-01.")
  later: Int @deprecated(reason: "Use shelf. Removed after 2027-06-02.")
  undated: Int @deprecated(reason: "Use shelf.")
}
type Shelf { books(where: Filter): [String!]! }
type Old { name: String }
enum Colour { RED PINK @deprecated(reason: "It is RED. Removed after 2026-12-31.") }
input Filter { colour: Colour, first: Int }
directive @marked on FIELD
`;

/** What is changed, the breaking changes, those announced, the dangerous ones. */
const cases = [
  ['nothing', [], [], [], []],
  ['a field goes', [['books(where: Filter): [String!]!', 'count: Int']], ['released.graphql:8: Field Shelf.books was removed.'], [], []],
  ['a field becomes nullable', [['[String!]!', '[String!]']], ['schema.graphql:8: Field Shelf.books changed type from [String!]! to [String!].'], [], []],
  ['an argument changes its type', [['size: Int = 3', 'size: String']], ['schema.graphql:3: Argument Query.shelf(size:) has changed type from Int to String.'], [], []],
  ['an argument must be given', [['books(where: Filter)', 'books(where: Filter, by: Int!)']], ['schema.graphql:8: A required argument Shelf.books(by:) was added.'], [], []],
  ['an input field must be given', [['first: Int', 'first: Int!']], ['schema.graphql:11: Field Filter.first changed type from Int to Int!.'], [], []],
  ['a value goes', [['RED PINK', 'PINK']], ['released.graphql:10: Enum value Colour.RED was removed.'], [], []],
  ['a directive goes', [['directive @marked on FIELD', '']], ['released.graphql:12: Directive @marked was removed.'], [], []],
  ['a deprecated value goes after its day', [[/ PINK .*"\)/, '']], [], ['released.graphql:10: Enum value Colour.PINK was removed.'], []],
  ['a deprecated argument goes after its day', [[/, old: Int @.*"\)\)/, ')']], [], ['released.graphql:3: Argument Query.shelf(old:) was removed.'], []],
  ['a deprecated field goes after its day, with its type', [[/gone: .*/, ''], [/type Old .*/, '']], [], ['released.graphql:9: Old was removed.', 'released.graphql:4: Field Query.gone was removed.'], []],
  ['a deprecated field goes on its day', [[/later: .*/, '']], ['released.graphql:5: Field Query.later was removed.'], [], []],
  ['a field deprecated without a day goes', [[/undated: .*/, '']], ['released.graphql:6: Field Query.undated was removed.'], [], []],
  ['a deprecated field changes its type', [['later: Int', 'later: String']], ['schema.graphql:5: Field Query.later changed type from Int to String.'], [], []],
  ['a value is added', [['RED', 'RED BLUE']], [], [], ['schema.graphql:10: Enum value Colour.BLUE was added.']],
  ['a default changes', [['size: Int = 3', 'size: Int = 4']], [], [], ['schema.graphql:3: Query.shelf(size:) has changed defaultValue from 3 to 4.']],
  ['a field is added', [['type Shelf {', 'type Shelf { count: Int']], [], [], []],
];

for (const [name, edits, breaking, announced, dangerous] of cases) {
  test(`${name}: ${breaking.length > 0 ? 'breaking' : 'allowed'}`, () => {
    const changed = edits.reduce((text, [from, to]) => {
      assert.notEqual(text.replace(from, to), text);
      return text.replace(from, to);
    }, RELEASED);
    const changes = compare(buildSchema(RELEASED), buildSchema(changed), TODAY);
    const told = (list) => list.map(({ description, place }) => `${place}: ${description}`.replace('schema/', ''));
    assert.deepEqual([told(changes.breaking), told(changes.announced), told(changes.dangerous)], [breaking, announced, dangerous]);
  });
}

test('a deprecation without a day is named', () => assert.deepEqual(undated(buildSchema(RELEASED)), ['Query.undated']));

test('the day stands at the end of the reason', () => {
  assert.equal(lastDay('Use shelf. Removed after 2027-06-01.'), '2027-06-01');
  assert.deepEqual(['Use shelf.', 'Removed after 2027-06-01. Use shelf.', 'Removed after 2027-13-01.', 'Removed after June.', undefined].map(lastDay), [null, null, null, null, null]);
});
