// The demo's pages.
import { expect, test } from '@playwright/test';
import { widget } from './support.js';

for (const path of ['', 'www/en.html']) {
  test(`/${path}: the snippet with this site's address is copied`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await page.locator('[data-copy]').click();
    await expect(page.locator('.copying [role=status]')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      `<script type="module" src="${baseURL}pkg/embed.js"></script>\n<competency-widget standard="KPS2431-001v2"></competency-widget>`,
    );
  });

  test(`/${path}: what the widget weighs is what came over the network`, async ({ page, request }) => {
    await page.goto(path);
    await page.locator('competency-widget').scrollIntoViewIfNeeded();
    await expect(widget(page)).toBeVisible();
    const files = ['embed.js', 'competency_widget.js', 'competency_widget_bg.wasm'];
    const answers = await Promise.all(files.map((file) => request.head(`pkg/${file}`, { headers: { 'accept-encoding': 'br' } })));
    const bytes = answers.reduce((sum, answer) => sum + Number(answer.headers()['content-length']), 0);
    await expect(page.locator('output')).toHaveText((bytes / 1000).toFixed(0));
  });

  test(`/${path}: its links within the site lead somewhere`, async ({ page, baseURL }) => {
    await page.goto(path);
    const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.map((anchor) => /** @type {HTMLAnchorElement} */ (anchor).href));
    const own = links.filter((link) => link.startsWith(/** @type {string} */ (baseURL)));
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const link of own) expect((await page.request.get(link)).status(), link).toBe(200);
  });
}

test('the pages lead to each other, each in its language', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(widget(page)).toContainText('Duties and tasks');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(widget(page)).toContainText('職責與任務');
});
