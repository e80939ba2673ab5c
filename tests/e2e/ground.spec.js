// What the page, its browser or the way to it does that a widget can't expect.
import { expect, test } from '@playwright/test';
import { detail, overview, quizButton, roomButton, taskButton, taskButtons, widget } from './explorer.js';
import { files, lines, missing, notice, own } from './hosts.js';
import { screen } from './quiz.js';
import { heard, host, standard } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const SCRIPT = '<script type="module" src="pkg/embed.js"></script>';
const ELEMENT = '<competency-widget loading="eager" lang="zh-Hant"><p>The fallback</p></competency-widget>';
const FIRST = 'competency-widget';

/** What a widget's own styles say of it. @param {import('@playwright/test').Locator} base */
const dress = (base) =>
  base.evaluate((base) => {
    const { fontFamily, color } = getComputedStyle(base);
    return [fontFamily, color, getComputedStyle(/** @type {Element} */ (base.querySelector('button'))).borderRadius];
  });

test('a page that freezes what all objects have', async ({ page }) => {
  const said = lines(page);
  await page.addInitScript(() => [Object, Array, Function, String, Promise, Map].forEach(({ prototype }) => Object.freeze(prototype)));
  await host(page, ELEMENT);
  await taskButton(widget(page), 'T2.1').click();
  await expect(detail(widget(page))).toContainText('O2.1.1');
  await quizButton(widget(page)).click();
  await expect(screen(page, 'start')).toBeVisible();
  expect(said).toEqual([]);
});

test.describe('a service worker that caches for ever', () => {
  const WORKER = `
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.respondWith((async () => {
      const cache = await caches.open('for ever');
      const kept = await cache.match(event.request);
      if (kept) return kept;
      const answer = await fetch(event.request);
      if (answer.ok && KEPT.test(event.request.url)) await cache.put(event.request, answer.clone());
      return answer;
    })()));`;
  const REGISTER = '<script>navigator.serviceWorker.register("worker.js").then(() => navigator.serviceWorker.ready)</script>';

  /** A page whose worker keeps what a pattern fits, opened until all of that is kept; then none of the build is there any more.
   * @param {Page} page @param {string} demo @param {RegExp} kept @param {(page: Page) => Promise<unknown>} look */
  async function afterTheBuild(page, demo, kept, look) {
    let isGone = false;
    const gone = { test: (/** @type {import('./origins.js').Answer} */ answer) => (isGone ? missing() : answer) };
    const worker = () => ({ headers: { 'content-type': 'text/javascript' }, body: WORKER.replace('KEPT', String(kept)) });
    const changes = { 'worker.js': worker, 'embed.js': gone.test, 'competency_widget_bg.wasm': gone.test };
    const site = await own(demo, `${REGISTER}${SCRIPT}${ELEMENT}`, {}, changes);
    await page.goto(`${site.url}host.html`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await expect(widget(page)).toBeVisible();
    isGone = true;
    await page.reload();
    await look(page);
    site.close();
  }

  test('of all of an older build: that one is there', async ({ page, baseURL }) => {
    await afterTheBuild(page, String(baseURL), /embed\.js|\.wasm/, async () => {
      await taskButton(widget(page), 'T1.1').click();
      await expect(detail(widget(page))).toContainText('O1.1.1');
    });
  });

  test('of the script alone: the fallback, and why', async ({ page, baseURL }) => {
    await afterTheBuild(page, String(baseURL), /embed\.js/, async () => {
      await expect(notice(page)).toContainText('無法');
      await expect(page.getByText('The fallback')).toBeVisible();
    });
  });
});

test('a page that lets in only what says that it may be: as a script and as a frame', async ({ page, baseURL }) => {
  const demo = String(baseURL);
  const { headers } = await fetch(demo);
  const allowed = Object.fromEntries(['cross-origin-resource-policy', 'cross-origin-embedder-policy'].map((name) => [name, String(headers.get(name))]));
  // The demo itself may be in no frame of others.
  const framed = await files(demo, {}, allowed);
  const isolated = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
  const html = `<script type="module" src="${demo}pkg/embed.js"></script>${ELEMENT}<iframe title="A standard" src="${framed.url}www/frame.html" height="800"></iframe>`;
  const site = await own(demo, html, isolated);
  await page.goto(`${site.url}host.html`);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(taskButtons(widget(page)).first()).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('button', { name: /^T1\.1/ }).first()).toBeVisible();
  site.close();
  framed.close();
});

test('a change of page by a view transition, there and back', async ({ page }) => {
  const said = lines(page);
  await host(page, `<main>${ELEMENT}</main>`);
  await taskButton(widget(page), 'T1.2').click();
  await page.evaluate(async () => {
    const main = /** @type {Element} */ (document.querySelector('main'));
    const before = [...main.childNodes];
    const change = async (/** @type {Node[]} */ nodes) => /** @type {any} */ (document).startViewTransition(() => main.replaceChildren(...nodes)).finished;
    await change([document.createElement('hr')]);
    await change(before);
  });
  await taskButton(widget(page), 'T2.3').click();
  await expect(detail(widget(page))).toContainText('O2.3.1');
  expect(said).toEqual([]);
});

test('offline once it is there: what was opened stays, the quiz says why it isn’t there, and comes later', async ({ page, context }) => {
  await host(page, ELEMENT);
  await expect(widget(page)).toBeVisible();
  await context.setOffline(true);
  await taskButton(widget(page), 'T2.2').click();
  await expect(detail(widget(page))).toContainText('O2.2.1');
  await quizButton(widget(page)).click();
  const again = widget(page).getByRole('button', { name: '再試一次' });
  await expect(again).toBeVisible();
  await context.setOffline(false);
  await again.click();
  await expect(screen(page, 'start')).toBeVisible();
});

test('200 widgets with ten standards of the page’s own: each has its own', async ({ page }) => {
  test.slow();
  await page.route('**/own-*.json', (route) => {
    const name = /own-\d/.exec(route.request().url())?.[0];
    return route.fulfill({ json: { ...standard, code: name, name } });
  });
  const all = Array.from({ length: 200 }, (_, count) => `<competency-widget loading="eager" src="own-${count % 10}.json"></competency-widget>`);
  await host(page, all.join(''));
  await expect.poll(async () => (await heard(page)).filter(([name]) => name === 'competency-ready').length).toBe(200);
  const titles = await page.locator(FIRST).evaluateAll((elements) => elements.map((element) => element.shadowRoot?.querySelector('h2')?.textContent));
  expect(titles.map((title, count) => title?.includes(`own-${count % 10}`))).toEqual(Array(200).fill(true));
});

test('print from a tab that is hidden, where the browser gives a page no frames and no rest', async ({ page }) => {
  // It can only be simulated: a tab is never hidden here.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await host(page, ELEMENT);
  await expect(widget(page)).toBeVisible();
  await page.evaluate(() => {
    Object.assign(window, { requestAnimationFrame: () => 0 });
    dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  await expect(widget(page).getByText('O2.3.1', { exact: true })).toBeVisible();
});

test('a window that shows a part of the page alone, as with a keyboard on the screen, changes no layout', async ({ browser, baseURL }) => {
  const phone = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await phone.newPage();
  await host(page, ELEMENT);
  await roomButton(widget(page), 'tasks').tap();
  const height = () => page.locator(FIRST).evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  const client = await phone.newCDPSession(page);
  await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  expect(await page.evaluate(() => Number(visualViewport?.width) < innerWidth)).toBe(true);
  expect(await height()).toBe(before);
  await taskButton(widget(page), 'T1.1').tap();
  await expect(detail(widget(page))).toContainText('O1.1.1');
  await phone.close();
});

test.describe('in another document', () => {
  test('of a frame, and back: it is dressed, and as the reader left it', async ({ page }) => {
    await host(page, `<iframe title="Another"></iframe>${ELEMENT}`, "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
    await taskButton(widget(page), 'T2.3').click();
    const before = await dress(widget(page));
    await page.evaluate(() => {
      const element = /** @type {Element} */ (document.querySelector('competency-widget'));
      document.querySelector('iframe')?.contentDocument?.body.append(element);
    });
    const inFrame = page.frameLocator('iframe').locator('.competency');
    await expect(detail(inFrame)).toContainText('O2.3.1');
    await expect.poll(() => dress(inFrame)).toEqual(before);
    await quizButton(inFrame).click();
    await expect(inFrame.getByRole('button', { name: '開始' })).toBeVisible();
    await page.frameLocator('iframe').locator(FIRST).evaluate((element) => window.parent.document.body.append(element));
    await expect.poll(() => dress(widget(page))).toEqual(before);
    await roomButton(widget(page), 'overview').click();
    await expect(overview(widget(page))).toBeVisible();
  });

  test('of a template, and back', async ({ page }) => {
    await host(page, `<template></template>${ELEMENT}`);
    await expect(widget(page)).toBeVisible();
    const before = await dress(widget(page));
    await page.evaluate(() => {
      const [element, template] = [document.querySelector('competency-widget'), document.querySelector('template')];
      template?.content.append(/** @type {Element} */ (element));
      document.body.append(/** @type {Element} */ (element));
    });
    await expect.poll(() => dress(widget(page))).toEqual(before);
  });
});

test('a page that keeps the focus among the elements it knows: named by a tabindex, the last of them can be gone through', async ({ page }) => {
  await host(page, `<dialog open><button>First</button>${ELEMENT.replace('lang', 'tabindex="0" lang')}</dialog>`);
  await expect(widget(page)).toBeVisible();
  await page.evaluate(() => {
    const dialog = /** @type {HTMLDialogElement} */ (document.querySelector('dialog'));
    dialog.addEventListener('keydown', (event) => {
      const [first, last] = /** @type {NodeListOf<HTMLElement>} */ (dialog.querySelectorAll('button, [tabindex]'));
      if (event.key !== 'Tab' || document.activeElement !== (event.shiftKey ? first : last)) return;
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    });
  });
  const first = page.getByRole('button', { name: 'First' });
  const within = () => page.locator(FIRST).evaluate((element) => element.shadowRoot?.activeElement?.textContent ?? '');
  await first.focus();
  const stops = [];
  do {
    await page.keyboard.press('Tab');
    stops.push(await within());
  } while (!(await first.evaluate((button) => button === document.activeElement)));
  expect(stops.length).toBeGreaterThan(10);
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(FIRST)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(first).toBeFocused();
});
