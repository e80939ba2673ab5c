// The custom element <competency-widget>. The program behind it is fetched once, when the first one comes into view.

import makeExplorer from '../target/wasm-pack/competency_widget/competency_widget.make.js';
import makeQuiz from '../target/wasm-pack/competency_quiz/competency_quiz.make.js';
import makeReader from '../target/wasm-pack/competency_reader/competency_reader.make.js';

/**
 * @typedef {'unsupported' | 'csp' | 'network' | 'integrity' | 'data' | 'panic'} Reason
 * @typedef {{ reason: Reason, message: string }} Failure
 * @typedef {keyof typeof PROGRAMS} Name
 * @typedef {import('../target/wasm-pack/competency_widget/competency_widget.js').Handle} Explorer
 * @typedef {import('../target/wasm-pack/competency_quiz/competency_quiz.js').Widget} Quiz
 */

/** The programs: what makes one and connects each to the page is here; its WebAssembly is fetched when it is first wanted. The build
 * fills in the files' names, which have a hash of the content in them, and their integrity. */
const PROGRAMS = {
  explorer: {
    make: makeExplorer,
    address: new URL('./competency_widget_bg.wasm', import.meta.url).href,
    integrity: 'sha256-competency_widget_bg.wasm',
  },
  quiz: {
    make: makeQuiz,
    address: new URL('./competency_quiz_bg.wasm', import.meta.url).href,
    integrity: 'sha256-competency_quiz_bg.wasm',
  },
  reader: {
    make: makeReader,
    address: new URL('./competency_reader_bg.wasm', import.meta.url).href,
    integrity: 'sha256-competency_reader_bg.wasm',
  },
};

/** Where the texts of the bundle's standards are, by `CODE.LANGUAGE.html`. The build fills them in.
 * @type {Record<string, string>} */
const TEXTS = /** @type {any} */ ('the texts');

/** The code of the standard that is shown where none is asked for. The build fills it in. */
const FIRST = 'the first standard';

/** Why there can be no program: {@link Reason}s. */
const REASONS = 'unsupported csp network integrity data panic'.split(' ');

/** The languages of the interface: the tag, what tags that it answers to begin with, what stands before each notice, and
 * the notices, as the reasons go. The build fills them in; the last one answers to any.
 * @typedef {[tag: string, range: string, all: string, ...notices: string[]]} Language
 * @type {Language[]} */
const LANGUAGES = /** @type {any} */ ('the languages');

const supported = 'WebAssembly' in globalThis && 'adoptedStyleSheets' in document;

/** Looks until the program is there, and where it can't be. The program brings its own. Two dots far apart are how wide
 * the element would like to be, so that it takes the room there is where its parent is as wide as what is in it. */
const LOOKS =
  ':host(:not([hidden])){display:block;writing-mode:horizontal-tb;--window:100svh}' +
  '.coming{min-height:var(--competency-reserve,100svh)}' + /* the height that is held free until the widget is ready */
  ':host>:last-child:before{content:". .";display:block;height:0;overflow:hidden;visibility:hidden;white-space:normal;word-spacing:1920px}' +
  '.away{height:0;overflow:hidden}[part=notice]{border-left:3px solid;padding-left:1em}';

/** The looks as a sheet of a window's document. */
function sheetOf(/** @type {any} */ { CSSStyleSheet }) {
  const sheet = new CSSStyleSheet();
  // A frame may be as tall as what is in it: there, no height follows the window's.
  sheet.replaceSync(parent === self ? LOOKS : LOOKS.replaceAll('100svh', '640px'));
  return sheet;
}
const sheet = /** @type {CSSStyleSheet} */ (supported && sheetOf(self));

/** The addresses of all that is fetched. */
const ADDRESSES = [...Object.values(PROGRAMS).map(({ address }) => address), ...Object.values(TEXTS)];

/** What the page's policy would have to allow. @type {Set<string>} */
const forbidden = new Set();
document.addEventListener('securitypolicyviolation', ({ blockedURI, disposition, effectiveDirective }) => {
  // Of other origins it may name the origin alone.
  if (blockedURI && disposition === 'enforce' && ADDRESSES.some((address) => address.startsWith(blockedURI)))
    forbidden.add(`${effectiveDirective.replace('-elem', '')} ${new URL(blockedURI).origin}`);
});

/** What was asked for, by what it is. @type {Map<unknown, Promise<any>>} */
const asked = new Map();

/** Asks for something, or for what came of asking before. @returns {Promise<any>} */
function once(/** @type {unknown} */ what, /** @type {() => Promise<unknown>} */ ask) {
  const coming = asked.get(what) ?? ask();
  asked.set(what, coming);
  return coming;
}

/** The programs that are there. @type {Set<Name>} */
const there = new Set();

/** Tells the console, once. */
function say(/** @type {Failure} */ { reason, message }) {
  const line = `<competency-widget> ${reason}: ${message}`;
  once(line, async () => console.error(line));
}

/** The code of a program: fetched once for all elements, and again after a failure that may pass. @returns {Promise<WebAssembly.Module>} */
const codeOf = (/** @type {Name} */ name) =>
  once(PROGRAMS[name], async () => {
    const { address, integrity } = PROGRAMS[name];
    try {
      const answer = await fetch(address, { integrity });
      // Not by streaming: what is held against its integrity is there as a whole, whatever type its host gives it.
      return await WebAssembly.compile(await answer.arrayBuffer());
    } catch (error) {
      const failure = await explained(error, name);
      if (/network|integrity/.test(failure.reason)) asked.delete(PROGRAMS[name]);
      say(failure);
      throw failure;
    }
  });

/** Starts a program that is nobody else's yet. */
async function start(/** @type {Name} */ name) {
  const module_or_path = await codeOf(name);
  const program = /** @type {any} */ (PROGRAMS[name].make());
  await program.default({ module_or_path });
  program.onPanic?.((/** @type {string} */ message) => {
    asked.delete(name);
    // Once it has come to its end.
    queueMicrotask(() => widgets.forEach((widget) => beginAnew(widget, program, message)));
  });
  return program;
}

/** A program: each quiz is one of its own, so that none ends with another; all else is shared. @returns {Promise<any>} */
async function bring(/** @type {Name} */ name) {
  if (name === 'quiz') return start(name);
  try {
    return await once(name, () => start(name));
  } catch (error) {
    asked.delete(name);
    throw error;
  }
}

/** Why a program didn't start: its file is tried once more. @returns {Promise<Failure>} */
async function explained(/** @type {unknown} */ error, /** @type {Name} */ name) {
  const { address, integrity } = PROGRAMS[name];
  const fetched = (/** @type {RequestInit} */ options) => fetch(address, options).catch(() => undefined);
  /** @type {Reason} */
  let reason = error instanceof TypeError ? 'network' : 'unsupported';
  let message = String(error);
  const answer = await fetched({});
  const isWhole = await answer?.arrayBuffer().then(() => true, () => false);
  if (!answer?.ok) [reason, message] = ['network', `${address}: ${answer?.status ?? 'no answer'}`];
  else if (!isWhole) [reason, message] = ['network', `${address} broke off`];
  else if (!(await fetched({ integrity }))) [reason, message] = ['integrity', `${address} is of another build`];
  if (/Content S|CSP/.test(String(error))) forbidden.add("script-src 'wasm-unsafe-eval'");
  // The page hears of a violation in a task of its own.
  await new Promise((done) => setTimeout(done));
  if (forbidden.size) [reason, message] = ['csp', `the Content-Security-Policy lacks ${[...forbidden].join('; ')}`];
  return { reason, message };
}

/** The text of the standard of a code, for as long as the program is on its way. A request is the one way to markup that
 * Trusted Types leave open; as it knows no integrity, what acts is taken out. @returns {Promise<Element | undefined>} */
function text(/** @type {string} */ address, /** @type {string} */ code) {
  return once(address, () => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    // Whatever its host says.
    request.overrideMimeType('text/html;charset=utf-8');
    request.onloadend = () => {
      const page = request.status === 200 ? request.response : null;
      for (const element of page?.querySelectorAll('body *') ?? []) {
        if (!/^(article|h\d|p|d[dlt]|div|details|summary|span|ul|li|sup|time|a)$/.test(element.localName)) element.remove();
        for (const name of element.getAttributeNames()) if (name !== 'lang') element.removeAttribute(name);
      }
      // A host may answer any address with a page of its own.
      const isIt = [...(page?.querySelectorAll('article dd') ?? [])].some(({ textContent }) => textContent === code);
      resolve(isIt && page.querySelector('article'));
    };
    request.send();
  }));
}

/** Hears of languages that change. */
const speech = new MutationObserver(() => {
  for (const widget of widgets) widget.attributeChangedCallback();
});

/** The language of the interface: that of the element or of its nearest ancestor. @returns {Language} */
function languageOf(/** @type {Element} */ element) {
  const root = /** @type {any} */ (element.getRootNode());
  speech.observe(root, { attributeFilter: ['lang'], subtree: true });
  const speaker = element.closest('[lang]');
  if (!speaker && root.host) return languageOf(root.host);
  const tag = /** @type {string} */ (speaker?.getAttribute('lang'));
  return /** @type {Language} */ (LANGUAGES.find(([, range]) => RegExp(`^ *${range}(\\b|_)`, 'i').test(tag)));
}

/** The standards that elements were given as objects. @type {WeakMap<Element, unknown>} */
const given = new WeakMap();

/** What an element shows instead of a standard of the bundle. */
const loaded = (/** @type {Element} */ element) => given.get(element) || element.getAttribute('src')?.trim();

/** The elements on the page. @type {Set<CompetencyWidget>} */
const widgets = new Set();

/** The attributes that are properties, too, `quiz-mode` being `quizMode`. `focus` can be set alone: read, it is HTML's. */
const REFLECTED = 'standard src theme heading-level loading links mode quiz-mode questions seed storage focus'.split(' ');

/** Mounts an element anew whose program panicked. @type {(widget: CompetencyWidget, program: unknown, message: string) => void} */
let beginAnew;

class CompetencyWidget extends HTMLElement {
  static observedAttributes = [...REFLECTED, 'lang'];

  /** Where the element comes from. */
  static source = import.meta.url;

  static #near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) /** @type {CompetencyWidget} */ (target).#run();
  }, { rootMargin: '400px' });

  static {
    beginAnew = (widget, program, message) => widget.#beginAnew(program, message);
    addEventListener('hashchange', () => {
      for (const widget of widgets) if (!widget.#explorer) widget.#follow();
    });
  }

  /** The explorer; where the page wants the quiz alone, only once the quiz has led there. @type {Explorer | undefined} */
  #explorer;
  /** The quiz, where the page wants it alone. @type {Quiz | undefined} */
  #quiz;
  /** @type {Failure | undefined} */
  #failure;
  /** The program that the quiz is of. @type {ReturnType<typeof makeQuiz> | undefined} */
  #quizProgram;
  /** The programs that it was mounted by. */
  #programs = new Set();
  /** These, and what they brought. @type {Set<any>} */
  #brought = new Set();
  /** How often one of them panicked. */
  #panics = 0;
  /** The code of the standard that is shown. @type {string | undefined} */
  #shown;
  #busy = false;
  #due = false;
  #shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  #notice = document.createElement('p');
  #slot = document.createElement('slot');
  /** What is shown until the program is there, and where it can't be. */
  #before = document.createElement('div');
  #root = document.createElement('div');
  /** What the quiz is rendered into, once the explorer has taken it into its own root. @type {HTMLElement | undefined} */
  #room;

  constructor() {
    super();
    if (supported) this.#shadow.adoptedStyleSheets = [sheet];
    this.#notice.part = 'notice';
    this.addEventListener('competency-ready', this);
    this.addEventListener('competency-error', this);
    this.addEventListener('keydown', (event) => this.#keepTab(event));
    // What was set before the element was defined hides the properties.
    const self = /** @type {any} */ (this);
    for (const property of Object.keys(self)) {
      const value = self[property];
      delete self[property];
      self[property] = value;
    }
  }

  connectedCallback() {
    this.#update();
    if (widgets.has(this)) return;
    widgets.add(this);
    this.#failure = undefined;
    this.#panics = 0;
    this.#root = document.createElement('div');
    this.#shadow.replaceChildren(this.#notice, this.#before, this.#root);
    this.#before.replaceChildren(this.#slot);
    this.#show(false);
    this.#before.className = 'coming';
    CompetencyWidget.#near.observe(this);
    this.#follow();
    // What is on the screen is known before the first frame is, once all that is new on the page has its texts.
    queueMicrotask(() => queueMicrotask(() => this.#isOnScreen() && this.#run()));
  }

  /** An element that is back on the page in the same task was moved, and keeps its state. */
  disconnectedCallback() {
    setTimeout(() => {
      if (this.isConnected || !widgets.delete(this)) return;
      CompetencyWidget.#near.unobserve(this);
      this.#destroy();
    });
  }

  /** On the way to another document, style sheets are lost. */
  adoptedCallback() {
    const { defaultView } = this.ownerDocument;
    // A template's document has none.
    if (!supported || !defaultView) return;
    this.#shadow.adoptedStyleSheets = [sheetOf(defaultView)];
    for (const program of this.#brought) program.adoptStyles?.(this.#root);
  }

  #destroy() {
    const mounted = [this.#explorer, this.#quiz];
    this.#explorer = this.#quiz = this.#room = undefined;
    this.#programs.clear();
    this.#brought.clear();
    this.#show(false);
    for (const one of mounted) one?.destroy();
  }

  attributeChangedCallback() {
    this.#update();
  }

  /** Follows the program's events: ready shows it, an error brings back what was there before. */
  handleEvent(/** @type {Event} */ event) {
    if (event.target !== this) return;
    const { detail } = /** @type {CustomEvent} */ (event);
    this.#failure = detail.reason ? detail : undefined;
    this.#show(!this.#failure);
    if (!this.#failure) {
      this.#shown = detail.standard;
      if (this.#quiz && !this.#code()) this.#follow();
      return;
    }
    this.#read();
    say(this.#failure);
  }

  /** A program panicked. Where this element was mounted by it, it is mounted anew by one that is its own, so that the next
   * panic is of its own doing; that one is told, and it waits until it is asked for anything. */
  #beginAnew(/** @type {unknown} */ program, /** @type {string} */ message) {
    if (!this.#programs.has(program)) return;
    try {
      this.#destroy();
    } catch {
      // What panicked may not even end.
    }
    this.#root.replaceChildren();
    this.#panics += 1;
    if (this.#panics > 1) this.#fail({ reason: 'panic', message });
    else this.#run();
  }

  /** Where the page's address leads in the standard, if there: in the form that is written, or in that of older builds. */
  #led() {
    const code = this.#code() || this.#shown;
    if (!code || this.getAttribute('links') === 'off') return;
    const name = code.replace(/^[\d-]|[^A-Za-z\d-]/gu, (sign) => `__${sign.codePointAt(0)?.toString(16)}_`);
    const leads = RegExp(`^#(?:${name}_|${encodeURIComponent(code).replace(/\W/g, '\\$&')}/)`);
    const query = new URLSearchParams(location.search).get('competency');
    return location.hash.split(leads)[1] ?? `#${query}`.split(leads)[1];
  }

  /** What the page's address leads into doesn't wait to come into view. */
  #follow() {
    if (this.#led() !== undefined) this.#run();
  }

  #isOnScreen() {
    const { top, right, bottom, left } = this.getBoundingClientRect();
    return this.checkVisibility?.() && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
  }

  /** Follows what changed around it, all at once. */
  #update() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#speak();
      // The text may be that of another standard, or in another language.
      this.#before.replaceChildren(this.#slot);
      if (this.#explorer || this.#quiz || this.#failure || this.#busy || this.getAttribute('loading') === 'eager') this.#run();
    });
  }

  /** Brings the program, or tells it what changed; reports once why that didn't work. */
  async #run() {
    CompetencyWidget.#near.unobserve(this);
    if (!widgets.has(this)) return;
    this.#read();
    if (this.#busy) return;
    this.#busy = true;
    try {
      if (!supported) throw { reason: 'unsupported', message: 'no WebAssembly or adoptedStyleSheets' };
      if (this.getAttribute('mode') === 'quiz') await this.#runQuiz();
      else await this.#runExplorer();
      for (const widget of widgets) if (widget.#failure && !widget.#explorer && !widget.#quiz) widget.#run();
    } catch (error) {
      // What didn't fail in loading is the program's fault.
      const { reason = 'panic', message } = /** @type {Failure} */ (error);
      if (this.#failure?.reason !== reason && widgets.has(this)) this.#fail({ reason, message });
    }
    this.#busy = false;
  }

  #fail(/** @type {Failure} */ detail) {
    this.dispatchEvent(new CustomEvent('competency-error', { bubbles: true, composed: true, detail }));
  }

  /** A program for this element. @param {Name} name */
  async #program(name) {
    const program = await this.#bring(name);
    there.add(name);
    return program;
  }

  #bring = async (/** @type {Name} */ name) => {
    const program = await (this.#panics ? start : bring)(name);
    this.#brought.add(program);
    return program;
  };

  async #runExplorer() {
    const program = this.#explorer && !this.#quiz ? undefined : await this.#program('explorer');
    if (this.#quiz) this.#destroy();
    this.#explorer?.update();
    if (!program || this.#explorer || !widgets.has(this)) return;
    this.#programs.add(program);
    this.#explorer = program.mount(this.#root, this, this.#bring);
  }

  async #runQuiz() {
    // Where the quiz can't be fetched, the explorer says so and offers to try again.
    const program = !this.#explorer && !this.#quiz && (await this.#program('quiz').catch(() => undefined));
    // The mode may be another one by now.
    if ((!program && !this.#quiz) || this.getAttribute('mode') !== 'quiz') return this.#runExplorer();
    this.#quiz?.update();
    this.#explorer?.update();
    if (program && !this.#quiz && widgets.has(this)) {
      this.#quizProgram = program;
      this.#programs.add(program);
      this.#quiz = program.mountWidget(this.#root, this, this.#bring, (/** @type {string} */ code) => this.#explore(code));
    }
    if (!this.#explorer && /^(?!quiz$)./.test(this.#led() ?? '')) this.#explore('');
  }

  /** Shows the explorer at a code. The quiz that is alone on the page becomes what the explorer shows in its quiz room. */
  async #explore(/** @type {string} */ code) {
    // Why it can't be fetched, the console says; the quiz lives on.
    const program = this.#explorer ? undefined : await this.#program('explorer').catch(() => undefined);
    if (this.#explorer) return this.#explorer.go(code);
    if (!program || !this.#quiz) return;
    const room = (this.#room = this.#root);
    const mounted = { update() {}, focus: () => false, destroy() {} };
    const alone = {
      ...this.#quizProgram,
      mount(/** @type {Element} */ element, /** @type {unknown} */ _, /** @type {{ ready(): void }} */ { ready }) {
        element.append(room);
        ready();
        return mounted;
      },
    };
    this.#root = document.createElement('div');
    this.#root.lang = room.lang;
    this.#shadow.append(this.#root);
    this.#programs.add(program);
    this.#explorer = program.mount(this.#root, this, async (/** @type {Name} */ name) => (name === 'quiz' ? alone : this.#bring(name)), code);
  }

  /** The code of the standard that is asked for; nothing where that isn't of the bundle. */
  #code() {
    return this.getAttribute('standard')?.trim() || (loaded(this) ? '' : FIRST);
  }

  /** Where the text of what is asked for is; nowhere where that isn't of the bundle. */
  #address() {
    return loaded(this) ? undefined : TEXTS[`${this.#code()}.${this.#root.lang}.html`];
  }

  /** Shows the text of the standard where the page's author gave none. */
  async #read() {
    const wanted = this.#address();
    const own = () => this.children[0] || this.textContent?.trim();
    const isThere = there.has(this.getAttribute('mode') === 'quiz' ? 'quiz' : 'explorer');
    if (!wanted || (isThere && !this.#failure) || own()) return;
    const article = await text(wanted, this.#code());
    if (!article || own() || wanted !== this.#address()) return;
    // In a root of its own, where the program's looks don't reach it.
    const page = document.createElement('div');
    page.attachShadow({ mode: 'open' }).append(document.importNode(article, true));
    this.#before.replaceChildren(this.#slot, page);
  }

  /** A page that keeps the focus among its elements sees this one alone. Where a `tabindex` names it to such a page, the Tab that
   * leads to something else in it is none of the page's. */
  #keepTab(/** @type {KeyboardEvent} */ event) {
    if (event.key !== 'Tab' || !this.hasAttribute('tabindex')) return;
    const stops = [...this.#root.querySelectorAll('a,button,input,select,summary,[tabindex]')].filter(
      (element) => /** @type {any} */ (element).tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }),
    );
    const edge = event.shiftKey ? null : stops.at(-1);
    if ((this.#shadow.activeElement ?? null) !== edge) event.stopPropagation();
  }

  /** Shows the program or what was there before. */
  #show(/** @type {boolean} */ ready) {
    // Away it still has its width, which decides how it is laid out.
    this.#root.className = ready ? '' : 'away';
    this.#before.hidden = ready;
    this.#before.className = '';
    this.#speak();
  }

  /** Speaks the language of the page, and tells the reader what failed. */
  #speak() {
    const [tag, , all, ...notices] = languageOf(this);
    for (const element of [this.#notice, this.#root, this.#room]) if (element) element.lang = tag;
    this.#notice.hidden = !this.#failure;
    if (this.#failure) this.#notice.textContent = all + notices[REASONS.indexOf(this.#failure.reason)];
  }
}

for (const name of REFLECTED) {
  Object.defineProperty(CompetencyWidget.prototype, name.replace(/-./, ([, letter]) => letter.toUpperCase()), {
    get() {
      if (name === 'focus') return HTMLElement.prototype[name];
      return (name === 'standard' && given.get(this)) || this.getAttribute(name);
    },
    set(value) {
      if (name === 'standard') {
        const object = Object(value) === value && value;
        given.set(this, object);
        this.attributeChangedCallback();
        if (object) return;
      }
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

/** What editors leave alone: `<div class="competency-widget" data-standard="…">` becomes the element, with its fallback in
 * it; but not while it is being written. */
function upgrade() {
  for (const place of document.querySelectorAll('div.competency-widget')) {
    if (/** @type {HTMLElement} */ (place).isContentEditable) continue;
    const widget = document.createElement('competency-widget');
    for (const { name, value } of place.attributes) {
      const [, ours] = name.split(/^data-/);
      widget.setAttribute(CompetencyWidget.observedAttributes.includes(ours) ? ours : name, value);
    }
    widget.append(...place.childNodes);
    place.replaceWith(widget);
  }
}

/** @type {any} */
const taken = customElements.get('competency-widget');
if (taken) console.warn(`<competency-widget> is defined already, by ${taken.source ?? 'another script'}; not by ${import.meta.url}`);
else {
  customElements.define('competency-widget', CompetencyWidget);
  upgrade();
  new MutationObserver(upgrade).observe(document, { attributeFilter: ['class'], childList: true, subtree: true });
}
