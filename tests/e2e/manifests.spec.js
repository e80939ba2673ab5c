// What the package says of itself: the element in custom-elements.json, its files in files.json and package.json.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { go, quizButton, taskButtons, widget } from './explorer.js';
import { answer, begin } from './learner.js';
import { OPEN, origin } from './origins.js';
import { act } from './quiz.js';
import { host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

/** A file of the package. @param {Page} page @param {string} name */
const get = async (page, name) => (await page.request.get(`pkg/${name}`)).body();
/** @param {Page} page @param {string} name */
const json = async (page, name) => JSON.parse((await get(page, name)).toString());
/** @param {{ name: string }[]} things */
const names = (things) => things.map(({ name }) => name).sort();

test('custom-elements.json keeps to the published schema', async ({ page }) => {
  const ajv = new Ajv({ strict: false }).addSchema(createRequire(import.meta.url)('custom-elements-manifest/schema.json'), 'manifest');
  const manifest = await json(page, 'custom-elements.json');
  const [declaration] = manifest.modules[0].declarations;
  // The manifest may hold classes of any kind, so the one in it is held against what a custom element has to have.
  expect([ajv.validate('manifest', manifest), ajv.errors]).toEqual([true, null]);
  const element = 'manifest#/definitions/CustomElementDeclaration';
  expect([ajv.validate(element, declaration), ajv.errors]).toEqual([true, null]);
  for (const list of ['attributes', 'members', 'events', 'cssParts', 'cssProperties', 'slots']) {
    expect(declaration[list].length, list).toBeGreaterThan(0);
    const [first, ...rest] = declaration[list];
    expect(ajv.validate(element, { ...declaration, [list]: [{ ...first, name: 5 }, ...rest] }), list).toBe(false);
  }
});

test('custom-elements.json has the attributes and properties that the element has, and no other', async ({ page }) => {
  await host(page, '<competency-widget></competency-widget>');
  const { attributes, members } = (await json(page, 'custom-elements.json')).modules[0].declarations[0];
  const own = await page.evaluate(async () => {
    const element = /** @type {any} */ (await customElements.whenDefined('competency-widget'));
    const taken = ['constructor', 'connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback', 'handleEvent'];
    const properties = Object.getOwnPropertyNames(element.prototype).filter((name) => !taken.includes(name));
    return { attributes: [...element.observedAttributes].sort(), properties: properties.sort() };
  });
  expect(own).toEqual({ attributes: names(attributes), properties: names(members) });
});

test('each event that is documented is sent, with the fields that are documented', async ({ page }) => {
  const table = JSON.parse(await readFile(new URL('../../package/element.json', import.meta.url), 'utf8'));
  await page.addInitScript((events) => {
    const sent = /** @type {Record<string, object>} */ ({});
    Object.assign(window, { sent });
    for (const { name } of events) addEventListener(name, (event) => (sent[name] = /** @type {CustomEvent} */ (event).detail));
  }, table.events);
  await host(page, '<competency-widget questions="1" seed="1"></competency-widget>');
  await go(page, 'tasks');
  await taskButtons(widget(page)).nth(1).click();
  await quizButton(widget(page)).click();
  await begin(page);
  await answer(page, true);
  await act(page, 'next').click();
  await page.locator('competency-widget').evaluate((element) => element.setAttribute('standard', 'none'));
  await expect(page.locator('competency-widget [part=notice]')).toBeVisible();
  const sent = await page.evaluate(() => Reflect.get(window, 'sent'));
  const fields = (/** @type {any} */ { name, detail }) => [name, Object.keys(detail)];
  expect(Object.entries(sent).map(([name, detail]) => fields({ name, detail })).sort()).toEqual(table.events.map(fields).sort());
  const answered = table.events.find((/** @type {any} */ { name }) => name === 'competency-answer');
  expect(Object.keys(sent['competency-complete'].items[0])).toEqual(Object.keys(answered.detail));
});

test('files.json has each file of the package, its size, and an integrity that holds', async ({ page }) => {
  const { files } = await json(page, 'files.json');
  const { files: packed } = await json(page, 'package.json');
  expect(Object.keys(files).sort()).toEqual([...packed, 'package.json'].filter((name) => name !== 'files.json').sort());
  for (const [name, { integrity, raw, brotli }] of Object.entries(files)) {
    const bytes = await get(page, name);
    expect([name, raw]).toEqual([name, bytes.length]);
    expect(integrity, name).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    const { headers } = await fetch(new URL(`pkg/${name}`, test.info().project.use.baseURL), { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect([name, brotli]).toEqual([name, Number(headers.get('content-length'))]);
  }
});

test('a page of another origin pins the build by what files.json says', async ({ page, baseURL }) => {
  const { integrity } = (await json(page, 'files.json')).files['embed.js'];
  /** @param {string} hash */
  const body = (hash) => `<!doctype html><title>A host</title>
    <script type="module" src="${baseURL}pkg/embed.js" integrity="${hash}" crossorigin></script><competency-widget></competency-widget>`;
  const site = await origin((path) => ({
    status: 200,
    headers: { ...OPEN, 'content-type': 'text/html' },
    body: body(path === '/other' ? integrity.replace(/.{5}$/, 'AAAAA') : integrity),
  }));
  try {
    await page.goto(site.url);
    await expect(widget(page)).toBeVisible();
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(`${site.url}other`);
    await refused;
    expect(await page.evaluate(() => customElements.get('competency-widget'))).toBeUndefined();
  } finally {
    site.close();
  }
});

test('each way into the package leads to a file of it', async ({ page }) => {
  const { exports, main, types, files } = await json(page, 'package.json');
  const ways = [main, types, ...Object.values(exports).flatMap((way) => (typeof way === 'string' ? way : Object.values(way)))];
  expect(ways.length).toBeGreaterThan(10);
  // npm puts the manifest into every package.
  for (const way of ways) expect([...files, 'package.json']).toContain(way.replace('./', ''));
  // The first that fits is taken.
  expect(Object.keys(exports['.'])).toEqual(['types', 'node', 'default']);
});
