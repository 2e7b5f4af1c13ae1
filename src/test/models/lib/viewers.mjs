// How a model and a decision are shown in a page of a browser; each answers with the selector of what to photograph.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const BPMN_VIEWER = require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
const DMN_VIEWER = require.resolve('dmn-js/dist/dmn-viewer.production.min.js');
const DMN_STYLES = ['dmn-js-shared.css', 'dmn-js-decision-table.css'].map((name) =>
  join(dirname(DMN_VIEWER), 'assets', name),
);
const MARGIN = 30;
const WATERMARK_HEIGHT = 30;

// A process as SVG, which is kept as well: it is sharp at any size.
export async function showProcess(page, xml) {
  await page.setContent('<div id="canvas" style="width: 1600px; height: 900px"></div>');
  await page.addScriptTag({ path: BPMN_VIEWER });
  const svg = await page.evaluate(async (model) => {
    const viewer = new globalThis.BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(model);
    if (warnings.length > 0) throw new Error(warnings.map((warning) => warning.message).join('\n'));
    return (await viewer.saveSVG()).svg;
  }, xml);
  await page.setContent(`<style>body { margin: 0 } svg { display: block; padding: ${MARGIN}px }</style>${svg}`);
  return { selector: 'svg', svg };
}

// The table of a decision: what is read of it, rather than the diagram of its requirements.
export async function showDecision(page, xml) {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.setContent(`<div id="canvas" style="display: inline-block; padding: ${MARGIN}px"></div>`);
  for (const path of DMN_STYLES) await page.addStyleTag({ content: await readFile(path, 'utf8') });
  await page.addScriptTag({ path: DMN_VIEWER });
  await page.evaluate(async (model) => {
    const viewer = new globalThis.DmnJS({ container: '#canvas' });
    await viewer.importXML(model);
    await viewer.open(viewer.getViews().find((view) => view.type === 'decisionTable'));
  }, xml);
  // The link back to the requirements makes no sense in a picture.
  await page.addStyleTag({ content: '.view-drd { display: none } .dmn-js-parent { height: auto !important }' });
  // The viewer fills the window: made as high as its table, it neither cuts the table nor leaves a void below.
  const bottom = await page.locator('#canvas table').evaluate((table) => table.getBoundingClientRect().bottom);
  await page.setViewportSize({ width: 1600, height: Math.ceil(bottom) + WATERMARK_HEIGHT });
  return { selector: '#canvas' };
}
