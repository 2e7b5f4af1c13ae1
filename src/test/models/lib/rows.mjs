// Gives each node its row: the straightest way on top, every side branch in the nearest row that is free below.
import { forwardOut, isEntry, straightExit } from './graph.mjs';

// One crossing is worth going this many rows further down.
const CROSSING_IN_ROWS = 4;

export function assignRows({ nodes, annotations }) {
  const board = new Board();
  for (const node of nodes) node.row = null;
  for (const entry of [...nodes.filter(isEntry), ...nodes]) {
    if (entry.row === null) placeBranch({ chain: straightChain(entry) }, board.rowCount, board);
  }
  for (const annotation of annotations) placeAnnotation(annotation, board);
}

// The nodes that continue straight from a node, as far as nobody has placed them yet.
function straightChain(first) {
  const chain = [];
  for (let node = first; node && node.row === null && !chain.includes(node); node = straightExit(node)?.target) {
    chain.push(node);
    if (node.returning && node === node.returning.chain.at(-1)) break;
  }
  return chain;
}

function placeBranch(branch, row, board) {
  board.take(branch, row);
  // From right to left: a branch further right then lies nearer, and those further left pass underneath it.
  for (const node of [...branch.chain].sort((a, b) => b.col - a.col)) {
    for (const edge of sideExits(node)) {
      if (edge.target.row !== null) continue;
      const side = { source: edge.source, parent: node, chain: straightChain(edge.target) };
      placeBranch(side, board.bestRowFor(side), board);
    }
  }
}

function sideExits(node) {
  const straight = straightExit(node);
  const fromPorts = [...node.ports].reverse().flatMap((port) => port.out.filter((edge) => !edge.back));
  const others = forwardOut(node).filter((edge) => edge !== straight);
  const isReturn = (edge) => Boolean(edge.target.returning);
  // What returns lies straight underneath its gateway, so the other exits have to get past first.
  return [
    ...fromPorts,
    ...others.filter((edge) => !isReturn(edge)),
    ...others.filter(isReturn),
    ...(straight ? [straight] : []),
  ];
}

function placeAnnotation(annotation, board) {
  const host = annotation.host ?? { col: 0, row: 0, rowSpan: 1 };
  annotation.col = host.col;
  annotation.rowSpan = annotation.colSpan = 1;
  annotation.row = host.row + (host.rowSpan ?? 1);
  while (!board.isFree(annotation.row, annotation.col)) annotation.row++;
  board.occupy(annotation);
}

class Board {
  #nodes = new Set();
  #runs = new Set();
  #drops = new Set();
  rowCount = 0;

  isFree(row, col) {
    return !this.#nodes.has(`${row},${col}`);
  }

  occupy(node) {
    for (let row = node.row; row < node.row + node.rowSpan; row++) {
      for (let col = node.col; col < node.col + node.colSpan; col++) this.#nodes.add(`${row},${col}`);
    }
    this.rowCount = Math.max(this.rowCount, node.row + node.rowSpan);
  }

  take(branch, row) {
    for (const node of branch.chain) {
      node.row = row;
      this.occupy(node);
    }
    for (const cell of runCells(branch, row)) this.#runs.add(cell);
    for (const cell of dropCells(branch, row)) this.#drops.add(cell);
  }

  bestRowFor(branch) {
    const top = branch.parent.row + branch.parent.rowSpan;
    const rows = Array.from({ length: Math.max(1, this.rowCount - top + 1) }, (_, index) => top + index);
    const candidates = rows.filter((row) => this.#hasRoom(branch, row));
    const cost = (row) => row + CROSSING_IN_ROWS * this.#crossings(branch, row);
    return candidates.reduce((best, row) => (cost(row) < cost(best) ? row : best), candidates[0] ?? this.rowCount);
  }

  #hasRoom(branch, row) {
    const rowSpan = Math.max(...branch.chain.map((node) => node.rowSpan));
    for (let below = row; below < row + rowSpan; below++) {
      if (runCells(branch, below).some((cell) => this.#nodes.has(cell) || this.#runs.has(cell))) return false;
    }
    return !dropCells(branch, row).some((cell) => this.#nodes.has(cell));
  }

  #crossings(branch, row) {
    const crossed = runCells(branch, row).filter((cell) => this.#drops.has(cell)).length;
    return crossed + dropCells(branch, row).filter((cell) => this.#runs.has(cell)).length;
  }
}

// The cells a branch needs in its row: from below its source, over its own nodes, to where it joins another branch.
function runCells({ source, chain }, row) {
  const last = chain.at(-1);
  const joined = forwardOut(last).map((edge) => edge.target.col - 1);
  const columns = chain.flatMap((node) => [node.col, node.col + node.colSpan - 1]);
  const from = Math.min(...columns, source?.col ?? Infinity);
  const to = Math.max(...columns, ...(chain[0].returning ? [] : joined.slice(0, 1)));
  return Array.from({ length: to - from + 1 }, (_, index) => `${row},${from + index}`);
}

// The cells a branch passes on its way down from its source, and up again where it only leads back.
function dropCells({ source, parent, chain }, row) {
  if (!source) return [];
  const top = parent.row + parent.rowSpan;
  const columns = chain[0].returning ? [source.col, chain.at(-1).col] : [source.col];
  return columns.flatMap((col) =>
    Array.from({ length: Math.max(0, row - top) }, (_, index) => `${top + index},${col}`),
  );
}
