import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readDefinitions } from '../lib/bpmn.mjs';
import { checkDrawing } from '../lib/checks.mjs';

const run = promisify(execFile);
const LAYOUT = fileURLToPath(new URL('../layout.mjs', import.meta.url));
const COMPLICATED = fileURLToPath(new URL('complicated.bpmn', import.meta.url));

async function freshCopy() {
  const file = join(await mkdtemp(join(tmpdir(), 'layout-')), 'complicated.bpmn');
  await copyFile(COMPLICATED, file);
  return file;
}

async function laidOutCopy() {
  const file = await freshCopy();
  await run('node', [LAYOUT, file]);
  return file;
}

async function findingsAfter(change) {
  const xml = await readFile(await laidOutCopy(), 'utf8');
  const changed = change(xml);
  assert.notEqual(changed, xml, 'the change must hit something');
  return checkDrawing(await readDefinitions(changed)).map(
    ({ problem, elements }) => `${problem}: ${elements.join(', ')}`,
  );
}

function moveShape(xml, id, dx, dy) {
  const bounds = new RegExp(`(bpmnElement="${id}"[^>]*>\\s*<dc:Bounds x=")(-?\\d+)(" y=")(-?\\d+)`);
  return xml.replace(bounds, (_, a, x, b, y) => `${a}${Number(x) + dx}${b}${Number(y) + dy}`);
}

test('drawsAComplicatedModelWithoutFindings', async () => {
  const xml = await readFile(await laidOutCopy(), 'utf8');

  assert.deepEqual(checkDrawing(await readDefinitions(xml)), []);
});

test('drawsEveryElement', async () => {
  const xml = await readFile(await laidOutCopy(), 'utf8');

  const meaning = xml.slice(xml.indexOf('<bpmn:process'), xml.indexOf('</bpmn:process>'));
  const ids = [...meaning.matchAll(/ id="((?!message_)[^"]+)"/g)].map(([, id]) => id);
  const drawn = new Set([...xml.matchAll(/ bpmnElement="([^"]+)"/g)].map(([, id]) => id));
  assert.deepEqual(
    ids.filter((id) => !drawn.has(id)),
    [],
  );
});

test('keepsEveryByteOfTheMeaning', async () => {
  const before = await readFile(COMPLICATED, 'utf8');
  const after = await readFile(await laidOutCopy(), 'utf8');

  const meaning = (xml) => xml.slice(xml.indexOf('<bpmn:process'), xml.indexOf('</bpmn:process>'));
  assert.equal(meaning(after), meaning(before));
});

test('changesNothingTheSecondTime', async () => {
  const file = await laidOutCopy();
  const once = await readFile(file, 'utf8');

  await run('node', [LAYOUT, file]);

  assert.equal(await readFile(file, 'utf8'), once);
});

test('checkPassesAFreshDrawing', async () => {
  await run('node', [LAYOUT, '--check', await laidOutCopy()]);
});

test('checkNamesAStaleDrawingAndLeavesIt', async () => {
  const file = await laidOutCopy();
  const stale = moveShape(await readFile(file, 'utf8'), 'userTask_triage', 10, 0);
  await writeFile(file, stale);

  await assert.rejects(
    run('node', [LAYOUT, '--check', file]),
    ({ code, stderr }) => code === 1 && stderr.includes(file),
  );
  assert.equal(await readFile(file, 'utf8'), stale);
});

test('findsOverlappingShapes', async () => {
  const findings = await findingsAfter((xml) => moveShape(xml, 'serviceTask_recordTriage', -100, 0));

  assert.ok(findings.includes('shapes overlap: userTask_triage, serviceTask_recordTriage'), findings.join('\n'));
});

test('findsAnEdgeThroughAShape', async () => {
  const findings = await findingsAfter((xml) => moveShape(xml, 'endEvent_signposted', -143, 0));

  assert.ok(findings.includes('edge runs through a shape: flow_refused, endEvent_signposted'), findings.join('\n'));
});

test('findsALabelStruckThrough', async () => {
  const label =
    /(bpmnElement="endEvent_refused">\s*<dc:Bounds[^>]*>\s*<bpmndi:BPMNLabel>\s*<dc:Bounds x="\d+" y=")(\d+)/;
  const findings = await findingsAfter((xml) => xml.replace(label, (_, before, y) => `${before}${Number(y) - 28}`));

  assert.ok(
    findings.some((finding) => finding.startsWith('label lies over a shape: endEvent_refused')),
    findings.join('\n'),
  );
});

test('findsABentHappyPath', async () => {
  const waypoint = /(bpmnElement="flow_3">\s*<di:waypoint x="\d+" y=")(\d+)/;
  const findings = await findingsAfter((xml) => xml.replace(waypoint, (_, before, y) => `${before}${Number(y) + 5}`));

  assert.ok(findings.includes('the straight way is bent: flow_3'), findings.join('\n'));
});

test('findsCrossingEdges', async () => {
  const findings = await findingsAfter((xml) =>
    xml.replace(
      /(bpmnElement="flow_6">)[\s\S]*?(<\/bpmndi:BPMNEdge>)/,
      '$1<di:waypoint x="0" y="300" /><di:waypoint x="700" y="300" />$2',
    ),
  );

  assert.ok(
    findings.some((finding) => finding.startsWith('edges cross: flow_6') || finding.includes(', flow_6')),
    findings.join('\n'),
  );
});
