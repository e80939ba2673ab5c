// A place has an address, and the address stays the host's.
import { expect, test } from '@playwright/test';
import { about, detail, detailName, entry, go, overview, roomButton, taskButton, widget } from './explorer.js';
import { POLICY, host, settleRequests } from './support.js';

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */

const HOST = '<h1 id="top">A host</h1><competency-widget loading="eager"></competency-widget>';
const hash = (/** @type {import('@playwright/test').Page} */ page) => page.evaluate(() => location.hash);

for (const [code, there] of /** @type {[string, (page: Page) => Locator][]} */ ([
  ['T2.1', (page) => detailName(widget(page))],
  ['P2.2.3', (page) => entry(widget(page), 'P2.2.3')],
  ['S06', (page) => detailName(widget(page))],
])) {
  test(`a link to ${code} opens it there`, async ({ page }) => {
    await host(page, HOST);
    await expect(widget(page)).toBeVisible();
    await page.evaluate((code) => (location.hash = `KPS2431-001v2/${code}`), code);
    await expect(there(page)).toBeFocused();
    await expect(detail(widget(page))).toContainText(code);
    await page.reload();
    await expect(there(page)).toBeFocused();
  });
}

test('the reader goes back and forward', async ({ page }) => {
  await host(page, HOST);
  await taskButton(widget(page), 'T1.2').click();
  expect(await hash(page)).toBe('#KPS2431-001v2_T1_2');
  await go(page, 'about');
  expect(await hash(page)).toBe('#KPS2431-001v2_about');
  await page.goBack();
  await expect(detail(widget(page))).toContainText('O1.2.1');
  await page.goBack();
  await expect(overview(widget(page))).toBeVisible();
  expect(await hash(page)).toBe('');
  await page.goForward();
  await expect(detail(widget(page))).toContainText('O1.2.1');
});

test('the fragments of the host and of others are left alone', async ({ page }) => {
  await host(page, HOST);
  await go(page, 'tasks');
  await taskButton(widget(page), 'T2.3').click();
  for (const other of ['#top', '#XYZ/T1.1', '#/route']) {
    await page.evaluate((other) => (location.hash = other), other);
    expect(await hash(page)).toBe(other);
  }
  await expect(widget(page)).toBeVisible();
});

test('a link of the host’s own that was pressed before leaves the reader where she is', async ({ page }) => {
  await host(page, `<a href="#top">Up</a>${HOST}`);
  const up = page.getByRole('link', { name: 'Up' });
  await up.click();
  await taskButton(widget(page), 'T2.3').click();
  const shown = detail(widget(page));
  await expect(shown).toContainText('O2.3.1');
  await up.click();
  expect(await hash(page)).toBe('#top');
  await taskButton(widget(page), 'T1.2').click();
  await page.goBack();
  await expect(shown).toContainText('O2.3.1');
  expect(await hash(page)).toBe('#top');
  await page.goBack();
  await expect.poll(() => hash(page)).toBe('#KPS2431-001v2_T2_3');
  await page.goBack();
  await expect(overview(widget(page))).toBeVisible();
  expect(await hash(page)).toBe('#top');
  // Where it cuts off what lay ahead, too.
  await page.goForward();
  await expect(shown).toContainText('O2.3.1');
  await up.click();
  expect(await hash(page)).toBe('#top');
  await go(page, 'matrix');
  await page.goBack();
  await expect(shown).toContainText('O2.3.1');
});

test('of two with one standard, the first takes part', async ({ page }) => {
  await host(page, `${HOST}<competency-widget loading="eager"></competency-widget>`);
  await expect(widget(page)).toHaveCount(2);
  await taskButton(widget(page).nth(1), 'T1.2').click();
  await expect(detail(widget(page).nth(1))).toContainText('O1.2.1');
  expect(await hash(page)).toBe('');
  await taskButton(widget(page).nth(0), 'T2.1').click();
  expect(await hash(page)).toBe('#KPS2431-001v2_T2_1');
  await page.goBack();
  await expect(overview(widget(page).nth(0))).toBeVisible();
  await expect(detail(widget(page).nth(1))).toContainText('O1.2.1');
});

test('links="off" leaves the address alone', async ({ page }) => {
  await host(page, '<competency-widget loading="eager" links="off"></competency-widget>');
  await taskButton(widget(page), 'T1.2').click();
  await expect(detail(widget(page))).toContainText('O1.2.1');
  expect(await hash(page)).toBe('');
});

const FAR = '<link rel="stylesheet" href="far.css"><a id="there" href="#KPS2431-001v2/T2.1">there</a><div class="far"></div>';
const STYLED = `${POLICY}; style-src 'self'`;

/**
 * A page with a widget that waits far below the window.
 * @param {Page} page
 * @param {string} body
 */
async function far(page, body) {
  await page.route('**/far.css', (route) => route.fulfill({ contentType: 'text/css', body: '.far { block-size: 6000px }' }));
  await host(page, `${FAR}${body}`, STYLED);
}

for (const attributes of ['', 'standard="KPS2431-001v2"'])
  test(`a lazy widget far down that the address leads into opens there: ${attributes || 'the first standard'}`, async ({ page }) => {
    await far(page, `<competency-widget ${attributes}></competency-widget>`);
    await page.evaluate(() => (location.hash = 'KPS2431-001v2/P2.1.2'));
    await page.reload();
    await expect(entry(widget(page), 'P2.1.2')).toBeFocused();
    await expect(entry(widget(page), 'P2.1.2')).toBeInViewport();
  });

test('a link on the page leads into a lazy widget that still waits', async ({ page }) => {
  await far(page, '<competency-widget></competency-widget>');
  await expect(page.locator('competency-widget')).not.toBeInViewport();
  await page.locator('#there').click();
  await expect(detailName(widget(page))).toBeFocused();
  await expect(detail(widget(page))).toContainText('O2.1.1');
});

test('a lazy widget is not called by what is none of its own', async ({ page }) => {
  let fetched = false;
  page.on('request', (request) => (fetched ||= request.url().endsWith('.wasm')));
  await far(page, '<competency-widget standard="KPS2431-001v2"></competency-widget>');
  for (const other of ['#XYZ/T1.1', '#there', '#/KPS2431-001v2/T2.1', '']) {
    await page.evaluate((other) => (location.hash = other), other);
    await page.reload();
    await page.evaluate(() => customElements.whenDefined('competency-widget'));
    await settleRequests(page);
    expect(await hash(page)).toBe(other);
  }
  expect(fetched).toBe(false);
});

test('what the host keeps in the history stays there', async ({ page }) => {
  await host(page, HOST);
  await expect(widget(page)).toBeVisible();
  await page.evaluate(() => history.replaceState({ own: 1 }, ''));
  await taskButton(widget(page), 'T1.2').click();
  expect(await page.evaluate(() => history.state)).toEqual({ own: 1 });
  expect(await page.evaluate(() => location.pathname + location.search)).toMatch(/host\.html$/);
});

test('a host that writes fragments of its own keeps back and forward', async ({ page }) => {
  await host(page, `<a href="#top">top</a>${HOST}`);
  await taskButton(widget(page), 'T2.3').click();
  await page.getByRole('link', { name: 'top' }).click();
  expect(await hash(page)).toBe('#top');
  await settled(page);
  await expect(detail(widget(page))).toContainText('O2.3.1');
  await page.goBack();
  expect(await hash(page)).toBe('#KPS2431-001v2_T2_3');
  await expect(detail(widget(page))).toContainText('O2.3.1');
  await page.goForward();
  expect(await hash(page)).toBe('#top');
  await expect(widget(page)).toBeVisible();
});

for (const base of ['/', 'elsewhere/', 'https://elsewhere.example/'])
  test(`on a page with the base ${base} the address is still the page’s`, async ({ page }) => {
    await host(page, `<base href="${base}">${HOST}`);
    await expect(widget(page)).toBeVisible();
    await page.evaluate(() => history.replaceState(null, '', `${location.href}?job=4`));
    const address = page.url();
    await taskButton(widget(page), 'T1.2').click();
    await expect(detail(widget(page))).toContainText('O1.2.1');
    expect(page.url()).toBe(`${address}#KPS2431-001v2_T1_2`);
    await go(page, 'about');
    expect(page.url()).toBe(`${address}#KPS2431-001v2_about`);
    await page.goBack();
    await expect(detail(widget(page))).toContainText('O1.2.1');
  });

test('an empty fragment makes way', async ({ page }) => {
  await host(page, `<a href="#">top</a>${HOST}`);
  await expect(widget(page)).toBeVisible();
  const address = page.url();
  await page.getByRole('link', { name: 'top' }).click();
  expect(page.url()).toBe(`${address}#`);
  await taskButton(widget(page), 'T1.2').click();
  await expect(detail(widget(page))).toContainText('O1.2.1');
  expect(page.url()).toBe(`${address}#KPS2431-001v2_T1_2`);
});

/** Lets the widget follow the address. @param {Page} page */
const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('what leads nowhere in the standard changes nothing', async ({ page }) => {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await host(page, HOST);
  await taskButton(widget(page), 'T1.2').click();
  for (const other of ['T9.9', '', '%', '%E5%BB%A3%E5%91%8A', 'T1.2/T2.1', '"]', '<b>', 'K99']) {
    await page.evaluate((other) => (location.hash = `KPS2431-001v2/${other}`), other);
    await expect(detail(widget(page))).toContainText('O1.2.1');
  }
  expect(errors).toEqual([]);
});

test('links="off" follows no address either, and may be set later', async ({ page }) => {
  await host(page, '<competency-widget loading="eager" links="off"></competency-widget>');
  await page.evaluate(() => (location.hash = 'KPS2431-001v2/T2.1'));
  await page.reload();
  await expect(overview(widget(page))).toBeVisible();
  await page.evaluate(() => document.querySelector('competency-widget')?.removeAttribute('links'));
  await taskButton(widget(page), 'T1.2').click();
  expect(await hash(page)).toBe('#KPS2431-001v2_T1_2');
  await page.evaluate(() => document.querySelector('competency-widget')?.setAttribute('links', 'off'));
  await roomButton(widget(page), 'about').click();
  await expect(about(widget(page))).toBeVisible();
  expect(await hash(page)).toBe('#KPS2431-001v2_T1_2');
});

test('a link to a task opens that one, also where another is open that shares with it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await host(page, HOST);
  await taskButton(widget(page), 'T1.1').click();
  await expect(detail(widget(page))).toContainText('also in');
  await page.evaluate(() => (location.hash = 'KPS2431-001v2/T2.1'));
  await expect(widget(page).getByRole('button', { name: 'T2.1 廣告整合行銷提案' })).toBeFocused();
  await expect(widget(page).getByRole('button', { name: 'T2.1 廣告整合行銷提案' })).toHaveAttribute('aria-expanded', 'true');
});
