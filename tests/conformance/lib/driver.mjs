import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = path.join(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), '../../UnGraphQL.Conformance/bin/Release/net10.0/UnGraphQL.Conformance.dll');

/** Sends each line to the engine and gives its answers, one for a line after the first `silent` ones. */
export async function ask(verb, schemaFile, lines, silent = 0) {
  const engine = spawn('dotnet', [PROGRAM, verb, schemaFile], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(engine, 'exit');
  engine.stdin.on('error', () => {}); // It ended early: the count of the answers tells.
  for (const line of lines) {
    engine.stdin.write(`${JSON.stringify(line)}\n`);
  }

  engine.stdin.end();
  const answers = [];
  for await (const line of createInterface({ input: engine.stdout, crlfDelay: Infinity })) {
    answers.push(JSON.parse(line));
  }

  const [code] = await exit;
  if (code !== 0 || answers.length !== lines.length - silent) {
    throw new Error(`The engine ended with code ${code} after ${answers.length} of ${lines.length - silent} answers.`);
  }

  return answers;
}
