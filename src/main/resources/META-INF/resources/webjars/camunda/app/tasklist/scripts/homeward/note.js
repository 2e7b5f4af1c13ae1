/* A sentence in the corner, until it is clicked away or long enough read. */
export function tell(sentence, look = '') {
  const note = document.createElement('p');
  note.className = 'homeward-note ' + look;
  note.setAttribute('role', look ? 'status' : 'alert');
  note.textContent = sentence;
  note.addEventListener('click', () => note.remove());
  document.body.append(note);
  setTimeout(() => note.remove(), 15000);
}
