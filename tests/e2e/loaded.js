// Pages with a standard that isn't in the bundle.
import { expect } from '@playwright/test';
import { widget } from './explorer.js';
import { reasons } from './hosts.js';
import { host, standard } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

export const FALLBACK = 'The fallback';

/** The first document with other values: those of a path of names and numbers. @param {[string, unknown][]} changes */
export function changed(...changes) {
  const copy = structuredClone({ ...standard, code: 'OTHER', name: '另一份', title: '另一份職能基準' });
  for (const [path, value] of changes) {
    const steps = path.split('.');
    const last = /** @type {string} */ (steps.pop());
    const place = steps.reduce((/** @type {any} */ place, step) => place[step], copy);
    if (value === undefined) delete place[last];
    else place[last] = value;
  }
  return copy;
}

/** Serves a text, or a document as JSON, at an address of the page's origin. @param {Page} page @param {unknown} body */
export async function serve(page, body, path = 'a.json') {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  await page.route(`**/${path}`, (route) => route.fulfill({ contentType: 'application/json', body: text }));
}

/** A widget that loads. */
export const loads = (attributes = '', src = 'a.json') =>
  `<competency-widget src="${src}" loading="eager" ${attributes}><p>${FALLBACK}</p></competency-widget>`;

/** Goes to a page with a widget that shows this. @param {Page} page @param {unknown} body */
export async function show(page, body, attributes = '') {
  await serve(page, body);
  await host(page, loads(attributes));
  await expect(widget(page)).toBeVisible();
}

/** What is said of this, the fallback being there. @param {Page} page @param {unknown} body */
export async function refused(page, body) {
  await serve(page, body);
  await host(page, loads());
  const [failure] = await reasons(page);
  await expect(page.getByText(FALLBACK)).toBeVisible();
  await expect(widget(page)).toBeHidden();
  return failure;
}

/** What happens to the first element in the page. @param {Page} page @param {(element: any, value: any) => unknown} act @param {unknown} [value] */
export const act = (page, act, value) => page.locator('competency-widget').first().evaluate(act, value);

/** Notes in `window.ran` whatever runs that came from the data, and breaks the test where something does. @param {Page} page */
export async function watch(page) {
  await page.addInitScript(() => Object.assign(window, { ran: [], alert: (/** @type {unknown} */ what) => Reflect.get(window, 'ran').push(what) }));
  return () => page.evaluate(() => Reflect.get(window, 'ran'));
}
