// Finds orthogonal ways for edges over a lattice of lines, each the cheapest that is left by those laid before it.
import { grown } from './geometry.mjs';

const RIGHT = 0;
const DOWN = 1;
const LEFT = 2;
const UP = 3;
const STEPS = [
  { dx: 1, dy: 0 },
  { dx: 0, dy: 1 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
];
export const DIRECTION = { right: RIGHT, bottom: DOWN, left: LEFT, top: UP };

// Prices in pixels: a way is lengthened by as much to save a bend, a crossing, or a touch.
const BEND = 40;
const CROSSING = 300;
const TOUCH = 3000;
const THROUGH_RESERVED = 150;
// Edges that end at the same target should run together: that halves the price of the shared part.
const SHARED = 0.5;
const SHAPE_MARGIN = 10;
const LABEL_MARGIN = 2;

export class Router {
  #xs;
  #ys;
  #closed;
  #reserved;
  #labels;
  #segments = new Map();
  #corners = new Map();
  #docks = new Map();
  #laid = new Map();

  // `shapes` and `labels` are closed to edges, `reserved` places are only dear.
  constructor({ xLines, yLines, shapes, labels, reserved }) {
    this.#xs = uniqueLines(xLines);
    this.#ys = uniqueLines(yLines);
    this.#closed = new Set();
    this.#reserved = new Set();
    for (const shape of shapes) this.#mark(grown(shape, SHAPE_MARGIN), this.#closed);
    for (const label of labels) this.#mark(grown(label, LABEL_MARGIN), this.#closed);
    for (const place of reserved) this.#mark(place, this.#reserved);
    this.#labels = labels;
  }

  // Lays all edges, then takes each up again once or twice: the early ones did not know of the later ones.
  layAll(edges, docksOf) {
    for (const edge of edges) this.#lay(edge, docksOf(edge));
    for (let round = 0; round < 2; round++) {
      for (const edge of edges) {
        this.#takeUp(edge);
        this.#lay(edge, docksOf(edge));
      }
    }
  }

  pointsOf(edge) {
    return this.#laid.get(edge)?.points ?? null;
  }

  get price() {
    return [...this.#laid.values()].reduce((sum, way) => sum + way.price, 0);
  }

  // How many tracks of each channel are in use, for both directions.
  usedTracks() {
    const used = { columns: new Map(), rows: new Map() };
    for (const [key, users] of this.#segments) {
      if (users.length === 0) continue;
      const [ix, iy, direction] = key.split(',').map(Number);
      const line = direction === DOWN ? this.#xs[ix] : this.#ys[iy];
      if (line.channel === undefined) continue;
      const channels = direction === DOWN ? used.columns : used.rows;
      if (!channels.has(line.channel)) channels.set(line.channel, new Set());
      channels.get(line.channel).add(line.at);
    }
    return used;
  }

  #mark({ x, y, width, height }, set) {
    const [right, bottom] = [x + width, y + height];
    this.#xs.forEach((xLine, ix) => {
      this.#ys.forEach((yLine, iy) => {
        const nextX = this.#xs[ix + 1]?.at;
        const nextY = this.#ys[iy + 1]?.at;
        const withinX = xLine.at > x && xLine.at < right;
        const withinY = yLine.at > y && yLine.at < bottom;
        if (withinY && xLine.at < right && nextX > x) set.add(segmentKey(ix, iy, RIGHT));
        if (withinX && yLine.at < bottom && nextY > y) set.add(segmentKey(ix, iy, DOWN));
      });
    });
  }

  #lay(edge, { out, into }) {
    const starts = out.map((dock) => this.#entry(dock, edge, false)).filter(Boolean);
    const goals = into.map((dock) => this.#entry(dock, edge, true)).filter(Boolean);
    const way = this.#cheapest(edge, starts, goals);
    if (way) this.#putDown(edge, way);
  }

  // The first crossing of the lattice outside a shape, straight ahead of one of its docks.
  #entry(dock, edge, arriving) {
    const user = this.#docks.get(dockKey(dock));
    if (user && !(arriving && user.arriving)) return null;
    const { dx } = STEPS[dock.direction];
    const alongX = dx !== 0;
    const [along, across] = alongX ? [this.#xs, this.#ys] : [this.#ys, this.#xs];
    const sign = dx + STEPS[dock.direction].dy;
    const edgeAt = alongX ? dock.x : dock.y;
    const lineIndex = across.findIndex((line) => line.at === (alongX ? dock.y : dock.x));
    const outside = (line) => sign * (line.at - edgeAt) >= SHAPE_MARGIN;
    const first = sign > 0 ? along.findIndex(outside) : along.findLastIndex(outside);
    if (first < 0 || lineIndex < 0 || this.#crossesLabel(dock, along[first].at)) return null;
    const [ix, iy] = alongX ? [first, lineIndex] : [lineIndex, first];
    const direction = arriving ? (dock.direction + 2) % 4 : dock.direction;
    return { ix, iy, direction, dock, price: dock.price + Math.abs(along[first].at - edgeAt) };
  }

  #crossesLabel(dock, until) {
    const { dx } = STEPS[dock.direction];
    const end = dx !== 0 ? { x: until, y: dock.y } : { x: dock.x, y: until };
    const [left, right] = [Math.min(dock.x, end.x), Math.max(dock.x, end.x)];
    const [top, bottom] = [Math.min(dock.y, end.y), Math.max(dock.y, end.y)];
    return this.#labels.some(
      ({ x, y, width, height }) => left < x + width && right > x && top < y + height && bottom > y,
    );
  }

  #cheapest(edge, starts, goals) {
    const best = new Map();
    const queue = new PriorityQueue();
    for (const start of starts) queue.push(start.price, { ...start, previous: null, price: start.price, start });
    while (queue.size > 0) {
      const here = queue.pop();
      if (here.goal) return here;
      const state = stateOf(here);
      if (best.has(state)) continue;
      best.set(state, here.price);
      for (const goal of goals) this.#arrive(edge, here, goal, queue);
      for (const direction of [RIGHT, DOWN, LEFT, UP]) this.#step(edge, here, direction, queue);
    }
    return null;
  }

  #arrive(edge, here, goal, queue) {
    if (here.ix !== goal.ix || here.iy !== goal.iy || (here.direction + 2) % 4 === goal.direction) return;
    const price = here.price + goal.price + this.#cornerPrice(edge, here, goal.direction);
    queue.push(price, { ...here, goal, price });
  }

  #step(edge, here, direction, queue) {
    if ((direction + 2) % 4 === here.direction) return;
    const [ix, iy] = [here.ix + STEPS[direction].dx, here.iy + STEPS[direction].dy];
    if (ix < 0 || iy < 0 || ix >= this.#xs.length || iy >= this.#ys.length) return;
    const key = segmentKey(Math.min(ix, here.ix), Math.min(iy, here.iy), direction);
    const length = this.#segmentPrice(edge, key, direction, here, ix, iy);
    if (length === Infinity) return;
    const price = here.price + length + this.#cornerPrice(edge, here, direction);
    queue.push(price, { ix, iy, direction, price, previous: here, start: here.start });
  }

  #segmentPrice(edge, key, direction, here, ix, iy) {
    if (this.#closed.has(key)) return Infinity;
    const users = this.#segments.get(key) ?? [];
    if (users.some((user) => user.edge.target !== edge.target || user.direction !== direction)) return Infinity;
    const line = direction % 2 === 0 ? this.#ys[iy] : this.#xs[ix];
    const length = Math.abs(this.#xs[ix].at - this.#xs[here.ix].at) + Math.abs(this.#ys[iy].at - this.#ys[here.iy].at);
    const reserved = this.#reserved.has(key) ? THROUGH_RESERVED : 0;
    const factor = line.dear && line.at !== here.start.dock.x ? line.dear : 1;
    return length * (users.length > 0 ? SHARED : 1) * factor + reserved;
  }

  #cornerPrice(edge, { ix, iy, direction: arriving }, leaving) {
    const turning = arriving !== leaving;
    let price = turning ? BEND : 0;
    for (const user of this.#corners.get(cornerKey(ix, iy)) ?? []) {
      if (user.edge.target === edge.target) continue;
      const bothStraight = !turning && user.arriving === user.leaving;
      price += bothStraight ? CROSSING : TOUCH;
    }
    return price;
  }

  #putDown(edge, goalState) {
    const states = [];
    for (let state = goalState; state; state = state.previous) states.unshift(state);
    const { start, goal, price } = goalState;
    const undo = [];
    const add = (map, key, user) => {
      if (!map.has(key)) map.set(key, []);
      map.get(key).push(user);
      undo.push(() =>
        map.set(
          key,
          map.get(key).filter((other) => other !== user),
        ),
      );
    };
    states.forEach((state, index) => {
      const leaving = states[index + 1]?.direction ?? goal.direction;
      add(this.#corners, cornerKey(state.ix, state.iy), { edge, arriving: state.direction, leaving });
      const next = states[index + 1];
      if (!next) return;
      const key = segmentKey(Math.min(state.ix, next.ix), Math.min(state.iy, next.iy), next.direction);
      add(this.#segments, key, { edge, direction: next.direction });
    });
    this.#holdDock(start.dock, false, undo);
    this.#holdDock(goal.dock, true, undo);
    const lattice = states.map(({ ix, iy }) => ({ x: this.#xs[ix].at, y: this.#ys[iy].at }));
    this.#laid.set(edge, { points: [start.dock, ...lattice, goal.dock].map(({ x, y }) => ({ x, y })), price, undo });
  }

  #holdDock(dock, arriving, undo) {
    const key = dockKey(dock);
    const holder = this.#docks.get(key) ?? { arriving, count: 0 };
    holder.count++;
    this.#docks.set(key, holder);
    undo.push(() => --holder.count === 0 && this.#docks.delete(key));
  }

  #takeUp(edge) {
    this.#laid.get(edge)?.undo.forEach((undo) => undo());
    this.#laid.delete(edge);
  }
}

function uniqueLines(lines) {
  // Bands come first, so a band's line wins over a track in the same place.
  const byPlace = new Map();
  for (const line of lines) if (!byPlace.has(line.at)) byPlace.set(line.at, line);
  return [...byPlace.values()].sort((a, b) => a.at - b.at);
}

// A segment is known by its upper or left end.
function segmentKey(ix, iy, direction) {
  return `${ix},${iy},${direction % 2}`;
}

function cornerKey(ix, iy) {
  return `${ix},${iy}`;
}

function dockKey({ x, y }) {
  return `${x},${y}`;
}

function stateOf({ ix, iy, direction }) {
  return (ix * 4096 + iy) * 4 + direction;
}

class PriorityQueue {
  #heap = [];
  #counter = 0;

  get size() {
    return this.#heap.length;
  }

  // Equal prices come out in the order they went in, or the drawing would not be deterministic.
  push(price, value) {
    const heap = this.#heap;
    heap.push({ price, order: this.#counter++, value });
    for (let child = heap.length - 1; child > 0;) {
      const parent = (child - 1) >> 1;
      if (!before(heap[child], heap[parent])) break;
      [heap[child], heap[parent]] = [heap[parent], heap[child]];
      child = parent;
    }
  }

  pop() {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length > 0) {
      heap[0] = last;
      this.#sink();
    }
    return top.value;
  }

  #sink() {
    const heap = this.#heap;
    for (let parent = 0; ;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      let least = parent;
      if (left < heap.length && before(heap[left], heap[least])) least = left;
      if (right < heap.length && before(heap[right], heap[least])) least = right;
      if (least === parent) return;
      [heap[parent], heap[least]] = [heap[least], heap[parent]];
      parent = least;
    }
  }
}

function before(a, b) {
  return a.price < b.price || (a.price === b.price && a.order < b.order);
}
