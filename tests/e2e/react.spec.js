// A page that React draws: it puts the element in and out, sets what it is to show, and listens.
import { expect, test } from '@playwright/test';
import { detail, quizButton, taskButton, taskLines, widget } from './explorer.js';
import { readies, visit } from './frameworks.js';
import { hold } from './support.js';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {typeof import('react')} React
 * @typedef {Record<string, any>} Properties
 */

/** @type {Awaited<ReturnType<typeof visit>>} */
let host;

test.beforeEach(async ({ page, baseURL }) => {
  host = await visit(page, baseURL);
  await page.evaluate(async () => {
    const [React, { createRoot, hydrateRoot }, { createPortal }] = (await Promise.all([import('react'), import('react-dom/client'), import('react-dom')])).map((module) => /** @type {any} */ (module).default);
    const root = createRoot(document.querySelector('#root'));
    const told = /** @type {string[]} */ ([]);
    Object.assign(window, { React, h: React.createElement, createPortal, hydrateRoot, root, told });
  });
});

test.afterEach(() => {
  host.close();
  // React says here what it doesn't like.
  expect(host.said.filter((line) => !line.includes('React DevTools'))).toEqual([]);
});

/** Draws a tree: a function in the page, given React, its `createElement`, and what else it needs. @param {Page} page
 * @param {(h: React['createElement'], React: React, given: any) => import('react').ReactNode} tree @param {any} [given] */
const draw = (page, tree, given) =>
  page.evaluate(`window.root.render((${tree})(window.h, window.React, ${JSON.stringify(given ?? null)}))`);

/** One widget with these properties. @param {Page} page @param {Properties} properties */
const one = (page, properties) => draw(page, (h, _, given) => h('competency-widget', given, h('p', null, 'The fallback')), { loading: 'eager', ...properties });

test('properties and attributes are followed, and go where they are taken away', async ({ page }) => {
  await one(page, { 'heading-level': 4, lang: 'zh-Hant', mode: 'explore' });
  await expect(page.getByRole('heading', { level: 4, name: '廣告AE人員' })).toBeVisible();
  await expect(widget(page)).toContainText('職責與任務');
  await expect(quizButton(widget(page))).toHaveCount(0);
  await one(page, { 'heading-level': 3, lang: 'en' });
  await expect(page.getByRole('heading', { level: 3, name: '廣告AE人員' })).toBeVisible();
  await expect(widget(page)).toContainText('Duties and tasks');
  await expect(quizButton(widget(page))).toHaveCount(1);
  await one(page, { headingLevel: 5, theme: undefined, lang: 'en' });
  await expect(page.getByRole('heading', { level: 5, name: '廣告AE人員' })).toBeVisible();
  expect(await page.locator('competency-widget').evaluate((element) => element.getAttributeNames().sort())).toEqual(['heading-level', 'lang', 'loading']);
});

test('`focus` is followed, although HTML has a method of that name, and that one stays', async ({ page }) => {
  await one(page, { focus: 'T2.1 T2.3' });
  await expect(taskLines(widget(page))).toHaveCount(2);
  await one(page, { focus: 'T1.1' });
  await expect(taskLines(widget(page))).toHaveCount(1);
  expect(await page.locator('competency-widget').evaluate((element) => typeof element.focus)).toBe('function');
  await one(page, {});
  await expect(taskLines(widget(page))).toHaveCount(5);
});

test('listeners that are set in React’s own way hear each event once, and no more once they are gone', async ({ page }) => {
  const listening = (/** @type {boolean} */ on) =>
    draw(page, (h, _, on) => {
      const told = /** @type {unknown[]} */ (Reflect.get(window, 'told'));
      const hear = (/** @type {CustomEvent} */ event) => told.push([event.type, event.detail]);
      return h('main', { 'data-on': String(on) }, h('competency-widget', { loading: 'eager', ...(on && { 'oncompetency-ready': hear, 'oncompetency-select': hear }) }));
    }, on);
  await listening(true);
  await taskButton(widget(page), 'T2.1').click();
  const all = [['competency-ready', { standard: 'KPS2431-001v2' }], ['competency-select', { code: 'T2.1' }]];
  await expect.poll(() => page.evaluate('told')).toEqual(all);
  await listening(false);
  await expect(page.locator('main')).toHaveAttribute('data-on', 'false');
  await taskButton(widget(page), 'T2.3').click();
  await expect(detail(widget(page))).toContainText('O2.3.1');
  expect(await page.evaluate('told')).toEqual(all);
});

test('in StrictMode, which tries everything twice, it is there once', async ({ page }) => {
  await draw(page, (h, { StrictMode, useEffect, useRef, useState }) => {
    const told = /** @type {unknown[]} */ (Reflect.get(window, 'told'));
    const Widget = () => {
      const element = /** @type {{ current: any }} */ (useRef(null));
      const [code, select] = useState('none');
      useEffect(() => {
        const { current } = element;
        const hear = (/** @type {CustomEvent} */ { detail }) => select(detail.code);
        told.push('effect');
        current.questions = 3;
        current.addEventListener('competency-select', hear);
        return () => current.removeEventListener('competency-select', hear);
      }, []);
      return h('main', null, h('competency-widget', { ref: element, loading: 'eager' }), h('output', null, code));
    };
    return h(StrictMode, null, h(Widget));
  });
  await taskButton(widget(page), 'T1.2').click();
  await expect(page.locator('output')).toHaveText('T1.2');
  await expect(widget(page)).toHaveCount(1);
  expect(await page.evaluate('told')).toEqual(['effect', 'effect']);
  expect(await readies(page)).toBe(1);
  await expect(page.locator('competency-widget')).toHaveAttribute('questions', '3');
});

test('lists that are put in another order keep what the reader did in each', async ({ page }) => {
  const list = (/** @type {string[]} */ keys) =>
    draw(page, (h, _, keys) => h('ol', null, keys.map((/** @type {string} */ key) => h('li', { key }, h('competency-widget', { id: key, loading: 'eager', links: 'off' })))), keys);
  await list(['T1.1', 'T1.2', 'T2.3']);
  await expect(widget(page)).toHaveCount(3);
  for (const key of ['T1.1', 'T1.2', 'T2.3']) await taskButton(page.locator(`[id="${key}"]`), key).click();
  for (const order of [['T2.3', 'T1.2', 'T1.1'], ['T1.2', 'T1.1', 'T2.3'], ['T1.1', 'T2.3']]) {
    await list(order);
    await expect(page.locator('competency-widget')).toHaveCount(order.length);
    await expect.poll(() => page.locator('competency-widget').evaluateAll((all) => all.map(({ id }) => id))).toEqual(order);
    for (const key of order) await expect(detail(page.locator(`[id="${key}"]`))).toContainText(`O${key.slice(1)}.1`);
  }
  expect(await readies(page)).toBe(3);
});

test('taken out while it loads, again and again, it is there in the end, once', async ({ page }) => {
  const release = await hold(page, /competency_widget_bg-.*\.wasm$/);
  const asked = page.waitForRequest(/competency_widget_bg-.*\.wasm$/);
  await one(page, {});
  await asked;
  for (const shown of [false, true, false, true, false, true]) {
    await draw(page, (h, _, shown) => shown && h('competency-widget', { loading: 'eager' }), shown);
    await expect(page.locator('competency-widget')).toHaveCount(Number(shown));
  }
  release();
  await expect(widget(page)).toBeVisible();
  expect(await readies(page)).toBe(1);
  await page.evaluate('root.unmount()');
  await expect(page.locator('competency-widget')).toHaveCount(0);
});

test('its fallback is React’s to change, before and after', async ({ page }) => {
  const told = (/** @type {string} */ text) => draw(page, (h, _, text) => h('competency-widget', { loading: 'eager', standard: 'XYZ' }, text && h('p', { key: text }, text)), text);
  await told('One');
  await expect(page.getByText('Not interactive')).toBeVisible();
  await told('Another');
  await expect(page.getByText('Another')).toBeVisible();
  await expect(page.getByText('One', { exact: true })).toHaveCount(0);
  await one(page, { standard: null });
  await expect(widget(page)).toBeVisible();
  await expect(page.getByText('The fallback')).toBeHidden();
  await told('Again');
  await expect(page.getByText('Again')).toBeVisible();
  host.said = host.said.filter((line) => !line.includes('data: this bundle has no standard "XYZ"'));
});

test('drawn by the server and ready before React is there, it is taken over as it is', async ({ page }) => {
  await page.evaluate(() => {
    const place = /** @type {Element} */ (document.querySelector('#elsewhere'));
    place.innerHTML = '<competency-widget loading="eager" heading-level="3"><p>The fallback</p></competency-widget>';
  });
  await taskButton(widget(page), 'T2.1').click();
  await page.evaluate(() => {
    const { h, hydrateRoot, React } = /** @type {any} */ (window);
    const Widget = () => {
      const [level, raise] = React.useState(3);
      React.useEffect(() => raise(4), []);
      return h('competency-widget', { loading: 'eager', 'heading-level': level }, h('p', null, 'The fallback'));
    };
    hydrateRoot(document.querySelector('#elsewhere'), h(Widget));
  });
  await expect(page.getByRole('heading', { level: 4, name: '廣告AE人員' })).toBeVisible();
  await expect(detail(widget(page))).toContainText('O2.1.1');
  await taskButton(widget(page), 'T1.2').click();
  await expect(detail(widget(page))).toContainText('O1.2.1');
  expect(await readies(page)).toBe(1);
});

test('hidden by Activity it keeps what the reader did; in a portal it works as anywhere', async ({ page }) => {
  const tree = (/** @type {string} */ mode) =>
    draw(page, (h, { Activity }, mode) => {
      const portal = /** @type {typeof import('react-dom').createPortal} */ (Reflect.get(window, 'createPortal'));
      const place = /** @type {Element} */ (document.querySelector('#elsewhere'));
      const told = /** @type {unknown[]} */ (Reflect.get(window, 'told'));
      const activity = h(Activity, { mode, children: h('competency-widget', { id: 'here', loading: 'eager', links: 'off' }) });
      return h('main', { onClick: () => told.push('click') }, activity, portal(h('competency-widget', { id: 'there', loading: 'eager', links: 'off' }), place));
    }, mode);
  await tree('visible');
  await taskButton(page.locator('#here'), 'T2.1').click();
  await taskButton(page.locator('#there'), 'T1.2').click();
  await expect(detail(page.locator('#elsewhere'))).toContainText('O1.2.1');
  // React's events come out of a portal where it stands in React's tree.
  expect(await page.evaluate('told')).toEqual(['click', 'click']);
  await tree('hidden');
  await expect(page.locator('#here')).toBeHidden();
  await tree('visible');
  await expect(detail(page.locator('#here'))).toContainText('O2.1.1');
  expect(await readies(page)).toBe(2);
});
