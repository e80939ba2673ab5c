// How it looks, compared with pictures: a change of looks is a decision. CONTRIBUTING.md says how to draw them anew.
// looks.json says which browser and which font, Debian's fonts-noto-cjk, drew them; for others they are skipped.
import { expect, test } from '@playwright/test';
import { detail, follows, go, levels, marks, quizButton, taskButton, widget } from './explorer.js';
import { standardOf } from './lengths.js';
import { answer, begin, practise, read } from './learner.js';
import { feedback, screen } from './quiz.js';
import { host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

test.skip(process.env.LOOKS === 'skip', 'The pictures are of another browser or font than this one');

/** Each width in both themes and both languages. */
const SCREENS = /** @type {const} */ ([
  { width: 360, theme: 'light', lang: 'zh-Hant' },
  { width: 360, theme: 'dark', lang: 'en' },
  { width: 768, theme: 'dark', lang: 'en' },
  { width: 768, theme: 'light', lang: 'zh-Hant' },
  { width: 1280, theme: 'light', lang: 'en' },
  { width: 1280, theme: 'dark', lang: 'zh-Hant' },
]);

/** Opens the quiz. @param {Page} page */
async function quiz(page) {
  await quizButton(widget(page)).click();
  await expect(screen(page, 'start')).toBeVisible();
}

/** Each room, and what is open in it. */
const ROOMS = /** @type {Record<string, (page: Page) => Promise<unknown>>} */ ({
  overview: async (page) => {
    await widget(page).getByRole('checkbox').nth(1).check();
    await follows(widget(page)).nth(2).click();
  },
  task: async (page) => {
    await go(page, 'tasks');
    await taskButton(widget(page), 'T2.1').click();
    await expect(detail(widget(page))).toContainText('O2.1.1');
    await levels(detail(widget(page))).click();
    await marks(detail(widget(page))).first().click();
  },
  needs: (page) => go(page, 'knowledge-skills'),
  need: async (page) => {
    await go(page, 'knowledge-skills');
    await widget(page).getByRole('button', { name: '相關法令規範' }).click();
    await expect(detail(widget(page))).toContainText('如公平交易');
  },
  matrix: (page) => go(page, 'matrix'),
  about: (page) => go(page, 'about'),
  search: (page) => widget(page).getByRole('searchbox').fill('簽約'),
  'quiz-start': quiz,
  'quiz-item': async (page) => {
    await quiz(page);
    await begin(page, 'test');
    await read(page);
  },
  'quiz-feedback': async (page) => {
    await quiz(page);
    await begin(page);
    await answer(page, false);
    await expect(feedback(page)).toBeVisible();
  },
  'quiz-result': async (page) => {
    await quiz(page);
    await begin(page);
    await practise(page, (place) => place > 0);
  },
});

for (const { width, theme, lang } of SCREENS)
  for (const [room, reach] of Object.entries(ROOMS))
    test(`${room}, ${width} px, ${theme}, ${lang}`, async ({ page }) => {
      await page.clock.setFixedTime('2026-01-31T12:00:00Z');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await host(page, `<competency-widget loading="eager" theme="${theme}" lang="${lang}" seed="4" questions="3"></competency-widget>`);
      await expect(widget(page)).toBeVisible();
      await reach(page);
      await page.evaluate(() => document.fonts.ready);
      // Neither the pointer nor the focus is part of the looks.
      await page.mouse.move(0, 0);
      await widget(page).evaluate((root) => {
        const { activeElement } = /** @type {ShadowRoot} */ (root.getRootNode());
        if (activeElement instanceof HTMLElement) activeElement.blur();
      });
      await expect(widget(page)).toHaveScreenshot(`${room}-${width}-${theme}-${lang}.png`);
    });

/** Standards of other lengths, a picture at each width. */
const OTHERS = /** @type {const} */ ([
  { width: 320, length: 'usual', room: 'overview' },
  { width: 360, length: 'long', room: 'knowledge-skills' },
  { width: 768, length: 'longest', room: 'matrix' },
  { width: 1280, length: 'long', room: 'tasks' },
]);

for (const { width, length, room } of OTHERS)
  test(`a standard with names of other lengths: ${length}, ${room}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime('2026-01-31T12:00:00Z');
    await page.setViewportSize({ width, height: 800 });
    await host(page, '<competency-widget loading="eager" lang="zh-Hant"></competency-widget>');
    await page.evaluate((standard) => Object.assign(/** @type {Element} */ (document.querySelector('competency-widget')), { standard }), standardOf(length));
    await expect(widget(page)).toContainText('XYZ0000');
    await go(page, room);
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      const { activeElement } = document.querySelector('competency-widget')?.shadowRoot ?? {};
      if (activeElement instanceof HTMLElement) activeElement.blur();
    });
    // The first screen: what is below has the same lines.
    await expect(page).toHaveScreenshot(`${length}-${room}-${width}.png`);
  });

test('a document over three years old', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-31T12:00:00Z');
  await page.setViewportSize({ width: 768, height: 800 });
  await host(page, '<competency-widget loading="eager" lang="zh-Hant"></competency-widget>');
  await expect(widget(page).getByText('本文件公告已逾三年，依規定應重新檢視。', { exact: true })).toBeVisible();
  await expect(widget(page).locator('header')).toHaveScreenshot('old-768-light-zh-Hant.png');
});
