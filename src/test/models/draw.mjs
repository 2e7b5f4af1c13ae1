// node draw.mjs --out <dir> <file.bpmn or file.dmn>…
// Draws each model to <dir>/<name>.png, at scale 1 with a white margin; processes to <name>.svg as well.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { showDecision, showProcess } from './lib/viewers.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
// Without these a browser in a container looks for a sandbox, a graphics card and updates.
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const VIEWS = { '.bpmn': showProcess, '.dmn': showDecision };

const { values, positionals: files } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
if (!values.out || files.length === 0) {
  console.error('usage: node draw.mjs --out <dir> <file.bpmn or file.dmn>…');
  process.exit(1);
}

await mkdir(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const page = await browser.newPage();
  for (const file of files) await draw(page, file);
} finally {
  await browser.close();
}

async function draw(page, file) {
  const target = join(values.out, basename(file, extname(file)));
  const { selector, svg } = await VIEWS[extname(file)](page, await readFile(file, 'utf8'));
  if (svg) await writeFile(`${target}.svg`, svg);
  await page.locator(selector).screenshot({ path: `${target}.png` });
  console.log(`${target}.png`);
}
