// usage: node validation.mjs [operations a schema, by default 5000] [seed]
// Random operations, half of them broken in a named way, over the schema of the service and over odd.graphql: the engine's verdicts, error
// positions and messages beside those of the reference implementation. What the reference has in its introspection beyond the September 2025 edition
// (deprecated directives) is not asked for.
import fs from 'node:fs';
import { GraphQLError, buildSchema, parse, print, specifiedRules, validate, visit } from 'graphql';
import { ask } from './lib/driver.mjs';
import { TREE_FAULTS, breakTree } from './lib/faults.mjs';
import { layOut, tokensOf } from './lib/layout.mjs';
import { OperationWriter } from './lib/operations.mjs';
import { placesOf } from './lib/places.mjs';
import { Random } from './lib/random.mjs';
import { SYNTAX_FAULTS, breakTokens } from './lib/syntax-faults.mjs';

const COUNT = Number(process.argv[2] ?? 5000);
const SEED = Number(process.argv[3] ?? 20250901);
const SHOWN = { verdict: 5, positions: 2, messages: 1 };
const FAULTS = [...Object.keys(TREE_FAULTS), ...Object.keys(SYNTAX_FAULTS)];
const VALID = 'none';

// Where we follow the specification and the reference implementation does not: these errors, of either, are left out of the comparison.
const DEVIATIONS = [
  {
    reason: 'GraphQL spec 3.5.2: a literal beyond the finite numbers is no Float; the reference implementation reads it as infinite',
    isOf: ({ message }) => /^Float cannot represent non numeric value: -?[\d.]+e\+?\d+$/i.test(message),
  },
];

function operation(schema, fault, seed) {
  for (let attempt = 0; attempt < 500; attempt++) {
    const random = new Random(seed * 1009 + attempt);
    const document = structuredClone(new OperationWriter(schema, random).document());
    if (fault in TREE_FAULTS && !breakTree(fault, schema, document, random)) {
      continue;
    }

    const tokens = tokensOf(print(document));
    if (fault in SYNTAX_FAULTS && !breakTokens(fault, tokens, random)) {
      continue;
    }

    return { fault, query: random.chance(0.3) ? tokens.map(({ text }) => text).join(' ') : layOut(tokens, random) };
  }

  return undefined; // The schema has no place for the fault.
}

function referenceErrors(schema, query) {
  try {
    const document = parse(query);
    refuseEmptySelectionSets(document);
    return validate(schema, document, specifiedRules, { maxErrors: Infinity, allowEmptySelectionSets: false }).map((error) => told(error, query));
  } catch (error) {
    if (error.name !== 'GraphQLError') {
      throw error;
    }

    return [told(error, query)];
  }
}

// GraphQL spec 2.4: a selection set has a selection. The parser of the reference implementation takes none.
function refuseEmptySelectionSets(document) {
  visit(document, {
    SelectionSet({ selections, loc }) {
      if (selections.length === 0) {
        throw new GraphQLError('Syntax Error: Expected Name, found "}".', { source: loc.source, positions: [loc.end - 1] });
      }
    },
  });
}

const told = (error, query) => ({ message: error.message, locations: placesOf(error, query) });
const places = (errors) => errors.map(({ locations }) => [...locations].sort().join(' ')).sort().join('\n');
const messages = (errors) => errors.map(({ message }) => message).sort().join('\n');

/** Both answers without the errors of the deviations that tell them apart. */
function withoutDeviations(reference, engine, kept) {
  for (const { reason, isOf } of DEVIATIONS) {
    if (places(reference.filter(isOf)) !== places(engine.filter(isOf))) {
      kept.set(reason, (kept.get(reason) ?? 0) + 1);
      [reference, engine] = [reference, engine].map((errors) => errors.filter((each) => !isOf(each)));
    }
  }

  return [reference, engine];
}

async function compare(label, file, seed) {
  const schema = buildSchema(fs.readFileSync(file, 'utf8'));
  const applicable = FAULTS.filter((fault, index) => operation(schema, fault, seed + index));
  const cases = Array.from({ length: COUNT }, (_, index) => operation(schema, index % 2 === 0 ? VALID : applicable[(index >> 1) % applicable.length], seed + index)).filter(Boolean);
  const answers = await ask('validate', file, cases.map(({ query }) => ({ query })));
  const rows = new Map([VALID, ...applicable].map((fault) => [fault, { count: 0, invalid: 0, verdicts: 0, positions: 0, messages: 0 }]));
  const disagreements = { verdict: [], positions: [], messages: [] };
  const kept = new Map();
  for (const [index, { fault, query }] of cases.entries()) {
    const [reference, engine] = withoutDeviations(referenceErrors(schema, query), answers[index].errors, kept);
    const row = rows.get(fault);
    const found = { fault, query, reference, engine };
    row.count++;
    row.invalid += reference.length > 0;
    const sameVerdict = (reference.length > 0) === (engine.length > 0);
    const samePlaces = places(reference) === places(engine);
    const sameMessages = messages(reference) === messages(engine);
    row.verdicts += sameVerdict;
    row.positions += reference.length > 0 && samePlaces;
    row.messages += reference.length > 0 && sameMessages;
    if (!sameVerdict) {
      disagreements.verdict.push(found);
    } else if (!samePlaces) {
      disagreements.positions.push(found);
    } else if (!sameMessages) {
      disagreements.messages.push(found);
    }
  }

  return { label, rows, disagreements, kept };
}

function report({ label, rows, disagreements, kept }) {
  console.log(`\n${label}\n${'fault'.padEnd(48)}  count invalid verdict position message`);
  const total = { count: 0, invalid: 0, verdicts: 0, positions: 0, messages: 0 };
  for (const [fault, row] of rows) {
    printRow(fault, row);
    Object.keys(total).forEach((key) => { total[key] += row[key]; });
  }

  printRow('all', total);
  for (const [reason, count] of kept) {
    console.log(`${count} operations are compared without the errors of one kind. ${reason}.`);
  }

  for (const [kind, found] of Object.entries(disagreements)) {
    for (const { fault, query, reference, engine } of found.slice(0, SHOWN[kind])) {
      console.log(`\nOther ${kind} (${fault}):\n${query}\n  reference: ${JSON.stringify(reference)}\n  engine:    ${JSON.stringify(engine)}`);
    }

    if (found.length > SHOWN[kind]) {
      console.log(`… and ${found.length - SHOWN[kind]} more with other ${kind}`);
    }
  }

  return total;
}

function printRow(fault, { count, invalid, verdicts, positions, messages: same }) {
  console.log(`${fault.padEnd(48)} ${String(count).padStart(6)} ${String(invalid).padStart(7)} ${String(verdicts).padStart(7)} ${String(positions).padStart(8)} ${String(same).padStart(7)}`);
}

const url = (name) => new URL(name, import.meta.url).pathname;
const totals = [];
for (const [label, file] of [['The schema of the service', '../../schema/schema.graphql'], ['The odd schema', 'odd.graphql']]) {
  totals.push(report(await compare(label, url(file), SEED)));
}

const sum = (key) => totals.reduce((all, each) => all + each[key], 0);
const share = (key) => sum(key) / sum('invalid');
console.log(`\n${sum('count')} operations, ${sum('invalid')} of them invalid in ${FAULTS.length} ways: ${sum('count') - sum('verdicts')} other verdicts, `
  + `${(100 * share('positions')).toFixed(2)} % equal positions, ${(100 * share('messages')).toFixed(2)} % equal messages`);
process.exitCode = sum('verdicts') === sum('count') && share('positions') >= 0.95 ? 0 : 1;
