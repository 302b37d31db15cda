// Puts the artefacts of the Relay compiler in the place of the graphql tags, as the build of a frontend does, and writes src/relay to out/relay.
import fs from 'node:fs';
import path from 'node:path';
import { transformSync } from '@babel/core';
import ts from 'typescript';

const folder = 'src/relay';
for (const name of fs.readdirSync(folder)) {
  const { code } = transformSync(fs.readFileSync(path.join(folder, name), 'utf8'), {
    filename: path.resolve(folder, name),
    configFile: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [['relay', { artifactDirectory: 'src/generated/relay' }]],
  });
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX } });
  fs.writeFileSync(path.join('out/relay', path.parse(name).name + '.js'), outputText);
}
