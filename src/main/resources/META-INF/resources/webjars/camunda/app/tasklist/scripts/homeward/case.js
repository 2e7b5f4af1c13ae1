/* The case beside the work: a form says <div data-panel="case">, and the panel of the task that is open is put there. */
import { openTask, root } from './place.js';

/* What the panel says is not to be chosen is no option of the form: the server refuses it as well. */
let notOffered = [];
const hide = () => notOffered.forEach(service => document.querySelectorAll('.fjs-form label').forEach(option => {
  if (!option.textContent.trim().startsWith(service + ' (')) return;
  (option.querySelector('input') ? option : option.parentElement).style.display = 'none';
}));

const frame = (address, title) => {
  const panel = document.createElement('iframe');
  panel.src = address;
  panel.title = title;
  panel.className = 'homeward-case';
  panel.addEventListener('load', () => {
    const page = panel.contentDocument && panel.contentDocument.documentElement;
    if (!page) return;
    const fit = () => { panel.style.height = page.scrollHeight + 'px'; };
    new ResizeObserver(fit).observe(page);
    fit();
    notOffered = [...page.querySelectorAll('[data-not-offered]')].map(one => one.dataset.notOffered);
    hide();
  });
  return panel;
};

const fill = () => document.querySelectorAll('.fjs-form [data-panel="case"]:not([data-filled])').forEach(place => {
  const task = openTask();
  if (!task) return;
  notOffered = [];
  place.setAttribute('data-filled', '');
  place.replaceChildren(frame(root + '/panel/tasks/' + encodeURIComponent(task), 'The case'));
});
new MutationObserver(() => { fill(); hide(); }).observe(document.documentElement, { childList: true, subtree: true });

/* What a card says of its task is asked once a task, however often the list is drawn again. */
const cards = new Map();
const card = task => {
  if (!cards.has(task)) {
    cards.set(task, fetch(root + '/panel/cards/' + encodeURIComponent(task), { headers: { Accept: 'application/json' } })
      .then(answer => (answer.ok ? answer.json() : null))
      .catch(() => null));
  }
  return cards.get(task);
};

export default [{
  id: 'homeward-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }) => {
    card(taskId).then(known => {
      node.textContent = known ? [known.reference, known.area, known.initials].filter(Boolean).join(' · ') : '';
    });
  }
}];
