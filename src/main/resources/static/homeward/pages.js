import {createAll, Button} from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js';

// Buttons that ask for it take no second click within a second.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(Button);
