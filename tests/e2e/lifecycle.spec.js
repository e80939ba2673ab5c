// The element through its life: put in, taken out, moved, copied, many at once, and back from the back/forward cache.
import { expect, test } from '@playwright/test';
import { detail, overview, roomButton, taskButton, taskButtons, widget } from './explorer.js';
import { lines } from './hosts.js';
import { heard, hold, host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const EAGER = '<competency-widget loading="eager"><p>The fallback</p></competency-widget>';
const PROGRAM = /competency_widget_bg-.*\.wasm$/;

// Playwright turns the back/forward cache off, and the headless shell has none.
test.use({ launchOptions: { executablePath: process.env.WHOLE_CHROMIUM, args: ['--no-sandbox', '--disable-gpu'], ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

/** Keeps the memories of what was instantiated, as `window.memories`. @param {Page} page */
const watchMemory = (page) =>
  page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    const memories = /** @type {unknown[]} */ ([]);
    Object.assign(window, { memories });
    Object.assign(WebAssembly, {
      instantiate: async (/** @type {WebAssembly.Module} */ code, /** @type {WebAssembly.Imports} */ imports) => {
        const made = await instantiate(code, imports);
        memories.push(Object.values(/** @type {any} */ (made).exports).find((one) => one instanceof WebAssembly.Memory));
        return made;
      },
    });
  });

/** What the program and the page's own objects take, after the browser has tidied up: bytes, nodes, listeners. @param {Page} page */
async function memory(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  await client.detach();
  return { nodes, listeners: jsEventListeners, wasm: await page.evaluate(() => Reflect.get(window, 'memories')[0].buffer.byteLength), heap: usedSize };
}

/** Puts a widget in, waits until it is there, takes it out, and waits until it is gone; so many times. @param {Page} page @param {number} times */
const cycle = (page, times) =>
  page.evaluate(async (times) => {
    for (let count = 0; count < times; count += 1) {
      const element = document.createElement('competency-widget');
      element.setAttribute('loading', 'eager');
      const ready = new Promise((done) => element.addEventListener('competency-ready', done, { once: true }));
      document.body.append(element);
      await ready;
      element.remove();
      do await new Promise((done) => setTimeout(done));
      while (element.shadowRoot?.querySelector('.competency'));
    }
  }, times);

test('500 times put in and taken out: at most 256 KiB of the program’s memory, 1 MB of the page’s, and no node and no listener', async ({ page }) => {
  test.slow();
  const said = lines(page);
  await watchMemory(page);
  await host(page, EAGER);
  await expect(widget(page)).toBeVisible();
  await cycle(page, 20);
  const before = await memory(page);
  await cycle(page, 500);
  const after = await memory(page);
  const grown = Object.fromEntries(Object.entries(after).map(([name, amount]) => [name, amount - Reflect.get(before, name)]));
  test.info().annotations.push({ type: 'grown by', description: JSON.stringify(grown) });
  expect(grown.wasm).toBeLessThanOrEqual(1 << 18);
  expect(grown.heap).toBeLessThanOrEqual(1_000_000);
  // The browser makes some of its own; 500 of ours would show.
  expect([before.nodes, before.listeners]).not.toContain(0);
  expect(grown.nodes).toBeLessThan(100);
  expect(grown.listeners).toBeLessThan(100);
  expect(said).toEqual([]);
});

test('a hundred on a page are all there, by one download and one instance of the program', async ({ page }) => {
  /** @type {string[]} */
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await watchMemory(page);
  await host(page, EAGER.repeat(100));
  await expect(widget(page)).toHaveCount(100);
  await roomButton(widget(page).nth(99), 'tasks').click();
  await expect(taskButtons(widget(page).nth(99)).first()).toBeVisible();
  await expect(overview(widget(page).nth(98))).toBeVisible();
  expect(fetched.filter((url) => url.includes('competency_'))).toHaveLength(1);
  expect(await page.evaluate('memories.length')).toBe(1);
  expect((await heard(page)).map(([name]) => name)).toEqual(Array.from({ length: 100 }, () => 'competency-ready'));
});

test('taken out before the program is there, it stays out, and others aren’t kept waiting', async ({ page }) => {
  const release = await hold(page, /competency_widget/);
  const asked = page.waitForRequest(PROGRAM);
  await host(page, EAGER);
  await asked;
  const kept = await page.evaluateHandle(() => /** @type {Element} */ (document.querySelector('competency-widget')));
  await kept.evaluate((element) => element.remove());
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  release();
  await page.evaluate(() => {
    const other = document.createElement('competency-widget');
    other.setAttribute('loading', 'eager');
    document.body.append(other);
  });
  await expect(widget(page)).toBeVisible();
  expect(await kept.evaluate((element) => element.shadowRoot?.querySelector('.competency'))).toBeNull();
  await kept.evaluate((element) => document.body.prepend(element));
  await expect(widget(page)).toHaveCount(2);
});

test('taken out and put back while the program is on its way, it is there once', async ({ page }) => {
  const release = await hold(page, PROGRAM);
  const asked = page.waitForRequest(PROGRAM);
  await host(page, EAGER);
  await asked;
  await page.evaluate(async () => {
    const element = /** @type {Element} */ (document.querySelector('competency-widget'));
    element.remove();
    await new Promise((done) => setTimeout(done));
    document.body.append(element);
  });
  release();
  await expect(widget(page)).toBeVisible();
  expect((await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
});

test('a copy is a widget of its own', async ({ page }) => {
  await host(page, '<competency-widget loading="eager" heading-level="4"><p>The fallback</p></competency-widget>');
  await expect(widget(page)).toBeVisible();
  await roomButton(widget(page), 'tasks').click();
  await page.evaluate(() => {
    const original = /** @type {Element} */ (document.querySelector('competency-widget'));
    document.body.append(original.cloneNode(true), document.importNode(original, false));
  });
  await expect(widget(page)).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 4, name: '廣告AE人員' })).toHaveCount(3);
  // What the reader did in the first isn't copied; where it is stands in the page's address, which the first one follows.
  await expect(overview(widget(page).nth(1))).toBeVisible();
  await roomButton(widget(page).nth(1), 'matrix').click();
  await expect(taskButtons(widget(page).nth(0)).first()).toBeVisible();
});

test('put in by innerHTML, by a template, and by a fragment', async ({ page }) => {
  await host(page, '<template><competency-widget loading="eager"></competency-widget></template><div></div>', "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  await page.evaluate(() => {
    const place = /** @type {Element} */ (document.querySelector('div'));
    place.innerHTML = '<competency-widget loading="eager"></competency-widget>';
    place.append(/** @type {HTMLTemplateElement} */ (document.querySelector('template')).content.cloneNode(true));
    const fragment = new DocumentFragment();
    fragment.append(document.createElement('competency-widget'));
    place.append(fragment);
  });
  await page.locator('competency-widget').last().scrollIntoViewIfNeeded();
  await expect(widget(page)).toHaveCount(3);
});

test.describe('attributes', () => {
  test('that change while it says that it is ready are followed', async ({ page }) => {
    await page.addInitScript(() =>
      document.addEventListener('competency-ready', ({ target }) => /** @type {Element} */ (target).setAttribute('heading-level', '5')),
    );
    await host(page, EAGER);
    await expect(page.getByRole('heading', { level: 5, name: '廣告AE人員' })).toBeVisible();
    expect((await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
  });

  test('that change at any time, many at once, end as the last ones say', async ({ page }) => {
    const said = lines(page);
    await host(page, EAGER);
    await page.evaluate(async () => {
      const element = /** @type {Element} */ (document.querySelector('competency-widget'));
      const values = { standard: ['XYZ', 'KPS2431-001v2'], lang: ['zh-Hant', 'en'], theme: ['dark', 'light'], 'heading-level': ['9', '3'], mode: ['quiz', 'both'] };
      for (let count = 0; count < 50; count += 1) {
        for (const [name, ways] of Object.entries(values)) element.setAttribute(name, ways[count % 2]);
        // Now at once, now after microtasks, now after tasks.
        if (count % 3 === 1) await undefined;
        if (count % 3 === 2) await new Promise((done) => setTimeout(done));
      }
    });
    await expect(page.getByRole('heading', { level: 3, name: '廣告AE人員' })).toBeVisible();
    await expect(widget(page)).toContainText('Duties and tasks');
    expect(said.filter((line) => !line.includes('data: this bundle has no standard "XYZ"'))).toEqual([]);
  });

  test('of ancestors: the language is followed, through shadow roots, too', async ({ page }) => {
    await host(page, `<div>${EAGER}</div>`);
    await expect(widget(page)).toContainText('Duties and tasks');
    await page.evaluate(() => (document.documentElement.lang = 'zh-TW'));
    await expect(widget(page)).toContainText('職責與任務');
    await page.evaluate(() => document.querySelector('div')?.setAttribute('lang', 'en'));
    await expect(widget(page)).toContainText('Duties and tasks');
    await page.evaluate(() => {
      const place = /** @type {Element} */ (document.querySelector('div'));
      place.removeAttribute('lang');
      const outer = document.createElement('section');
      outer.attachShadow({ mode: 'open' }).append(/** @type {Element} */ (place.firstElementChild));
      document.body.append(outer);
    });
    await expect(widget(page)).toContainText('職責與任務');
    await page.evaluate(() => document.querySelector('section')?.setAttribute('lang', 'en'));
    await expect(widget(page)).toContainText('Duties and tasks');
  });

  test('of ancestors inside shadow roots, one in the other, are followed, too', async ({ page }) => {
    await host(page, `<section>${EAGER}</section>`);
    await page.evaluate(() => {
      const element = /** @type {Element} */ (document.querySelector('competency-widget'));
      const [outer, inner] = [document.createElement('div'), document.createElement('div')];
      const middle = document.createElement('article');
      inner.attachShadow({ mode: 'open' }).append(document.createElement('main'));
      middle.append(inner);
      outer.attachShadow({ mode: 'open' }).append(middle);
      document.body.append(outer);
      inner.shadowRoot?.firstElementChild?.append(element);
      Object.assign(window, { main: inner.shadowRoot?.firstElementChild, middle });
    });
    await expect(widget(page)).toContainText('Duties and tasks');
    const speak = (/** @type {string} */ who, /** @type {string | null} */ lang) =>
      page.evaluate(([who, lang]) => lang ? Reflect.get(window, String(who)).setAttribute('lang', lang) : Reflect.get(window, String(who)).removeAttribute('lang'), [who, lang]);
    await speak('main', 'zh-Hant');
    await expect(widget(page)).toContainText('職責與任務');
    await speak('main', null);
    await expect(widget(page)).toContainText('Duties and tasks');
    await speak('middle', 'zh-Hant');
    await expect(widget(page)).toContainText('職責與任務');
  });

  test('of a new place that it is moved to are followed', async ({ page }) => {
    await host(page, `<div lang="zh-Hant"></div>${EAGER}`);
    await taskButton(widget(page), 'T2.3').click();
    for (const move of ['append', 'moveBefore']) {
      await page.evaluate((move) => Reflect.get(Element.prototype, move).call(document.querySelector('div'), document.querySelector('competency-widget'), null), move);
      await expect(widget(page)).toContainText('職責與任務');
      await expect(detail(widget(page))).toContainText('O2.3.1');
      await page.evaluate((move) => Reflect.get(Element.prototype, move).call(document.body, document.querySelector('competency-widget'), null), move);
      await expect(widget(page)).toContainText('Duties and tasks');
    }
    expect((await heard(page)).filter(([name]) => name === 'competency-ready')).toHaveLength(1);
  });
});

/** Leaves the page for another one, and comes back to it as it was, by the back/forward cache. @param {Page} page */
async function leaveAndComeBack(page) {
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
  await page.goto('www/site.css');
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
}

test('back leads the widget right after the page itself was left and came back', async ({ page }) => {
  await host(page, `<h1 id="top">A host</h1>${EAGER}`);
  const shown = detail(widget(page));
  await taskButton(widget(page), 'T2.3').click();
  await page.evaluate(() => (location.hash = '#top'));
  await taskButton(widget(page), 'T1.2').click();
  await expect(shown).toContainText('O1.2.1');
  await leaveAndComeBack(page);
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#top');
  await expect(shown).toContainText('O2.3.1');
});

test('a page that comes back from the back/forward cache has its widget as the reader left it, and it works', async ({ page }) => {
  await host(page, EAGER);
  await roomButton(widget(page), 'tasks').click();
  await taskButton(widget(page), 'T2.3').click();
  await leaveAndComeBack(page);
  await expect(detail(widget(page))).toContainText('O2.3.1');
  await taskButton(widget(page), 'T1.2').click();
  await expect(detail(widget(page))).toContainText('O1.2.1');
});
