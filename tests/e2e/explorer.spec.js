// The explorer says what the document says, on any screen.
import { expect, test } from '@playwright/test';
import { detail, detailName, go, openAll, paper, readAll, roomButtons, taskButton, taskButtons, taskLines, widget } from './explorer.js';
import { host, standard, texts } from './support.js';

/** @typedef {import('@playwright/test').Locator} Locator */

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
    await go(page, 'tasks');
    const entries = [...standard.knowledge, ...standard.skills];
    for (const task of standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks)) {
      await widget(page).getByRole('button', { name: `${task.code} ${task.name}` }).click();
      const shown = await detail(widget(page)).last().getByRole('listitem').allInnerTexts();
      const expected = task.blocks.flatMap((/** @type {any} */ block) => [
        ...[...block.outputs, ...block.indicators].map(({ code, text }) => code + text),
        ...[...block.knowledge, ...block.skills].map((code) => code + entries.find((entry) => entry.code === code).text),
      ]);
      expect(shown.length).toBe(expected.length);
      shown.forEach((text, index) => expect(bare(text).startsWith(bare(expected[index])), text).toBe(true));
      if (name === 'NARROW') await widget(page).getByRole('button', { name: `${task.code} ${task.name}` }).click();
    }
  });
}

test('what was read stays open when the screen turns', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await host(page, HOST);
  await go(page, 'tasks');
  const task = widget(page).getByRole('button', { name: 'T2.2 簽約及收款' });
  await task.click();
  await expect(task).toHaveAttribute('aria-current', 'true');
  await page.setViewportSize(NARROW);
  await expect(task).toHaveAttribute('aria-expanded', 'true');
  await expect(task).toBeFocused();
  await page.setViewportSize(WIDE);
  await expect(task).toHaveAttribute('aria-current', 'true');
  await expect(detail(widget(page))).toHaveCount(1);
});

for (const width of [320, 360, 768, 1400]) {
  test(`at ${width} px nothing is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await host(page, HOST);
    for (const room of /** @type {const} */ (['overview', 'tasks', 'knowledge-skills', 'about'])) {
      await go(page, room);
      await openAll(page);
      const beyond = await widget(page).evaluate((root) =>
        [...root.querySelectorAll('*')]
          // What only a screen reader has, and the bar, which scrolls.
          .filter((element) => !element.closest('.unseen, .room-list') && element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => element.className),
      );
      expect(beyond).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('on a phone, what leads somewhere is 44 px high', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await host(page, HOST);
  const heights = (/** @type {Locator} */ buttons) => buttons.evaluateAll((found) => found.map((button) => button.getBoundingClientRect().height));
  await expect(widget(page)).toBeVisible();
  const rooms = await heights(roomButtons(widget(page)));
  const lines = await heights(taskLines(widget(page)).getByRole('button'));
  await go(page, 'tasks');
  const tasks = await heights(taskButtons(widget(page)));
  expect([rooms.length, lines.length, tasks.length]).toEqual([5, 5, 5]);
  expect(Math.min(...rooms, ...lines, ...tasks)).toBeGreaterThanOrEqual(44);
});

test('on paper everything is there', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await host(page, HOST);
  await expect(widget(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = bare(await widget(page).innerText());
  expect(texts(standard).filter((text) => !printed.includes(text))).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper(widget(page))).toHaveCount(0);
});

test('from a task to a piece of knowledge is one step, and one back, by keyboard alone', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await host(page, HOST);
  await taskButton(widget(page), 'T2.1').focus();
  await page.keyboard.press('Enter');
  await expect(detailName(widget(page))).toBeFocused();
  await expect(detailName(widget(page))).toContainText('廣告整合行銷提案');
  const knowledge = widget(page).getByRole('button', { name: '相關法令規範' });
  await knowledge.focus();
  await page.keyboard.press('Enter');
  await expect(detailName(widget(page))).toBeFocused();
  await expect(detail(widget(page)).getByRole('listitem')).toHaveText([/^T1.1/, /^T2.1/]);
  await widget(page).getByRole('button', { name: 'Back to T2.1' }).focus();
  await page.keyboard.press('Enter');
  await expect(knowledge).toBeFocused();
});
