// A stranger's page on one host, and the widget's files on another, each as its tests want them.
import { expect } from '@playwright/test';
import { OPEN, origin } from './origins.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./origins.js').Answer} Answer
 * @typedef {(answer: Answer) => Answer | Promise<Answer>} Change
 */

/** A file's name without the hash of its content. @param {string} path */
export const plain = (path) => path.replace(/.*\//, '').replace(/-[0-9a-f]{8}\./, '.');

/**
 * The demo's files from an origin of its own, some of them changed, each by its plain name.
 * @param {string} demo
 * @param {Record<string, Change>} changes
 * @param {Record<string, string>} headers
 */
export function files(demo, changes = {}, headers = OPEN) {
  return origin(async (path) => {
    const response = await fetch(new URL(path.slice(1), demo));
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    const body = new Uint8Array(await response.arrayBuffer());
    const answer = { status: response.status, headers: { 'content-type': type, ...headers }, body };
    const change = changes[plain(path)];
    return change ? change(answer) : answer;
  });
}

/**
 * The demo's files from an origin of its own, and at `host.html` a page with these headers.
 * @param {string} demo
 * @param {string} html
 * @param {Record<string, string>} headers
 * @param {Record<string, Change>} [changes]
 */
export const own = (demo, html, headers, changes) =>
  files(demo, { 'host.html': () => ({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: document(html) }), ...changes }, {});

/** Answers that break a file. */
export const missing = () => ({ status: 404, headers: { 'content-type': 'text/html', ...OPEN }, body: '<h1>Not found</h1>' });
export const closed = (/** @type {Answer} */ answer) => ({ ...answer, headers: { 'content-type': 'text/javascript' } });
/** @param {string} type @returns {Change} */
export const typed = (type) => (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': type } });
export const altered = (/** @type {Answer} */ answer) => ({ ...answer, body: Buffer.concat([Buffer.from(answer.body), Buffer.from('\n')]) });

/**
 * A page of an origin of its own under a policy. `SITE` in it is where the widget's files are.
 * @param {string} site
 * @param {string} html
 * @param {string} [policy]
 */
export function stranger(site, html, policy) {
  const here = (/** @type {string} */ text) => text.replaceAll('SITE/', site);
  const headers = { 'content-type': 'text/html; charset=utf-8', ...(policy ? { 'content-security-policy': here(policy) } : {}) };
  return origin((path) => (path === '/' ? { headers, body: here(html) } : { status: 404, body: '' }));
}

/** @param {string} body */
export const document = (body) => `<!doctype html><html lang="en"><title>A page</title>${body}`;

/** What a page's console says, besides what the browser says of the network. @param {Page} page */
export function lines(page) {
  /** @type {string[]} */
  const said = [];
  page.on('console', (line) => /** Not of ours. */ line.text().startsWith('Failed to load resource') || said.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => said.push(`exception: ${error.message}`));
  return said;
}

/** The sentence that the reader is told where the widget isn't. @param {Page} page */
export const notice = (page) => page.locator('competency-widget [part=notice]');

/** Waits until as many widgets have said why they aren't there, and returns the reasons. @param {Page} page */
export async function reasons(page, count = 1) {
  const errors = () => page.evaluate(() => Reflect.get(window, 'heard').filter((/** @type {any[]} */ [name]) => name === 'competency-error'));
  await expect.poll(async () => (await errors()).length).toBeGreaterThanOrEqual(count);
  return /** @type {{ reason: string, message: string }[]} */ ((await errors()).map((/** @type {any[]} */ [, detail]) => detail));
}
