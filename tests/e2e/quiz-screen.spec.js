// One question, one screen: nothing of an item waits below or above.
import { expect, test } from '@playwright/test';
import { documentTitle, quizButton, roomButtons, widget } from './explorer.js';
import { begin, choice, point, read } from './learner.js';
import { act, open, optionsOf, questionOf, questionText, quiz, segments, visit } from './quiz.js';

/** By how many pixels something of an item is off the screen, or lies under its buttons. @param {import('@playwright/test').Page} page */
async function unseen(page) {
  const question = questionOf(quiz(page));
  const options = await optionsOf(question).locator('xpath=ancestor::label').all();
  const parts = [segments(page).first(), questionText(page), ...options, ...(await question.getByRole('combobox').all())];
  const box = (/** @type {import('@playwright/test').Locator} */ part) => part.evaluate((element) => element.getBoundingClientRect().toJSON());
  const [button, height, boxes] = [await box(act(page, 'answer')), await page.evaluate(() => innerHeight), await Promise.all(parts.map(box))];
  return [button.bottom - height, ...boxes.flatMap(({ top, bottom }) => [-top, bottom - button.top])].filter((beyond) => beyond > 0.5);
}

for (const [width, height, lang] of /** @type {const} */ ([[360, 640, 'zh-Hant'], [360, 640, 'en'], [360, 640, 'ja'], [1280, 700, 'en']]))
  test(`${width} × ${height} px, ${lang}: progress, stem, options and the button that answers are on the screen after each move`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, `lang="${lang}" questions="100" seed="3"`);
    await begin(page);
    const sum = await segments(page).count();
    expect(sum).toBeGreaterThan(20);
    for (let number = 0; number < sum; number += 1) {
      const item = await read(page);
      await expect.poll(() => unseen(page), item.stem).toEqual([]);
      await point(page, item, choice(item, true));
      await act(page, 'answer').click();
      await act(page, 'next').click();
    }
  });

test('while an item is on the screen, the head is a line and the rooms wait; they are back once it pauses', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await visit(page, 'lang="zh-Hant"');
  await quizButton(widget(page)).click();
  await begin(page);
  await expect(documentTitle(widget(page))).toContainText('廣告AE人員');
  expect(await documentTitle(widget(page)).evaluate((title) => title.getBoundingClientRect().height)).toBeLessThan(32);
  await expect(roomButtons(widget(page))).toHaveCount(0);
  await act(page, 'pause').click();
  await expect(roomButtons(widget(page)).first()).toBeVisible();
  await act(page, 'resume').click();
  await expect(roomButtons(widget(page))).toHaveCount(0);
});
