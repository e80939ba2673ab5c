// The explorer says what the document says, on any screen.
import { expect, test } from '@playwright/test';
import { host, openAll, readAll, standard, texts, widget } from './support.js';

const HOST = '<competency-widget loading="eager"></competency-widget>';
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

/** @param {string} text */
const bare = (text) => text.replace(/\s/g, '');

for (const [name, viewport] of Object.entries({ WIDE, NARROW })) {
  test(`${name}: every text of the document is on the page once all is open`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await host(page, HOST);
    const shown = await readAll(page);
    const expected = texts(standard);
    expect(expected.length).toBeGreaterThan(150);
    expect(expected.filter((text) => !shown.includes(text))).toEqual([]);
  });

  test(`${name}: each task shows its own outputs, indicators, knowledge and skills, and no other's`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await host(page, HOST);
    const entries = [...standard.knowledge, ...standard.skills];
    for (const task of standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks)) {
      await widget(page).getByRole('button', { name: `${task.code} ${task.name}` }).click();
      const lists = widget(page).locator('.detail:visible').last().locator('.items > li');
      const shown = await lists.locator('.code, .text').allInnerTexts();
      const expected = task.blocks.flatMap((/** @type {any} */ block) => [
        ...[...block.outputs, ...block.indicators].flatMap(({ code, text }) => [code, text]),
        ...[...block.knowledge, ...block.skills].flatMap((code) => [code, entries.find((entry) => entry.code === code).text]),
      ]);
      expect(shown.length).toBe(expected.length);
      shown.forEach((text, index) => expect(bare(text)).toContain(bare(expected[index])));
      if (name === 'NARROW') await widget(page).getByRole('button', { name: `${task.code} ${task.name}` }).click();
    }
  });
}

test('what was read stays open when the screen turns', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await host(page, HOST);
  const task = widget(page).getByRole('button', { name: 'T2.2 簽約及收款' });
  await task.click();
  await expect(task).toHaveAttribute('aria-current', 'true');
  await page.setViewportSize(NARROW);
  await expect(task).toHaveAttribute('aria-expanded', 'true');
  await expect(task).toBeFocused();
  await page.setViewportSize(WIDE);
  await expect(task).toHaveAttribute('aria-current', 'true');
  await expect(widget(page).locator('.detail:visible')).toHaveCount(1);
});

for (const width of [320, 360, 768, 1400]) {
  test(`at ${width} px nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await host(page, HOST);
    await openAll(page);
    const beyond = await widget(page).evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => !element.matches('.unseen') && element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.className),
    );
    expect(beyond).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('on a phone, what is pressed to open a part is 44 px high', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await host(page, HOST);
  const heights = await widget(page)
    .locator('.task-button, .part > .disclosure-head > button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(heights.length).toBe(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('on paper everything is open', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await host(page, HOST);
  await expect(widget(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const printed = bare(await widget(page).innerText());
  expect(texts(standard).filter((text) => !printed.includes(text))).toEqual([]);
});
