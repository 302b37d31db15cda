// Nodes are made here and nowhere else: texts become text nodes, so that nothing a document says can become markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element. `on…` properties listen, true is an attribute without value, null and false are none. Children: nodes, texts, lists of them. */
export function element(name, properties = {}, ...children) {
  return fill(document.createElement(name), properties, children);
}

export function drawn(name, properties = {}, ...children) {
  return fill(document.createElementNS(SVG, name), properties, children);
}

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

/** Runs the function when the element first comes near the window. */
export function whenSeen(node, run) {
  const observer = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    observer.disconnect();
    run();
  }, { rootMargin: '400px' });
  observer.observe(node);
}
