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
  const rows = await browser.run(() => document.querySelector('competency-widget')?.shadowRoot?.querySelectorAll('.quiz-pair select').length ?? 0);
  if (!rows) return browser.type('1');
  for (let row = 0; row < rows; row += 1) {
    await browser.tab('.quiz-pair select');
    await browser.type(Key.ARROW_DOWN);
  }
}

test('the quiz is taken by keyboard alone, from its start to its result, and axe finds nothing on the way', async () => {
  await browser.shows('.quiz[data-screen=start]');
  await browser.expectAccessible('start');
  await browser.tab('[data-act=begin]');
  await browser.type(Key.ENTER);
  for (let count = 1; count <= 4; count += 1) {
    await browser.shows('.quiz-place', `Question ${count} of 4`);
    if (count === 1) await browser.expectAccessible('item');
    await choose();
    await browser.tab('[data-act=answer]');
    await browser.type(Key.ENTER);
    await browser.until(() => document.activeElement?.shadowRoot?.activeElement?.matches('.quiz-feedback'));
    if (count === 1) await browser.expectAccessible('feedback');
    await browser.tab('[data-act=next]');
    await browser.type(Key.ENTER);
  }
  await browser.shows('.quiz[data-screen=result]', 'Of 4 questions');
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
