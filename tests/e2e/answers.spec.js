// What hosts do to the files on their way, and editors to the markup.
import { expect, test } from '@playwright/test';
import { quizButton, widget } from './explorer.js';
import { own, typed } from './hosts.js';
import { heard, hold, host, listen } from './support.js';

const ELEMENT = '<script type="module" src="pkg/embed.js"></script><competency-widget loading="eager" lang="zh-Hant"></competency-widget>';
const TEXT = 'KPS2431-001v2.zh-Hant.html';
const PROGRAM = 'competency_widget_bg.wasm';

/** @param {import('@playwright/test').Page} page */
const reasons = async (page) => (await heard(page)).filter(([name]) => name === 'competency-error').map(([, { reason }]) => reason);

test('the text is read as UTF-8, whatever charset its host names', async ({ page, baseURL }) => {
  const site = await own(/** @type {string} */ (baseURL), ELEMENT, {}, { [TEXT]: typed('text/html; charset=big5') });
  await hold(page, /competency_widget/);
  await page.goto(`${site.url}host.html`);
  await expect(page.getByRole('heading', { name: 'T1.1 開發廣告客戶' })).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await site.close();
});

test('a page that a host gives for every address isn’t taken for the text', async ({ page, baseURL }) => {
  const site = await own(/** @type {string} */ (baseURL), ELEMENT, {}, { [TEXT]: (answer) => ({ ...answer, body: '<!doctype html><article><h1>Our blog</h1><dl><dd>V2</dd></dl></article>' }) });
  const release = await hold(page, /competency_widget/);
  const read = page.waitForResponse(/zh-Hant\.html/);
  await page.goto(`${site.url}host.html`);
  await (await read).finished();
  release();
  const seen = page.getByText('Our blog');
  await expect(widget(page).or(seen)).toBeVisible();
  await expect(seen).toHaveCount(0);
  await site.close();
});

test('a program that broke off on its way is told as network', async ({ page, baseURL }) => {
  const short = (/** @type {import('./hosts.js').Answer} */ answer) => ({
    ...answer,
    headers: { ...answer.headers, connection: 'close', 'content-length': String(Number(answer.body.length) + 10) },
  });
  const site = await own(/** @type {string} */ (baseURL), ELEMENT, {}, { [PROGRAM]: short });
  await listen(page);
  await page.goto(`${site.url}host.html`);
  await expect.poll(() => reasons(page)).toEqual(['network']);
  await site.close();
});

test('a div that editors leave alone becomes the element, whenever it appears, with no attribute but the element’s', async ({ page }) => {
  const place = '<div class="competency-widget" id="one" data-mode="explore" data-loading="eager" data-onclick="alert(1)" lang="en"><p>The fallback</p></div>';
  await host(page, place);
  await expect(widget(page)).toBeVisible();
  await expect(quizButton(widget(page))).toHaveCount(0);
  const one = page.locator('#one');
  await expect(one).toHaveAttribute('mode', 'explore');
  expect(await one.evaluate((element) => [element.localName, element.hasAttribute('onclick'), element.textContent])).toEqual(['competency-widget', false, 'The fallback']);

  await page.evaluate(() => {
    const later = document.createElement('section');
    later.append(document.createElement('div'));
    document.body.append(later);
    later.children[0].className = 'competency-widget';
    later.children[0].setAttribute('data-loading', 'eager');
    const written = document.createElement('article');
    written.contentEditable = 'true';
    written.append(document.createElement('div'));
    written.children[0].className = 'competency-widget';
    document.body.append(written);
  });
  await expect(widget(page)).toHaveCount(2);
  await expect(page.locator('article[contenteditable] > div.competency-widget')).toHaveCount(1);
});
