// Writes a layout as BPMN DI.
import { is } from './bpmn.mjs';
import { layoutContainer, moved } from './container.mjs';

const ORIGIN = { x: 160, y: 80 };

export function drawingOf(process) {
  const { shapes, edges } = moved(layoutContainer(process), ORIGIN.x, ORIGIN.y);
  return [
    `  <bpmndi:BPMNDiagram id="BPMNDiagram_${process.id}">`,
    `    <bpmndi:BPMNPlane id="BPMNPlane_${process.id}" bpmnElement="${process.id}">`,
    ...shapes.flatMap(shapeLines),
    ...edges.flatMap(edgeLines),
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
  ].join('\n');
}

function shapeLines({ element, bounds, label, expanded }) {
  const marker = is(element, 'ExclusiveGateway') ? ' isMarkerVisible="true"' : '';
  const open = expanded ? ' isExpanded="true"' : '';
  return [
    `      <bpmndi:BPMNShape id="${element.id}_di" bpmnElement="${element.id}"${marker}${open}>`,
    `        ${boundsTag(bounds)}`,
    ...labelLines(label),
    '      </bpmndi:BPMNShape>',
  ];
}

function edgeLines({ element, points, label }) {
  return [
    `      <bpmndi:BPMNEdge id="${element.id}_di" bpmnElement="${element.id}">`,
    ...points.map(({ x, y }) => `        <di:waypoint x="${x}" y="${y}" />`),
    ...labelLines(label),
    '      </bpmndi:BPMNEdge>',
  ];
}

function labelLines(label) {
  if (!label) return [];
  return ['        <bpmndi:BPMNLabel>', `          ${boundsTag(label)}`, '        </bpmndi:BPMNLabel>'];
}

function boundsTag({ x, y, width, height }) {
  return `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;
}
