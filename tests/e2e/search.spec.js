// Is it in here at all?
import { expect, test } from '@playwright/test';
import { go, host, widget } from './support.js';

const HOST = '<button id="outside">outside</button><input id="other"><competency-widget lang="zh-Hant" loading="eager"></competency-widget>';

for (const width of [360, 1280]) {
  test(`${width} px: by keyboard alone from a word to where it stands, and back to what was found`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await host(page, HOST);
    await expect(widget(page)).toBeVisible();
    const field = widget(page).getByRole('searchbox');
    await widget(page).locator('.room-button').first().focus();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('回饋意見');
    await expect(widget(page).getByRole('status')).toHaveText(/找到：\s*行為指標 2/);
    await expect(widget(page).locator('.hit mark').first()).toHaveText('回饋意見');
    await expect(widget(page).locator('.room')).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(widget(page).locator('.hit').nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(widget(page).locator('[data-code="P2.3.3"]')).toBeFocused();
    await widget(page).getByRole('button', { name: '回到搜尋結果' }).click();
    await expect(widget(page).locator('.hit').first()).toBeVisible();
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await expect(widget(page).locator('[data-code="P2.3.3"]')).toBeVisible();
  });
}

test('a small difference still finds, and nothing is said to be nothing', async ({ page }) => {
  await host(page, HOST);
  const field = widget(page).getByRole('searchbox');
  await field.fill('客戶的關係維護');
  await expect(widget(page).locator('.hit', { hasText: '維護客戶關係' }).first()).toBeVisible();
  await field.fill('ｋ０５');
  await expect(widget(page).locator('.hit').first()).toContainText('相關法令規範');
  await field.fill('量子');
  await expect(widget(page).getByRole('status')).toHaveText('找不到');
  await expect(widget(page).locator('.hit')).toHaveCount(0);
});

test('searching loses no selection', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host(page, HOST);
  await go(page, 'tasks');
  await widget(page).locator('.line-button, .task-button', { hasText: 'T2.2' }).click();
  await widget(page).getByRole('searchbox').fill('客戶');
  await expect(widget(page).locator('.room')).toBeHidden();
  await widget(page).getByRole('searchbox').press('Escape');
  await expect(widget(page).locator('.detail')).toContainText('O2.2.1');
});

test('the keys of the host are left to it', async ({ page }) => {
  await host(page, HOST);
  await expect(widget(page)).toBeVisible();
  await page.evaluate(() => addEventListener('keydown', (event) => Object.assign(window, { taken: event.defaultPrevented })));
  await page.keyboard.press('/');
  expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toBe(false);
  await page.locator('#outside').focus();
  await page.keyboard.press('/');
  await expect(page.locator('#outside')).toBeFocused();
  await page.locator('#other').focus();
  await page.keyboard.type('a/b');
  await expect(page.locator('#other')).toHaveValue('a/b');
});
