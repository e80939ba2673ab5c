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
    await expect(widget(page).locator('.task-button')).toHaveCount(width === 360 ? 2 : 3);
  });
