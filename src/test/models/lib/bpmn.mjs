// Reads models, and puts a new drawing into a model without touching a byte of its meaning.
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

const NAMESPACES = {
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI',
  dc: 'http://www.omg.org/spec/DD/20100524/DC',
  di: 'http://www.omg.org/spec/DD/20100524/DI',
};

export async function readDefinitions(xml) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  // The drawing is replaced anyway, so only complaints about the meaning count.
  const serious = warnings.filter((warning) => !/bpmndi:|dc:|di:/.test(warning.message));
  if (serious.length > 0) throw new Error(serious.map((warning) => warning.message).join('\n'));
  return rootElement;
}

export function processOf(definitions) {
  if (definitions.rootElements.some((element) => is(element, 'Collaboration'))) {
    throw new Error('pools and lanes are not supported: draw the process alone');
  }
  return definitions.rootElements.find((element) => is(element, 'Process'));
}

export function is(element, type) {
  return element.$instanceOf(`bpmn:${type}`);
}

// Spliced as text: a round trip through the parser would lose XML comments and reformat the rest.
export function replaceDrawing(xml, drawing) {
  const meaning = xml.replace(/\s*<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '');
  return declareNamespaces(meaning).replace(/\s*(<\/(?:\w+:)?definitions>)\s*$/, `\n${drawing}\n$1\n`);
}

function declareNamespaces(xml) {
  return xml.replace(/<(?:\w+:)?definitions\b[^>]*/, (tag) => {
    const missing = Object.entries(NAMESPACES).filter(([prefix]) => !tag.includes(`xmlns:${prefix}=`));
    return tag + missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  });
}
