// node layout.mjs [--check] <file.bpmn>…
// Draws each model anew from its meaning alone. With --check nothing is written; a stale drawing makes it exit with 1.
import { readFile, writeFile } from 'node:fs/promises';
import { processOf, readDefinitions, replaceDrawing } from './lib/bpmn.mjs';
import { drawingOf } from './lib/drawing.mjs';

const files = process.argv.slice(2).filter((argument) => argument !== '--check');
const checking = process.argv.includes('--check');
if (files.length === 0) fail('usage: node layout.mjs [--check] <file.bpmn>…');

for (const file of files) await layout(file);

async function layout(file) {
  const xml = await readFile(file, 'utf8');
  const laidOut = replaceDrawing(xml, drawingOf(processOf(await readDefinitions(xml))));
  if (laidOut === xml) return;
  if (checking) fail(`${file}: the drawing is out of date, run \`npm run layout\``);
  else await writeFile(file, laidOut);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
