// Lays out one container, sub-processes first, in coordinates of its own; the caller moves it into place.
import { readGraph } from './graph.mjs';
import { assignColumns } from './columns.mjs';
import { assignRows } from './rows.mjs';
import { buildGrid } from './grid.mjs';
import { docksOf, dockLines } from './docks.mjs';
import { Router } from './router.mjs';
import { placeLabels, usualGatewayLabel } from './labels.mjs';
import { centre, translate, withoutStraightPoints } from './geometry.mjs';

const PADDING = { left: 30, right: 30, top: 36, bottom: 30 };
const SHELF_GAP = 30;
const SHELF_WIDTH = 1200;
// About what a column and a row take with the channel beside them.
const COLUMN_PITCH = 150;
const ROW_PITCH = 115;

// { shapes, edges, width, height, anchor }: the anchor is the height at which the straight way runs.
export function layoutContainer(element) {
  const graph = readGraph(element);
  for (const node of graph.nodes.filter(({ kind }) => kind === 'container')) layoutInside(node);
  assignColumns(graph);
  assignRows(graph);
  const grid = route(graph);
  placeLabels(graph);
  const flow = { ...drawing(graph), ...extent(graph, grid), anchor: grid.rows.line(0) };
  return addEventSubProcesses(flow, graph.eventSubProcesses);
}

function layoutInside(node) {
  node.inside = layoutContainer(node.element);
  node.width = node.inside.width + PADDING.left + PADDING.right;
  node.height = node.inside.height + PADDING.top + PADDING.bottom;
  node.anchor = node.inside.anchor + PADDING.top;
  node.colSpan = Math.max(1, Math.floor((node.width + 50) / COLUMN_PITCH));
  node.rowSpan = Math.max(1, Math.floor((node.height - node.anchor + 60) / ROW_PITCH));
}

// First with plenty of tracks in every channel, to learn how many are needed; then with only as many.
function route(graph) {
  const first = tryRoute(graph, null);
  const needed = countTracks(first);
  const exact = tryRoute(graph, needed);
  if (exact.complete && exact.router.price <= first.router.price * 1.2) return settle(graph, exact);
  return settle(graph, tryRoute(graph, withSpare(needed)));
}

function tryRoute(graph, tracks) {
  const grid = buildGrid(graph, tracks, { x: 0, y: 0 });
  const ports = graph.nodes.flatMap((node) => node.ports);
  const router = new Router({
    xLines: [...grid.columns.lines(), ...dockLines(graph)],
    yLines: grid.rows.lines(),
    shapes: [...graph.nodes, ...graph.annotations, ...ports].map((node) => node.bounds),
    labels: [...graph.nodes, ...ports].map((node) => node.labelBounds).filter(Boolean),
    reserved: graph.nodes.filter((node) => node.kind === 'gateway' && node.label).map(usualGatewayLabel),
  });
  const edges = [...graph.edges].sort(byDifficulty);
  router.layAll(edges, (edge) => docksOf(edge, grid));
  return { grid, router, complete: edges.every((edge) => router.pointsOf(edge)) };
}

// Straight ones first, loops last, otherwise the short before the long.
function byDifficulty(a, b) {
  return difficulty(a) - difficulty(b);
}

function difficulty({ source, from, target, back }) {
  const rows = Math.abs(from.row - target.row);
  const columns = Math.abs(from.col - target.col);
  const straight = source === from && rows === 0 && !back;
  return (straight ? 0 : 1000) + (back ? 10000 : 0) + rows * 10 + columns;
}

function countTracks({ grid, router }) {
  const used = router.usedTracks();
  // At least one in every inner channel: that is where an edge leaves its shape.
  const count = (axis, channels) =>
    axis.channels.map((_, index) => {
      const inner = index > 0 && index < axis.channels.length - 1;
      return Math.max(channels.get(index)?.size ?? 0, inner ? 1 : 0);
    });
  return { columns: count(grid.columns, used.columns), rows: count(grid.rows, used.rows) };
}

function withSpare({ columns, rows }) {
  const more = (counts) => counts.map((count) => count + 1);
  return { columns: more(columns), rows: more(rows) };
}

function settle(graph, { grid, router }) {
  for (const edge of graph.edges) {
    const points = router.pointsOf(edge) ?? [centre(edge.source.bounds), centre(edge.target.bounds)];
    edge.points = withoutStraightPoints(points);
  }
  return grid;
}

function drawing({ nodes, edges, annotations }) {
  const shapes = [];
  const inner = [];
  for (const node of nodes) {
    shapes.push({
      element: node.element,
      bounds: node.bounds,
      label: node.labelBounds,
      expanded: node.kind === 'container',
    });
    if (node.inside) inner.push(moved(node.inside, node.bounds.x + PADDING.left, node.bounds.y + PADDING.top));
    for (const port of node.ports) shapes.push({ element: port.element, bounds: port.bounds, label: port.labelBounds });
  }
  for (const annotation of annotations) shapes.push({ element: annotation.element, bounds: annotation.bounds });
  return {
    shapes: [...shapes, ...inner.flatMap((inside) => inside.shapes)],
    edges: [
      ...edges.map((edge) => ({ element: edge.element, points: edge.points, label: edge.labelBounds })),
      ...annotations.filter(({ association, host }) => association && host).map(toAssociation),
      ...inner.flatMap((inside) => inside.edges),
    ],
  };
}

function toAssociation({ association, host, bounds }) {
  const [from, to] = [centre(host.bounds), centre(bounds)];
  return {
    element: association,
    points: [
      { x: from.x, y: host.bounds.y + host.bounds.height },
      { x: to.x, y: bounds.y },
    ],
  };
}

function extent({ nodes, edges, annotations }, { columns, rows }) {
  const ports = nodes.flatMap((node) => node.ports);
  const boxes = [...nodes, ...ports, ...edges].map((item) => item.labelBounds).filter(Boolean);
  const all = [...boxes, ...[...nodes, ...ports, ...annotations].map((node) => node.bounds)];
  const right = Math.max(columns.limit, ...all.map(({ x, width }) => x + width));
  const bottom = Math.max(rows.limit, ...all.map(({ y, height }) => y + height));
  return { width: right, height: bottom };
}

// Event sub-processes stand on shelves underneath the flow, side by side as far as there is width.
function addEventSubProcesses(flow, eventSubProcesses) {
  const boxes = eventSubProcesses.map(layoutEventSubProcess);
  const result = { ...flow, shapes: [...flow.shapes], edges: [...flow.edges] };
  for (const shelf of toShelves(boxes, Math.max(flow.width, SHELF_WIDTH))) {
    const y = result.height + SHELF_GAP;
    const height = Math.max(...shelf.map((box) => box.height));
    let x = 0;
    for (const { element, inside, width } of shelf) {
      const content = moved(inside, x + PADDING.left, y + PADDING.top);
      result.shapes.push({ element, bounds: { x, y, width, height }, expanded: true }, ...content.shapes);
      result.edges.push(...content.edges);
      x += width + SHELF_GAP;
    }
    result.width = Math.max(result.width, x - SHELF_GAP);
    result.height = y + height;
  }
  return result;
}

function layoutEventSubProcess(element) {
  const inside = layoutContainer(element);
  const width = inside.width + PADDING.left + PADDING.right;
  return { element, inside, width, height: inside.height + PADDING.top + PADDING.bottom };
}

function toShelves(boxes, limit) {
  const shelves = [];
  let filled = Infinity;
  for (const box of boxes) {
    if (filled + box.width > limit) {
      shelves.push([]);
      filled = 0;
    }
    shelves.at(-1).push(box);
    filled += box.width + SHELF_GAP;
  }
  return shelves;
}

export function moved({ shapes, edges }, dx, dy) {
  return {
    shapes: shapes.map((shape) => ({
      ...shape,
      bounds: translate(shape.bounds, dx, dy),
      label: shape.label && translate(shape.label, dx, dy),
    })),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map((point) => translate(point, dx, dy)),
      label: edge.label && translate(edge.label, dx, dy),
    })),
  };
}
