// Turns columns and rows into pixels: how much room each needs, and where each shape and its fixed label lie.
import { Axis } from './axis.mjs';
import { rectangle } from './geometry.mjs';

const COLUMN_CHANNEL = 42;
const ROW_CHANNEL = 30;
const LABEL_GAP = 4;
const EVENT_RADIUS = 18;
export const TASK_HALF = 40;
// From the middle of a gateway to a name beside its second line downwards.
const FLOW_LABEL_DISTANCE = 16;
// Labels may reach this far into the channels beside their column.
const LABEL_OVERHANG = 12;
// Where up to three boundary events sit on the bottom edge of a task, measured from its centre.
const PORT_OFFSETS = [[], [-26], [-28, 28], [-50, 0, 50]];
export function buildGrid(graph, tracks, origin) {
  const all = [...graph.nodes, ...graph.annotations];
  const columns = new Axis(1 + Math.max(0, ...all.map((node) => node.col + node.colSpan - 1)), COLUMN_CHANNEL);
  const rows = new Axis(1 + Math.max(0, ...all.map((node) => node.row + node.rowSpan - 1)), ROW_CHANNEL);
  for (const node of all) {
    needWidth(node, columns);
    needHeight(node, rows);
  }
  for (const edge of graph.edges) needFlowLabel(edge, columns);
  columns.needTracks(tracks?.columns ?? generous(columns));
  rows.needTracks(tracks?.rows ?? generous(rows));
  columns.solve(origin.x);
  rows.solve(origin.y);
  for (const node of all) placeNode(node, columns, rows);
  return { columns, rows };
}

// For the first attempt: more tracks than any drawing needs, to see which are used.
function generous(axis) {
  return axis.channels.map(() => 6);
}

function needWidth(node, columns) {
  if (node.kind === 'container') {
    columns.needSpan({ from: node.col, to: node.col + node.colSpan - 1, size: node.width });
    for (const port of node.ports) columns.needBand(port.col, EVENT_RADIUS);
    return;
  }
  const label = node.label ? node.label.width / 2 - LABEL_OVERHANG : 0;
  columns.needBand(node.col, Math.max(node.width / 2, label));
}

function needHeight(node, rows) {
  const half = node.height / 2;
  const label = node.label ? node.label.height + LABEL_GAP : 0;
  if (node.kind === 'container') {
    rows.needBand(node.row, node.anchor, 0);
    const size = node.height - node.anchor + overhang(node);
    rows.needSpan({ from: node.row, to: node.row + node.rowSpan - 1, size, fromLine: true });
  } else if (node.kind === 'gateway') {
    rows.needBand(node.row, (mayHaveExitOnTop(node) ? TASK_HALF : half) + label, half);
  } else if (node.kind === 'event') {
    rows.needBand(node.row, half, half + label);
  } else {
    rows.needBand(node.row, half, half + overhang(node));
  }
}

// Then its name may have to stand aside, where it must clear the task next to it.
function mayHaveExitOnTop({ out }) {
  return out.length > 2 || out.some((edge) => edge.back);
}

// How far boundary events and their labels hang out below their host.
function overhang(node) {
  const labels = (node.ports ?? []).map((port) => EVENT_RADIUS + LABEL_GAP + (port.label?.height ?? 0));
  return Math.max(0, ...labels);
}

// The name of a flow stands right of its gateway: on the line of the straight exit, beside the line of one that leads down.
function needFlowLabel({ source, target, label }, columns) {
  if (!label || source.kind !== 'gateway' || target.col <= source.col) return;
  const straight = source.row === target.row;
  if (straight && target.col > source.col + 1) return;
  const before = straight ? source.width / 2 + 14 : FLOW_LABEL_DISTANCE;
  columns.needChannel(source.col + 1, before + label.width + LABEL_GAP - columns.after[source.col]);
}

function placeNode(node, columns, rows) {
  const y = rows.line(node.row);
  if (node.kind === 'container') {
    const [left, top] = [columns.start(node.col), y - node.anchor];
    const right = columns.end(node.col + node.colSpan - 1);
    const bottom = rows.end(node.row + node.rowSpan - 1) - overhang(node);
    node.bounds = { x: left, y: top, width: right - left, height: bottom - top };
  } else {
    node.bounds = rectangle(columns.line(node.col) - node.width / 2, y - node.height / 2, node);
  }
  if (node.kind === 'event' && node.label) node.labelBounds = labelBelow(node);
  node.ports?.forEach((port, index) => placePort(port, index, columns));
}

function labelBelow({ bounds, label }) {
  return rectangle(bounds.x + (bounds.width - label.width) / 2, bounds.y + bounds.height + LABEL_GAP, label);
}

function placePort(port, index, columns) {
  const { bounds, ports, kind } = port.host;
  const offset = PORT_OFFSETS[ports.length]?.[index] ?? index * 40 - 50;
  const x = kind === 'container' ? columns.line(port.col) : bounds.x + bounds.width / 2 + offset;
  const bottom = bounds.y + bounds.height;
  port.bounds = rectangle(x - EVENT_RADIUS, bottom - EVENT_RADIUS, port);
  if (!port.label) return;
  // Beside the line that leaves below: on its left only for the first of several on a task.
  const leftSide = kind !== 'container' && ports.length > 1 && index === 0;
  const labelX = leftSide ? x - 7 - port.label.width : x + 7;
  port.labelBounds = rectangle(labelX, bottom + EVENT_RADIUS + 2, port.label);
}
