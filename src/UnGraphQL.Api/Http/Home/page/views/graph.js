import { documentAt, graphAt } from '../addresses.js';
import { ask } from '../api.js';
import { element } from '../dom.js';
import { layout } from '../parts/layout.js';
import { neighbourTable } from '../parts/neighbourTable.js';
import { picture } from '../parts/picture.js';
import { words } from '../words.js';

const DEPTHS = ['1', '2', '3'];

/** A document among those that it cites and that cite it: a picture, and a table that says the same. */
export async function graphView(parameters, signal) {
  const symbol = parameters.get('graph');
  const depth = DEPTHS.find(one => one === parameters.get('depth')) ?? '1';
  const direction = Object.keys(words.directions).find(one => one === parameters.get('direction')) ?? 'BOTH';
  const { citationGraph: graph } = await ask('Neighbourhood', { symbol, direction, depth: Number(depth) }, signal);
  const center = graph.nodes.find(node => node.distance === 0)?.symbol ?? symbol;
  const plan = layout(graph);
  const title = words.graphTitle(center);
  const node = element('article', { class: 'graph' },
    element('h1', {}, title),
    element('p', { class: 'doors' }, element('a', { href: documentAt({ symbol: center }) }, words.backToText)),
    element('div', { class: 'bar' },
      choices(words.direction, Object.entries(words.directions), direction, value => graphAt(symbol, depth, value)),
      choices(words.depth, DEPTHS.map(one => [one, one]), depth, value => graphAt(symbol, value, direction))),
    graph.truncated && element('p', { class: 'notice' }, words.truncated(graph.nodes.length)),
    graph.edges.length > 0
      ? [
        element('p', { class: 'hint' }, plan.isSided && `${words.graphSides} `, words.graphLegend),
        picture(plan, words.picture(center)),
        element('h2', {}, words.asTable),
        neighbourTable(graph),
      ]
      : element('p', {}, words.alone));
  return { title, node };
}

function choices(label, options, chosen, at) {
  return element('nav', { class: 'choices', 'aria-label': label }, element('span', {}, label),
    element('ul', {}, options.map(([value, name]) => element('li', {}, element('a', { href: at(value), 'aria-current': value === chosen && 'true' }, name)))));
}
