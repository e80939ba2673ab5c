// Is it in here at all?
import { expect, test } from '@playwright/test';
import { detail, entry, go, hits, overview, roomButtons, taskButton, widget } from './explorer.js';
import { host } from './support.js';

const HOST = '<button id="outside">outside</button><input id="other"><competency-widget lang="zh-Hant" loading="eager"></competency-widget>';

for (const width of [360, 1280]) {
  test(`${width} px: by keyboard alone from a word to where it stands, and back to what was found`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await host(page, HOST);
    await expect(overview(widget(page))).toBeVisible();
    const field = widget(page).getByRole('searchbox');
    await roomButtons(widget(page)).first().focus();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('回饋意見');
    await expect(widget(page).getByRole('status')).toHaveText(/找到：\s*行為指標 2/);
    await expect(hits(widget(page)).locator('mark').first()).toHaveText('回饋意見');
    await expect(overview(widget(page))).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(hits(widget(page)).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(entry(widget(page), 'P2.3.3')).toBeFocused();
    await widget(page).getByRole('button', { name: '回到搜尋結果' }).click();
    await expect(hits(widget(page)).first()).toBeVisible();
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    await expect(entry(widget(page), 'P2.3.3')).toBeVisible();
  });
}

test('a small difference still finds, and nothing is said to be nothing', async ({ page }) => {
  await host(page, HOST);
  const field = widget(page).getByRole('searchbox');
  await field.fill('客戶的關係維護');
  await expect(hits(widget(page)).filter({ hasText: '維護客戶關係' }).first()).toBeVisible();
  await field.fill('ｋ０５');
  await expect(hits(widget(page)).first()).toContainText('相關法令規範');
  await field.fill('量子');
  await expect(widget(page).getByRole('status')).toHaveText('找不到');
  await expect(hits(widget(page))).toHaveCount(0);
});

test('searching loses no selection', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host(page, HOST);
  await go(page, 'tasks');
  await taskButton(widget(page), 'T2.2').click();
  await expect(detail(widget(page))).toBeVisible();
  await widget(page).getByRole('searchbox').fill('客戶');
  await expect(detail(widget(page))).toBeHidden();
  await widget(page).getByRole('searchbox').press('Escape');
  await expect(detail(widget(page))).toContainText('O2.2.1');
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
