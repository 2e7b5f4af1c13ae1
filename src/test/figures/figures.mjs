// The size of the house: node src/test/figures/figures.mjs [checkout]
// Files and lines of src/main/java, and how many files a user task touches: those under bpmn, forms and src/main that name
// its id, its form, the delegate that records it, or a variable that no other form asks for (of two words: one word alone is
// in everybody's mouth).
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = process.argv[2] ?? '.';
const files = (folder, ending = '') =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => join(entry.parentPath ?? entry.path, entry.name));
const read = file => readFileSync(file, 'utf8');
const lines = file => read(file).split('\n').length - 1;

const sizes = files('src/main/java', '.java').map(file => ({ file, lines: lines(file) })).sort((a, b) => a.lines - b.lines);
const share = part => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * part))].lines;
const largest = sizes.at(-1);
console.log(`files ${sizes.length}, lines ${sizes.reduce((sum, size) => sum + size.lines, 0)}`);
console.log(`median ${share(0.5)}, nine in ten ${share(0.9)}, largest ${largest.lines} (${basename(largest.file)})`);
console.log(`over 200 lines: ${sizes.filter(size => size.lines > 200).map(size => `${basename(size.file)} ${size.lines}`).join(', ') || 'none'}`);

const forms = files('forms', '.form');
const models = files('bpmn', '.bpmn').map(read);
const all = [...files('bpmn'), ...forms, ...files('src/main')]
  .filter(file => !file.includes('vendor') && /\.(bpmn|dmn|form|java|html|js|sql|ya?ml|json)$/.test(file))
  .map(file => ({ file, text: read(file) }));

const keys = form => JSON.stringify(JSON.parse(read(form)).components).matchAll(/"key":"(\w+)"/g);
const askedBy = new Map();
for (const form of forms) {
  for (const [, key] of keys(form)) askedBy.set(key, (askedBy.get(key) ?? new Set()).add(form));
}

for (const task of ['review-progress', 'conduct-review']) {
  const id = 'userTask_' + task.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const form = forms.find(file => basename(file) === task + '.form');
  const own = [...askedBy].filter(([key, by]) => by.size === 1 && by.has(form) && /[A-Z0-9]/.test(key)).map(([key]) => key);
  const delegates = models.filter(model => model.includes(`id="${id}"`)).flatMap(model => recordedBy(model, id));
  const names = new RegExp([
    `\\b(${id}|${delegates.map(name => `[${name[0]}${name[0].toUpperCase()}]${name.slice(1)}`).join('|')})\\b`,
    `["'/(]${task}(\\.form)?["')]`,
    ...own.map(key => `"${key}"|\\$\\{!?${key}\\b`)
  ].join('|'));
  const touched = all.filter(({ file, text }) => file === form || names.test(text)).map(({ file }) => basename(file)).sort();
  console.log(`${task} touches ${touched.length} files: ${touched.join(', ')}`);
}

function recordedBy(model, id) {
  const [, target] = model.match(new RegExp(`<bpmn:sequenceFlow [^>]*sourceRef="${id}" targetRef="(\\w+)"`)) ?? [];
  const [, delegate] = model.match(new RegExp(`<bpmn:serviceTask id="${target}"[^>]*delegateExpression="\\$\\{(\\w+)\\}"`)) ?? [];
  return delegate ? [delegate] : [];
}
