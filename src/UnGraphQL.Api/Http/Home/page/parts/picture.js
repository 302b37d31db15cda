import { documentAt, graphAt } from '../addresses.js';
import { drawn, element } from '../dom.js';
import { words } from '../words.js';

/** The neighbourhood as a drawing whose documents are links. Whatever has the focus or the pointer brings its citations forward. */
export function picture({ nodes, lines, frame }, name) {
  const drawings = new Map(lines.map(line => [line, drawLine(line)]));
  const svg = drawn('svg', { viewBox: `${frame.left} ${frame.top} ${frame.width} ${frame.height}`, width: frame.width, height: frame.height, role: 'group', 'aria-label': name },
    drawn('defs', {}, drawn('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: 'userSpaceOnUse', orient: 'auto' }, drawn('path', { d: 'M0 0 8 4 0 8Z' }))),
    drawn('g', { class: 'lines', 'aria-hidden': 'true' }, [...drawings.values()]),
    drawn('g', {}, [...nodes].sort((a, b) => a.distance - b.distance || a.y - b.y).map(drawNode)));
  return element('div', { class: 'picture', tabindex: 0, role: 'region', 'aria-label': name }, svg);

  function drawNode(node) {
    const label = words.node(node.symbol, node.document?.title, node.distance);
    const link = drawn('a', {
      href: node.distance === 0 ? documentAt(node) : graphAt(node.symbol),
      class: `node ${node.document ? 'held' : 'known'}${node.distance ? '' : ' center'}`,
      'aria-label': label,
      onfocus: () => bringForward(node),
      onpointerenter: () => bringForward(node),
      onblur: () => bringForward(null),
      onpointerleave: () => bringForward(null),
    }, drawn('title', {}, label), drawn('circle', { cx: node.x ?? 0, cy: node.y ?? 0, r: node.distance ? 5 : 9 }), drawLabel(node));
    return link;
  }

  function bringForward(node) {
    svg.classList.toggle('chosen', node !== null);
    for (const [line, drawing] of drawings) drawing.classList.toggle('near', line.from === node || line.to === node);
  }
}

/** From the circle outwards; on the left turned round, so that nothing stands on its head. */
function drawLabel({ symbol, distance, x = 0, y = 0, angle = 0 }) {
  if (distance === 0) return drawn('text', { y: -16, 'text-anchor': 'middle' }, symbol);
  const isLeft = Math.cos(angle) < 0;
  const turn = angle * 180 / Math.PI + (isLeft ? 180 : 0);
  return drawn('text', { transform: `translate(${x} ${y}) rotate(${turn})`, x: isLeft ? -10 : 10, dy: '0.35em', 'text-anchor': isLeft ? 'end' : 'start' }, symbol);
}

/** Bent towards the middle, and ending where the circles begin. */
function drawLine({ from, to, weight }) {
  const [a, b] = [{ x: from.x ?? 0, y: from.y ?? 0 }, { x: to.x ?? 0, y: to.y ?? 0 }];
  const bend = from.distance === 0 || to.distance === 0 ? 1 : 0.55;
  const c = { x: (a.x + b.x) / 2 * bend, y: (a.y + b.y) / 2 * bend };
  const [start, end] = [short(a, c, from.distance ? 6 : 10), short(b, c, to.distance ? 7 : 11)];
  return drawn('path', { d: `M${start.x} ${start.y}Q${c.x} ${c.y} ${end.x} ${end.y}`, 'stroke-width': Math.min(1 + Math.log2(weight), 4), 'marker-end': 'url(#arrow)' });
}

function short(point, towards, by) {
  const [dx, dy] = [towards.x - point.x, towards.y - point.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: point.x + dx / length * by, y: point.y + dy / length * by };
}
