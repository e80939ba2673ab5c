// A page that Vue draws from templates: it puts the element in and out, moves it, keeps it, and listens.
import { expect, test } from '@playwright/test';
import { detail, overview, quizButton, taskButton, taskLines, widget } from './explorer.js';
import { readies, visit } from './frameworks.js';
import { hold } from './support.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {Record<string, any>} Data
 */

/** @type {Awaited<ReturnType<typeof visit>>} */
let host;

test.beforeEach(async ({ page, baseURL }) => {
  host = await visit(page, baseURL);
});

test.afterEach(() => {
  host.close();
  // Vue says here what it doesn't like.
  expect(host.said.filter((line) => !line.includes('development build of Vue'))).toEqual([]);
});

/** A page of a template and its data, which can be changed by `set`. @param {Page} page @param {string} template @param {Data} data */
const draw = (page, template, data) =>
  page.evaluate(async ([template, data]) => {
    const { createApp, reactive } = await import('vue');
    const state = reactive(/** @type {Data} */ (data));
    const told = /** @type {unknown[]} */ ([]);
    const hear = (/** @type {CustomEvent} */ event) => told.push([event.type, event.detail]);
    const app = createApp({ template: String(template), setup: () => ({ state, hear }) });
    app.config.compilerOptions.isCustomElement = (name) => name === 'competency-widget';
    app.component('Shown', { template: '<div><competency-widget loading="eager"></competency-widget></div>' });
    app.mount('#root');
    Object.assign(window, { app, state, told });
  }, /** @type {const} */ ([template, data]));

/** @param {Page} page @param {Data} data */
const set = (page, data) => page.evaluate((data) => Object.assign(Reflect.get(window, 'state'), data), data);

/** @param {Page} page @param {string} code */
const open = (page, code, within = 'body') => taskButton(page.locator(within), code).click();

test('bound attributes and properties are followed, and go where they are taken away', async ({ page }) => {
  const template = '<competency-widget loading="eager" :heading-level="state.level" :mode.prop="state.mode" :lang="state.lang" :focus="state.focus"></competency-widget>';
  await draw(page, template, { level: 4, mode: 'explore', lang: 'zh-Hant', focus: 'T2.1 T2.3' });
  await expect(page.getByRole('heading', { level: 4, name: '廣告AE人員' })).toBeVisible();
  await expect(widget(page)).toContainText('職責與任務');
  await expect(quizButton(widget(page))).toHaveCount(0);
  await expect(taskLines(widget(page))).toHaveCount(2);
  await set(page, { level: null, mode: 'both', lang: 'en', focus: null });
  await expect(page.getByRole('heading', { level: 2, name: '廣告AE人員' })).toBeVisible();
  await expect(widget(page)).toContainText('Duties and tasks');
  await expect(quizButton(widget(page))).toHaveCount(1);
  await expect(taskLines(widget(page))).toHaveCount(5);
  expect(await page.locator('competency-widget').evaluate((element) => [typeof element.focus, element.hasAttribute('focus')])).toEqual(['function', false]);
});

test('listeners of a template hear each event once', async ({ page }) => {
  await draw(page, '<main @competency-select="hear"><competency-widget loading="eager" @competency-ready="hear" @competency-select.once="hear"></competency-widget></main>', {});
  await open(page, 'T2.1');
  await open(page, 'T2.3');
  const selected = ['T2.1', 'T2.1', 'T2.3'].map((code) => ['competency-select', { code }]);
  await expect.poll(() => page.evaluate('told')).toEqual([['competency-ready', { standard: 'KPS2431-001v2' }], ...selected]);
});

test('v-if takes it out and puts another one in, v-show keeps it', async ({ page }) => {
  await draw(page, '<competency-widget v-if="state.there" v-show="state.shown" loading="eager" links="off"><p>The fallback</p></competency-widget>', { there: true, shown: true });
  await open(page, 'T2.3');
  await set(page, { shown: false });
  await expect(page.locator('competency-widget')).toBeHidden();
  await set(page, { shown: true });
  await expect(detail(widget(page))).toContainText('O2.3.1');
  expect(await readies(page)).toBe(1);
  for (const count of [2, 3]) {
    await set(page, { there: false });
    await expect(page.locator('competency-widget')).toHaveCount(0);
    await set(page, { there: true });
    await expect(overview(widget(page))).toBeVisible();
    await expect.poll(() => readies(page)).toBe(count);
  }
});

test('lists that are put in another order keep what the reader did in each', async ({ page }) => {
  const keys = ['T1.1', 'T1.2', 'T2.3'];
  await draw(page, '<ol><li v-for="key of state.keys" :key="key"><competency-widget :id="key" loading="eager" links="off"></competency-widget></li></ol>', { keys });
  await expect(widget(page)).toHaveCount(3);
  for (const key of keys) await open(page, key, `[id="${key}"]`);
  for (const order of [['T2.3', 'T1.2', 'T1.1'], ['T1.2', 'T1.1', 'T2.3'], ['T1.1', 'T2.3']]) {
    await set(page, { keys: order });
    await expect(page.locator('competency-widget')).toHaveCount(order.length);
    expect(await page.locator('competency-widget').evaluateAll((all) => all.map(({ id }) => id))).toEqual(order);
    for (const key of order) await expect(detail(page.locator(`[id="${key}"]`))).toContainText(`O${key.slice(1)}.1`);
  }
  expect(await readies(page)).toBe(3);
});

test('KeepAlive takes it out and puts the same one back, which is where the address says', async ({ page }) => {
  await draw(page, '<KeepAlive><Shown v-if="state.shown"></Shown><p v-else>The other one</p></KeepAlive>', { shown: true });
  await open(page, 'T1.2');
  const kept = await page.locator('competency-widget').elementHandle();
  for (const count of [2, 3]) {
    await set(page, { shown: false });
    await expect(page.getByText('The other one')).toBeVisible();
    await expect(page.locator('competency-widget')).toHaveCount(0);
    await set(page, { shown: true });
    await expect(detail(widget(page))).toContainText('O1.2.1');
    expect(await page.locator('competency-widget').evaluate((element, kept) => element === kept, kept)).toBe(true);
    await expect.poll(() => readies(page)).toBe(count);
  }
});

test('Teleport moves it with all that the reader did in it', async ({ page }) => {
  await draw(page, '<main><Teleport to="#elsewhere" :disabled="!state.away"><competency-widget loading="eager" links="off" @competency-select="hear"></competency-widget></Teleport></main>', { away: false });
  await open(page, 'T2.1', 'main');
  await set(page, { away: true });
  await expect(detail(page.locator('#elsewhere'))).toContainText('O2.1.1');
  await open(page, 'T1.2', '#elsewhere');
  await expect(detail(page.locator('#elsewhere'))).toContainText('O1.2.1');
  await set(page, { away: false });
  await expect(detail(page.locator('main'))).toContainText('O1.2.1');
  expect(await page.evaluate('told.length')).toBe(2);
  expect(await readies(page)).toBe(1);
});

test('taken out while it loads, again and again, it is there in the end, once', async ({ page }) => {
  const release = await hold(page, /competency_widget_bg-.*\.wasm$/);
  const asked = page.waitForRequest(/competency_widget_bg-.*\.wasm$/);
  await draw(page, '<competency-widget v-if="state.there" loading="eager"></competency-widget>', { there: true });
  await asked;
  for (const there of [false, true, false, true, false, true]) {
    await set(page, { there });
    await expect(page.locator('competency-widget')).toHaveCount(Number(there));
  }
  release();
  await expect(widget(page)).toBeVisible();
  expect(await readies(page)).toBe(1);
  await page.evaluate('app.unmount()');
  await expect(page.locator('competency-widget')).toHaveCount(0);
});
