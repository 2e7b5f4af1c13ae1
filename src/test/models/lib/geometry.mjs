// Small helpers on rectangles { x, y, width, height } and on orthogonal segments.

export function rectangle(x, y, { width, height }) {
  return { x: Math.round(x), y: Math.round(y), width, height };
}

export function centre({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
}

export function grown({ x, y, width, height }, by) {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function overlap(a, b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer, inner) {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function segments(points) {
  return points.slice(1).map((to, index) => ({ from: points[index], to }));
}

export function segmentBox({ from, to }) {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}

export function isHorizontal({ from, to }) {
  return from.y === to.y;
}

// Drops the points at which a line does not turn.
export function withoutStraightPoints(points) {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    if (before.x === point.x && before.y === point.y) return false;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}

export function translate(point, dx, dy) {
  return { ...point, x: point.x + dx, y: point.y + dy };
}
