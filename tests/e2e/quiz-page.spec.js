// The quiz on a stranger's page: what it fetches, what its attributes mean, and other quizzes beside it.
import { expect, test } from '@playwright/test';
import { about, hits, overview, program, quizButton, roomButtons, widget } from './explorer.js';
import { answer, begin, choice, point, practise, read, tab, way } from './learner.js';
import { openOther } from './other.js';
import { act, actOf, answers, chosenOf, ends, feedback, leadButtons, modeButton, open, optionsOf, questionOf, quiz, screen, screenHeading, segments, verdict, visit } from './quiz.js';
import { heard, hold, host, settleRequests } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const EAGER = 'lang="en" loading="eager"';
const PROGRAM = '**/competency_quiz*.wasm';

/** The files of the quiz that a page asks for, by their endings. @param {Page} page */
function fetched(page) {
  const files = /** @type {string[]} */ ([]);
  page.on('request', (request) => files.push(new URL(request.url()).pathname.replace(/.*\//, '')));
  return () => files.filter((file) => file.startsWith('competency_quiz')).map((file) => file.replace(/.*\./, '')).sort();
}

/** The quiz of one of several widgets. @param {Page} page @param {number} number */
const quizAt = (page, number) => page.locator('competency-widget').nth(number).locator('[data-screen]');

/** The stems and options of a quiz, one after the other. @param {Page} page */
async function asked(page) {
  await act(page, 'begin').click();
  const items = [];
  for (let count = await segments(page).count(); items.length < count; await act(page, 'skip').click()) items.push(await read(page));
  return items.map(({ stem, options, rows }) => [stem, ...options.map(({ text }) => text), ...rows.map(({ text, choices }) => text + choices)]);
}

test('nothing of it is fetched before it is opened, and it is fetched once for two', async ({ page }) => {
  const files = fetched(page);
  await visit(page, EAGER, `<competency-widget ${EAGER}></competency-widget>`);
  await expect(widget(page)).toHaveCount(2);
  for (const number of [0, 1]) await expect(widget(page).nth(number)).toBeVisible();
  await settleRequests(page);
  expect(files()).toEqual([]);
  for (const number of [0, 1]) {
    await widget(page).nth(number).getByRole('button', { name: 'Start quiz' }).click();
    await expect(quizAt(page, number).getByRole('heading', { name: 'Quiz' })).toBeFocused();
  }
  expect(files()).toEqual(['wasm']);
});

test('a whole quiz breaks no rule of the strictest policy', async ({ page }) => {
  await openOther(page, 'lang="en" storage="local" questions="20" seed="3"');
  await begin(page);
  const items = await practise(page, (number) => number % 2 === 0);
  expect(items.map(way)).toContain('match');
  expect(await heard(page)).toEqual([['competency-ready', { standard: 'OTHER' }]]);
  await expect(act(page, 'new')).toHaveCSS('min-block-size', '48px');
});

test("where it can't be fetched, that is said, and it is tried again", async ({ page }) => {
  await page.route(PROGRAM, (route) => route.abort());
  await visit(page, EAGER);
  await widget(page).getByRole('button', { name: 'Start quiz' }).click();
  await expect(widget(page)).toContainText('The quiz is not available at the moment.');
  const again = widget(page).getByRole('button', { name: 'Try again' });
  await again.click();
  await expect(again).toBeVisible();
  await page.unroute(PROGRAM);
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(screen(page, 'start')).toBeVisible();
  await expect(screenHeading(page)).toBeFocused();
  await begin(page);
  await practise(page, () => true);
  expect((await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
});

test('where the server answers with a page of its own, that is said too', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }));
  await visit(page, `${EAGER} mode="quiz"`);
  await expect(widget(page)).toContainText('The quiz is not available at the moment.');
  await page.unroute(PROGRAM);
  await widget(page).getByRole('button', { name: 'Try again' }).click();
  await expect(screen(page, 'start')).toBeVisible();
});

test('mode="quiz" shows the quiz at once, without the explorer\'s bar, and leaves the focus where it is', async ({ page }) => {
  await visit(page, `${EAGER} mode="quiz"`, '<label>Name <input autofocus></label>');
  await expect(screen(page, 'start')).toBeVisible();
  for (const one of [roomButtons(widget(page)), quizButton(widget(page)), widget(page).getByRole('searchbox')]) await expect(one).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
});

test('in mode="quiz", one goes into the explorer and back without losing the focus', async ({ page }) => {
  await open(page, 'lang="en" seed="1" quiz-mode="practice"');
  await act(page, 'begin').click();
  await answer(page, false);
  await tab(page, leadButtons(quiz(page)));
  const code = /\S+$/.exec(await quiz(page).locator(':focus').innerText())?.[0] ?? '';
  expect(code).toMatch(/^[A-Z]\d/);
  await page.keyboard.press('Enter');
  await expect(quiz(page)).toHaveCount(0);
  await expect(widget(page).locator(':focus')).toContainText(code);
  const back = widget(page).getByRole('button', { name: 'Back to the quiz' });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(feedback(page)).toBeVisible();
  await expect(quiz(page).locator(':focus')).toHaveCount(1);
});

test('mode="explore" has no quiz, and no address leads to one', async ({ page }) => {
  const files = fetched(page);
  await host(page, `<competency-widget ${EAGER} mode="explore"></competency-widget>`);
  await expect(overview(widget(page))).toBeVisible();
  await page.goto('host.html#KPS2431-001v2/quiz');
  await page.reload();
  await expect(overview(widget(page))).toBeVisible();
  await page.evaluate(() => (location.hash = ''));
  await page.evaluate(() => (location.hash = 'KPS2431-001v2/quiz'));
  await page.evaluate(() => (location.hash = 'KPS2431-001v2/about'));
  await expect(about(widget(page))).toBeVisible();
  await settleRequests(page);
  for (const one of [quizButton(widget(page)), quiz(page)]) await expect(one).toHaveCount(0);
  expect(files()).toEqual([]);
});

test('mode="both" has an address for the quiz', async ({ page }) => {
  await visit(page, EAGER);
  await widget(page).getByRole('button', { name: 'Start quiz' }).click();
  await expect(screen(page, 'start')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#KPS2431-001v2_quiz');
  await page.reload();
  await expect(screen(page, 'start')).toBeVisible();
});

test('a seed is a quiz: the same items in the same order; another one, and chance, give others', async ({ page }) => {
  const opened = async (/** @type {string} */ seed) => {
    await open(page, `lang="en" quiz-mode="test" ${seed}`);
    return asked(page);
  };
  const one = await opened('seed="11"');
  expect(one).toHaveLength(10);
  expect(await opened('seed="11"')).toEqual(one);
  expect(await opened('seed="12"')).not.toEqual(one);
  await page.addInitScript(() => (Math.random = () => 0.25));
  const chance = await opened('');
  await page.addInitScript(() => (Math.random = () => 0.75));
  expect(await opened('')).not.toEqual(chance);
});

test('a seed is used up by a quiz that is begun, not by looking around', async ({ page }) => {
  const attributes = 'lang="en" quiz-mode="test" seed="11" storage="local"';
  await open(page, attributes);
  const one = await asked(page);
  await page.evaluate(() => localStorage.clear());
  await open(page, attributes);
  for (const name of /** @type {const} */ (['stored', 'due', 'stored'])) {
    await act(page, name).click();
    await act(page, 'start').click();
  }
  expect(await asked(page)).toEqual(one);
});

for (const [questions, asks] of [['1', 1], ['3', 3], ['0', 10], ['many', 10], ['', 10], ['-2', 10]])
  test(`questions="${questions}" asks ${asks}`, async ({ page }) => {
    await open(page, `lang="en" questions="${questions}"`);
    await expect(screen(page, 'start')).toContainText(`Questions: ${asks},`);
    await begin(page);
    await expect(segments(page)).toHaveCount(Number(asks));
  });

test('where the document gives fewer than asked for, it is said how many, and why', async ({ page }) => {
  await open(page, 'lang="en" questions="4294967296000"');
  await expect(screen(page, 'start')).toContainText('Questions: 10,');
  await open(page, 'lang="en" questions="4000000000"');
  const text = await screen(page, 'start').innerText();
  const [, most] = /gives no more than (\d+)\./.exec(text) ?? [];
  expect(text).toContain(`Questions: ${most},`);
  const why = screen(page, 'start').locator('summary', { hasText: 'Why' });
  await why.click();
  await expect(screen(page, 'start')).toContainText('more than one answer would be right');
});

test('what the page is about is asked first', async ({ page }) => {
  await open(page, 'lang="en" questions="3" seed="2" quiz-mode="practice" focus="T2.3"');
  await act(page, 'begin').click();
  await practise(page, () => true);
  const [{ items }] = await ends(page);
  expect(items.filter(({ item }) => !item.includes('T2.3'))).toEqual([]);
});

test('quiz-mode fixes how to answer; what it does not know leaves the choice', async ({ page }) => {
  await open(page, 'lang="en" quiz-mode="practice"');
  for (const mode of /** @type {const} */ (['practice', 'test'])) await expect(modeButton(page, mode)).toHaveCount(0);
  await act(page, 'begin').click();
  await answer(page, true);
  await expect(feedback(page)).toBeVisible();
  await open(page, 'lang="en" quiz-mode="exam"');
  await expect(quiz(page).getByRole('radio', { name: 'Practice' })).toBeChecked();
  await expect(quiz(page).getByRole('radio', { name: 'Test' })).not.toBeChecked();
});

test('two quizzes on a page don\'t disturb each other', async ({ page }) => {
  const attributes = 'mode="quiz" lang="en" seed="1" quiz-mode="practice" questions="2"';
  await visit(page, attributes, `<competency-widget ${attributes}></competency-widget>`);
  const [one, other] = [0, 1].map((number) => questionOf(quizAt(page, number)));
  const feedbackAt = (/** @type {number} */ number) => quizAt(page, number).getByRole('region', { name: 'Feedback' });
  for (const number of [0, 1]) await actOf(quizAt(page, number), 'begin').click();
  await expect(other.locator('legend')).toHaveText(await one.locator('legend').innerText());
  await optionsOf(one).nth(0).click();
  await optionsOf(other).nth(1).click();
  await page.keyboard.press('3');
  await expect.poll(() => chosenOf(other)).toEqual([false, false, true, false]);
  expect(await chosenOf(one)).toEqual([true, false, false, false]);
  await page.keyboard.press('Enter');
  await expect(feedbackAt(1)).toBeFocused();
  await expect(feedbackAt(0)).toHaveCount(0);
  expect(await chosenOf(one)).toEqual([true, false, false, false]);
  expect(await answers(page)).toHaveLength(1);

  await practise(page, () => true);
  expect((await ends(page)).map(({ score, max }) => [score, max])).toEqual([[2, 2]]);
  await expect(feedbackAt(1)).toBeVisible();
});

test('moved on the page or dressed otherwise, the quiz goes on', async ({ page }) => {
  await visit(page, 'mode="quiz" lang="en" seed="1" quiz-mode="practice"', '<section></section>');
  await act(page, 'begin').click();
  await answer(page, true);
  await act(page, 'next').click();
  const item = await read(page);
  await point(page, item, choice(item, true));
  await page.evaluate(() => {
    const element = /** @type {Element} */ (document.querySelector('competency-widget'));
    document.querySelector('section')?.append(element);
    element.setAttribute('theme', 'dark');
  });
  await expect(program(page.locator('section'))).toHaveAttribute('data-theme', 'dark');
  expect((await read(page)).stem).toBe(item.stem);
  await act(page, 'answer').click();
  await expect(verdict(page)).toHaveText('Right');
  expect(await answers(page)).toHaveLength(2);
});

test('a quiz that arrives late leaves the focus in the search that was begun meanwhile', async ({ page }) => {
  const release = await hold(page, /competency_quiz_bg/);
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  await quizButton(widget(page)).click();
  await widget(page).getByRole('searchbox').fill('客戶');
  await expect(hits(widget(page)).first()).toBeVisible();
  release();
  await expect(screen(page, 'start')).toBeAttached();
  await expect(widget(page).getByRole('searchbox')).toBeFocused();
});
