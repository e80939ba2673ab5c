// The page in a frame: parameters become the widget's attributes, and the page around hears what happens, and how tall
// it is. What comes in from there can ask for the height, and nothing else.

const ATTRIBUTES = ['standard', 'src', 'lang', 'focus', 'links', 'mode', 'quiz-mode', 'questions', 'seed', 'storage', 'theme', 'heading-level'];
const EVENTS = ['competency-ready', 'competency-select', 'competency-answer', 'competency-complete', 'competency-error'];

const widget = /** @type {HTMLElement} */ (document.querySelector('competency-widget'));
const root = document.documentElement;
const parameters = new URLSearchParams(location.search);

/** WordPress knows the frame by this, which it wrote behind the address. */
const secret = /^#\?secret=([A-Za-z0-9]+)$/.exec(location.hash)?.[1];

/** The origin of the page around, once it has spoken. @type {string | undefined} */
let host;
/** Whether that is H5P's resizer. */
let resizes = false;
let told = 0;
/** Whether what is shown stays: the page around hears one height, not each on the way to it. */
let isSettled = false;

function dress() {
  for (const name of ATTRIBUTES) {
    const value = parameters.get(name);
    if (value !== null) widget.setAttribute(name, value);
  }
  root.dataset.theme = parameters.get('theme') ?? 'light';
  root.lang = languageOf(parameters.get('lang')) ?? root.lang;
}

/** A language's tag as it should be written; none where it can't be one. */
function languageOf(/** @type {string | null} */ tag) {
  try {
    return Intl.getCanonicalLocales(tag ?? [])[0];
  } catch {
    return undefined;
  }
}

function say(/** @type {object} */ message) {
  window.parent.postMessage(message, host && host !== 'null' ? host : '*');
}

function sayH5p(/** @type {string} */ action) {
  say({ context: 'h5p', action, scrollHeight: told, clientHeight: window.innerHeight });
}

/** Tells the height in each dialect: of this widget, of Canvas and Sakai, of WordPress, of the H5P resizer. */
function tell() {
  if (!isSettled) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  say({ type: 'competency-resize', detail: { height } });
  say({ subject: 'lti.frameResize', height });
  if (secret) say({ message: 'height', value: height, secret });
  sayH5p(resizes ? 'prepareResize' : 'hello');
}

function settle() {
  isSettled = true;
  tell();
}

/** The page around is the only one that is listened to, and only at the origin that it first spoke from. */
function hear(/** @type {MessageEvent} */ { source, origin, data }) {
  const asks = data?.type === 'competency-resize';
  if (source !== window.parent || !(asks || data?.context === 'h5p')) return;
  host ??= origin;
  if (origin !== host) return;
  if (asks) {
    told = 0;
    return tell();
  }
  resizes = true;
  if (data.action === 'ready') sayH5p('hello');
  if (data.action === 'hello' || data.action === 'resize') sayH5p('prepareResize');
  if (data.action === 'resizePrepared') sayH5p('resize');
}

dress();
if (window.parent !== window) {
  window.addEventListener('message', hear);
  for (const type of EVENTS) document.addEventListener(type, (event) => say({ type, detail: /** @type {CustomEvent} */ (event).detail }));
  new ResizeObserver(tell).observe(document.body);
  // The text, too, where the program is long on its way.
  setTimeout(settle, 2000);
  for (const type of ['competency-ready', 'competency-error']) document.addEventListener(type, () => requestAnimationFrame(settle));
}
