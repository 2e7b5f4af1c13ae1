// Gives each node its column: as far left as the flow allows.
import { forwardOut, straightExit, topologicalOrder } from './graph.mjs';

export function assignColumns({ nodes }) {
  let returns = nodes.flatMap(returnChains);
  for (;;) {
    layColumns(nodes, returns);
    const fitting = returns.filter(fits);
    if (fitting.length === returns.length) return;
    returns = fitting;
  }
}

// A side branch that only leads back to an earlier node is laid from right to left, underneath what it repeats.
// That is how one draws a loop by hand, and it saves the width that the branch would take to the right.
function returnChains(node) {
  const straight = straightExit(node);
  return forwardOut(node)
    .filter((edge) => edge !== straight)
    .map((edge) => followToLoop(node, edge))
    .filter(Boolean);
}

function followToLoop(start, edge) {
  const chain = [];
  for (let node = edge.target; isPlainStep(node) && !chain.includes(node); node = node.out[0].target) {
    chain.push(node);
    const back = node.out.find((exit) => exit.back);
    if (back) return chain.includes(back.target) ? null : { start, chain, loopTarget: back.target };
    if (node.out.length !== 1) return null;
  }
  return null;
}

function isPlainStep(node) {
  return node.in.length === 1 && node.ports.length === 0 && node.kind !== 'container';
}

function fits({ chain, loopTarget }) {
  return chain.at(-1).col >= loopTarget.col;
}

function layColumns(nodes, returns) {
  for (const node of nodes) node.returning = null;
  for (const { start, chain } of returns) {
    chain.forEach((node, index) => (node.returning = { start, chain, index }));
  }
  for (const node of topologicalOrder(nodes)) {
    node.col = node.returning ? node.returning.start.col - node.returning.index : columnAfterSources(node);
    // On a sub-process they leave the first column free, for what returns into it from below.
    node.ports.forEach((port, index) => (port.col = node.col + Math.min(index + 1, node.colSpan - 1)));
  }
}

function columnAfterSources(node) {
  const columns = node.in.filter((edge) => !edge.back).map(({ source }) => columnAfter(source));
  return Math.max(0, ...columns);
}

// Below a wide sub-process there is room straight under a boundary event; a task's own column is too narrow.
function columnAfter(source) {
  if (source.kind !== 'boundary') return source.col + source.colSpan;
  return source.host.kind === 'container' ? source.col : source.col + 1;
}
