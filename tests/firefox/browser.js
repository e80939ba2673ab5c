// Firefox, driven by WebDriver, on pages with the widget. `cargo xtask test` says where it is, and serves the demo:
// DEMO_URL, FIREFOX and GECKODRIVER.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Builder, By, Key } from 'selenium-webdriver';
import firefox from 'selenium-webdriver/firefox.js';
import { AXE, find } from '../e2e/axe.js';
import { own } from '../e2e/hosts.js';
import { ROLES, isShown } from './roles.js';

/** @typedef {import('./roles.js').Role} Role @typedef {import('../e2e/hosts.js').Change} Change @typedef {import('../e2e/origins.js').Origin} Origin */

const { DEMO_URL, FIREFOX, GECKODRIVER } = process.env;
if (!DEMO_URL || !FIREFOX || !GECKODRIVER) throw new Error('Run these tests by `cargo xtask test`: it serves the demo for them');

/** Where the demo is. */
export const DEMO = DEMO_URL;

/** Only a hang takes as long, on the slowest machine too. */
const PATIENCE = 30_000;

const EMBEDDING = await readFile(new URL('../../docs/EMBEDDING.md', import.meta.url), 'utf8');

/** The policy of docs/EMBEDDING.md, to the letter, and what a stricter page adds to it. */
export const DOCUMENTED = /** @type {string} */ (EMBEDDING.match(/^script-src 'self'.*$/m)?.[0]);
export const STRICT = `default-src 'none'; ${DOCUMENTED}; require-trusted-types-for 'script'`;

/** Keeps what happens on a page in `window.heard`. */
const LISTEN = `const heard = [];
for (const name of ['competency-ready', 'competency-select', 'competency-answer', 'competency-complete', 'competency-error'])
  document.addEventListener(name, ({ detail }) => heard.push([name, detail]));
document.addEventListener('securitypolicyviolation', ({ type, violatedDirective, blockedURI }) => {
  // The browser asks for that by itself.
  if (!blockedURI.endsWith('/favicon.ico')) heard.push([type, violatedDirective + ' ' + blockedURI]);
});
addEventListener('error', ({ message }) => heard.push(['error', message]));
Object.assign(window, { heard });`;

/**
 * A host with the demo's files, some of them changed, and at its front a page of its own.
 * @param {string} body @param {{ policy?: string, changes?: Record<string, Change>, embed?: string }} [how]
 * @returns {Promise<Origin>}
 */
export function host(body, { policy = STRICT, changes = {}, embed = '<script type="module" src="pkg/embed.js"></script>' } = {}) {
  const page = `<script src="listen.js"></script>${embed}<main><h1>A host</h1>${body}</main>`;
  const listen = () => ({ headers: { 'content-type': 'text/javascript' }, body: LISTEN });
  return own(DEMO, page, policy ? { 'content-security-policy': policy } : {}, { 'listen.js': listen, ...changes });
}

/** A widget that comes at once. */
export const EAGER = '<competency-widget loading="eager"><p>The fallback</p></competency-widget>';

/** A window of Firefox. */
export class Window {
  /** @param {Record<string, boolean>} [preferences] */
  static async open(preferences = {}) {
    const options = new firefox.Options().addArguments('-headless', '--width=1280', '--height=900').setBinary(String(FIREFOX));
    // What is still fading in has less contrast than it will have.
    for (const [name, value] of Object.entries({ 'ui.prefersReducedMotion': 1, ...preferences })) options.setPreference(name, value);
    const service = new firefox.ServiceBuilder(GECKODRIVER);
    return new Window(await new Builder().forBrowser('firefox').setFirefoxOptions(options).setFirefoxService(service).build());
  }

  /** What serves its pages. @type {Origin[]} */
  hosts = [];

  /** @param {import('selenium-webdriver').WebDriver} driver */
  constructor(driver) {
    this.driver = driver;
  }

  close() {
    this.leave();
    return this.driver.quit();
  }

  /** Nothing is served any more. */
  leave() {
    for (const { close } of this.hosts.splice(0)) close();
  }

  /** Goes to a page of its own. @param {string} body @param {{ hash?: string } & Parameters<typeof host>[1]} [how] */
  async visit(body, { hash = '', ...how } = {}) {
    const page = await host(body, how);
    this.hosts.push(page);
    await this.go(`${page.url}host.html${hash}`);
  }

  /** @param {string} address */
  async go(address) {
    // The driver doesn't wait for a page whose fragment is that of the page before.
    await this.driver.get('about:blank');
    await this.driver.get(address);
  }

  /**
   * Runs a function in the page. It knows nothing of what is around it here.
   * @template {any[]} A @template T @param {(...given: A) => T} act @param {A} given @returns {Promise<Awaited<T>>}
   */
  run(act, ...given) {
    return this.driver.executeScript(`return (${act}).apply(null, arguments)`, ...given);
  }

  /** Waits until a function in the page says yes. @template {any[]} A @param {(...given: A) => unknown} act @param {A} given */
  until(act, ...given) {
    return this.driver.wait(() => this.run(act, ...given), PATIENCE, `never true: ${act} ${given}`);
  }

  /** Waits until a widget shows something of a role with a text in it. @param {Role} role */
  shows(role, text = '', widget = 0) {
    return this.until((selector, text, widget) => {
      const host = window.document.querySelectorAll('competency-widget')[widget];
      const found = [...(host?.shadowRoot?.querySelectorAll(selector) ?? [])];
      return found.some((element) => element.checkVisibility({ visibilityProperty: true }) && element.textContent?.includes(text));
    }, ROLES[role], text, widget);
  }

  /** Clicks on the button in a widget that has a name. @param {string} name */
  async press(name, widget = 0) {
    const button = async () => {
      for (const element of await this.find('button', widget)) if (await isShown(element, 'button', name)) return element;
      return false;
    };
    const found = await this.driver.wait(button, PATIENCE, `never to be pressed: ${name}`);
    return /** @type {import('selenium-webdriver').WebElement} */ (found).click();
  }

  /** All in a widget that may have a role. @param {Role} role */
  async find(role, widget = 0) {
    const host = (await this.driver.findElements(By.css('competency-widget')))[widget];
    // There is none before the element is defined.
    const root = await host?.getShadowRoot().catch(() => undefined);
    return (await root?.findElements(By.css(ROLES[role]))) ?? [];
  }

  /** Whether the focus is on something of a role and a name, whatever its name where none is given. @param {Role} role @param {string} [name] */
  async isAt(role, name) {
    const element = await this.run(() => window.document.activeElement?.shadowRoot?.activeElement);
    return Boolean(element) && isShown(/** @type {any} */ (element), role, name);
  }

  /** Waits until the focus is there. @param {Role} role @param {string} [name] */
  arrives(role, name) {
    return this.driver.wait(() => this.isAt(role, name), PATIENCE, `never at ${role} ${name}`);
  }

  /** Types where the focus is. @param {string[]} keys */
  type(...keys) {
    return this.driver.actions().sendKeys(...keys).perform();
  }

  /** Moves on by Tab to something of a role and a name in a widget. @param {Role} role @param {string} [name] */
  async tab(role, name) {
    for (let step = 0; step < 80; step += 1) {
      await this.type(Key.TAB);
      if (await this.isAt(role, name)) return;
    }
    throw new Error(`Tab never comes to ${role} ${name}`);
  }

  /** What happened on the page. @returns {Promise<[string, any][]>} */
  heard() {
    return this.run(() => Reflect.get(window, 'heard'));
  }

  /** Waits until as many widgets have said why they aren't there, and returns what they said. */
  async failures(count = 1) {
    await this.until((count) => Reflect.get(window, 'heard').filter((/** @type {any[]} */ [name]) => name === 'competency-error').length >= count, count);
    return (await this.heard()).filter(([name]) => name === 'competency-error').map(([, detail]) => detail);
  }

  /** Axe finds nothing on the page. @param {string} state */
  async expectAccessible(state) {
    await this.driver.executeScript(AXE);
    const faults = await this.run(find);
    assert.deepEqual(faults, [], state);
  }
}
