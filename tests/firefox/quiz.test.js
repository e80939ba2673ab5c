// A learner in Firefox who has no pointer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { Window } from './browser.js';

/** @type {Window} */
let browser;

before(async () => {
  browser = await Window.open();
  await browser.visit('<competency-widget mode="quiz" quiz-mode="practice" questions="4" seed="3" lang="en"></competency-widget>');
});
after(() => browser.close());

/** Chooses something in the item on the screen, in whichever way it is answered. */
async function choose() {
  const rows = (await browser.find('combobox')).length;
  if (!rows) return browser.type('1');
  for (let row = 0; row < rows; row += 1) {
    await browser.tab('combobox');
    await browser.type(Key.ARROW_DOWN);
  }
}

test('the quiz is taken by keyboard alone, from its start to its result, and axe finds nothing on the way', async () => {
  await browser.shows('heading', 'Quiz');
  await browser.expectAccessible('start');
  await browser.tab('button', 'Begin');
  await browser.type(Key.ENTER);
  for (let count = 1; count <= 4; count += 1) {
    await browser.shows('heading', `Question ${count} of 4`);
    if (count === 1) await browser.expectAccessible('item');
    await choose();
    await browser.tab('button', 'Answer');
    await browser.type(Key.ENTER);
    await browser.arrives('region', 'Feedback');
    if (count === 1) await browser.expectAccessible('feedback');
    await browser.tab('button', count < 4 ? 'Next question' : 'See the result');
    await browser.type(Key.ENTER);
  }
  await browser.shows('heading', 'Of 4 questions');
  await browser.expectAccessible('result');
  const heard = await browser.heard();
  const answers = heard.filter(([name]) => name === 'competency-answer').map(([, detail]) => detail);
  const [[, complete]] = heard.filter(([name]) => name === 'competency-complete');
  assert.equal(answers.length, 4);
  assert.deepEqual(complete.items, answers);
  assert.equal(complete.max, 4);
  assert.equal(complete.score, answers.filter(({ correct }) => correct).length);
  assert.deepEqual(heard.filter(([name]) => /error|violation/.test(name)), []);
});
