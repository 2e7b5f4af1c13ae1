// Finds a free place for the names of gateways and flows, once the edges are laid.
import { TASK_HALF } from './grid.mjs';
import { centre, grown, isHorizontal, overlap, rectangle, segmentBox, segments } from './geometry.mjs';
import { labelSize } from './text.mjs';

const GAP = 4;
// If a name finds no place at its usual width, it is broken into more lines.
const NARROWER = [64, 44];
// How far a name stands from its flow; a default flow bears a slash near its gateway, which reaches out to both sides.
const PLAIN = { above: 3, aside: 6 };
const WITH_SLASH = { above: 8, aside: 10 };

// Where a gateway's name usually stands; edges keep clear of it if they can.
export function usualGatewayLabel({ bounds, label }) {
  return gatewayPlaces({ bounds, label })[0];
}

export function placeLabels({ nodes, edges }) {
  const ports = nodes.flatMap((node) => node.ports);
  const shapes = [...nodes, ...ports].map((node) => node.bounds);
  const lines = edges.flatMap((edge) => segments(edge.points)).map(segmentBox);
  const slashes = edges.filter(({ isDefault }) => isDefault).map(slashBox);
  const taken = [
    ...shapes,
    ...lines,
    ...slashes,
    ...[...nodes, ...ports].map((node) => node.labelBounds).filter(Boolean),
  ];
  const place = (owner, placesOf) => {
    const sizes = [owner.label, ...NARROWER.map((width) => labelSize(owner.element.name, width))];
    const places = sizes.flatMap((label) => placesOf({ ...owner, label }));
    owner.labelBounds = places.find((place) => isFree(place, taken)) ?? places[0] ?? usualFlowLabel(owner);
    taken.push(owner.labelBounds);
  };
  for (const node of nodes) if (node.kind === 'gateway' && node.label) place(node, gatewayPlaces);
  for (const edge of edges) if (edge.label) place(edge, flowPlaces);
}

function slashBox({ points: [from, to] }) {
  const towards = { x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y) };
  return { x: from.x + 10 * towards.x - 7, y: from.y + 10 * towards.y - 7, width: 14, height: 14 };
}

function usualFlowLabel({ points, label }) {
  return rectangle(points[0].x + GAP, points[0].y + GAP, label);
}

function isFree(place, taken) {
  const withMargin = grown(place, 1);
  return !taken.some((other) =>
    overlap(withMargin, { ...other, width: other.width || 0.1, height: other.height || 0.1 }),
  );
}

function gatewayPlaces({ bounds, label }) {
  const { x, y } = centre(bounds);
  const [above, below] = [bounds.y - GAP - label.height, bounds.y + bounds.height + GAP];
  const [left, middle, right] = [x - 6 - label.width, x - label.width / 2, x + 6];
  const at = (placeX, placeY) => rectangle(placeX, placeY, label);
  const aboveTasks = y - TASK_HALF - GAP / 2 - label.height;
  return [
    ...[at(middle, above), at(left, above), at(right, above), at(left, aboveTasks), at(right, aboveTasks)],
    ...[at(middle, below), at(right, below), at(left, below)],
  ];
}

// Beside the first part of the flow, else beside the second, further and further from the gateway.
function flowPlaces({ points, label, isDefault }) {
  return segments(points)
    .slice(0, 3)
    .flatMap((segment, index) => {
      const distance = isDefault && index === 0 ? WITH_SLASH : PLAIN;
      return isHorizontal(segment)
        ? besideHorizontal(segment, label, distance)
        : besideVertical(segment, label, distance);
    });
}

function besideHorizontal({ from, to }, label, { above }) {
  const room = Math.abs(to.x - from.x) - label.width;
  const towards = Math.sign(to.x - from.x);
  return [GAP, 20, 40, 60]
    .filter((start) => start <= room)
    .flatMap((start) => {
      const x = towards > 0 ? from.x + start : from.x - start - label.width;
      return [rectangle(x, from.y - above - label.height, label), rectangle(x, from.y + above, label)];
    });
}

function besideVertical({ from, to }, label, { aside }) {
  const towards = Math.sign(to.y - from.y);
  return [GAP, 12, 24, 40, 60].flatMap((start) => {
    const y = towards > 0 ? from.y + start : from.y - start - label.height;
    return [rectangle(from.x + aside, y, label), rectangle(from.x - aside - label.width, y, label)];
  });
}
