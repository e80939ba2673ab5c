// A reader in Firefox: every room, the search, links, and the element's life.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { constants, inflateSync } from 'node:zlib';
import { Key } from 'selenium-webdriver';
import { EAGER, Window } from './browser.js';

/** @type {Window} */
let browser;

before(async () => {
  browser = await Window.open();
});
after(() => browser.close());
afterEach(() => browser.leave());

/** What happened on the page, by name. */
const names = async () => (await browser.heard()).map(([name]) => name);

/** What the streams of a PDF say, those alone that can be read. @param {Buffer} pdf */
function parts(pdf) {
  const parts = [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].map(({ 0: { length }, index }) => {
    try {
      return inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      return '';
    }
  });
  return parts.join('\n');
}

test('the explorer opens in each of its rooms, and axe finds nothing there', async () => {
  await browser.visit(EAGER);
  await browser.shows('heading', 'What each task draws on');
  await browser.expectAccessible('overview');
  for (const [room, shown, text] of /** @type {const} */ ([['Tasks', 'button', 'T2.3'], ['Knowledge and skills', 'listitem', 'K05'], ['Matrix', 'grid', 'T1.1'], ['Attitudes and notes', 'listitem', 'A01']])) {
    await browser.press(room);
    await browser.shows(shown, text);
    await browser.expectAccessible(room);
  }
  await browser.press('Tasks');
  await browser.press('T2.1 廣告整合行銷提案');
  await browser.shows('article', 'O2.1.1');
  await browser.expectAccessible('a task');
  assert.deepEqual(await names(), ['competency-ready', 'competency-select']);
  assert.equal(await browser.run(() => location.hash), '#KPS2431-001v2_T2_1');
});

test('the search finds by keyboard, and leads there', async () => {
  await browser.visit(EAGER);
  await browser.press('Overview');
  await browser.type('/');
  await browser.arrives('searchbox', 'Search');
  await browser.type('回饋意見');
  await browser.shows('mark', '回饋意見');
  await browser.expectAccessible('hits');
  await browser.type(Key.ARROW_DOWN, Key.ARROW_DOWN, Key.ENTER);
  await browser.arrives('listitem');
  assert.match(await browser.run(() => String(document.activeElement?.shadowRoot?.activeElement?.textContent)), /^P2\.3\.3/);
});

test('a link with a fragment leads to its task, and the reader back again', async () => {
  await browser.visit('<competency-widget></competency-widget>', { hash: '#KPS2431-001v2/T2.3' });
  await browser.shows('article', 'O2.3.1');
  await browser.press('Attitudes and notes');
  await browser.shows('heading', 'Requirements and notes');
  await browser.driver.navigate().back();
  await browser.shows('article', 'O2.3.1');
});

test('two on a page have a state each', async () => {
  await browser.visit(EAGER.repeat(2));
  await browser.press('T1.2 維護客戶關係', 1);
  await browser.shows('article', 'O1.2.1', 1);
  await browser.shows('heading', 'What each task draws on', 0);
  assert.deepEqual(await names(), ['competency-ready', 'competency-ready', 'competency-select']);
});

test('moved it keeps its state; taken out and put back it starts anew, where the address says', async () => {
  await browser.visit(`${EAGER}<section></section>`);
  await browser.press('T2.3 執行及效益評估');
  await browser.shows('article', 'O2.3.1');
  await browser.run(() => document.querySelector('section')?.append(/** @type {Element} */ (document.querySelector('competency-widget'))));
  await browser.press('T1.2 維護客戶關係');
  await browser.shows('article', 'O1.2.1');
  await browser.run(() => {
    const element = /** @type {Element} */ (document.querySelector('competency-widget'));
    Object.assign(window, { element });
    element.remove();
  });
  await browser.until(() => Reflect.get(window, 'element').shadowRoot.querySelector('.competency') === null);
  await browser.run(() => document.querySelector('main')?.append(Reflect.get(window, 'element')));
  await browser.shows('article', 'O1.2.1');
  await browser.press('T2.1 廣告整合行銷提案');
  await browser.shows('article', 'O2.1.1');
  assert.equal((await names()).filter((name) => name === 'competency-ready').length, 2);
});

test('taken out while it loads, it comes when it is put back', async () => {
  let [ask, release] = [() => {}, () => {}];
  const asked = new Promise((resolve) => (ask = () => resolve(undefined)));
  const released = new Promise((resolve) => (release = () => resolve(undefined)));
  const held = async (/** @type {import('../e2e/origins.js').Answer} */ answer) => {
    ask();
    await released;
    return answer;
  };
  await browser.visit('', { changes: { 'competency_widget_bg.wasm': held } });
  for (const there of [true, false, true, false, true]) {
    await browser.run((there) => {
      if (!there) return document.querySelector('competency-widget')?.remove();
      document.querySelector('main')?.append(Object.assign(document.createElement('competency-widget'), { loading: 'eager' }));
    }, there);
    if (there) await asked;
  }
  assert.deepEqual(await names(), []);
  release();
  await browser.shows('heading', 'What each task draws on');
  assert.deepEqual(await names(), ['competency-ready']);
});

test('what is printed is all of the standard', async () => {
  await browser.visit(EAGER);
  await browser.shows('heading', 'Duties and tasks');
  const pages = async () => Number(parts(Buffer.from(await /** @type {any} */ (browser.driver).printPage(), 'base64')).match(/\/Count\s+(\d+)/)?.[1]);
  // The browser may not have had a moment's rest at the first.
  await browser.driver.wait(async () => (await pages()) > 2, 20_000, 'head and foot alone');
  assert.equal(await browser.run(() => document.querySelector('competency-widget')?.shadowRoot?.querySelector('.printed')), null);
});

test('attributes and the language around it are followed', async () => {
  await browser.visit(EAGER);
  await browser.shows('heading', 'Duties and tasks');
  await browser.run(() => (document.documentElement.lang = 'zh-TW'));
  await browser.shows('heading', '職責與任務');
  await browser.run(() => Object.assign(/** @type {Element} */ (document.querySelector('competency-widget')), { lang: 'en', headingLevel: 4 }));
  await browser.until(() => document.querySelector('competency-widget')?.shadowRoot?.querySelector('h4')?.textContent?.includes('廣告AE人員'));
  await browser.shows('heading', 'Duties and tasks');
});
