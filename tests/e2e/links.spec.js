// A place has an address, and the address stays the host's.
import { expect, test } from '@playwright/test';
import { go, host, widget } from './support.js';

const HOST = '<h1 id="top">A host</h1><competency-widget loading="eager"></competency-widget>';
const hash = (/** @type {import('@playwright/test').Page} */ page) => page.evaluate(() => location.hash);

for (const [code, selector] of [['T2.1', '.detail-name'], ['P2.2.3', '[data-code="P2.2.3"]'], ['S06', '.place .detail-name']]) {
  test(`a link to ${code} opens it there`, async ({ page }) => {
    await host(page, HOST);
    await expect(widget(page)).toBeVisible();
    await page.evaluate((code) => (location.hash = `KPS2431-001v2/${code}`), code);
    await expect(widget(page).locator(selector)).toBeFocused();
    await expect(widget(page).locator('.room')).toContainText(code);
    await page.reload();
    await expect(widget(page).locator(selector)).toBeFocused();
  });
}

test('the reader goes back and forward', async ({ page }) => {
  await host(page, HOST);
  await widget(page).locator('.line-button, .task-button', { hasText: 'T1.2' }).click();
  expect(await hash(page)).toBe('#KPS2431-001v2/T1.2');
  await go(page, 'about');
  expect(await hash(page)).toBe('#KPS2431-001v2/about');
  await page.goBack();
  await expect(widget(page).locator('.detail')).toContainText('O1.2.1');
  await page.goBack();
  await expect(widget(page).locator('.overview')).toBeVisible();
  expect(await hash(page)).toBe('');
  await page.goForward();
  await expect(widget(page).locator('.detail')).toContainText('O1.2.1');
});

test('the fragments of the host and of others are left alone', async ({ page }) => {
  await host(page, HOST);
  await go(page, 'tasks');
  await widget(page).locator('.line-button, .task-button', { hasText: 'T2.3' }).click();
  for (const other of ['#top', '#XYZ/T1.1', '#/route']) {
    await page.evaluate((other) => (location.hash = other), other);
    expect(await hash(page)).toBe(other);
  }
  await expect(widget(page)).toBeVisible();
});

test('of two with one standard, the first takes part', async ({ page }) => {
  await host(page, `${HOST}<competency-widget loading="eager"></competency-widget>`);
  await expect(widget(page)).toHaveCount(2);
  await widget(page).nth(1).locator('.line-button, .task-button', { hasText: 'T1.2' }).click();
  await expect(widget(page).nth(1).locator('.detail')).toContainText('O1.2.1');
  expect(await hash(page)).toBe('');
  await widget(page).nth(0).locator('.line-button, .task-button', { hasText: 'T2.1' }).click();
  expect(await hash(page)).toBe('#KPS2431-001v2/T2.1');
  await page.goBack();
  await expect(widget(page).nth(0).locator('.overview')).toBeVisible();
  await expect(widget(page).nth(1).locator('.detail')).toContainText('O1.2.1');
});

test('links="off" leaves the address alone', async ({ page }) => {
  await host(page, '<competency-widget loading="eager" links="off"></competency-widget>');
  await widget(page).locator('.line-button, .task-button', { hasText: 'T1.2' }).click();
  await expect(widget(page).locator('.detail')).toContainText('O1.2.1');
  expect(await hash(page)).toBe('');
});
