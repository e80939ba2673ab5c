// The custom element <competency-widget>. The program behind it is fetched once, when the first one comes into view.

/**
 * @typedef {{ update(): void, destroy(): void }} Handle
 * @typedef {{ default(init: { module_or_path: Promise<Response> }): Promise<unknown>,
 *             mount(root: Element, host: HTMLElement, bring: () => Promise<unknown>): Handle }} Program
 * @typedef {'unsupported' | 'csp' | 'network' | 'data' | 'panic'} Reason
 */

/** @type {Promise<Program> | undefined} */
let program;

/** @type {Promise<unknown> | undefined} */
let part;

/** What the program said when it panicked. It must not be called again. */
let fault = '';

/** The program: fetched once for all elements, and again after a failure. */
function load() {
  program ??= start().catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
}

/** @returns {Promise<Program>} */
async function start() {
  const at = (/** @type {string} */ name) => new URL(name, import.meta.url).href;
  const wasm = fetch(at('competency_widget_bg.wasm'));
  wasm.catch(() => {});
  const glue = await import(at('competency_widget.js'));
  await glue.default({ module_or_path: wasm });
  return glue;
}

/** The part of the program that isn't needed at first: fetched when it is asked for, once for all elements. */
function bring() {
  part ??= import(new URL('competency_quiz.js', import.meta.url).href)
    .then(async (glue) => {
      await glue.default();
      return glue;
    })
    .catch((error) => {
      part = undefined;
      throw error;
    });
  return part;
}

/** Whether the page's address leads into the standard of an element, which then doesn't wait to come into view. */
function isAddressed(/** @type {HTMLElement} */ host) {
  const code = host.getAttribute('standard')?.trim();
  const leads = code ? location.hash.startsWith(`#${encodeURIComponent(code)}/`) : /^#[^/]+\//.test(location.hash);
  return leads && host.getAttribute('links') !== 'off';
}

/** Why the program didn't start. @returns {Reason} */
function reasonOf(/** @type {unknown} */ error) {
  return /content.security|\bCSP\b|unsafe-eval/i.test(String(error)) ? 'csp' : 'network';
}

const supported = 'WebAssembly' in globalThis && 'adoptedStyleSheets' in Document.prototype;

/** @type {WeakMap<Element, Widget>} */
const waiting = new WeakMap();
const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.begin();
}, { rootMargin: '400px' });

/** One widget: its place in the shadow root, and the program's handle on it. */
class Widget {
  /** @type {Handle | undefined} */
  #handle;
  #over = false;
  #slot = document.createElement('slot');
  #root = document.createElement('div');

  constructor(/** @type {HTMLElement} */ host) {
    this.host = host;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.replaceChildren(this.#slot, this.#root);
    host.addEventListener('competency-ready', this);
    host.addEventListener('competency-error', this);
    waiting.set(host, this);
    near.observe(host);
    if (isAddressed(host)) this.begin();
    else this.update();
  }

  async begin() {
    near.unobserve(this.host);
    if (!supported) return this.#fail('unsupported', 'this browser lacks WebAssembly or constructable stylesheets');
    if (fault) return this.#fail('panic', fault);
    try {
      const { mount } = await load();
      if (!this.#over) this.#handle ??= mount(this.#root, this.host, bring);
    } catch (error) {
      if (!this.#over) this.#fail(reasonOf(error), String(error));
    }
  }

  update() {
    if (this.#handle) this.#handle.update();
    else if (this.host.getAttribute('loading') === 'eager') this.begin();
  }

  end() {
    this.#over = true;
    near.unobserve(this.host);
    this.host.removeEventListener('competency-ready', this);
    this.host.removeEventListener('competency-error', this);
    this.#show(false);
    this.#handle?.destroy();
  }

  /** Follows the widget's own events: ready shows it, an error brings the fallback back. */
  handleEvent(/** @type {Event} */ event) {
    if (event.target !== this.host) return;
    this.#show(event.type === 'competency-ready');
    if (event.type === 'competency-ready') return;
    const { reason, message } = /** @type {CustomEvent} */ (event).detail;
    console.error(`<competency-widget> ${reason}: ${message}`);
    if (reason !== 'panic') return;
    fault = message;
    this.#handle = undefined;
  }

  #show(/** @type {boolean} */ ready) {
    this.#root.hidden = !ready;
    if (ready) this.#slot.remove();
    else this.#root.before(this.#slot);
  }

  #fail(/** @type {Reason} */ reason, /** @type {string} */ message) {
    const detail = { reason, message };
    this.host.dispatchEvent(new CustomEvent('competency-error', { bubbles: true, composed: true, detail }));
  }
}

class CompetencyWidget extends HTMLElement {
  static observedAttributes = ['standard', 'lang', 'theme', 'heading-level', 'loading', 'focus', 'links',
    'mode', 'quiz-mode', 'questions', 'seed', 'storage'];

  /** @type {Widget | undefined} */
  #widget;

  connectedCallback() {
    this.#widget ??= new Widget(this);
  }

  /** An element that is back on the page in the same task was moved, and keeps its state. */
  disconnectedCallback() {
    setTimeout(() => {
      if (this.isConnected) return;
      this.#widget?.end();
      this.#widget = undefined;
    });
  }

  attributeChangedCallback() {
    this.#widget?.update();
  }
}

if (!customElements.get('competency-widget')) customElements.define('competency-widget', CompetencyWidget);
