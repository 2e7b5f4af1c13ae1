/* The way back to Homeward, for whoever is signed in. */
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const show = () => document.querySelectorAll('a.navbar-brand').forEach(brand => {
  if (brand.nextElementSibling && brand.nextElementSibling.matches('.homeward-home')) return;
  const way = document.createElement('a');
  way.className = 'homeward-home';
  way.href = root + '/';
  way.textContent = 'Back to Homeward';
  brand.after(way);
});
new MutationObserver(show).observe(document.documentElement, { childList: true, subtree: true });
show();

export default [];
