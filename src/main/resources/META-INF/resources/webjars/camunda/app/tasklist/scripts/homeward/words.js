/* Tasklist takes its words from the browser's storage, and in a new browser starts before they are there: it would show their names.
   It waits for this script. */
import { camunda } from './place.js';

const STORE = 'camunda-web';
const WORDS = camunda + '/app/tasklist/locales/';

const answer = await fetch(WORDS + 'en.json').catch(() => null);
if (answer && answer.ok) {
  const stored = JSON.parse(localStorage.getItem(STORE) || '{}');
  stored[WORDS + '_locales_data_en_' + window.bust] = await answer.text();
  localStorage.setItem(STORE, JSON.stringify(stored));
}

export default [];
