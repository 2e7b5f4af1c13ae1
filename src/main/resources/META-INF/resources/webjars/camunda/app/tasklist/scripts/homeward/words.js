/* Tasklist takes its words from the browser's storage, and in a new browser starts before they are there: it would show their names.
   It waits for this script. With the words comes the time that Homeward shows. */
import { follow } from './clock.js';
import { camunda } from './place.js';

const STORE = 'camunda-web';
const WORDS = camunda + '/app/tasklist/locales/';

const ask = method => fetch(WORDS + 'en.json', { method }).catch(() => null);

const answer = await ask('GET');
if (answer && answer.ok) {
  follow(answer);
  const stored = JSON.parse(localStorage.getItem(STORE) || '{}');
  stored[WORDS + '_locales_data_en_' + window.bust] = await answer.text();
  localStorage.setItem(STORE, JSON.stringify(stored));
}

/* The rehearsal clock may have been moved in another window. */
document.addEventListener('visibilitychange', async () => {
  if (document.hidden) return;
  const again = await ask('HEAD');
  if (again && again.ok) follow(again);
});

export default [];
