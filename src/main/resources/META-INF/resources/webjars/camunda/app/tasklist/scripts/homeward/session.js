/* Signing out of Tasklist signs out everywhere. A session that ended leads to Homeward's sign-in page, as Tasklist's own is closed,
   and from there back to the task that was open. */
import { camunda, openTask, root } from './place.js';

const BACK = 'homeward-back';
const LOGIN = /^#\/login/;

async function signOut() {
  const answer = await fetch(camunda + '/api/admin/auth/user/default/logout', { method: 'POST' });
  sessionStorage.clear();
  location.assign(answer.ok ? await answer.text() : root + '/');
}

document.addEventListener('click', event => {
  if (event.target.closest && event.target.closest('.account .logout a')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    signOut();
  }
}, true);

let here = location.hash;
let leaving = false;
function watch() {
  if (leaving) return;
  if (LOGIN.test(location.hash)) {
    leaving = true;
    sessionStorage.setItem(BACK, here);
    location.reload();
  } else {
    here = location.hash;
  }
}
window.addEventListener('hashchange', watch);

const back = sessionStorage.getItem(BACK);
sessionStorage.removeItem(BACK);
if (back && !LOGIN.test(back) && !openTask()) {
  location.hash = back;
} else if (LOGIN.test(location.hash)) {
  location.hash = '';
}

export default [];
