// The custom element <competency-widget>. The program behind it is fetched once, when the first one comes into view.

/**
 * @typedef {{ update(): void, destroy(): void }} Handle
 * @typedef {{ imports(): WebAssembly.Imports, finish(instance: WebAssembly.Instance): void,
 *             mount(root: Element, host: HTMLElement, bring: () => Promise<unknown>): Handle }} Program
 * @typedef {'unsupported' | 'csp' | 'network' | 'integrity' | 'data' | 'panic'} Reason
 * @typedef {{ reason: Reason, message: string }} Failure
 * @typedef {[address: string, integrity: string]} Piece
 */

/** The program, and the part of it that isn't needed at first: each a script and its WebAssembly. The build fills in
 * their names, which have a hash of the content in them, and their integrity. @type {[Piece, Piece]} */
const PROGRAM = [
  [new URL('./competency_widget.js', import.meta.url).href, 'sha256-competency_widget.js'],
  [new URL('./competency_widget_bg.wasm', import.meta.url).href, 'sha256-competency_widget_bg.wasm'],
];
/** @type {[Piece, Piece]} */
const QUIZ = [
  [new URL('./competency_quiz.js', import.meta.url).href, 'sha256-competency_quiz.js'],
  [new URL('./competency_quiz_bg.wasm', import.meta.url).href, 'sha256-competency_quiz_bg.wasm'],
];

/** The code of the standard that is shown where none is asked for. The build fills it in. */
const FIRST = 'the first standard';

/** What the reader is told, by the language of the interface. @type {Record<string, Record<Reason | 'all', string>>} */
const NOTICES = {
  en: {
    all: 'Not interactive: ',
    unsupported: 'this browser is too old.',
    csp: 'the policy of this page forbids it.',
    network: 'the program could not be fetched.',
    integrity: 'the program is damaged.',
    data: 'the program lacks this standard.',
    panic: 'the program has failed.',
  },
  'zh-Hant': {
    all: '未顯示互動版：',
    unsupported: '瀏覽器版本太舊。',
    csp: '網頁的安全政策不允許。',
    network: '程式無法下載。',
    integrity: '程式檔案有誤。',
    data: '程式沒有這份基準。',
    panic: '程式發生錯誤。',
  },
};

const supported = 'WebAssembly' in globalThis && 'adoptedStyleSheets' in Document.prototype;

/** Looks until the program is there, and where it can't be. The program brings its own. */
const sheet = supported ? new CSSStyleSheet() : undefined;
sheet?.replaceSync(
  ':host(:not([hidden])){display:block}.coming{min-block-size:min(100svh,40rem)}' +
    '.notice{font-size:smaller;border-left:3px solid;padding-left:1em}',
);

/** What the page's policy would have to allow. @type {Set<string>} */
const forbidden = new Set();
document.addEventListener('securitypolicyviolation', ({ blockedURI, disposition, effectiveDirective }) => {
  if (blockedURI && disposition === 'enforce' && [...PROGRAM, ...QUIZ].some(([address]) => address.startsWith(blockedURI)))
    forbidden.add(`${effectiveDirective.replace('-elem', '')} ${new URL(blockedURI).origin}`);
});

/** @type {Map<[Piece, Piece], Promise<Program>>} */
const loads = new Map();

/** How many loads failed. A browser may remember of a script that it failed, by its whole address. */
let failed = 0;

/** Whether the program is there. */
let there = false;

/** What the program said when it panicked. It must not be called again. @type {Failure | undefined} */
let fault;

/** A part of the program: fetched once for all elements, and again after a failure that may pass. */
function load(/** @type {[Piece, Piece]} */ part, /** @type {ShadowRoot} */ place) {
  const loading = loads.get(part) ?? start(part, place).catch(async (error) => {
    const failure = await explained(error, part);
    if (/network|integrity/.test(failure.reason)) loads.delete(part);
    failed += 1;
    throw failure;
  });
  loads.set(part, loading);
  return loading;
}

/** @returns {Promise<Program>} */
async function start(/** @type {[Piece, Piece]} */ [[script, hash], [binary, integrity]], /** @type {ShadowRoot} */ place) {
  const wasm = fetch(binary, { integrity });
  wasm.catch(() => {});
  const address = `${script}#${failed}`;
  await preloaded(address, hash, place);
  const program = await import(address);
  // Not by streaming: what is held against its integrity is there as a whole, whatever type its host gives it.
  const { instance } = await WebAssembly.instantiate(await (await wasm).arrayBuffer(), program.imports());
  program.finish(instance);
  return program;
}

/** Fetches a script and holds it against its integrity, which `import()` can't. */
function preloaded(/** @type {string} */ href, /** @type {string} */ integrity, /** @type {ShadowRoot} */ place) {
  const link = document.createElement('link');
  if (!place.isConnected || !link.relList.supports('modulepreload')) return;
  const { nonce } = [...document.scripts].find(({ src }) => src === import.meta.url) ?? link;
  return new Promise((onload, onerror) => {
    place.append(Object.assign(link, { rel: 'modulepreload', href, integrity, nonce, onload, onerror }));
  }).finally(() => link.remove());
}

/** Why a part of the program didn't start: each piece is tried once more, alone. @returns {Promise<Failure>} */
async function explained(/** @type {unknown} */ error, /** @type {[Piece, Piece]} */ part) {
  let missing = '';
  for (const [address] of part) {
    const answer = await fetch(address).catch(() => undefined);
    const type = answer?.headers.get('content-type');
    if (!answer?.ok) missing ||= `${address}: ${answer?.status ?? 'no answer'}`;
    else if (address.endsWith('js') && !type?.includes('javascript')) missing ||= `${address}: ${type} is no script`;
  }
  if (/content.security|\bCSP\b|unsafe-eval/i.test(String(error))) forbidden.add("script-src 'wasm-unsafe-eval'");
  // The page hears of a violation in a task of its own.
  await new Promise((done) => setTimeout(done));
  if (forbidden.size) return { reason: 'csp', message: `the page's Content-Security-Policy lacks ${[...forbidden].join('; ')}` };
  if (missing) return { reason: 'network', message: missing };
  if (error instanceof TypeError || error instanceof Event) return { reason: 'integrity', message: `${part[0][0]} or its .wasm is of another build than embed.js` };
  return { reason: 'unsupported', message: String(error) };
}

/** The texts of standards, by their address. @type {Map<string, Promise<Element | null | undefined>>} */
const texts = new Map();

/** The text of a standard, for as long as the program is on its way. A request is the one way to markup that Trusted
 * Types leave open; as it knows no integrity, what acts is taken out. */
function text(/** @type {string} */ address) {
  const coming = texts.get(address) ?? new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => {
      const article = request.response?.querySelector('article');
      for (const element of article?.querySelectorAll('*') ?? []) {
        if (!/^(h\d|p|d[dlt]|div|details|summary|span|ul|li|sup|time|a)$/.test(element.localName)) element.remove();
        for (const name of element.getAttributeNames()) if (name !== 'lang') element.removeAttribute(name);
      }
      resolve(article);
    };
    request.send();
  });
  texts.set(address, coming);
  return coming;
}

/** The language of the interface: that of the element or of its nearest ancestor. @returns {string} */
function languageOf(/** @type {Element} */ element) {
  const speaker = element.closest('[lang]');
  const root = element.getRootNode();
  if (!speaker && root instanceof ShadowRoot) return languageOf(root.host);
  const primary = speaker?.getAttribute('lang')?.trim().split(/[-_]/)[0].toLowerCase();
  return Object.keys(NOTICES).find((tag) => tag.split('-')[0] === primary) ?? 'en';
}

/** What the console was told. It isn't told twice. @type {Set<string>} */
const said = new Set();

/** The elements on the page. @type {Set<CompetencyWidget>} */
const widgets = new Set();

class CompetencyWidget extends HTMLElement {
  static observedAttributes = ['standard', 'lang', 'theme', 'heading-level', 'loading', 'focus', 'links', 'mode',
    'quiz-mode', 'questions', 'seed', 'storage'];

  /** Where the element comes from. */
  static source = import.meta.url;

  static #near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) /** @type {CompetencyWidget} */ (target).#begin();
  }, { rootMargin: '400px' });

  /** The program's side of it. @type {Handle | undefined} */
  #handle;
  /** @type {Failure | undefined} */
  #failure;
  #busy = false;
  #due = false;
  #shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  #notice = document.createElement('p');
  #slot = document.createElement('slot');
  /** What is shown until the program is there, and where it can't be. */
  #before = document.createElement('div');
  #root = document.createElement('div');

  constructor() {
    super();
    if (sheet) this.#shadow.adoptedStyleSheets = [sheet];
    this.#notice.className = 'notice';
    this.#notice.setAttribute('part', 'notice');
    this.addEventListener('competency-ready', this);
    this.addEventListener('competency-error', this);
    // What was set before the element was defined hides the properties.
    for (const property of properties.keys()) {
      const value = Object.getOwnPropertyDescriptor(this, property)?.value;
      Reflect.deleteProperty(this, property);
      if (value != null) Reflect.set(this, property, value);
    }
  }

  connectedCallback() {
    if (widgets.has(this)) return;
    widgets.add(this);
    this.#failure = undefined;
    this.#root = document.createElement('div');
    this.#shadow.replaceChildren(this.#notice, this.#before, this.#root);
    this.#before.replaceChildren(this.#slot);
    this.#show(false);
    this.#before.className = 'coming';
    CompetencyWidget.#near.observe(this);
    // What the page's address leads into doesn't wait to come into view.
    if (this.getAttribute('links') !== 'off' && location.hash.startsWith(`#${this.#code()}/`)) this.#begin();
    this.#update();
  }

  /** An element that is back on the page in the same task was moved, and keeps its state. */
  disconnectedCallback() {
    setTimeout(() => {
      if (this.isConnected || !widgets.delete(this)) return;
      CompetencyWidget.#near.unobserve(this);
      this.#show(false);
      // A link that has left the page may keep silent about what becomes of it.
      this.#shadow.querySelector('link')?.dispatchEvent(new Event('load'));
      this.#handle?.destroy();
      this.#handle = undefined;
    });
  }

  attributeChangedCallback() {
    this.#update();
  }

  /** Follows the program's events: ready shows it, an error brings back what was there before. */
  handleEvent(/** @type {Event} */ event) {
    if (event.target !== this) return;
    const ready = event.type === 'competency-ready';
    this.#failure = ready ? undefined : /** @type {CustomEvent} */ (event).detail;
    this.#show(ready);
    if (!this.#failure) return;
    const { reason, message } = this.#failure;
    const line = `<competency-widget> ${reason}: ${message}`;
    if (!said.has(line)) console.error(line);
    said.add(line);
    if (reason !== 'panic') return;
    fault = this.#failure;
    this.#handle = undefined;
  }

  /** Follows what changed around it, all at once. */
  #update() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (!widgets.has(this)) return;
      if (this.#failure) this.#show(false);
      if (!this.#handle && (this.#failure || this.getAttribute('loading') === 'eager')) this.#begin();
      this.#tries(() => this.#handle?.update());
    });
  }

  async #begin() {
    CompetencyWidget.#near.unobserve(this);
    if (this.#busy || this.#handle) return;
    this.#busy = true;
    await this.#tries(async () => {
      if (!supported) throw { reason: 'unsupported', message: 'no WebAssembly or no constructable stylesheets' };
      if (fault) throw fault;
      this.#read();
      const { mount } = await load(PROGRAM, this.#shadow);
      there = true;
      if (widgets.has(this)) this.#handle = mount(this.#root, this, () => load(QUIZ, this.#shadow));
      for (const widget of widgets) if (widget.#failure && !widget.#handle) widget.#begin();
    });
    this.#busy = false;
  }

  /** Tries it, and reports once why it didn't work. What didn't fail in loading is the program's fault. */
  async #tries(/** @type {() => unknown} */ act) {
    try {
      await act();
    } catch (error) {
      const { reason = 'panic', message } = /** @type {Failure} */ (error);
      if (this.#failure?.reason === 'panic' || this.#failure?.message === message || !widgets.has(this)) return;
      const detail = { reason, message };
      this.dispatchEvent(new CustomEvent('competency-error', { bubbles: true, composed: true, detail }));
    }
  }

  #code() {
    return encodeURIComponent(this.getAttribute('standard')?.trim() || FIRST);
  }

  /** Shows the text of the standard where the page's author gave none. */
  async #read() {
    if (there || this.children.length || this.textContent?.trim()) return;
    const address = () => new URL(`${this.#code()}.${languageOf(this)}.html`, import.meta.url).href;
    const asked = address();
    const article = await text(asked);
    if (article && asked === address()) this.#before.replaceChildren(this.#slot, document.importNode(article, true));
  }

  /** Shows the program or what was there before, and tells the reader what failed. */
  #show(/** @type {boolean} */ ready) {
    this.#root.hidden = !ready;
    this.#before.hidden = ready;
    this.#before.className = '';
    const language = languageOf(this);
    this.#notice.lang = language;
    this.#notice.hidden = !this.#failure;
    this.#notice.textContent = this.#failure ? NOTICES[language].all + NOTICES[language][this.#failure.reason] : '';
  }
}

/** The attributes that are properties, too, `quiz-mode` being `quizMode`: those whose names HTML hasn't taken. */
const properties = new Map(
  CompetencyWidget.observedAttributes
    .map((name) => /** @type {const} */ ([name.replace(/-./, ([, letter]) => letter.toUpperCase()), name]))
    .filter(([property]) => !(property in HTMLElement.prototype)),
);
for (const [property, name] of properties) {
  Object.defineProperty(CompetencyWidget.prototype, property, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

new MutationObserver(() => widgets.forEach((widget) => widget.attributeChangedCallback()))
  .observe(document, { attributeFilter: ['lang'], subtree: true });

const taken = customElements.get('competency-widget');
if (taken) console.warn(`<competency-widget> is defined already, by ${Reflect.get(taken, 'source')}: not again by ${import.meta.url}`);
else customElements.define('competency-widget', CompetencyWidget);
