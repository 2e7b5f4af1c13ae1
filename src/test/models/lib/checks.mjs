// Checks a drawing as it is written in the model, whoever drew it. Each finding names the elements concerned.
import { is } from './bpmn.mjs';
import { contains, grown, isHorizontal, overlap, segmentBox, segments } from './geometry.mjs';
import { readGraph, isEntry, straightExit } from './graph.mjs';
import { INTERNAL_FONT_SIZE, longestWordWidth, textHeight } from './text.mjs';

const TASK_PADDING = 5;

export function checkDrawing(definitions) {
  const drawing = readDrawing(definitions);
  const checks = [
    overlappingShapes,
    shapesOutsideParent,
    slantingEdges,
    edgesThroughShapes,
    labelsOverShapes,
    labelsOverLabels,
    labelsOverEdges,
    sharedLines,
    crossings,
    bentHappyPaths,
    overfullTasks,
  ];
  return checks.flatMap((check) => check(drawing));
}

function readDrawing(definitions) {
  const elements = definitions.diagrams?.[0]?.plane?.planeElement ?? [];
  const shapes = elements.filter((di) => di.$type === 'bpmndi:BPMNShape').map(toShape);
  const edges = elements.filter((di) => di.$type === 'bpmndi:BPMNEdge').map(toEdge);
  const labels = [...shapes, ...edges]
    .filter((item) => item.label)
    .map(({ id, element, label }) => ({ id, element, bounds: label }));
  return { shapes, edges, labels, process: definitions.rootElements.find((element) => is(element, 'Process')) };
}

function toShape({ bpmnElement: element, bounds, label }) {
  return { id: element.id, element, bounds, label: label?.bounds };
}

function toEdge({ bpmnElement: element, waypoint, label }) {
  const { sourceRef: source, targetRef: target } = element;
  return { id: element.id, element, source, target, segments: segments(waypoint), label: label?.bounds };
}

function overlappingShapes({ shapes }) {
  const clash = (a, b) => overlap(a.bounds, b.bounds) && !isInside(a, b) && !isInside(b, a) && !isAttached(a, b);
  return pairs(shapes, clash).map(([a, b]) => finding('shapes overlap', a, b));
}

function shapesOutsideParent({ shapes }) {
  const byElement = new Map(shapes.map((shape) => [shape.element, shape]));
  return shapes
    .map((shape) => [shape, byElement.get(shape.element.$parent)])
    .filter(([shape, parent]) => parent && !contains(parent.bounds, shape.bounds))
    .map(([shape, parent]) => finding('shape reaches out of its sub-process', shape, parent));
}

function slantingEdges({ edges }) {
  const slants = ({ from, to }) => from.x !== to.x && from.y !== to.y;
  const isFlow = ({ element }) => is(element, 'SequenceFlow');
  return edges
    .filter((edge) => isFlow(edge) && edge.segments.some(slants))
    .map((edge) => finding('edge runs aslant', edge));
}

function edgesThroughShapes({ shapes, edges }) {
  return edges.flatMap((edge) =>
    shapes
      .filter(
        (shape) =>
          !isInside(edge, shape) &&
          inWay(edge, shape).some((segment) => overlap(segmentBox(segment), grown(shape.bounds, -1))),
      )
      .map((shape) => finding('edge runs through a shape', edge, shape)),
  );
}

// The parts of an edge that must keep clear of a shape: all but those that dock to it.
function inWay(edge, { element }) {
  return edge.segments.slice(edge.source === element ? 1 : 0, edge.target === element ? -1 : undefined);
}

function labelsOverShapes({ shapes, labels }) {
  const clash = (label, shape) =>
    overlap(label.bounds, shape.bounds) && !(isInside(label, shape) && contains(shape.bounds, label.bounds));
  return labels.flatMap((label) =>
    shapes.filter((shape) => clash(label, shape)).map((shape) => finding('label lies over a shape', label, shape)),
  );
}

function labelsOverLabels({ labels }) {
  return pairs(labels, (a, b) => overlap(a.bounds, b.bounds)).map(([a, b]) => finding('labels overlap', a, b));
}

function labelsOverEdges({ labels, edges }) {
  const struck = (label, edge) =>
    edge.segments.some((segment) => overlap(grown(segmentBox(segment), 0.5), label.bounds));
  return labels.flatMap((label) =>
    edges.filter((edge) => struck(label, edge)).map((edge) => finding('label is struck through', label, edge)),
  );
}

function sharedLines({ edges }) {
  const alongside = (a, b) =>
    isHorizontal(a) === isHorizontal(b) && overlap(grown(segmentBox(a), 0.5), grown(segmentBox(b), 0.5));
  return pairs(edges, (a, b) => a.target !== b.target && meet(a, b, alongside)).map(([a, b]) =>
    finding('edges share a line', a, b),
  );
}

function crossings({ edges }) {
  const crossing = (a, b) =>
    isHorizontal(a) !== isHorizontal(b) && overlap(grown(segmentBox(a), 0.1), grown(segmentBox(b), 0.1));
  return pairs(edges, (a, b) => a.target !== b.target && meet(a, b, crossing)).map(([a, b]) =>
    finding('edges cross', a, b),
  );
}

function meet(a, b, relation) {
  return a.segments.some((first) => b.segments.some((second) => relation(first, second)));
}

// From each start event the straight way has to stay at one height.
function bentHappyPaths({ process, edges }) {
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return containersOf(process).flatMap((container) => {
    const { nodes } = readGraph(container);
    const start = nodes.find((node) => isEntry(node) && is(node.element, 'StartEvent'));
    const way = start
      ? straightWay(start)
          .map(({ id }) => byId.get(id))
          .filter(Boolean)
      : [];
    const height = way[0]?.segments[0].from.y;
    const bent = way.filter((edge) => edge.segments.some(({ from, to }) => from.y !== height || to.y !== height));
    return bent.map((edge) => finding('the straight way is bent', edge));
  });
}

function straightWay(start) {
  const way = [];
  const seen = new Set();
  for (let edge = straightExit(start); edge && !seen.has(edge); edge = straightExit(edge.target)) {
    way.push(edge);
    seen.add(edge);
  }
  return way;
}

function containersOf(container) {
  const inner = (container.flowElements ?? []).filter((element) => is(element, 'SubProcess'));
  return [container, ...inner.flatMap(containersOf)];
}

function overfullTasks({ shapes }) {
  const isTask = ({ element }) => is(element, 'Activity') && !is(element, 'SubProcess') && element.name;
  const tooFull = ({ element, bounds }) => {
    const width = bounds.width - 2 * TASK_PADDING;
    return (
      textHeight(element.name, width, INTERNAL_FONT_SIZE) > 48 ||
      longestWordWidth(element.name, INTERNAL_FONT_SIZE) > width
    );
  };
  return shapes
    .filter((shape) => isTask(shape) && tooFull(shape))
    .map((shape) => finding('the name does not fit the task', shape));
}

function isInside({ element }, container) {
  for (let parent = element.$parent; parent; parent = parent.$parent) if (parent === container.element) return true;
  return false;
}

function isAttached(a, b) {
  return a.element.attachedToRef === b.element || b.element.attachedToRef === a.element;
}

function pairs(items, relation) {
  return items.flatMap((a, index) =>
    items
      .slice(index + 1)
      .filter((b) => relation(a, b))
      .map((b) => [a, b]),
  );
}

function finding(problem, ...items) {
  return { problem, elements: items.map((item) => item.id) };
}
