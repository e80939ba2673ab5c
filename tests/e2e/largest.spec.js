// The explorer with the largest document there is: 40 tasks, 99 pieces of knowledge, 99 skills. LARGEST_SITE is a site
// with it, as `cargo xtask test` builds one.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { detail, go, hits, taskButtons, widget } from './explorer.js';
import { focus } from './reader.js';

/** @typedef {import('@playwright/test').Page} Page */

const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm' };
const HOST = '<!doctype html><html lang="en"><title>A host</title><script type="module" src="pkg/embed.js"></script><competency-widget loading="eager"></competency-widget>';

/**
 * A page with the largest document.
 * @param {Page} page
 * @param {{ width: number, height: number }} size
 */
async function largest(page, size) {
  const site = process.env.LARGEST_SITE;
  if (!site) throw new Error('LARGEST_SITE names no site: run these tests by `cargo xtask test`');
  await page.setViewportSize(size);
  await page.route('http://largest.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: HOST });
    return route.fulfill({ contentType: Reflect.get(TYPES, extname(pathname)), body: await readFile(join(site, pathname)) });
  });
  await page.goto('http://largest.test/');
  await expect(widget(page)).toBeVisible();
}

const DESKTOP = { width: 1280, height: 740 };
const PHONE = { width: 360, height: 740 };

for (const size of [DESKTOP, PHONE])
  test(`the matrix keeps its heads and sums in sight wherever it is scrolled: ${size.width} px`, async ({ page }) => {
    await largest(page, size);
    await go(page, 'matrix');
    const grid = widget(page).getByRole('grid');
    await expect(grid.locator('tbody tr')).toHaveCount(99);
    await expect(grid.locator('thead tr').last().locator('th')).toHaveCount(42);
    const view = widget(page).locator('.matrix-view');
    for (const [x, y] of [[0, 0], [700, 900], [9999, 9999]]) {
      const seen = await view.evaluate((view, [x, y]) => {
        view.scrollTo(x ?? 0, y ?? 0);
        view.scrollIntoView();
        const frame = view.getBoundingClientRect();
        const root = /** @type {ShadowRoot} */ (view.getRootNode());
        const at = (/** @type {number} */ dx, /** @type {number} */ dy) => root.elementFromPoint(frame.left + dx, frame.top + dy)?.closest('thead, tfoot, tbody th')?.localName;
        return [at(frame.width / 2, 20), at(20, frame.height / 2), at(frame.width / 2, frame.height - 30)];
      }, [x, y]);
      expect(seen, `at ${x}, ${y}`).toEqual(['thead', 'th', 'tfoot']);
    }
    // There is room for marks between the heads.
    const free = await view.evaluate((view) => {
      const height = (/** @type {string} */ part) => /** @type {Element} */ (view.querySelector(part)).getBoundingClientRect().height;
      const width = /** @type {Element} */ (view.querySelector('tbody th')).getBoundingClientRect().width;
      return { tall: view.clientHeight - height('thead') - height('tfoot'), wide: view.clientWidth - width };
    });
    expect(free.tall).toBeGreaterThan(240);
    expect(free.wide).toBeGreaterThan(120);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  });

test('the arrows lead through the matrix, and no head covers where they are', async ({ page }) => {
  await largest(page, PHONE);
  await go(page, 'matrix');
  await widget(page).locator('tbody [tabindex="0"]').focus();
  for (const [key, times] of /** @type {const} */ ([['ArrowRight', 14], ['ArrowDown', 25], ['ArrowLeft', 13], ['ArrowUp', 24], ['End', 1], ['Home', 1]]))
    for (let step = 0; step < times; step += 1) {
      await page.keyboard.press(key);
      expect(await focus(page), `${key} ${step}`).toMatchObject({ nowhere: false, ring: true, inSight: true });
      // In full: not under a head, a sum or the edge.
      const covered = await page.evaluate(() => {
        const root = document.activeElement?.shadowRoot;
        const cell = root?.activeElement?.closest('td, th');
        if (!root || !cell) return 'nothing';
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        const corners = /** @type {const} */ ([[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]]);
        return corners.map(([x, y]) => root.elementFromPoint(x, y)).filter((seen) => !seen || seen.closest('td, th') !== cell).length;
      });
      expect(covered, `${key} ${step}`).toBe(0);
    }
  await expect(widget(page).locator('[role=grid] [tabindex="0"]')).toHaveCount(1);
});

test('what is rendered for a search is what can be looked at, however many there are', async ({ page }) => {
  await largest(page, DESKTOP);
  await go(page, 'tasks');
  await widget(page).getByRole('searchbox').fill('品質');
  await expect(hits(widget(page))).toHaveCount(20);
  const telling = widget(page).getByRole('status').first();
  const counted = ((await telling.innerText()).match(/\d+/g) ?? []).map(Number).reduce((a, b) => a + b);
  expect(counted).toBeGreaterThan(40);
  const nodes = await telling.evaluate((telling) => telling.parentElement?.querySelectorAll('*').length);
  expect(nodes).toBeLessThan(20 * 12 + 40);
  await widget(page).getByRole('button', { name: /^Show more of \d+/ }).click();
  await expect(hits(widget(page))).toHaveCount(Math.min(40, counted));
});

test('typing in the search field touches nothing but what was found', async ({ page }) => {
  await largest(page, DESKTOP);
  await go(page, 'matrix');
  await expect(widget(page).getByRole('grid')).toBeVisible();
  await page.evaluate(() => {
    const root = document.querySelector('competency-widget')?.shadowRoot;
    const changed = /** @type {string[]} */ ([]);
    Object.assign(window, { changed });
    // Only what was found may change: neither the room, hidden behind it, nor the head.
    for (const part of root?.querySelectorAll('.room, .head') ?? [])
      new MutationObserver((records) => changed.push(...records.map(({ target }) => target.nodeName))).observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await widget(page).getByRole('searchbox').pressSequentially('客戶需求');
  await expect(hits(widget(page)).locator('mark').first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'changed'))).toEqual([]);
});

for (const size of [DESKTOP, PHONE])
  test(`every task can be reached by keyboard and is seen when it is: ${size.width} px`, async ({ page }) => {
    await largest(page, size);
    await go(page, 'tasks');
    const tasks = taskButtons(widget(page));
    await expect(tasks).toHaveCount(40);
    await tasks.first().focus();
    for (let step = 1; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      await expect(tasks.nth(step)).toBeFocused();
      expect(await focus(page), `task ${step}`).toMatchObject({ ring: true, inSight: true });
    }
    await page.keyboard.press('Enter');
    await expect(detail(widget(page)).last()).toContainText('O10.4.1');
    await expect.poll(() => focus(page)).toMatchObject({ nowhere: false, inSight: true });
  });

for (const size of [DESKTOP, PHONE])
  test(`nothing is wider than the window: ${size.width} px`, async ({ page }) => {
    await largest(page, size);
    for (const room of /** @type {const} */ (['overview', 'tasks', 'knowledge-skills', 'matrix', 'about'])) {
      await go(page, room);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), room).toBeLessThanOrEqual(size.width);
    }
  });
