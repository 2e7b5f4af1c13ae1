/* Draws the models of a case and marks where it stands. Whoever has no script reads the same in the text beside it. */
(() => {
  const ids = text => (text || '').split(' ').filter(Boolean);

  const mark = (viewer, place) => {
    const canvas = viewer.get('canvas');
    const known = id => viewer.get('elementRegistry').get(id);
    ids(place.dataset.passed).filter(known).forEach(id => canvas.addMarker(id, 'hw-passed'));
    ids(place.dataset.current).filter(known).forEach(id => {
      canvas.addMarker(id, 'hw-current');
      const here = document.createElement('span');
      here.className = 'hw-diagram__here';
      here.textContent = 'Here';
      viewer.get('overlays').add(id, { position: { top: -28, left: 0 }, html: here });
    });
  };

  const tools = (viewer, place) => {
    const row = place.nextElementSibling;
    row.hidden = false;
    row.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', () => {
      if (button.dataset.zoom === 'fit') viewer.get('canvas').zoom('fit-viewport', 'auto');
      else viewer.get('zoomScroll').stepZoom(button.dataset.zoom === 'in' ? 1 : -1);
    }));
  };

  const draw = async place => {
    if (place.dataset.drawn) return;
    place.dataset.drawn = 'yes';
    try {
      const answer = await fetch(place.dataset.diagram);
      if (!answer.ok) throw new Error(answer.status);
      const viewer = new window.BpmnJS({ container: place });
      await viewer.importXML(await answer.text());
      viewer.get('zoomScroll').toggle(false); // the wheel scrolls the page, as everywhere else
      viewer.get('canvas').zoom('fit-viewport', 'auto');
      mark(viewer, place);
      tools(viewer, place);
    } catch (problem) {
      place.remove();
    }
  };

  document.querySelectorAll('[data-diagram]').forEach(place => {
    const details = place.closest('details');
    if (!details || details.open) draw(place);
    else details.addEventListener('toggle', () => draw(place));
  });
})();
