/* global document, Element, HTMLCanvasElement, KeyboardEvent, MutationObserver, performance, queueMicrotask */
/* global requestAnimationFrame, window */
/** Runs in Chromium: the renderer as the browser tests hold it, an editor with hints, and stop-watches for both. */
import { rememberHints, shapeHints, showHints } from '../../extension/src/hints/shape-hints.ts';
import '../browser/renderer-page.ts';

const QUIET_MS = 500;

/** The browser has laid out and painted all that was there at the call. */
function painted() {
  return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function newest() {
  return [...document.querySelectorAll('.jp-tsteps-View')].at(-1);
}

/** When the newest view was put on the page. */
let attachedAt = 0;
const { insertBefore } = document.body;
document.body.insertBefore = function (...args) {
  attachedAt = performance.now();
  return insertBefore.apply(this, args);
};

/** Until a view says that it is drawn, from its payload on; and until its header is laid out, from attaching on. */
async function timeView(payload, notebook) {
  const started = performance.now();
  const index = await window.renderers.add(payload, notebook);
  const view = newest();
  view.querySelector('header').getBoundingClientRect();
  const headerMs = performance.now() - attachedAt;
  while (view.dataset.drawn !== 'true') {
    if (view.dataset.drawn === 'error') throw new Error(view.innerText);
    await new Promise(done => requestAnimationFrame(done));
  }
  await painted();
  return { index, headerMs, drawnMs: performance.now() - started };
}

/** When anything on the page was last changed or painted on; peers draw late, in shadow roots, and on canvases. */
let changedAt = 0;
const changes = new MutationObserver(touch);
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  observe(root);
  return root;
};
const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (...args) {
  // After the drawing that the context is for.
  queueMicrotask(touch);
  return getContext.apply(this, args);
};

function touch() {
  changedAt = performance.now();
}

function observe(root) {
  changes.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
}

/** Until a peer's HTML, put on the page as JupyterLab does it, has not changed for a while; that while not counted. */
async function timeHtml(html) {
  const host = document.createElement('div');
  document.body.append(host);
  observe(host);
  const started = performance.now();
  host.innerHTML = html;
  for (const inert of host.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const { name, value } of inert.attributes) script.setAttribute(name, value);
    script.textContent = inert.textContent;
    inert.replaceWith(script);
  }
  await painted();
  touch();
  while (performance.now() - changedAt < QUIET_MS) await painted();
  const spent = changedAt - started;
  changes.disconnect();
  host.remove();
  return spent;
}

/** Times of single steps of the focused cursor, layout included; a frame passes between them. */
async function timeSteps(steps) {
  const slider = newest().querySelector('[role="slider"]');
  slider.focus();
  const times = [];
  for (let step = 0; step < steps; step++) {
    await painted();
    const started = performance.now();
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    document.body.getBoundingClientRect();
    times.push(performance.now() - started);
  }
  return times;
}

/** Until hints stand at the end of so many lines. */
async function timeHints(count) {
  const { EditorView } = window;
  const lines = Array.from({ length: count }, (_, line) => `const h${line} = Dense(64)(x);`);
  const source = lines.join('\n');
  const view = new EditorView({ doc: source, extensions: shapeHints([]), parent: document.body });
  await painted();
  const text = 'h  batch 32 × timesteps 700 × features 64';
  const hints = lines.map((_, line) => ({ line, kind: 'shape', text }));
  const started = performance.now();
  showHints(view, rememberHints(hints, source));
  view.dom.getBoundingClientRect();
  const spent = performance.now() - started;
  const shown = view.dom.querySelectorAll('.jp-tsteps-Hint').length;
  view.destroy();
  return { spent, shown };
}

Object.assign(window, { timers: { timeView, timeHtml, timeSteps, timeHints } });
