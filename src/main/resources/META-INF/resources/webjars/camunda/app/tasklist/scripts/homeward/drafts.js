/* Tasklist keeps a half-filled form in the browser under "camunda-form:<task id>". These keys go to Homeward instead, so
   that a colleague can carry on and nothing stays on a shared computer. What could not be saved stays in this window. */
import { tell } from './note.js';
import { root } from './place.js';

const PREFIX = 'camunda-form:';
const stock = {
  getItem: Storage.prototype.getItem,
  setItem: Storage.prototype.setItem,
  removeItem: Storage.prototype.removeItem
};
const CHOICE = 'Your team has saved other answers than those kept in this window.\n'
  + 'OK shows what your team saved, Cancel what you typed. Both are kept until you save.';
const versions = new Map();
const isDraft = (store, key) =>
  store === window.localStorage && String(key).startsWith(PREFIX) && String(key) !== PREFIX + 'undefined';

/* Tasklist expects an answer at once, so the request is a synchronous one. */
function ask(method, key, body) {
  const request = new XMLHttpRequest();
  request.open(method, root + '/drafts/' + encodeURIComponent(key.slice(PREFIX.length)), false);
  request.setRequestHeader('Content-Type', 'application/json');
  request.setRequestHeader('X-Homeward-Draft', String(versions.get(key) || 0));
  try {
    request.send(body);
  } catch (offline) {
    return { status: 0, text: '' };
  }
  const version = request.getResponseHeader('X-Homeward-Draft');
  if (request.status < 300 && version) versions.set(key, version);
  return { status: request.status, text: request.responseText };
}

function read(key) {
  const answer = ask('GET', key);
  const team = answer.status === 200 ? answer.text : null;
  const here = stock.getItem.call(window.sessionStorage, key);
  if (here === null || here === team) return team;
  if (team !== null && confirm(CHOICE)) return team;
  tell('These answers were kept in this window. Save them for your team, or complete the task.');
  return here;
}

function write(key, value) {
  const answer = ask('PUT', key, value);
  if (answer.status >= 200 && answer.status < 300) {
    stock.removeItem.call(window.sessionStorage, key);
    return;
  }
  stock.setItem.call(window.sessionStorage, key, value);
  if (answer.status === 401) {
    location.hash = '#/login';
    return;
  }
  const why = answer.status === 409 ? answer.text : 'Your answers could not be saved for your team.';
  tell(why + ' They are kept in this window: do not close it.');
}

function forget(key) {
  stock.removeItem.call(window.sessionStorage, key);
  ask('DELETE', key);
}

Storage.prototype.getItem = function (key) {
  return isDraft(this, key) ? read(key) : stock.getItem.call(this, key);
};
Storage.prototype.setItem = function (key, value) {
  return isDraft(this, key) ? write(key, value) : stock.setItem.call(this, key, value);
};
Storage.prototype.removeItem = function (key) {
  return isDraft(this, key) ? forget(key) : stock.removeItem.call(this, key);
};

export default [];
