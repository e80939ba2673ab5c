// What the quiz remembers on this device, and what it does where it can't.
import { expect, test } from '@playwright/test';
import { answer, choice, practise, read } from './learner.js';
import { KEY, act, actOf, answerRows, answers, chosenOf, ends, open, optionsOf, place, questionOf, questionText, quiz, screen, screenHeading, segments, visit } from './quiz.js';
import { heard } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const KEPT = 'lang="en" storage="local" quiz-mode="practice" questions="4" seed="1"';
const FORMAT = 'competency-quiz-memory/1';

/** What is kept. @param {Page} page */
const kept = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** Keeps this instead, from the next page on. @param {Page} page @param {string} text */
const keep = (page, text) => page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);

/** What goes wrong in the page. @param {Page} page */
function errors(page) {
  const errors = /** @type {string[]} */ ([]);
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** Goes on with a practice where there is one, else begins. @param {Page} page */
async function play(page) {
  const resume = act(page, 'resume');
  await ((await resume.count()) ? resume : act(page, 'begin')).click();
  await playOn(page);
}

/** Answers what is left of a practice rightly. @param {Page} page */
async function playOn(page) {
  while (await screen(page, 'item').count()) {
    if (!(await act(page, 'next').count())) await answer(page, true);
    await act(page, 'next').click();
  }
  await expect(screen(page, 'result')).toBeVisible();
}

test('loaded again in the middle, it goes on where it was', async ({ page }) => {
  await open(page, KEPT);
  expect(await kept(page)).toBe(null);
  await act(page, 'begin').click();
  const first = await answer(page, true);
  await act(page, 'next').click();
  await answer(page, false);
  const [one, two] = await answers(page);
  await act(page, 'next').click();
  const { stem } = await read(page);

  await page.reload();
  await expect(screen(page, 'start')).toContainText('answered 2 of 4');
  await act(page, 'resume').click();
  await expect(questionText(page)).toBeFocused();
  expect(await place(page)).toBe(3);
  expect((await read(page)).stem).toBe(stem);
  await playOn(page);
  const [end] = await ends(page);
  expect(end.items.slice(0, 2)).toEqual([one, two]);
  expect([end.score, end.max]).toEqual([3, 4]);
  await expect(answerRows(page).first()).toContainText(first.stem);

  await page.reload();
  await expect(screen(page, 'start')).toBeVisible();
  await expect(act(page, 'resume')).toHaveCount(0);
});

test('a test, too, goes on where it was, with its answers and nothing told', async ({ page }) => {
  await open(page, 'lang="en" storage="local" quiz-mode="test" questions="3" seed="1"');
  await act(page, 'begin').click();
  const first = await answer(page, false);
  await page.reload();
  await act(page, 'resume').click();
  await expect(quiz(page).locator('[data-state=right], [data-state=wrong]')).toHaveCount(0);
  await segments(page).getByRole('button').first().click();
  const { stem, options } = await read(page);
  expect([stem, options.map(({ text }) => text)]).toEqual([first.stem, first.options.map(({ text }) => text)]);
  const wrong = choice(first, false);
  expect(await chosenOf(questionOf(quiz(page)))).toEqual(options.map((_, at) => wrong.includes(at)));
});

test('what was wrong comes first the next time', async ({ page }) => {
  await open(page, KEPT);
  await act(page, 'begin').click();
  await practise(page, (number) => number !== 2);
  const wrong = (await answers(page)).find(({ correct }) => !correct);
  // By chance alone the other seed would hardly begin with it.
  for (const seed of ['21', '22', '23']) {
    await open(page, KEPT.replace('seed="1"', `seed="${seed}"`));
    await act(page, 'begin').click();
    await answer(page, false);
    expect((await answers(page))[0].item).toBe(wrong?.item);
  }
});

test('what is due is asked on its day; before it, nothing is due', async ({ page }) => {
  const at = (/** @type {string} */ time) => page.clock.setFixedTime(new Date(time));
  await at('2026-03-01T10:00:00Z');
  await open(page, KEPT.replace('questions="4"', 'questions="2"'));
  await act(page, 'due').click();
  await expect(screen(page, 'nothing-due')).toContainText('Nothing was answered so far');
  await expect(screenHeading(page)).toBeFocused();
  await act(page, 'start').click();
  await act(page, 'begin').click();
  await practise(page, () => true);
  const asked = (await answers(page)).map(({ item }) => item).sort();

  await page.reload();
  await act(page, 'due').click();
  await expect(screen(page, 'nothing-due')).toContainText('Days until the next is due: 1.');
  await act(page, 'new').click();
  await expect(screen(page, 'item')).toBeVisible();

  await at('2026-03-02T10:00:00Z');
  await page.reload();
  await act(page, 'due').click();
  await practise(page, () => true);
  expect((await answers(page)).map(({ item }) => item).sort()).toEqual(asked);

  // Right twice: due six days later.
  await page.reload();
  await act(page, 'due').click();
  await expect(screen(page, 'nothing-due')).toContainText('Days until the next is due: 6.');
});

test('what is kept is shown, and deleted', async ({ page }) => {
  await open(page, KEPT);
  await page.evaluate(() => localStorage.setItem('another', 'kept'));
  await act(page, 'stored').click();
  await expect(screen(page, 'stored')).toContainText('Nothing is kept.');
  await act(page, 'start').click();
  await act(page, 'begin').click();
  for (const right of [true, false, false]) {
    await answer(page, right);
    await act(page, 'next').click();
  }
  expect(JSON.parse((await kept(page)) ?? '').slice(0, 2)).toEqual([FORMAT, 'KPS2431-001v2']);

  await page.reload();
  await act(page, 'stored').click();
  await expect(screenHeading(page)).toBeFocused();
  const rows = await screen(page, 'stored').getByRole('listitem').allInnerTexts();
  expect(rows.map((row) => row.match(/\d+/g))).toEqual([['3'], ['2'], ['3', '4']]);
  await quiz(page).getByRole('button', { name: 'Delete all of it' }).click();
  await expect(screen(page, 'stored')).toContainText('Nothing is kept.');
  await expect(screenHeading(page)).toBeFocused();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ another: 'kept' });

  await page.reload();
  await expect(screen(page, 'start')).toBeVisible();
  await expect(act(page, 'resume')).toHaveCount(0);
});

test('without storage="local" nothing is read or kept', async ({ page }) => {
  await open(page, KEPT);
  await act(page, 'begin').click();
  await practise(page, () => false);
  const before = await page.evaluate(() => ({ ...localStorage }));
  await page.addInitScript(() => {
    Object.assign(window, { touched: 0 });
    Object.defineProperty(window, 'localStorage', { get: () => Object.assign(window, { touched: 1 }) && null });
  });
  await open(page, KEPT.replace('storage="local"', ''));
  await expect(screen(page, 'start')).toContainText('Nothing is remembered.');
  for (const name of /** @type {const} */ (['due', 'stored'])) await expect(act(page, name)).toHaveCount(0);
  await act(page, 'begin').click();
  await practise(page, () => true);
  expect(await page.evaluate(() => Reflect.get(window, 'touched'))).toBe(0);
  expect(Object.keys(before)).toEqual([KEY]);
});

/** Answers so many items of one of several quizzes on the page. @param {import('@playwright/test').Locator} quiz @param {number} count */
async function guess(quiz, count) {
  for (let number = 0; number < count; number += 1) {
    await optionsOf(questionOf(quiz)).first().click();
    await actOf(quiz, 'answer').click();
    await actOf(quiz, 'next').click();
  }
}

/** The items that are kept, each once. @param {Page} page */
const keptItems = async (page) => JSON.parse((await kept(page)) ?? '')[2].map((/** @type {[string]} */ [item]) => item).sort();

/** The items that were answered on some pages, each once. @param {Page[]} pages */
const answeredItems = async (...pages) => [...new Set((await Promise.all(pages.map(answers))).flat().map(({ item }) => item))].sort();

test('two quizzes of a standard on one page keep what was learned in both', async ({ page }) => {
  const attributes = 'mode="quiz" lang="en" storage="local" quiz-mode="practice" questions="20" loading="eager"';
  await visit(page, `${attributes} seed="3"`, `<competency-widget ${attributes} seed="4"></competency-widget>`);
  const quizzes = [0, 1].map((at) => page.locator('competency-widget').nth(at).locator('[data-screen]'));
  for (const one of quizzes) await actOf(one, 'begin').click();
  for (const at of [0, 1, 0, 1]) await guess(quizzes[at], 1);
  expect(await keptItems(page)).toEqual(await answeredItems(page));
  expect((await keptItems(page)).length).toBeGreaterThan(2);
});

test('two windows keep what was learned in both, and what is deleted in one is gone', async ({ page, context }) => {
  const attributes = KEPT.replace('questions="4"', 'questions="20"');
  await open(page, attributes);
  const other = await context.newPage();
  await open(other, attributes.replace('seed="1"', 'seed="2"'));
  for (const one of [page, other]) await act(one, 'begin').click();
  for (const one of [page, other, page]) {
    await answer(one, true);
    await act(one, 'next').click();
    // What one window keeps comes to the other's process in its own time.
    for (const each of [page, other]) await expect.poll(() => keptItems(each)).toEqual(await answeredItems(page, other));
  }
  const before = (await answers(page)).map(({ item }) => item);
  await act(other, 'pause').click();
  await act(other, 'start').click();
  await act(other, 'stored').click();
  await act(other, 'forget').click();
  await expect.poll(() => kept(page)).toBe(null);
  await answer(page, true);
  expect((await keptItems(page)).filter((/** @type {string} */ item) => before.includes(item))).toEqual([]);
});

const HOSTILE = /** @type {[string, () => string][]} */ ([
  ['nothing', () => ''],
  ['null', () => 'null'],
  ['half a text', () => `["${'competency-quiz-memory/1'}","KPS2431-001v2",[["output-of-ta`],
  ['an object', () => '{"__proto__":{"polluted":1},"length":4,"0":"competency-quiz-memory/1"}'],
  ['another version', () => '["competency-quiz-memory/2","KPS2431-001v2",[["knowledge-of-task:T1.1:K01",0,1,250,1]],null]'],
  ['another document', () => '["competency-quiz-memory/1","KPS2431-001v3",[["knowledge-of-task:T1.1:K01",0,1,250,1]],null]'],
  ['numbers out of range', () => '["competency-quiz-memory/1","KPS2431-001v2",[["knowledge-of-task:T1.1:K01",1e999,-1e999,1e308,-5],["knowledge-of-task:T1.1:K02",4294967295,4294967295,4294967295,4294967295]],null]'],
  ['markup', () => '["competency-quiz-memory/1","KPS2431-001v2",[["<img src=x onerror=alert(1)>",1,1,1,1]],[[1,0,0,[["<img src=x onerror=alert(1)>",["<b>"],[],null,0]]],0,0]]'],
  ['a hundred thousand lists in each other', () => '['.repeat(100_000) + ']'.repeat(100_000)],
  ['five million characters', () => 'x'.repeat(5_000_000)],
  ['a million numbers', () => `["competency-quiz-memory/1","KPS2431-001v2",[${Array(1_000_000).fill(7)}],null]`],
  ['a million texts', () => `["competency-quiz-memory/1","KPS2431-001v2",[${Array(1_000_000).fill('"a"')}],null]`],
]);

for (const [name, text] of HOSTILE)
  test(`kept was ${name}: the quiz works, and keeps what it should`, async ({ page }) => {
    const wrong = errors(page);
    await open(page, KEPT);
    await keep(page, text());
    await page.reload();
    await expect(screen(page, 'start')).toBeVisible();
    await act(page, 'stored').click();
    await expect(screen(page, 'stored').locator('img, b')).toHaveCount(0);
    await act(page, 'start').click();
    await act(page, 'begin').click();
    await practise(page, () => true);
    const now = JSON.parse((await kept(page)) ?? '');
    expect([now[0], now[1], now[2].length >= 4, now[3]]).toEqual([FORMAT, 'KPS2431-001v2', true, null]);
    expect(wrong).toEqual([]);
    expect((await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });

/** @type {[string, (session: any, other: any) => unknown][]} */
const TAMPERED = [
  ['a place beyond the end', (session) => (session[0][2] = 4_294_967_295)],
  ['a mode that is none', (session) => (session[0][1] = 'exam')],
  ['the same item many times', (session) => (session[0][3] = Array(50).fill(session[0][3][0]))],
  ['no item', (session) => (session[0][3] = [])],
  ['options of another item', (session) => (session[0][3][1][1] = session[0][3][0][1])],
  ['no options', (session) => (session[0][3][2][1] = [])],
  ['the same option again', (session) => session[0][3][2][1].fill(session[0][3][2][1][0])],
  ['an answer that is no option', (session) => (session[0][3][0][3] = ['nowhere'])],
  ['an empty answer', (session) => (session[0][3][0][3] = [])],
  ['a certainty out of range', (session) => (session[0][3][0][4] = 99)],
  ['a clock that ran for ages', (session) => (session[2] = 4_294_967_295)],
  ['everything answered', (session) => session[0][3].forEach((/** @type {any} */ step) => (step[3] = [step[1][0]]))],
];

test('a session that was tampered with is passed over, or goes on', async ({ page }) => {
  test.slow();
  const wrong = errors(page);
  await open(page, KEPT);
  await act(page, 'begin').click();
  await answer(page, true);
  await act(page, 'next').click();
  const text = (await kept(page)) ?? '';
  expect(JSON.parse(text)[3][0][3]).toHaveLength(4);
  for (const [name, tamper] of TAMPERED)
    await test.step(name, async () => {
      const memory = JSON.parse(text);
      tamper(memory[3], memory);
      await keep(page, JSON.stringify(memory));
      await page.reload();
      await expect(screen(page, 'start')).toBeVisible();
      await play(page);
      const [end] = await ends(page);
      expect(end.score).toBeLessThanOrEqual(end.max);
      expect(end.items).toHaveLength(end.max);
      expect(JSON.parse((await kept(page)) ?? '')[3]).toBe(null);
      expect(wrong).toEqual([]);
    });
  expect((await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
});

/** @type {[string, () => void][]} */
const BLOCKED = [
  ['is forbidden', () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })],
  ['is missing', () => Object.defineProperty(window, 'localStorage', { value: null })],
  ['is full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }],
  ['refuses everything', () => { for (const name of ['getItem', 'setItem', 'removeItem']) Reflect.set(Storage.prototype, name, () => { throw new DOMException('no', 'InvalidStateError'); }); }],
];

for (const [name, block] of BLOCKED)
  test(`where storage ${name}, the quiz remembers for this visit`, async ({ page }) => {
    const wrong = errors(page);
    await page.addInitScript(block);
    await open(page, KEPT);
    await act(page, 'begin').click();
    await practise(page, (number) => number > 0);
    expect((await ends(page))[0]).toMatchObject({ score: 3, max: 4 });
    await act(page, 'start').click();
    await act(page, 'stored').click();
    await expect(screen(page, 'stored')).toContainText('Answered wrongly the last time: 1');
    await act(page, 'forget').click();
    await expect(screen(page, 'stored')).toContainText('Nothing is kept.');
    await act(page, 'start').click();
    await act(page, 'begin').click();
    await expect(screen(page, 'item')).toBeVisible();
    expect(wrong).toEqual([]);
    expect((await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
  });
