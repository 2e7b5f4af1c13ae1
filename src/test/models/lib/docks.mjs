// Where an edge may leave or enter a shape, and how much better one side is than another.
import { centre } from './geometry.mjs';
import { DIRECTION } from './router.mjs';
import { forwardOut, straightExit } from './graph.mjs';

const FAN_OFFSET = 10;
const OUT_PRICES = {
  event: { right: 0, bottom: 40, top: 40, left: 120 },
  gateway: { right: 40, bottom: 0, top: 20, left: 120 },
  activity: { right: 0, bottom: 40, top: 40, left: 90 },
  container: { right: 0 },
  boundary: { bottom: 0 },
};
const IN_PRICES = {
  event: { left: 0, top: 40, bottom: 40 },
  gateway: { left: 0, top: 10, bottom: 10 },
  activity: { left: 0, top: 30, bottom: 30 },
  container: { left: 0 },
};
const RETURNING_OUT = { left: 0, top: 20, bottom: 20 };
const RETURNING_IN = { right: 0, top: 0, bottom: 30 };
// How far an edge into a sub-process keeps from corners and boundary events.
const CLEARANCE = 30;
// Leaving a gateway elsewhere than on the place kept for the exit.
const OUT_OF_TURN = 60;

export function docksOf(edge, grid) {
  return { out: outDocks(edge, grid), into: inDocks(edge, grid) };
}

function outDocks(edge, grid) {
  const { source } = edge;
  const leadsBack = source.returning && (edge.back || edge.target.returning);
  const prices = { ...(leadsBack ? RETURNING_OUT : OUT_PRICES[source.kind]) };
  if (source.kind === 'gateway' && edge === straightExit(source)) prices.right = 0;
  const down = source.kind === 'gateway' ? downwardExits(source) : [];
  if (down.length === 0) return docksOnSides(source, prices, grid);
  const { bottom, ...others } = prices;
  if (!down.includes(edge)) return [...docksOnSides(source, others, grid), ...besideTop(source)];
  const dear = Object.fromEntries(Object.entries(others).map(([side, price]) => [side, price + OUT_OF_TURN]));
  return [{ ...fanPlace(edge, down), direction: DIRECTION.bottom, price: bottom }, ...docksOnSides(source, dear, grid)];
}

// For gateways with so many exits that the four corners do not suffice.
function besideTop({ bounds, out }) {
  if (out.length <= 3) return [];
  const at = (offset) => ({ x: centre(bounds).x + offset, y: bounds.y + Math.abs(offset) });
  return [at(FAN_OFFSET), at(-FAN_OFFSET)].map((place) => ({ ...place, direction: DIRECTION.top, price: OUT_OF_TURN }));
}

// Exits that lead down leave a gateway side by side. What goes to a nearer row leaves further right, so none cross.
function fanPlace(edge, down) {
  const { bounds } = edge.source;
  const offset = fanOffset(down, down.indexOf(edge));
  return { x: centre(bounds).x + offset, y: bounds.y + bounds.height - Math.abs(offset) };
}

function downwardExits(gateway) {
  const straight = straightExit(gateway);
  const down = forwardOut(gateway).filter((edge) => edge !== straight && edge.target.row > gateway.row);
  // What returns lies straight below the corner, so it comes last.
  const depth = ({ target }) => (target.returning ? 1000 : target.row);
  return down.sort((a, b) => depth(a) - depth(b));
}

function fanOffset(down, index) {
  const distance = down.length > 2 ? FAN_OFFSET - 2 : FAN_OFFSET;
  const lastAtCorner = down.length === 2 || down.at(-1).target.returning;
  const fromLast = down.length - 1 - index;
  return lastAtCorner ? distance * fromLast : distance * (fromLast - Math.floor((down.length - 1) / 2));
}

function inDocks({ source, target, back }, grid) {
  if (target.kind === 'container') return containerDocks(target, back, grid);
  return docksOnSides(
    target,
    target.returning && source.kind !== 'boundary' ? RETURNING_IN : IN_PRICES[target.kind],
    grid,
  );
}

function docksOnSides(node, prices, grid) {
  return Object.entries(prices).map(([side, price]) => dockOn(node, side, price, grid));
}

function dockOn({ bounds, kind, row }, side, price, { rows }) {
  const { x, y } = centre(bounds);
  const lineY = kind === 'container' ? rows.line(row) : y;
  const places = {
    right: { x: bounds.x + bounds.width, y: lineY },
    left: { x: bounds.x, y: lineY },
    top: { x, y: bounds.y },
    bottom: { x, y: bounds.y + bounds.height },
  };
  return { ...places[side], direction: DIRECTION[side], price };
}

// A loop back into a sub-process may end anywhere on its bottom edge, clear of corners and boundary events.
function containerDocks(node, back, grid) {
  const left = dockOn(node, 'left', 0, grid);
  if (!back) return [left];
  const { x, width } = node.bounds;
  const isClear = (at) =>
    at > x + CLEARANCE &&
    at < x + width - CLEARANCE &&
    node.ports.every((port) => Math.abs(centre(port.bounds).x - at) > CLEARANCE);
  const bottom = dockOn(node, 'bottom', 0, grid);
  const places = grid.columns
    .lines()
    .map(({ at }) => at)
    .filter(isClear);
  return [left, ...places.map((at) => ({ ...bottom, x: at }))];
}

// The extra lines on which the docks of this container lie. They are dear to all edges that do not start there.
export function dockLines({ nodes }) {
  const gateways = nodes.filter((node) => node.kind === 'gateway');
  const fans = gateways.map(downwardExits).flatMap((down) => down.map((edge) => fanPlace(edge, down)));
  const ports = nodes.flatMap((node) => node.ports).map((port) => ({ x: centre(port.bounds).x }));
  return [...fans, ...gateways.flatMap(besideTop), ...ports].map(({ x }) => ({ at: x, dear: 1.3 }));
}
