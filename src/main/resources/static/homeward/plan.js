/* Counts what a plan comes to while a visit is typed. Whoever has no script reads it on the page of the week after saving. */
const totals = document.querySelector('[data-plan-totals]');
const form = totals.closest('form');
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const hours = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const count = () => {
  const days = form.querySelectorAll('input[name="days"]:checked').length;
  const workers = Number(form.querySelector('input[name="workers"]:checked')?.value ?? 1);
  const typed = form.elements.minutes.value.trim();
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  const all = Number(totals.dataset.minutes) + days * workers * minutes;
  const cost = Math.round(all * Number(totals.dataset.rate) * 100 / 60) / 100;
  totals.textContent = `With this visit the plan has ${hours.format(all / 60)} hours a week`
    + (totals.dataset.priced === 'true' ? `, at ${pounds.format(cost)} a week.` : '.');
  totals.hidden = false;
};

form.addEventListener('input', count);
count();
