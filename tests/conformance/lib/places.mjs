/**
 * Where an error of the reference implementation is, as "line:column". Its columns count UTF-16 units, ours characters (Unicode scalar values), as the
 * specification counts its source text.
 */
export function placesOf({ locations = [], positions = [] }, query) {
  return locations.map(({ line, column }, index) => {
    const before = query.slice(positions[index] - (column - 1), positions[index]);
    return `${line}:${[...before].length + 1}`;
  });
}
