/* What was not accepted stands above the form and at its field, and goes with the form; Tasklist's own bar stayed over the next
   task. A completed task is told. */
import { tell } from './note.js';
import { openTask } from './place.js';

const HANDED_IN = /\/task\/([^/]+)\/(?:submit-form|complete)$/;
const BAR = '.page-notifications .alert-danger';
const ERROR = '.fjs-form-field-error';
const UNREACHED = 'Homeward cannot be reached. Nothing was stored, and what you typed stays here: try again in a minute.';

const form = () => document.querySelector('.fjs-form');
const fieldOf = node => node.closest('.fjs-form-field');
const inputOf = field => field.querySelector('input, textarea, select');
const labelOf = field => {
  const label = field.querySelector('label, legend');
  return label ? label.textContent.replace(/\*$/, '').trim() : '';
};
const fieldNamed = name => {
  const input = form() && name && [...form().querySelectorAll('[id^="fjs-form-"]')]
    .find(one => one.id.replace(/^fjs-form-[^-]+-/, '').replace(/-\d+$/, '') === name);
  return input ? fieldOf(input) : null;
};

/* The form's own words are those of a program. */
const OURS = [
  [/^Field is required\.$/, label => `Fill in “${label}”.`],
  [/^Field must have maximum length of (\d+)\.$/, (label, most) => `“${label}” may have at most ${Number(most).toLocaleString('en-GB')} characters.`],
  [/^Field must have minimum value of (.+)\.$/, (label, least) => `“${label}” must be at least ${least}.`],
  [/^Field must have maximum value of (.+)\.$/, (label, most) => `“${label}” must be at most ${most}.`]
];
function reword() {
  document.querySelectorAll(ERROR).forEach(error => {
    const words = document.createTreeWalker(error, NodeFilter.SHOW_TEXT);
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      for (const [theirs, ours] of OURS) {
        const found = text.data.match(theirs);
        if (found) text.data = ours(labelOf(fieldOf(error)), ...found.slice(1));
      }
    }
  });
}

const clear = () => document.querySelectorAll('.homeward-refusal, .homeward-at-field').forEach(one => one.remove());

function markField(field, sentence) {
  const mark = document.createElement('div');
  mark.className = 'fjs-form-field-error homeward-at-field';
  mark.textContent = sentence;
  field.append(mark);
  field.addEventListener('input', () => mark.remove(), { once: true });
}

function line({ sentence, field }) {
  const item = document.createElement('li');
  if (!field) {
    item.textContent = sentence;
    return item;
  }
  const link = document.createElement('button');
  link.type = 'button';
  link.textContent = sentence;
  link.addEventListener('click', () => inputOf(field).focus());
  item.append(link);
  return item;
}

/* @param problems each a sentence, and its field where one is to blame */
function refuse(problems) {
  clear();
  const place = form();
  if (!place) return tell(problems.map(one => one.sentence).join(' '));
  const summary = document.createElement('div');
  summary.className = 'homeward-refusal';
  summary.setAttribute('role', 'alert');
  summary.tabIndex = -1;
  summary.append(Object.assign(document.createElement('h2'), { textContent: 'There is a problem' }));
  summary.append(document.createElement('ul'));
  summary.lastChild.append(...problems.map(line));
  place.prepend(summary);
  summary.focus();
  summary.scrollIntoView({ block: 'nearest' });
}

function answered(request) {
  if (request.status >= 200 && request.status < 300) {
    clear();
    tell(`“${request.homewardTask}” is completed.`, 'homeward-done');
    return;
  }
  let said = {};
  try { said = JSON.parse(request.responseText); } catch (unreadable) { /* not in Homeward's own words */ }
  const problem = { sentence: said.message || UNREACHED, field: fieldNamed(said.field) };
  refuse([problem]);
  if (problem.field) markField(problem.field, problem.sentence);
}

const { open, send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  this.homewardHandsIn = method === 'POST' && HANDED_IN.test(String(address).split('?')[0]);
  return open.call(this, method, address, ...rest);
};
XMLHttpRequest.prototype.send = function (body) {
  if (this.homewardHandsIn) {
    const name = document.querySelector('.task-card h2');
    this.homewardTask = name ? name.textContent.trim() : 'The task';
    this.addEventListener('loadend', () => { if (this.status !== 401) answered(this); });
  }
  return send.call(this, body);
};

/* Tasklist's bar says no more than what stands above the form; when the form could not even be sent, that is told from its fields. */
function takeOver() {
  reword();
  document.querySelectorAll(BAR).forEach(bar => {
    const status = bar.querySelector('.status');
    if (bar.dataset.homeward || !status || status.textContent !== 'Not accepted') return;
    bar.dataset.homeward = 'taken over';
    const found = form() ? [...form().querySelectorAll(ERROR + ':not(.homeward-at-field)')] : [];
    if (!bar.querySelector('.message').textContent && found.length) {
      refuse(found.map(error => ({ sentence: error.textContent.trim(), field: fieldOf(error) })));
    }
    bar.querySelector('button.close.ng-scope').click();
  });
}
new MutationObserver(takeOver).observe(document.documentElement, { childList: true, subtree: true, characterData: true });

/* What was said of a task that is left says nothing of the next. */
let task = openTask();
window.addEventListener('hashchange', () => {
  if (openTask() === task) return;
  task = openTask();
  clear();
  document.querySelectorAll(BAR + ' button.close.ng-scope').forEach(close => close.click());
});

export default [];
