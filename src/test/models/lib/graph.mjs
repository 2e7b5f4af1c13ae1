// The flow of one container (a process or a sub-process) as nodes and edges, and what can be told from it alone.
import { is } from './bpmn.mjs';
import { labelSize, textHeight, INTERNAL_FONT_SIZE } from './text.mjs';

const LABEL_WIDTH = 90;
// Boundary events stand close together, so their labels are narrower.
const BOUNDARY_LABEL_WIDTH = 74;
const ANNOTATION_WIDTH = 130;

export function readGraph(container) {
  const elements = container.flowElements ?? [];
  const nodes = elements.filter(isOrdinaryNode).map(toNode);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const element of elements.filter((element) => is(element, 'BoundaryEvent'))) {
    const host = byId.get(element.attachedToRef.id);
    const port = toPort(element, host);
    host.ports.push(port);
    byId.set(port.id, port);
  }
  const edges = elements.filter((element) => is(element, 'SequenceFlow')).map((flow) => toEdge(flow, byId));
  for (const edge of edges) {
    edge.source.out.push(edge);
    edge.target.in.push(edge);
  }
  for (const source of byId.values()) source.out.sort(byOutgoingOrder(source.element));
  markBackEdges(nodes);
  return {
    nodes,
    edges,
    eventSubProcesses: elements.filter((element) => element.triggeredByEvent),
    annotations: readAnnotations(container, byId),
  };
}

function isOrdinaryNode(element) {
  return is(element, 'FlowNode') && !is(element, 'BoundaryEvent') && !element.triggeredByEvent;
}

function toNode(element) {
  const kind = kindOf(element);
  const [width, height] = { event: [36, 36], gateway: [50, 50], activity: [100, 80], container: [0, 0] }[kind];
  const label = element.name && (kind === 'event' || kind === 'gateway') ? labelSize(element.name, LABEL_WIDTH) : null;
  return { id: element.id, element, kind, label, width, height, colSpan: 1, rowSpan: 1, out: [], in: [], ports: [] };
}

function kindOf(element) {
  if (is(element, 'Event')) return 'event';
  if (is(element, 'Gateway')) return 'gateway';
  return is(element, 'SubProcess') ? 'container' : 'activity';
}

function toPort(element, host) {
  const label = element.name ? labelSize(element.name, BOUNDARY_LABEL_WIDTH) : null;
  return { id: element.id, element, host, kind: 'boundary', label, width: 36, height: 36, out: [] };
}

function toEdge(flow, byId) {
  const source = byId.get(flow.sourceRef.id);
  const label = flow.name ? labelSize(flow.name, LABEL_WIDTH) : null;
  return {
    id: flow.id,
    element: flow,
    source,
    from: source.host ?? source,
    target: byId.get(flow.targetRef.id),
    label,
    isDefault: flow.sourceRef.default === flow,
  };
}

function byOutgoingOrder(element) {
  const order = (element.outgoing ?? []).map((flow) => flow.id);
  const position = (edge) => (order.includes(edge.id) ? order.indexOf(edge.id) : order.length);
  return (a, b) => position(a) - position(b);
}

// A back edge leads to a node that is still being explored: it closes a loop.
function markBackEdges(nodes) {
  const state = new Map();
  const visit = (node) => {
    state.set(node, 'open');
    for (const edge of allOut(node)) {
      edge.back = state.get(edge.target) === 'open';
      if (!state.has(edge.target)) visit(edge.target);
    }
    state.set(node, 'done');
  };
  for (const node of [...nodes.filter(isEntry), ...nodes]) if (!state.has(node)) visit(node);
}

export function isEntry(node) {
  return node.in.length === 0;
}

// The edges that leave a node or one of its boundary events.
export function allOut(node) {
  return [...node.out, ...node.ports.flatMap((port) => port.out)];
}

export function forwardOut(node) {
  return node.out.filter((edge) => !edge.back);
}

// The exit that continues in the same row: the first one that leads to an end rather than only round a loop.
export function straightExit(node) {
  const exits = forwardOut(node);
  return exits.find((edge) => reachesEnd(edge.target)) ?? exits[0];
}

function reachesEnd(node) {
  return node.out.length === 0 || forwardOut(node).some((edge) => reachesEnd(edge.target));
}

// Every node after all nodes that lead to it.
export function topologicalOrder(nodes) {
  const order = [];
  const seen = new Set();
  const visit = (node) => {
    seen.add(node);
    for (const edge of allOut(node)) if (!edge.back && !seen.has(edge.target)) visit(edge.target);
    order.unshift(node);
  };
  for (const node of [...nodes.filter(isEntry), ...nodes]) if (!seen.has(node)) visit(node);
  return order;
}

function readAnnotations(container, byId) {
  const artifacts = container.artifacts ?? [];
  const associations = artifacts.filter((artifact) => is(artifact, 'Association'));
  return artifacts
    .filter((artifact) => is(artifact, 'TextAnnotation'))
    .map((element) => {
      const association = associations.find(({ sourceRef, targetRef }) => [sourceRef, targetRef].includes(element));
      const other = association && (association.sourceRef === element ? association.targetRef : association.sourceRef);
      const height = Math.max(40, textHeight(element.text ?? '', ANNOTATION_WIDTH - 10, INTERNAL_FONT_SIZE) + 12);
      return {
        id: element.id,
        element,
        kind: 'annotation',
        association,
        host: byId.get(other?.id),
        width: ANNOTATION_WIDTH,
        height,
      };
    });
}
