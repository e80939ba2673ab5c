// A browser's translator puts elements of its own in place of texts, and goes on doing so. One that translates each text into
// itself must make no difference: of two widgets it has one, and both say the same after each step.
import { expect, test } from '@playwright/test';
import { quizButton, roomButton, taskButton, widget } from './explorer.js';
import { actOf, optionsOf, questionOf } from './quiz.js';
import { host } from './support.js';

const WIDGET = '<div><competency-widget loading="eager" lang="zh-Hant" links="off" seed="7" questions="3" quiz-mode="practice"></competency-widget></div>';

/** Translates the second widget. @param {import('@playwright/test').Page} page */
const translate = (page) =>
  page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelectorAll('competency-widget')[1].shadowRoot);
    const translate = () => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = /** @type {Text[]} */ ([]);
      while (walk.nextNode()) if (/** @type {Text} */ (walk.currentNode).data.trim()) texts.push(/** @type {Text} */ (walk.currentNode));
      for (const text of texts.filter(({ parentElement }) => !parentElement?.closest('font'))) {
        const font = document.createElement('font');
        font.textContent = text.data;
        text.replaceWith(font);
      }
    };
    translate();
    new MutationObserver(translate).observe(root, { childList: true, subtree: true, characterData: true });
  });

/** What each widget says, but for how long its quiz took. @param {import('@playwright/test').Page} page */
const said = (page) => widget(page).evaluateAll((widgets) => widgets.map((widget) => (widget.textContent ?? '').replaceAll(/\s|用時\d+\s*分\s*\d+\s*秒/g, '')));

test('what a translator did to the texts ends nothing and leaves no text behind', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await host(page, WIDGET.repeat(2));
  await expect(widget(page)).toHaveCount(2);
  await translate(page);
  /** Does the same in both, after which both say the same and something else than before. @param {(one: import('@playwright/test').Locator) => Promise<unknown>} act */
  const step = async (act) => {
    const [before] = await said(page);
    for (const place of [0, 1]) await act(widget(page).nth(place));
    // Both are another text, and the same one.
    await expect.poll(async () => (await said(page)).map((text) => text !== before)).toEqual([true, true]);
    await expect(async () => expect((await said(page))[1]).toBe((await said(page))[0])).toPass();
  };
  for (const query of ['客戶', '廣告', 'K0', 'K05', '那裡都沒有', '客', '']) await step((one) => one.getByRole('searchbox').fill(query));
  await step((one) => roomButton(one, 'tasks').click());
  for (const code of ['T2.1', 'T1.2']) await step((one) => taskButton(one, code).click());
  await step((one) => roomButton(one, 'matrix').click());
  await step((one) => one.getByRole('button', { name: '技能', exact: true }).click());
  await step((one) => quizButton(one).click());
  await step((one) => actOf(one, 'begin').click());
  for (let item = 0; item < 3; item += 1) {
    await step((one) => actOf(one, 'answer').click());
    await step((one) => optionsOf(questionOf(one)).first().check());
    await step((one) => actOf(one, 'answer').click());
    await step((one) => actOf(one, 'next').click());
  }
});

test('what an extension puts beside our fields and takes away of ours ends nothing', async ({ page }) => {
  await host(page, WIDGET.repeat(2));
  await expect(widget(page)).toHaveCount(2);
  const second = widget(page).nth(1);
  await taskButton(second, 'T1.2').click();
  await page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('competency-widget')?.shadowRoot);
    const decorate = () => {
      for (const field of root.querySelectorAll('input:not([data-known])')) {
        field.setAttribute('data-known', '');
        field.before(document.createElement('com-extension-root'));
        field.after(document.createElement('com-extension-root'));
      }
      for (const mark of root.querySelectorAll('svg, .unseen')) mark.remove();
    };
    decorate();
    new MutationObserver(decorate).observe(root, { childList: true, subtree: true });
  });
  const first = widget(page).first();
  for (const query of ['客戶', 'K05', '']) await first.getByRole('searchbox').fill(query);
  for (const room of /** @type {const} */ (['tasks', 'knowledge-skills', 'matrix', 'about', 'overview'])) {
    await roomButton(first, room).click();
    await expect(roomButton(first, room)).toHaveAttribute('aria-current', 'true');
  }
  await quizButton(first).click();
  await actOf(first, 'begin').click();
  await optionsOf(questionOf(first)).first().check();
  await actOf(first, 'answer').click();
  await expect(actOf(first, 'next')).toBeVisible();
  await expect(second.getByRole('article')).toContainText('O1.2.1');
});
