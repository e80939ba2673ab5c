// Whole quizzes: what is asked, what is told, and what comes of it, against an independent reading of the document.
import { expect, test } from '@playwright/test';
import { widget } from './explorer.js';
import { called } from './languages.js';
import { answer, begin, choice, point, practise, read, responses, tab, type, way } from './learner.js';
import { openOther } from './other.js';
import { WORDS, act, answerRows, answers, certainties, chosenOf, ends, feedback, leadButtons, modeButton, open, place, questionOf, questionText, quiz, screen, screenHeading, segments, verdict } from './quiz.js';

/** @typedef {import('./quiz.js').Given} Given */

/** Every third is answered wrongly. */
const mixed = (/** @type {number} */ number) => number % 3 !== 2;
/** The ids that an item's options have by their texts. */
const ids = (/** @type {import('./learner.js').Item} */ { options }) => Object.fromEntries(options.map(({ text, ids }) => [text, ids]));
const byItem = (/** @type {Given[]} */ given) => [...given].sort((one, other) => (one.item < other.item ? -1 : 1));

/** What a picture of the result tells, line by line. @param {import('@playwright/test').Page} page @param {string} name */
const picture = (page, name) => quiz(page).locator('section').filter({ has: page.getByRole('heading', { name: called(name) }) }).last().getByRole('listitem');

/**
 * The result says what the answers were: in its sentence, its pictures and its list.
 * @param {import('@playwright/test').Page} page
 * @param {'en' | 'zh-Hant'} language
 */
async function checkResult(page, language) {
  await expect(screen(page, 'result')).toBeVisible();
  const end = (await ends(page)).at(-1);
  const given = await answers(page);
  if (!end) throw new Error('the end was not told');
  expect(byItem(end.items.filter(({ response }) => response.length))).toEqual(byItem(given));
  expect([end.score, end.max]).toEqual([given.filter(({ correct }) => correct).length, end.items.length]);
  expect(Number.isInteger(end.seconds) && end.seconds >= 0).toBe(true);
  const [, max, score] = WORDS[language].result.exec(await screenHeading(page).innerText()) ?? [];
  expect([Number(score), Number(max)]).toEqual([end.score, end.max]);
  for (const name of ['by_duty', 'by_kind']) {
    const numbers = (await picture(page, name).allInnerTexts()).map((text) => (text.match(/\d+/g) ?? []).slice(-2).map(Number));
    expect(numbers.length).toBeGreaterThan(0);
    const sums = [0, 1].map((at) => numbers.reduce((sum, pair) => sum + pair[at], 0));
    expect(sums).toEqual([end.score, end.max]);
  }
  const rows = await answerRows(page).locator('summary').allInnerTexts();
  expect(rows.map((row) => row.trim().endsWith(WORDS[language].right))).toEqual(end.items.map(({ correct }) => correct));
}

test('a whole practice of every item that there is, by pointer, on a phone, in Chinese', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'lang="zh-Hant" questions="100" seed="3"');
  await begin(page);
  const sum = await segments(page).count();
  expect(sum).toBeGreaterThanOrEqual(30);
  const kinds = new Set();
  for (let number = 0; number < sum; number += 1) {
    expect(await place(page)).toBe(number + 1);
    const item = await read(page);
    const places = choice(item, mixed(number));
    expect(places.length, `${item.stem} has such an answer`).toBeGreaterThan(0);
    await point(page, item, places);
    await act(page, 'answer').click();
    await expect(verdict(page)).toHaveText(WORDS['zh-Hant'][mixed(number) ? 'right' : 'wrong']);
    const given = (await answers(page))[number];
    expect(given.correct, item.stem).toBe(mixed(number));
    expect([...given.response].sort()).toEqual(responses(item, places).flat().sort());
    // The right answer stands there as text.
    const told = await feedback(page).innerText();
    const isText = (/** @type {import('./learner.js').Option} */ { ids, right }) => right && !['true', 'false'].includes(ids[0]);
    for (const { text } of item.options.filter(isText)) if (!text.includes('○○')) expect(told).toContain(text);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    kinds.add(given.kind);
    await act(page, 'next').click();
  }
  expect(kinds.size).toBeGreaterThanOrEqual(9);
  await checkResult(page, 'zh-Hant');
});

test('a whole practice by keyboard alone, in English', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openOther(page, 'lang="en" questions="20" seed="3"');
  await tab(page, act(page, 'begin'));
  await page.keyboard.press('Enter');
  await expect(questionText(page)).toBeFocused();
  const ways = new Set();
  for (let number = 0; number < 20; number += 1) {
    const item = await read(page);
    ways.add(way(item));
    await type(page, item, choice(item, mixed(number)));
    if (item.rows.length) await tab(page, act(page, 'answer'));
    await page.keyboard.press('Enter');
    await expect(feedback(page)).toBeFocused();
    await expect(verdict(page)).toHaveText(WORDS.en[mixed(number) ? 'right' : 'wrong']);
    expect((await answers(page))[number].correct, item.stem).toBe(mixed(number));
    await page.keyboard.press('Enter');
    await expect(number < 19 ? questionText(page) : screenHeading(page)).toBeFocused();
  }
  // What this seed asks is answered in each way.
  expect([...ways].sort()).toEqual(['match', 'multiple', 'single', 'true-false']);
  await checkResult(page, 'en');
});

test('a whole test by pointer, on a phone, in Chinese: nothing is told before the end', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'lang="zh-Hant" questions="20" seed="5"');
  await begin(page, 'test');
  for (let number = 0; number < 20; number += 1) {
    await answer(page, mixed(number));
    await expect(feedback(page).or(quiz(page).locator('[data-state=right], [data-state=wrong]'))).toHaveCount(0);
    const { right, wrong } = WORDS['zh-Hant'];
    const shown = await quiz(page).innerText();
    expect([right, wrong, '正確答案', '你選的'].filter((word) => shown.includes(word))).toEqual([]);
  }
  await expect(screen(page, 'check')).toBeVisible();
  expect([await answers(page), await ends(page)]).toEqual([[], []]);
  await act(page, 'finish').click();
  await checkResult(page, 'zh-Hant');
  expect((await answers(page)).map(({ correct }) => correct)).toEqual(Array.from({ length: 20 }, (_, number) => mixed(number)));
});

test('a whole test by keyboard alone, in English: skipped, come back to, changed, handed in with one open', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'lang="en" questions="6" seed="6" quiz-mode="test"');
  for (const mode of /** @type {const} */ (['practice', 'test'])) await expect(modeButton(page, mode)).toHaveCount(0);
  await tab(page, act(page, 'begin'));
  await page.keyboard.press('Enter');
  const give = async (/** @type {boolean} */ right) => {
    await expect(questionText(page)).toBeFocused();
    const item = await read(page);
    await type(page, item, choice(item, right));
    if (item.rows.length) await tab(page, act(page, 'answer'));
    await page.keyboard.press('Enter');
  };
  await give(false);
  await expect.poll(() => place(page)).toBe(2);
  await tab(page, act(page, 'skip'));
  await page.keyboard.press('Enter');
  for (const number of [3, 4, 5]) {
    await expect.poll(() => place(page)).toBe(number);
    await give(true);
  }
  // Back to the first, whose answer is still chosen, and another one in its place.
  await expect.poll(() => place(page)).toBe(6);
  await tab(page, segments(page).first().getByRole('button'));
  await page.keyboard.press('Enter');
  await expect.poll(() => place(page)).toBe(1);
  const item = await read(page);
  const wrong = choice(item, false);
  expect(await chosenOf(questionOf(quiz(page)))).toEqual(item.options.map((_, at) => wrong.includes(at)));
  if (item.several) await type(page, item, wrong);
  await give(true);
  // On to the next one without an answer: the second.
  await expect.poll(() => place(page)).toBe(2);
  await tab(page, act(page, 'check'));
  await page.keyboard.press('Enter');
  await expect(screen(page, 'check')).toContainText('Not answered yet: 2');
  await expect(screenHeading(page)).toBeFocused();
  await tab(page, act(page, 'finish'));
  await page.keyboard.press('Enter');
  await expect(screenHeading(page)).toBeFocused();
  await checkResult(page, 'en');
  expect((await answers(page)).map(({ correct }) => correct)).toEqual([true, true, true, true]);
  const [end] = await ends(page);
  expect(end.items.map(({ response }) => response.length > 0)).toEqual([true, false, true, true, true, false]);
  await expect(quiz(page)).toContainText('Not answered: 2.');
  await expect(answerRows(page).locator('summary', { hasText: /Not answered$/ })).toHaveCount(2);
});

test('a wrong choice says where it belongs, leads there and back, and nothing is lost', async ({ page }) => {
  await open(page, 'lang="en" seed="1" quiz-mode="practice"');
  await act(page, 'begin').click();
  // The first item whose wrong choice has a place of its own.
  const chosen = feedback(page).locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: 'You chose' }) });
  while (!(await answer(page, false), await leadButtons(chosen).count())) await act(page, 'next').click();
  const before = await quiz(page).innerText();
  const given = await answers(page);
  for (const at of await leadButtons(chosen).all().then((all) => all.keys())) {
    const link = leadButtons(chosen).nth(at);
    const code = /\S+$/.exec(await link.innerText())?.[0] ?? '';
    expect(code).toMatch(/^[A-Z]\d/);
    await link.click();
    await expect(quiz(page)).toHaveCount(0);
    await expect(widget(page)).toContainText(code);
    expect(new URL(page.url()).hash).toBe(`#KPS2431-001v2_${code.replaceAll('.', '_')}`);
    await widget(page).getByRole('button', { name: 'Back to the quiz' }).click();
    await expect(quiz(page)).toBeVisible();
    expect(await quiz(page).innerText()).toBe(before);
  }
  await act(page, 'next').click();
  await expect(feedback(page)).toHaveCount(0);
  expect(await answers(page)).toEqual(given);
});

test('after the result: only what was wrong, the same once more, and new questions', async ({ page }) => {
  await open(page, 'lang="en" questions="9" seed="8"');
  await begin(page);
  const first = await practise(page, mixed);
  const [{ items }] = await ends(page);
  const wrong = items.filter(({ correct }) => !correct).map(({ item }) => item);
  expect(wrong).toHaveLength(3);

  await quiz(page).getByRole('button', { name: 'Only the 3 I got wrong' }).click();
  const second = await practise(page, () => true);
  const onlyWrong = (await ends(page))[1];
  expect(onlyWrong.items.map(({ item }) => item).sort()).toEqual([...wrong].sort());
  await expect(screenHeading(page)).toHaveText('Of 3 questions, 3 right: every single one.');
  await expect(act(page, 'wrong')).toHaveCount(0);

  await act(page, 'again').click();
  const third = await practise(page, () => false);
  expect((await ends(page))[2].items.map(({ item }) => item).sort()).toEqual([...wrong].sort());

  await act(page, 'new').click();
  const fourth = await practise(page, () => true);
  expect(fourth).toHaveLength(9);
  const asked = (await ends(page))[3].items.map(({ item }) => item);
  expect(asked.filter((id) => wrong.includes(id))).toEqual([]);

  // An option has its id wherever it stands.
  const all = [...first, ...second, ...third].filter(({ options }) => options.length);
  const orders = new Map(all.map(({ stem }) => [stem, /** @type {Set<string>} */ (new Set())]));
  for (const item of all) {
    orders.get(item.stem)?.add(item.options.map(({ text }) => text).join());
    expect(ids(item)).toEqual(ids(all.find(({ stem }) => stem === item.stem) ?? item));
  }
  expect([...orders.values()].some(({ size }) => size > 1)).toBe(true);
});

test('a pause keeps the choice, and a quiz can be ended there', async ({ page }) => {
  await open(page, 'lang="en" questions="4" seed="2"');
  await begin(page);
  await answer(page, true);
  await act(page, 'next').click();
  const item = await read(page);
  await point(page, item, choice(item, true));
  await act(page, 'pause').click();
  await expect(screen(page, 'paused')).toContainText('Answered: 1 of 4');
  await expect(screenHeading(page)).toBeFocused();
  await act(page, 'resume').click();
  await expect(questionText(page)).toBeFocused();
  await act(page, 'answer').click();
  await expect(verdict(page)).toHaveText('Right');
  await act(page, 'pause').click();
  await act(page, 'finish').click();
  await checkResult(page, 'en');
  expect((await ends(page))[0]).toMatchObject({ score: 2, max: 4 });
});

test('how sure one is: asked where one wants it, and set against what was right', async ({ page }) => {
  await open(page, 'lang="en" questions="4" seed="9"');
  const asks = quiz(page).getByRole('checkbox', { name: 'Ask me each time how sure I am' });
  await expect(asks).not.toBeChecked();
  await begin(page);
  await expect(certainties(page)).toHaveCount(0);
  await practise(page, () => true);
  await expect(quiz(page)).not.toContainText('Sure and right');
  await act(page, 'start').click();

  await asks.check();
  await begin(page);
  // Sure and right, sure and wrong, a guess and wrong, and one without a word about it.
  for (const [right, certainty] of /** @type {const} */ ([[true, 'sure'], [false, 'sure'], [false, 'a guess'], [true, undefined]])) {
    const item = await read(page);
    await point(page, item, choice(item, right));
    await expect(quiz(page).getByRole('radio', { name: 'fairly sure' })).not.toBeChecked();
    if (certainty) await quiz(page).getByRole('radio', { name: certainty, exact: true }).check();
    await act(page, 'answer').click();
    await act(page, 'next').click();
  }
  const rows = await picture(page, 'certainty_title').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual(['sure 1 of 2', 'a guess 0 of 1']);
  await expect(quiz(page)).toContainText('Sure and yet not right: 1.');
});
