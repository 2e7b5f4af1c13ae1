import {createAll, Button} from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js';

// Buttons that ask for it take no second click within a second.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(Button);

// A menu closes when somebody looks elsewhere: by a click, by Escape, or by going on with the keyboard.
for (const menu of document.querySelectorAll('.hw-menu')) {
  document.addEventListener('click', event => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  menu.addEventListener('focusout', event => {
    if (event.relatedTarget !== null && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
}
