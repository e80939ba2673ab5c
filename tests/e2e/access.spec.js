// The demo's pages, with the widget closed and open, for axe and for the keyboard.
import { expect, test } from '@playwright/test';
import { faults } from './axe.js';
import { detail, detailName, go, openAll, openNotes, widget } from './explorer.js';
import { everyState } from './states.js';
import { host } from './support.js';

for (const [language, path] of [['zh-Hant', ''], ['en', 'www/en.html']])
  for (const colorScheme of /** @type {const} */ (['light', 'dark']))
    for (const width of [360, 1280])
      test(`axe finds nothing in any state: ${language}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await page.locator('competency-widget').scrollIntoViewIfNeeded();
        await expect(widget(page)).toBeVisible();
        await everyState(page, async (state) => expect.soft(await faults(page), state).toEqual([]));
      });

for (const theme of ['light', 'dark'])
  test(`theme="${theme}" holds on a page that is otherwise`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    await host(page, `<meta name="color-scheme" content="light dark"><main><h1>Jobs</h1><competency-widget theme="${theme}"></competency-widget></main>`);
    await openAll(page);
    const ground = await widget(page).evaluate((root) => getComputedStyle(root).backgroundColor);
    const lightness = Number(/oklch\(([\d.]+)/.exec(ground)?.[1]);
    expect(lightness > 0.5).toBe(theme === 'light');
    expect(await faults(page)).toEqual([]);
  });

test('the keyboard alone reads a task and its notes, and leaves again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await host(page, '<a href="#before">before</a><competency-widget loading="eager"></competency-widget><a href="#after">after</a>');
  await expect(widget(page)).toBeVisible();
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(/** @type {Element} */ (element));
      return { name: element?.getAttribute('aria-label') ?? element?.textContent, ring: `${outlineStyle} ${outlineWidth}` };
    });
  const names = /** @type {(string | null | undefined)[]} */ ([]);
  for (let step = 0; step < 90 && !names.includes('after'); step += 1) {
    await page.keyboard.press('Tab');
    const { name, ring } = await focused();
    names.push(name);
    if (name === 'Tasks' || name === 'T1.1開發廣告客戶' || name === 'Note 1') {
      await page.keyboard.press('Enter');
      expect((await focused()).name).toBe(name);
    }
    if (name !== 'before' && name !== 'after') expect(ring).toBe('solid 2px');
  }
  await expect(openNotes(widget(page))).toContainText('相關法令規範：如公平交易');
  expect(names.slice(0, 4)).toEqual(['before', 'Level4 of 6', 'Overview', 'Tasks']);
  expect(names.slice(7, 11)).toEqual(['Search', 'Start quiz', 'T1.1開發廣告客戶', 'Level4 of 6']);
  expect(names.slice(-2)).toEqual(['T2.3執行及效益評估', 'after']);
});

test('side by side, Enter on a task leads into its detail, and Escape back to the list, as often as one likes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  await go(page, 'tasks');
  const task = widget(page).getByRole('button', { name: 'T2.2 簽約及收款' });
  await task.focus();
  for (const _ of [1, 2]) {
    await page.keyboard.press('Enter');
    await expect(detailName(widget(page))).toBeFocused();
    await expect(detail(widget(page))).toContainText('O2.2.1');
    await detail(widget(page)).getByRole('listitem').getByRole('button').first().focus();
    await page.keyboard.press('Escape');
    await expect(task).toBeFocused();
  }
});

for (const [lang, name] of [['en', 'Note'], ['zh-Hant', '註']])
  test(`a mark is named as it reads, and Escape closes its note: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await host(page, `<competency-widget loading="eager" lang="${lang}"></competency-widget>`);
    await go(page, 'tasks');
    const mark = detail(widget(page)).getByRole('button', { name: `${name} 1`, exact: true });
    const seen = await mark.evaluate((mark) => getComputedStyle(mark, '::before').content);
    expect(JSON.parse(seen.replace(/^attr.*$/, '""'))).toBe(`${name} 1`);
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(openNotes(widget(page))).toContainText('如公平交易');
    await page.keyboard.press('Escape');
    await expect(openNotes(widget(page))).toHaveCount(0);
    await expect(mark).toBeFocused();
    await expect(mark).toHaveAttribute('aria-expanded', 'false');
  });
