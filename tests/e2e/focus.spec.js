// Only these tasks concern our vacancy.
import { expect, test } from '@playwright/test';
import { detail, detailName, entries, go, taskButton, taskButtons, taskLines, widget } from './explorer.js';
import { host } from './support.js';

for (const width of [360, 1280])
  test(`${width} px: the tasks in focus stand alone with what they need, until all is wanted`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await host(page, '<competency-widget loading="eager" focus="T2.2 T2.3 nonsense"></competency-widget>');
    const inFocus = taskLines(widget(page)).getByText('in focus', { exact: true });
    await expect(taskLines(widget(page))).toHaveText([/^T2.2/, /^T2.3/]);
    await expect(inFocus).toHaveCount(2);
    await expect(entries(widget(page), 'knowledge')).toHaveCount(6);
    await expect(entries(widget(page), 'skill')).toHaveCount(9);
    await widget(page).getByRole('button', { name: 'Show everything' }).click();
    await expect(taskLines(widget(page))).toHaveCount(5);
    await expect(inFocus).toHaveCount(2);
    await go(page, 'tasks');
    await expect(taskButtons(widget(page)).getByText('in focus', { exact: true })).toHaveCount(2);
    await widget(page).getByRole('button', { name: 'Show what is in focus alone' }).click();
    await expect(taskButtons(widget(page)).getByText('in focus', { exact: true })).toHaveCount(2);
    await expect(taskButtons(widget(page))).toHaveCount(2);
    if (width === 1280) await expect(detailName(widget(page))).toContainText('T2.2');
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
  for (const code of ['T1.1', 'T1.2']) await taskButton(widget(page), code).click();
  const first = detail(widget(page)).filter({ hasText: 'O1.1.1' });
  await first.getByRole('button', { name: '開發客戶方法' }).click();
  await widget(page).getByRole('button', { name: 'Back to T1.1' }).click();
  await expect(first.getByRole('button', { name: '開發客戶方法' })).toBeFocused();
});
