// A page that is itself a Yew program: tests/yew-host, with the widget in its tree.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { detail, hits, quizButton, roomButton, taskButton, taskButtons, widget } from './explorer.js';
import { document, lines } from './hosts.js';
import { origin } from './origins.js';
import { act, optionsOf, questionOf, quiz } from './quiz.js';
import { heard, listen } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

/** Where the build puts the program. */
const PROGRAM = new URL('../../target/yew-host/', import.meta.url);
const TYPES = { js: 'text/javascript', wasm: 'application/wasm' };
const START = '<script type="module">import start from "./yew_host.js"; start();</script>';

/** @type {import('./origins.js').Origin} */
let server;
/** @type {string[]} */
let said;

test.beforeEach(async ({ page, baseURL }) => {
  const embed = `<script type="module" src="${baseURL}pkg/embed.js"></script>`;
  server = await origin(async (path) => {
    if (path === '/') return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: document(`${embed}<body>${START}`) };
    const type = Reflect.get(TYPES, path.split('.').pop() ?? '');
    return type ? { headers: { 'content-type': type }, body: await readFile(new URL(path.slice(1), PROGRAM)) } : { status: 404, body: '' };
  });
  said = lines(page);
  await listen(page);
  await page.goto(server.url);
  await expect(widget(page)).toBeVisible();
});

test.afterEach(() => server.close());

/** What the page's handlers have heard, which it draws after it has heard it. @param {Page} page @param {string} counts */
const expectHeard = (page, counts) => expect(page.locator('#heard')).toHaveText(counts);

test('the widget follows its reader, and of that the page hears what bubbles to it, once', async ({ page }) => {
  await roomButton(widget(page), 'tasks').click();
  await expect(taskButtons(widget(page)).first()).toBeVisible();
  await expectHeard(page, 'around 1, beside 0, typed 0');
  await taskButton(widget(page), 'T2.3').click();
  await expect(detail(widget(page))).toContainText('O2.3.1');
  await expectHeard(page, 'around 2, beside 0, typed 0');
  await widget(page).getByRole('searchbox').fill('客戶');
  await expect(hits(widget(page)).first()).toBeVisible();
  await expectHeard(page, 'around 2, beside 0, typed 1');
  await hits(widget(page)).first().click();
  await expectHeard(page, 'around 3, beside 0, typed 1');
  await quizButton(widget(page)).click();
  await act(page, 'begin').click();
  await optionsOf(questionOf(quiz(page))).first().click();
  await expectHeard(page, 'around 6, beside 0, typed 2');
  expect(said).toEqual([]);
});

test('what the page’s own parts hear leaves the widget as it is', async ({ page }) => {
  await roomButton(widget(page), 'tasks').click();
  const shown = await widget(page).innerHTML();
  for (const [button, counts] of [['beside', 'around 1, beside 1, typed 0'], ['inside', 'around 2, beside 1, typed 0']]) {
    await page.locator(`#${button}`).click();
    await expectHeard(page, counts);
  }
  expect(await widget(page).innerHTML()).toBe(shown);
  expect(await page.getByText('The fallback').textContent()).toBe('The fallback');
  expect((await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
});

test('its attributes follow the page', async ({ page }) => {
  await expect(widget(page)).toContainText('Duties and tasks');
  await page.locator('#language').click();
  await expect(widget(page)).toContainText('職責與任務');
  await page.locator('#language').click();
  await expect(widget(page)).toContainText('Duties and tasks');
  expect(said).toEqual([]);
});

test('the page takes it out and puts it in again', async ({ page }) => {
  for (const _ of [1, 2, 3]) {
    await page.locator('#toggle').click();
    await expect(page.locator('competency-widget')).toHaveCount(0);
    await page.locator('#toggle').click();
    await expect(widget(page)).toBeVisible();
  }
  await page.locator('#beside').click();
  await expectHeard(page, 'around 0, beside 1, typed 0');
  await roomButton(widget(page), 'tasks').click();
  await expectHeard(page, 'around 1, beside 1, typed 0');
  await expect(taskButtons(widget(page)).first()).toBeVisible();
  expect((await heard(page)).map(([name]) => name)).toEqual(Array.from({ length: 4 }, () => 'competency-ready'));
  expect(said).toEqual([]);
});
