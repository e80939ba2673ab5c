// Only these tasks concern our vacancy.
import { expect, test } from '@playwright/test';
import { go, host, widget } from './support.js';

for (const width of [360, 1280])
  test(`${width} px: the tasks in focus stand alone with what they need, until all is wanted`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await host(page, '<competency-widget loading="eager" focus="T2.2 T2.3 nonsense"></competency-widget>');
    await expect(widget(page).locator('.line .code')).toHaveText(['T2.2', 'T2.3']);
    await expect(widget(page).locator('.line .focused')).toHaveCount(2);
    await expect(widget(page).locator('.needs [data-kind=knowledge] li')).toHaveCount(6);
    await expect(widget(page).locator('.needs [data-kind=skill] li')).toHaveCount(9);
    await widget(page).getByRole('button', { name: 'Show everything' }).click();
    await expect(widget(page).locator('.line')).toHaveCount(5);
    await expect(widget(page).locator('.line .focused')).toHaveCount(2);
    await go(page, 'tasks');
    await expect(widget(page).locator('.task-button .focused')).toHaveCount(2);
    await widget(page).getByRole('button', { name: 'Show what is in focus alone' }).click();
    await expect(widget(page).locator('.task-button .focused')).toHaveCount(2);
    await expect(widget(page).locator('.task-button')).toHaveCount(2);
    if (width === 1280) await expect(widget(page).locator('.detail-name')).toContainText('T2.2');
  });

test('a press that changes nothing takes no focus from the host later', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host(page, '<input id="outside"><competency-widget loading="eager"></competency-widget>');
  await widget(page).getByRole('button', { name: 'Overview' }).click();
  await page.locator('#outside').focus();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(widget(page)).toHaveAttribute('data-layout', 'narrow');
  await expect(page.locator('#outside')).toBeFocused();
  await page.locator('competency-widget').evaluate((element) => element.setAttribute('theme', 'dark'));
  await expect(widget(page)).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#outside')).toBeFocused();
});

test('in one column, one goes back to the task that one came from', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  await go(page, 'tasks');
  for (const name of ['T1.1 開發廣告客戶', 'T1.2 維護客戶關係']) await widget(page).getByRole('button', { name }).click();
  await widget(page).locator('[data-task="0"]').getByRole('button', { name: '開發客戶方法' }).click();
  await expect(widget(page).locator('.back')).toContainText('T1.1');
  await widget(page).locator('.back').click();
  await expect(widget(page).locator('[data-task="0"]').getByRole('button', { name: '開發客戶方法' })).toBeFocused();
});
