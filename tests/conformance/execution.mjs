// usage: node execution.mjs [operations, by default 2000] [seed]
// Random valid operations over the odd schema and random data, half as many again with variables that are wrong: the engine's responses beside
// those of the reference implementation.
import fs from 'node:fs';
import { execute, parse, print, validate } from 'graphql';
import { ask } from './lib/driver.mjs';
import { layOut, tokensOf } from './lib/layout.mjs';
import { oddData } from './lib/odd-data.mjs';
import { oddSchema, resolveField } from './lib/odd-schema.mjs';
import { OperationWriter } from './lib/operations.mjs';
import { placesOf } from './lib/places.mjs';
import { Random } from './lib/random.mjs';

const COUNT = Number(process.argv[2] ?? 2000);
const SEED = Number(process.argv[3] ?? 20250901);
const SHOWN = { 'other messages': 1 }; // It is no failure.
const SHOWN_OTHERWISE = 3;
const WORLDS = 30;
const CODES = ['A', 'ABCD', 'ZZ'];

const file = new URL('odd.graphql', import.meta.url).pathname;
const schema = oddSchema(fs.readFileSync(file, 'utf8'));
const worlds = Array.from({ length: WORLDS }, (_, index) => oddData(schema, new Random(SEED + index)));

function request(index) {
  const random = new Random(SEED + index);
  const writer = new OperationWriter(schema, random, { codes: CODES, introspection: false, kinds: ['query', 'mutation', 'mutation'], depth: random.between(3, 8) });
  const document = writer.document();
  const operation = random.pick(document.definitions.filter((each) => each.operation));
  const types = writer.variableTypes();
  const variables = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions) {
    const name = variable.name.value;
    if ((type.kind === 'NonNullType' && !defaultValue) || !random.chance(0.3)) {
      variables[name] = writer.values.json(types.get(name));
    }
  }

  const names = operation.variableDefinitions.map(({ variable }) => variable.name.value);
  const isBad = index % 3 === 2 && names.length > 0;
  if (isBad) {
    const name = random.pick(names);
    variables[name] = writer.values.badJson(types.get(name));
  }

  return { query: layOut(tokensOf(print(document)), random), operationName: operation.name?.value ?? null, variables };
}

function reference({ query, operationName, variables }, data) {
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) {
    throw new Error(`${faults[0].message} in a document that was to be valid: ${query}`);
  }

  const { data: result, errors = [] } = execute({
    schema, document, operationName, variableValues: variables,
    rootValue: data.root,
    contextValue: { objects: data.objects, ledger: { lines: [], total: 0 } },
    fieldResolver: resolveField,
    typeResolver: ({ $type }) => $type,
    options: { maxCoercionErrors: Infinity },
  });
  return { data: JSON.stringify(result), errors: errors.map((error) => ({ path: error.path?.join('.'), locations: placesOf(error, query), message: error.message, isOwn: error.originalError !== undefined && !(error.originalError.extensions) })) };
}

const engine = (answer) => ({
  data: JSON.stringify(answer.data),
  errors: (answer.errors ?? []).map(({ path, locations = [], message }) => ({ path: path?.join('.'), locations: locations.map(({ line, column }) => `${line}:${column}`), message })),
});

const sorted = (errors, text) => errors.map(text).sort().join('\n');
const place = ({ path, locations }) => `${path} ${[...locations].sort()}`;
const whole = (each) => `${place(each)} ${each.message}`;

// Those with wrong variables stand among the others.
const requests = Array.from({ length: COUNT + COUNT / 2 }, (_, index) => request(index));
const all = requests.length;
const worldOf = (index) => worlds[Math.floor(index * WORLDS / all)];
const lines = requests.flatMap((each, index) => (index === 0 || worldOf(index) !== worldOf(index - 1) ? [worldOf(index), each] : [each]));
const answers = await ask('execute', file, lines, WORLDS);
const figures = { responses: 0, erroneous: 0, errors: 0, 'refused variables': 0, 'other data': 0, 'other errors': 0, 'other messages': 0, 'other verdicts of variables': 0 };
const shown = new Map();
for (const [index, each] of requests.entries()) {
  const expected = reference(each, worldOf(index));
  const found = engine(answers[index]);
  const own = new Map(expected.errors.filter(({ isOwn }) => isOwn).map((error) => [place(error), error.message]));
  const differences = [];
  figures.responses++;
  figures.erroneous += expected.errors.length > 0;
  figures.errors += expected.errors.length;
  if (expected.data === undefined) {
    figures['refused variables']++;
  }

  if ((expected.data === undefined) !== (found.data === undefined)) {
    differences.push('other verdicts of variables');
  } else if (expected.data !== found.data) {
    differences.push('other data');
  } else if (sorted(expected.errors, place) !== sorted(found.errors, place) || found.errors.some((error) => own.has(place(error)) && own.get(place(error)) !== error.message)) {
    differences.push('other errors');
  } else if (sorted(expected.errors, whole) !== sorted(found.errors, whole)) {
    differences.push('other messages');
  }

  for (const difference of differences) {
    figures[difference]++;
    shown.set(difference, (shown.get(difference) ?? 0) + 1);
    if (shown.get(difference) <= (SHOWN[difference] ?? SHOWN_OTHERWISE)) {
      console.log(`\nRequest ${index}, ${difference}:\n${each.query}\n  variables: ${JSON.stringify(each.variables)}\n  reference: ${expected.data}\n    ${JSON.stringify(expected.errors)}\n  engine:    ${found.data}\n    ${JSON.stringify(found.errors)}`);
    }
  }
}

console.log(Object.entries(figures).map(([name, value]) => `${value} ${name}`).join(', '));
process.exitCode = figures['other data'] + figures['other errors'] + figures['other verdicts of variables'] === 0 ? 0 : 1;
