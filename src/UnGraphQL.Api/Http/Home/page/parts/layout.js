// Where the documents of a citation neighbourhood stand: rings by distance around the document in question, what cites it on the left, what it cites
// on the right. Nothing is left to chance, so that the same graph is the same picture.

const LETTER = 7.2; // Width of a letter of a symbol, rather too much than too little.
const GAP = 19; // Between neighbours on a ring.
const FIRST = 170; // Radius of the innermost ring.

/** @return nodes with `x`, `y` and `angle`, lines with their two nodes, the frame around it all, and whether the two sides mean something. */
export function layout({ nodes, edges }) {
  const bySymbol = new Map(nodes.map(node => [node.symbol, { ...node, neighbours: [] }]));
  const lines = edges.map(edge => ({ ...edge, from: bySymbol.get(edge.source), to: bySymbol.get(edge.target) })).filter(({ from, to }) => from && to);
  for (const { from, to } of lines) {
    from.neighbours.push(to);
    to.neighbours.push(from);
  }

  const rings = Map.groupBy([...bySymbol.values()], node => node.distance);
  const sides = sidesOf(lines, rings);
  let [radius, label] = [0, 0];
  for (const distance of [...rings.keys()].filter(distance => distance > 0).sort()) {
    radius = placeRing(rings.get(distance), sides, Math.max(FIRST, radius + label + 40));
    label = Math.max(...rings.get(distance).map(node => node.symbol.length)) * LETTER;
  }
  return { nodes: [...bySymbol.values()], lines, frame: frameOf([...bySymbol.values()]), isSided: new Set(sides.values()).size === 2 };
}

/** Of each document whether it is reached by citations made (1) or received (-1), through the nearest one on the way. */
function sidesOf(lines, rings) {
  const sides = new Map();
  for (const distance of [...rings.keys()].filter(distance => distance > 0).sort()) {
    for (const node of rings.get(distance)) {
      const inner = lines.filter(({ from, to }) => (from === node && to.distance < distance) || (to === node && from.distance < distance));
      const received = inner.filter(({ from }) => from === node).length;
      sides.set(node, distance === 1 ? (received * 2 > inner.length ? -1 : 1) : sides.get(parentOf(node)) ?? 1);
    }
  }
  return sides;
}

const parentOf = node => node.neighbours.filter(other => other.distance < node.distance).sort(bySymbols)[0];

/** Each side fills its half of the ring from the top down, in the order of the ring inside it. */
function placeRing(ring, sides, least) {
  const halves = [1, -1].map(side => ring.filter(node => sides.get(node) === side).sort((a, b) => (parentOf(a)?.y ?? 0) - (parentOf(b)?.y ?? 0) || bySymbols(a, b)));
  const isOneSided = halves.some(half => half.length === 0);
  const spread = isOneSided ? 2 * Math.PI : Math.PI;
  const radius = Math.max(least, (Math.max(halves[0].length, halves[1].length) + 1) * GAP / spread);
  halves.forEach((half, index) => half.forEach((node, place) => {
    const share = (place + 0.5) / half.length * spread;
    node.angle = index === 0 ? share - Math.PI / 2 : 1.5 * Math.PI - share;
    node.x = radius * Math.cos(node.angle);
    node.y = radius * Math.sin(node.angle);
  }));
  return radius;
}

/** From the circles to the ends of their labels, which read outwards. */
function frameOf(nodes) {
  const ends = nodes.map(({ symbol, x = 0, y = 0, angle = 0, distance }) => {
    const reach = distance ? 12 + symbol.length * LETTER : 40;
    return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
  });
  const [xs, ys] = [ends.map(end => end.x), ends.map(end => end.y)];
  const [left, top] = [Math.min(-60, ...xs) - 12, Math.min(-40, ...ys) - 12];
  return { left, top, width: Math.max(60, ...xs) + 12 - left, height: Math.max(40, ...ys) + 12 - top };
}

function bySymbols(a, b) {
  return a.symbol.localeCompare(b.symbol, 'en', { numeric: true });
}
