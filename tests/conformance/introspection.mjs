// usage: node introspection.mjs [http://127.0.0.1:PORT/graphql]
// What clients rebuild from the introspection prints equal to the schema: odd.graphql through the engine, and that of a running service.
import fs from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { ask } from './lib/driver.mjs';

const QUERY = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });

function compare(label, { data, errors }, sdl) {
  const [found, expected] = errors ? [JSON.stringify(errors), ''] : [printSchema(buildClientSchema(data)), printSchema(buildSchema(sdl))];
  if (found === expected) {
    console.log(`${label}: ${expected.split('\n').length} lines equal`);
    return;
  }

  const [left, right] = [expected.split('\n'), found.split('\n')];
  const line = left.findIndex((each, index) => each !== right[index]);
  console.log(`${label}: line ${line + 1} differs:\n  schema:        ${left[line]}\n  introspection: ${right[line]}`);
  process.exitCode = 1;
}

const read = (name) => fs.readFileSync(new URL(name, import.meta.url), 'utf8');
const [odd] = await ask('execute', new URL('odd.graphql', import.meta.url).pathname, [{ root: { $type: 'Root' }, objects: [] }, { query: QUERY }], 1);
compare('The odd schema', odd, read('odd.graphql'));
if (process.argv[2]) {
  const response = await fetch(process.argv[2], { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }) });
  compare('The schema of the service', await response.json(), read('../../schema/schema.graphql'));
}
