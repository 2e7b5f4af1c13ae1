/* A link with a search leads to what it looks for: Tasklist forgets a search that names no list to look in. */
import { camunda } from './place.js';

const SEARCH = /[?&]searchQuery=/;
const LIST = /[?&]filter=/;

if (SEARCH.test(location.hash) && !LIST.test(location.hash)) {
  const answer = await fetch(camunda + '/api/engine/engine/default/filter?resourceType=Task&maxResults=50').catch(() => null);
  const lists = answer && answer.ok ? await answer.json() : [];
  const team = lists.find(list => list.name === 'My team') || lists[0];
  if (team) location.hash += '&filter=' + encodeURIComponent(team.id);
}

export default [];
