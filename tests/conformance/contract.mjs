// usage: node contract.mjs            names what the schema breaks for the clients of its last release, schema/released.graphql
//        node contract.mjs --release  makes the present schema the last release
import fs from 'node:fs';
import { buildSchema } from 'graphql';
import { compare, undated } from './lib/contract.mjs';

const [present, last] = ['schema.graphql', 'released.graphql'].map((name) => new URL(`../../schema/${name}`, import.meta.url));
if (process.argv[2] === '--release') {
  fs.copyFileSync(present, last);
}

const [current, released] = [present, last].map((file) => buildSchema(fs.readFileSync(file, 'utf8')));
const { breaking, announced, dangerous } = compare(released, current, new Date().toISOString().slice(0, 10));
const missing = undated(current);
tell('BREAKING', breaking);
tell('announced', announced);
tell('dangerous', dangerous);
missing.forEach((coordinate) => console.log(`UNDATED    ${coordinate}: end the reason of @deprecated with "Removed after 2027-06-01." or another day`));
console.log(`${breaking.length} breaking changes, ${announced.length} announced and due, ${dangerous.length} dangerous, ${missing.length} deprecations without a day`);
process.exitCode = breaking.length + missing.length > 0 ? 1 : 0;

function tell(kind, changes) {
  changes.forEach(({ description, place }) => console.log(`${kind.padEnd(10)} ${place}: ${description}`));
}
