/* Where Homeward lies on this host, and which task is open. */
export const camunda = document.querySelector('base').getAttribute('app-root');
export const root = camunda.replace(/\/camunda$/, '');
export const openTask = () => (location.hash.match(/[?&]task=([^&]+)/) || [])[1];
