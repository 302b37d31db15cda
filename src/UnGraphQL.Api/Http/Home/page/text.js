/**
 * A text as nodes, with the marked stretches wrapped. A mark inside another is wrapped inside it; one that only overlaps another is left out. An empty
 * mark is put in between, and not into a stretch that ends or begins there.
 * @param marks `{ start, end, wrap }`, offsets in UTF-16 units; `wrap` takes the nodes of the stretch.
 */
export function marked(text, marks) {
  const held = marks.filter(mark => mark.start <= mark.end && mark.end <= text.length).sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches = held.filter(mark => mark.start < mark.end);
  const points = held.filter(mark => mark.start === mark.end);
  return nodesOf(0, text.length, true);

  /** Takes the marks from the front of both lists as it goes. */
  function nodesOf(start, end, isWhole) {
    const nodes = [];
    let place = start;
    while (stretches.length && stretches[0].start < end) {
      const mark = stretches.shift();
      if (mark.start < place || mark.end > end) continue;
      nodes.push(...plain(place, mark.start, true), mark.wrap(nodesOf(mark.start, mark.end, false)));
      place = mark.end;
    }
    return [...nodes, ...plain(place, end, isWhole)];
  }

  function plain(from, to, isClosed) {
    const nodes = [];
    while (points.length && (points[0].start < to || (isClosed && points[0].start === to))) {
      const point = points.shift();
      nodes.push(text.slice(from, point.start), point.wrap([]));
      from = point.start;
    }
    return [...nodes, text.slice(from, to)].filter(node => node !== '');
  }
}
