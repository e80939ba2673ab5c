// The package in a fresh project: as built, and as served for development.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { quizButton, taskButton, widget } from './explorer.js';
import { screen } from './quiz.js';
import { heard, listen, standard } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const APP = /** @type {string} */ (process.env.PACKAGE_APP);

test.describe.configure({ mode: 'serial' });

/** @returns {Promise<any>} */
const vite = () => import(pathToFileURL(join(APP, 'node_modules/vite/dist/node/index.js')).href);

/** What a project may set besides the defaults. */
const options = { root: APP, configFile: false, logLevel: 'warn', server: { host: '127.0.0.1', port: 8205 }, preview: { host: '127.0.0.1', port: 8206 } };

/**
 * The widget, its quiz and what is given to it are there, its text before it, and nothing is missing on the way.
 * @param {Page} page
 * @param {string} url
 */
async function works(page, url) {
  /** @type {string[]} */
  const trouble = [];
  page.on('response', (response) => response.ok() || trouble.push(`${response.status()}: ${response.url()}`));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  await listen(page);
  // The program comes when the text was there.
  const text = page.locator('competency-widget article');
  await page.route(/_bg[^/]*\.wasm$/, async (route) => {
    await expect(text).toContainText('廣告AE人員');
    await route.continue();
  });
  await page.goto(url);
  await expect(widget(page)).toBeVisible();
  expect(await heard(page)).toEqual([['competency-ready', { standard: 'KPS2431-001v2' }]]);
  await page.unroute(/_bg[^/]*\.wasm$/);
  const clicked = page.waitForEvent('console', (message) => message.text() === 'T1.1');
  await taskButton(widget(page), 'T1.1').click();
  await clicked;
  await quizButton(widget(page)).click();
  await expect(screen(page, 'start')).toBeVisible();
  // A part that only a given standard needs.
  const given = { ...standard, name: '給定的基準' };
  await page.locator('competency-widget').evaluate((element, given) => Object.assign(element, { standard: given }), given);
  await expect(widget(page).getByRole('heading', { name: '給定的基準' })).toBeVisible();
  expect(trouble).toEqual([]);
}

for (const base of ['/', './', '/some/where/'])
  test(`built for ${base}, the project shows the widget and its quiz`, async ({ page }) => {
    const { build, preview } = await vite();
    await build({ ...options, base });
    const server = await preview({ ...options, base });
    try {
      await works(page, server.resolvedUrls.local[0]);
      const folder = join(APP, 'dist/assets');
      const script = (await readdir(folder)).find((name) => /^index.*js$/.test(name)) ?? '';
      expect(await readFile(join(folder, script), 'utf8'), 'the WebAssembly is held against its integrity').toMatch(/sha256-\S{44}/);
    } finally {
      await server.close();
    }
  });

test('served for development, the project shows the widget and its quiz', async ({ page }) => {
  const { createServer } = await vite();
  const server = await (await createServer(options)).listen();
  try {
    await works(page, server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
});
