/**
 * A text as nodes, with the marked stretches wrapped. A mark inside another is wrapped inside it; one that only overlaps another is left out.
 * @param marks `{ start, end, wrap }`, offsets in UTF-16 units; `wrap` takes the nodes of the stretch.
 */
export function marked(text, marks) {
  const sorted = marks.filter(mark => mark.start < mark.end && mark.end <= text.length).sort((a, b) => a.start - b.start || b.end - a.end);
  const [nodes] = wrapped(text, 0, text.length, sorted, 0);
  return nodes;
}

function wrapped(text, start, end, marks, next) {
  const nodes = [];
  let place = start;
  while (next < marks.length && marks[next].start < end) {
    const mark = marks[next];
    if (mark.start < place || mark.end > end) {
      next++;
      continue;
    }
    if (mark.start > place) nodes.push(text.slice(place, mark.start));
    const [inside, after] = wrapped(text, mark.start, mark.end, marks, next + 1);
    nodes.push(mark.wrap(inside));
    place = mark.end;
    next = after;
  }
  if (place < end) nodes.push(text.slice(place, end));
  return [nodes, next];
}
