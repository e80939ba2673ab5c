// What the tests of the widget share.
import { readFile } from 'node:fs/promises';

/** @typedef {import('@playwright/test').Page} Page */

/** The strictest policy that the widget needs. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'";

/** The first document as JSON, by an independent reading. */
export const standard = JSON.parse(
  await readFile(new URL('../../crates/standard/tests/expected/KPS2431-001v2.json', import.meta.url), 'utf8'),
);

/**
 * Goes to a stranger's page at the demo's origin; what happens there is kept in `window.heard`.
 * @param {Page} page
 * @param {string} body
 * @param {string} policy
 */
export async function host(page, body, policy = POLICY) {
  await listen(page);
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="en"><title>A host</title><script type="module" src="pkg/embed.js"></script>${body}`,
    }),
  );
  await page.goto('host.html');
}

/**
 * Keeps the widget's events and the violations of the policy, each as `[name, detail]`.
 * @param {Page} page
 */
export async function listen(page) {
  await page.addInitScript(() => {
    const heard = /** @type {unknown[]} */ ([]);
    Object.assign(window, { heard });
    for (const name of ['competency-ready', 'competency-select', 'competency-error'])
      document.addEventListener(name, (event) => heard.push([name, /** @type {CustomEvent} */ (event).detail]));
    document.addEventListener('securitypolicyviolation', (event) => heard.push([event.type, event.violatedDirective]));
  });
}

/**
 * @param {Page} page
 * @returns {Promise<[string, any][]>}
 */
export function heard(page) {
  return page.evaluate(() => Reflect.get(window, 'heard'));
}

/** Holds requests back until the returned function is called; then whatever answered before does. @param {Page} page @param {RegExp} address */
export async function hold(page, address) {
  let release = () => {};
  const released = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route(address, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

/** Waits until all requests that the page made before are known to the test. @param {Page} page */
export const settleRequests = (page) => page.evaluate(() => fetch('host.html').then((answer) => answer.text()));

/** How tall the content of a frame is, as it should tell. @param {import('@playwright/test').FrameLocator} frame @returns {Promise<number>} */
export const heightIn = (frame) => frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

/**
 * Every text of a document with its code before it, without white space.
 * @param {any} value
 * @returns {string[]}
 */
export function texts(value) {
  const bare = (/** @type {any} */ text) => String(text ?? '').replace(/\s/g, '');
  if (typeof value === 'string') return [bare(value)];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (value === null || typeof value !== 'object') return [];
  const { format: _format, language: _language, naming: _naming, ...rest } = value;
  if ('text' in rest && 'code' in rest) return [bare(rest.code) + bare(rest.text)];
  return Object.values(rest).flatMap(texts);
}
