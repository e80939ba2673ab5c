// What rich editors leave of each way to have the widget, held against the table of docs/EMBEDDING.md.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { EDITORS } from './editors.js';
import { widget } from './explorer.js';

/** @typedef {import('@playwright/test').Page} Page */

/** What an author pastes, by its name in the table, and what finds it. */
const SNIPPETS = /** @type {const} */ ({
  '`<script>`': ['script', '<script type="module" src="pkg/embed.js"></script>'],
  '`<competency-widget>`': ['competency-widget', '<competency-widget standard="KPS2431-001v2"><p>The fallback</p></competency-widget>'],
  '`<div class="competency-widget">`': ['div[class="competency-widget"]', '<div class="competency-widget" data-standard="KPS2431-001v2"><p>The fallback</p></div>'],
  'a frame': ['iframe', '<iframe title="A standard" src="www/frame.html" width="100%" height="800"></iframe>'],
});

const documentation = await readFile(new URL('../../docs/EMBEDDING.md', import.meta.url), 'utf8');

/** The cells of the line of the table that begins with a name. @param {string} name */
const row = (name) => documentation.split('\n').map((line) => line.split('|').map((cell) => cell.trim())).find(([, first]) => first === name)?.slice(2, -1);

/** What is left of a snippet, in the words of the table. @param {Page} page @param {string} saved @param {readonly [string, string]} snippet */
const left = (page, saved, [selector, snippet]) =>
  page.evaluate(({ saved, selector, snippet }) => {
    const parsed = (/** @type {string} */ html) => new DOMParser().parseFromString(html, 'text/html').querySelector(selector);
    const [before, after] = [parsed(snippet), parsed(saved)];
    if (!before || !after || after.textContent?.trim() !== before.textContent?.trim()) return 'lost';
    const attributes = (/** @type {Element} */ { attributes }) => [...attributes].map(({ name, value }) => `${name}="${value}"`);
    const [had, has] = [attributes(before), attributes(after)];
    const lost = had.filter((one) => !has.includes(one));
    const added = has.filter((one) => !had.includes(one));
    if (lost.length) return `without ${lost.map((one) => `\`${one}\``).join(', ')}`;
    return added.length ? `with ${added.map((one) => `\`${one}\``).join(', ')}` : 'kept';
  }, { saved, selector, snippet });

test('the table names each editor that is tried, and no other', () => {
  const [, table] = documentation.split('<!-- editors -->');
  const names = table.split('\n').filter((line) => line.startsWith('|')).slice(2).map((line) => line.split('|')[1].trim());
  expect(names).toEqual(Object.keys(EDITORS));
});

for (const [name, save] of Object.entries(EDITORS)) {
  test(`what ${name} leaves of each`, async ({ page }) => {
    const found = [];
    for (const snippet of Object.values(SNIPPETS)) found.push(await left(page, await save(page, snippet[1]), snippet));
    expect(row(name)).toEqual(found);
  });
}

test('what an editor leaves of the `div` becomes the widget on a page that has the script', async ({ page }) => {
  const [, snippet] = SNIPPETS['`<div class="competency-widget">`'];
  const kept = Object.entries(EDITORS).filter(([name]) => row(name)?.[2] === 'kept');
  expect(kept.length).toBeGreaterThan(3);
  for (const [name, save] of kept) {
    const saved = await save(page, snippet);
    await page.route('**/saved.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>A page</title><script type="module" src="pkg/embed.js"></script>${saved}` }));
    await page.goto('saved.html');
    await expect(widget(page), name).toBeVisible();
  }
});
