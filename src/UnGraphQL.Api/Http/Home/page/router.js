// One page, many views. A view that was left stays as it was, so that going back finds it with its place and its focus.

import { words } from './words.js';

const KEPT = 12;
const main = document.getElementById('main');
const status = document.getElementById('status');

/** By the id of the entry in the history: the view shown there, how far it was scrolled, and what had the focus. */
const kept = new Map();
let find, entry, view, underway;

/** @param route The view of an address: `async (parameters, signal) => ({ title, node, ready })`; `ready` is kept when all of it is there. */
export function start(route) {
  find = route;
  history.scrollRestoration = 'manual';
  addEventListener('popstate', traverse);
  addEventListener('click', follow);
  addEventListener('pagehide', () => history.replaceState({ ...history.state, top: scrollY }, ''));
  show({ top: history.state?.top });
}

/** @param at What stays where it is in the window: the id of an element, its distance from the top, and the id of what has the focus. */
export function go(address, at = null) {
  leave();
  history.pushState(null, '', address);
  show({ at });
}

/** Says something to who listens instead of looking. */
export function announce(text) {
  status.textContent = text;
}

function leave() {
  if (!view || underway) return;
  kept.delete(entry);
  kept.set(entry, { view, top: scrollY, focus: document.activeElement });
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
}

function nameEntry() {
  entry = history.state?.entry ?? crypto.getRandomValues(new Uint32Array(2)).join('-');
  history.replaceState({ ...history.state, entry }, '');
}

async function show({ at = null, top = null }) {
  const isFirst = !view && !underway;
  const [mine, search] = [new AbortController(), location.search];
  underway?.abort();
  underway = mine;
  nameEntry();
  main.setAttribute('aria-busy', 'true');
  const next = await find(new URLSearchParams(search), mine.signal);
  if (mine.signal.aborted) return;
  underway = null;
  main.removeAttribute('aria-busy');
  view = { ...next, search };
  draw();
  await place(at, top);
  if (isFirst || at) return;
  if (!location.hash) main.focus({ preventScroll: true });
  announce(words.opened(view.title));
}

function draw() {
  if (main.firstChild !== view.node || main.childNodes.length > 1) main.replaceChildren(view.node);
  document.title = words.pageTitle(view.title);
  document.getElementById('query').value = new URLSearchParams(view.search).get('q') ?? '';
}

/** At once, and again when all of the view is there, unless the reader has moved on. */
async function place(at, top) {
  const shown = view;
  const move = () => {
    if (at) keepAt(at);
    else if (top) scrollTo(0, top);
    else if (location.hash) goToHash();
    else scrollTo(0, 0);
  };
  move();
  const moved = scrollY;
  if (!at && !top && !location.hash) return;
  await view.ready;
  if (view === shown && Math.abs(scrollY - moved) < 2) move();
}

function goToHash() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) {
    scrollTo(0, 0); // It may come with the rest.
    return;
  }
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

function keepAt({ id, top, focus }) {
  const node = document.getElementById(id);
  if (node) scrollBy(0, node.getBoundingClientRect().top - top);
  document.getElementById(focus)?.focus({ preventScroll: true });
}

/** Back and forth, and after a link within the view, whose entry nobody has named yet. */
function traverse() {
  const next = history.state?.entry;
  if (next) leave();
  const found = kept.get(next);
  if (!found && view && location.search === view.search) {
    nameEntry();
    goToHash();
    return;
  }
  if (!found) {
    show({});
    return;
  }
  underway?.abort();
  underway = null;
  main.removeAttribute('aria-busy');
  entry = next;
  view = found.view;
  draw();
  found.focus?.focus({ preventScroll: true });
  scrollTo(0, found.top);
}

function follow(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.getAttribute('href'), location.href);
  if (url.origin !== location.origin || url.pathname !== '/') return;
  if (url.hash && url.search === location.search) {
    leave(); // The browser goes there by itself.
    return;
  }
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}
