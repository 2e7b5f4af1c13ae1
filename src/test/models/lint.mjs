// node lint.mjs <file.bpmn>…
// bpmnlint with the rules of .bpmnlintrc, warnings counted as errors, and our own checks of the drawing.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { readDefinitions } from './lib/bpmn.mjs';
import { checkDrawing } from './lib/checks.mjs';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const files = process.argv.slice(2);
if (files.length === 0) fail('usage: node lint.mjs <file.bpmn>…');

const config = JSON.parse(await readFile(new URL('.bpmnlintrc', import.meta.url), 'utf8'));
// Findings that were looked at and cannot be helped, each with the reason.
const accepted = JSON.parse(await readFile(new URL('accepted.json', import.meta.url), 'utf8'));
const resolver = new NodeResolver({ require });

for (const file of files) await lint(file);

async function lint(file) {
  const definitions = await readDefinitions(await readFile(file, 'utf8'));
  // A linter of its own for each model: some rules remember the elements they have seen.
  const linter = new Linter({ config, resolver });
  for (const [rule, reports] of Object.entries(await linter.lint(definitions))) {
    for (const { id, message } of reports) fail(`${file}: ${id}: ${message} (${rule})`);
  }
  for (const finding of checkDrawing(definitions)) {
    if (!isAccepted(file, finding)) fail(`${file}: ${finding.elements.join(', ')}: ${finding.problem} (drawing)`);
  }
}

function isAccepted(file, { problem, elements }) {
  return accepted.some(
    (entry) =>
      entry.model === basename(file) &&
      entry.problem === problem &&
      entry.elements.every((id) => elements.includes(id)),
  );
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
