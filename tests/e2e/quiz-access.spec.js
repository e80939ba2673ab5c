// The quiz for everyone: by keyboard, by ear, for axe on every screen, and without haste.
import { expect, test } from '@playwright/test';
import { faults } from './axe.js';
import { widget } from './explorer.js';
import { answer, begin, choice, point, practise, read, tab, way } from './learner.js';
import { openOther } from './other.js';
import { act, answerRows, answers, asksCertainty, certainties, chosenOf, ends, feedback, leadButtons, modeButton, open, optionsOf, place, questionOf, questionText, quiz, screen, segments, visit } from './quiz.js';

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */

/** Whatever has the focus is in the widget. @param {Page} page @param {string} after */
const expectHeld = (page, after) =>
  expect.poll(() => page.evaluate(() => Boolean(document.activeElement?.shadowRoot?.activeElement)), `the focus after ${after}`).toBe(true);

/** Skips to the next item that is answered in some way. @param {Page} page @param {string} wanted */
async function skipTo(page, wanted) {
  for (let left = await segments(page).count(); left > 0; left -= 1) {
    const item = await read(page);
    if (way(item) === wanted) return item;
    await act(page, 'skip').click();
    await expect(questionText(page)).toBeFocused();
  }
  throw new Error(`no item is ${wanted}`);
}

/** Axe finds nothing on the screen, and nothing is cut off. @param {Page} page @param {string} name */
const check = (page, name) =>
  test.step(name, async () => {
    // At the page's end nothing lies under the buttons that stick to the window's.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await faults(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
  });

for (const [language, colorScheme, width] of /** @type {const} */ ([
  ['zh-Hant', 'light', 360],
  ['en', 'dark', 360],
  ['en', 'light', 1280],
  ['zh-Hant', 'dark', 1280],
  ['ja', 'light', 360],
]))
  test.describe(`${language}, ${colorScheme}, ${width} px`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
    });

    test('axe finds nothing from the start to the result', async ({ page }) => {
      await open(page, `lang="${language}" theme="${colorScheme}" storage="local" questions="5" seed="3"`);
      const at = async (/** @type {string} */ name) => {
        await expect(screen(page, name)).toBeVisible();
        await check(page, name);
      };
      await at('start');
      await act(page, 'due').click();
      await at('nothing-due');
      await act(page, 'start').click();
      await act(page, 'stored').click();
      await at('stored');
      await act(page, 'start').click();
      await quiz(page).getByRole('checkbox').check();
      await begin(page);
      for (const right of [true, false]) {
        const item = await read(page);
        await point(page, item, choice(item, right));
        await certainties(page).first().click();
        await act(page, 'answer').click();
        await act(page, 'next').click();
      }
      await act(page, 'pause').click();
      await at('paused');
      await act(page, 'start').click();
      await at('start');
      await act(page, 'stored').click();
      await at('stored');
      await act(page, 'start').click();
      await act(page, 'resume').click();
      await act(page, 'pause').click();
      await act(page, 'finish').click();
      await at('result');
      await act(page, 'start').click();
      await begin(page, 'test');
      await answer(page, true);
      await at('item');
      await act(page, 'check').click();
      await at('check');
    });

    for (const wanted of ['single', 'multiple', 'true-false', 'match'])
      test(`axe finds nothing in an item with its feedback: ${wanted}`, async ({ page }) => {
        await openOther(page, `lang="${language}" theme="${colorScheme}" questions="100" seed="3"`);
        await quiz(page).getByRole('checkbox').check();
        await begin(page);
        const item = await skipTo(page, wanted);
        await check(page, 'fresh');
        await act(page, 'answer').click();
        await expect(questionOf(quiz(page)).getByRole('status')).not.toBeEmpty();
        await check(page, 'nothing chosen');
        await point(page, item, choice(item, false));
        await certainties(page).first().click();
        await check(page, 'chosen');
        await act(page, 'answer').click();
        await expect(feedback(page)).toBeFocused();
        await check(page, 'wrong');
        if (wanted === 'match') return;
        await act(page, 'next').click();
        const other = await skipTo(page, wanted);
        await point(page, other, choice(other, true));
        await act(page, 'answer').click();
        await expect(feedback(page)).toBeFocused();
        await check(page, 'right');
      });
  });

test('too few items: axe finds nothing in why', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'lang="zh-Hant" questions="100"');
  await screen(page, 'start').locator('summary').click();
  await expect(screen(page, 'start').getByRole('listitem').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('the question names its group, and every input has the name that is seen', async ({ page }) => {
  await openOther(page, 'lang="en" questions="100" seed="3"');
  await expect(quiz(page).getByRole('group', { name: 'How to answer' }).getByRole('radio')).toHaveCount(2);
  await quiz(page).getByRole('checkbox', { name: 'Ask me each time how sure I am' }).check();
  await begin(page);
  for (const [wanted, role] of /** @type {const} */ ([['single', 'radio'], ['multiple', 'checkbox'], ['true-false', 'radio'], ['match', 'combobox']])) {
    const item = await skipTo(page, wanted);
    const group = quiz(page).getByRole('group', { name: item.stem, exact: true });
    const names = wanted === 'match' ? item.rows.map(({ text }) => text) : item.options.map(({ text }) => text);
    await expect(group.getByRole(role)).toHaveCount(names.length);
    for (const name of names) await expect(group.getByRole(role, { name, exact: wanted !== 'match' })).toHaveCount(1);
    await expect(quiz(page).getByRole('group', { name: 'How sure are you? (optional)' }).getByRole('radio')).toHaveCount(3);
    await expect(quiz(page).getByRole('list', { name: 'Progress' }).getByRole('listitem')).toHaveCount(await segments(page).count());
  }
});

test('the verdict is told: the feedback has the focus, and a status the word', async ({ page }) => {
  await open(page, 'lang="en" questions="3" seed="1" quiz-mode="practice"');
  await act(page, 'begin').click();
  for (const right of [true, false, true]) {
    const status = quiz(page).locator('> [role=status]');
    await expect(status).toBeEmpty();
    const kept = await status.elementHandle();
    await answer(page, right);
    await expect(feedback(page)).toBeFocused();
    await expect(quiz(page).getByRole('region', { name: 'Feedback' })).toBeFocused();
    await expect(status).toHaveText(right ? 'Right' : 'Not right');
    // A live region speaks only where it was there before its words.
    expect(await kept?.evaluate((element) => element.isConnected && element.textContent)).toBe(right ? 'Right' : 'Not right');
    await expect(segments(page).and(page.locator('[aria-current]'))).toContainText(right ? ': Right' : ': Not right');
    await act(page, 'next').click();
  }
});

test('arrows choose among radio buttons, one at a time', async ({ page }) => {
  await open(page, 'lang="en" questions="100" seed="3" quiz-mode="practice"');
  await act(page, 'begin').click();
  await skipTo(page, 'single');
  const options = optionsOf(questionOf(quiz(page)));
  const checked = async () => (await chosenOf(questionOf(quiz(page)))).indexOf(true);
  expect(await checked()).toBe(-1);
  await tab(page, options);
  const steps = [];
  for (const key of ['Space', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    steps.push(await checked());
    await expect(options.nth(await checked())).toBeFocused();
  }
  expect(steps).toEqual([0, 1, 2, 1, 0, 3]);
  // Tab leaves the group at once.
  await page.keyboard.press('Tab');
  await expect(act(page, 'answer')).toBeFocused();
});

test('figures choose, again unchoose where several are right, and go past the last option without harm', async ({ page }) => {
  await open(page, 'lang="en" questions="100" seed="3" quiz-mode="practice"');
  await act(page, 'begin').click();
  await skipTo(page, 'multiple');
  const checked = async () => (await chosenOf(questionOf(quiz(page)))).flatMap((is, at) => (is ? [at + 1] : []));
  for (const key of ['1', '3', '2', '3', '9', '0', 'Control+1', 'Alt+1', 'x']) await page.keyboard.press(key);
  expect(await checked()).toEqual([1, 2]);
  await expect(optionsOf(questionOf(quiz(page))).nth(2)).toBeFocused();
  await page.keyboard.press('Space');
  expect(await checked()).toEqual([1, 2, 3]);
  await page.keyboard.press('Enter');
  await expect(feedback(page)).toBeFocused();
  await page.keyboard.press('4');
  expect(await checked()).toEqual([1, 2, 3]);
});

test('Enter without a choice says what is missing, and a key held down answers once', async ({ page }) => {
  await open(page, 'lang="en" questions="3" seed="1" quiz-mode="practice"');
  await act(page, 'begin').click();
  await expect(questionText(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(quiz(page).locator('[role=status]', { hasText: 'Choose an answer first.' })).toBeVisible();
  await expectHeld(page, 'an answer without a choice');
  await page.keyboard.press('1');
  await expect(quiz(page)).not.toContainText('Choose an answer first.');
  await page.keyboard.down('Enter');
  for (let step = 0; step < 5; step += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(feedback(page)).toBeFocused();
  expect(await place(page)).toBe(1);
  expect(await answers(page)).toHaveLength(1);
});

test('Enter opens and closes an answer of the result', async ({ page }) => {
  await open(page, 'lang="en" questions="2" seed="1" quiz-mode="practice"');
  await act(page, 'begin').click();
  await practise(page, (number) => number === 0);
  const row = answerRows(page).locator('details').first();
  await expect(row).not.toHaveAttribute('open');
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('open');
  await expect(row.getByText('The right answer')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(row).not.toHaveAttribute('open');
});

for (const mode of ['both', 'quiz'])
  test(`the focus is never lost: mode="${mode}"`, async ({ page }) => {
    await visit(page, `lang="en" loading="eager" mode="${mode}" storage="local" questions="3" seed="1"`);
    const press = async (/** @type {Locator} */ target) => {
      await target.first().focus();
      await page.keyboard.press(/radio|checkbox/.test((await target.first().getAttribute('type')) ?? '') ? 'Space' : 'Enter');
      await expectHeld(page, String(target));
    };
    const to = async (/** @type {string} */ name) => {
      await expect(screen(page, name)).toBeVisible();
      await expectHeld(page, `the way to ${name}`);
    };
    if (mode === 'both') {
      await widget(page).getByRole('button', { name: 'Start quiz' }).focus();
      await page.keyboard.press('Enter');
    }
    await expect(screen(page, 'start')).toBeVisible();
    for (const name of /** @type {const} */ (['stored', 'due'])) {
      await press(act(page, name));
      await press(act(page, 'start'));
      await to('start');
    }
    await press(asksCertainty(page));
    await press(modeButton(page, 'test'));
    await press(act(page, 'begin'));
    await to('item');
    await press(optionsOf(questionOf(quiz(page))));
    await press(certainties(page));
    await press(act(page, 'answer'));
    await press(act(page, 'skip'));
    await press(act(page, 'skip'));
    await press(segments(page).getByRole('button'));
    await press(act(page, 'check'));
    await to('check');
    await press(answerRows(page).getByRole('button'));
    await press(act(page, 'pause'));
    await to('paused');
    await press(act(page, 'resume'));
    await press(act(page, 'check'));
    await press(act(page, 'finish'));
    await to('result');
    await press(leadButtons(quiz(page)));
    await expect(quiz(page)).toHaveCount(0);
    await expect(widget(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expectHeld(page, 'a way into the explorer');
    await widget(page).getByRole('button', { name: 'Back to the quiz' }).focus();
    await page.keyboard.press('Enter');
    await to('result');
    for (const name of /** @type {const} */ (['again', 'new', 'wrong'])) {
      await press(act(page, name));
      await to('item');
      await press(act(page, 'pause'));
      await press(act(page, 'finish'));
      await to('result');
    }
    await press(act(page, 'start'));
    await to('start');
    await press(act(page, 'stored'));
    await press(act(page, 'forget'));
    await to('stored');
  });

test('there is no time limit, and a pause takes no time', async ({ page }) => {
  const start = Date.parse('2026-03-01T10:00:00Z');
  await page.clock.install({ time: start });
  await open(page, 'lang="en" questions="2" seed="1" quiz-mode="practice"');
  await act(page, 'begin').click();
  await expect(screen(page, 'item')).toBeVisible();
  await page.clock.pauseAt(start + 3_600_000);
  const { stem } = await read(page);
  await page.clock.fastForward('10:00:00');
  expect((await read(page)).stem).toBe(stem);
  await answer(page, true);
  await act(page, 'next').click();
  await act(page, 'pause').click();
  await page.clock.fastForward('24:00:00');
  await act(page, 'resume').click();
  await page.clock.fastForward('00:30');
  await answer(page, true);
  await act(page, 'next').click();
  await expect(screen(page, 'result')).toBeVisible();
  const [{ score, seconds }] = await ends(page);
  expect(score).toBe(2);
  // Ten hours, half a minute, and of the hour in which the page was opened what was left.
  expect(seconds).toBeGreaterThanOrEqual(36_030);
  expect(seconds).toBeLessThanOrEqual(39_630);
});

test('what can be pressed is large enough for a thumb, and the way on is where it was', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openOther(page, 'lang="zh-Hant" questions="100" seed="3" quiz-mode="practice"');
  const heights = () =>
    quiz(page).locator('label:visible, button:visible, select:visible').evaluateAll((elements) =>
      elements.filter((element) => !element.closest('dd')).map((element) => [element.textContent, element.getBoundingClientRect().height]),
    );
  const small = async () => (await heights()).filter(([, height]) => Number(height) < 44);
  expect(await small()).toEqual([]);
  await act(page, 'begin').click();
  await skipTo(page, 'match');
  expect(await small()).toEqual([]);
  const item = await skipTo(page, 'single');
  expect(await small()).toEqual([]);
  expect((await questionOf(quiz(page)).locator('label').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))).filter((height) => height < 48)).toEqual([]);
  await point(page, item, choice(item, false));
  await act(page, 'answer').scrollIntoViewIfNeeded();
  await act(page, 'answer').click();
  await expect(act(page, 'next')).toBeInViewport({ ratio: 1 });
  expect(await small()).toEqual([]);
});
