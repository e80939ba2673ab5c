// Strangers' pages in Firefox: the kinds that the end-to-end tests try in Chromium.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { typed } from '../e2e/hosts.js';
import { EAGER, Window, host } from './browser.js';

/** @typedef {import('../e2e/origins.js').Answer} Answer */

/** @type {Window} */
let browser;

before(async () => {
  browser = await Window.open();
});
after(() => browser.close());
afterEach(() => browser.leave());

/** A page that allows styles and scripts of its own. */
const FREE = { policy: '' };
const CHINESE = '<competency-widget loading="eager" lang="zh-Hant"></competency-widget>';
const OVERVIEW = 'What each task draws on';

const hash = () => browser.run(() => location.hash);
/** What the page's errors were. */
const errors = async () => (await browser.heard()).filter(([name]) => name === 'error');

test('hidden by its page, it is neither seen nor pressed', async () => {
  await browser.visit(`<div id="around" style="pointer-events:none">${EAGER}</div>`, FREE);
  await browser.shows('heading', OVERVIEW);
  const at = () => browser.run(() => {
    const { left, top } = /** @type {Element} */ (document.querySelector('competency-widget')).getBoundingClientRect();
    return document.elementFromPoint(left + 5, top + 5)?.localName;
  });
  assert.notEqual(await at(), 'competency-widget');
  await browser.run(() => (/** @type {HTMLElement} */ (document.querySelector('#around')).style.cssText = 'visibility:hidden'));
  await browser.until(() => !document.querySelector('competency-widget')?.shadowRoot?.querySelector('button')?.checkVisibility({ visibilityProperty: true }));
});

test('a frame that is given its own height has one height, with the listener that the page of frames shows', async () => {
  await browser.go(`${(await served(`<iframe title="A standard" src="www/frame.html" width="900" style="height:400px"></iframe><script>
    Object.assign(window, { heights: [] });
    addEventListener('message', ({ data }) => { if (data.height) { heights.push(data.height); document.querySelector('iframe').style.height = data.height + 'px'; } });
  </script>`)).url}host.html`);
  await browser.until(() => document.querySelector('iframe')?.contentDocument?.querySelector('competency-widget')?.shadowRoot?.querySelector('.competency button'));
  await browser.until(() => new Promise((calm) => {
    const before = document.querySelector('iframe')?.offsetHeight;
    requestAnimationFrame(() => requestAnimationFrame(() => calm(before === document.querySelector('iframe')?.offsetHeight)));
  }));
  assert.ok((await browser.run(() => Number(document.querySelector('iframe')?.offsetHeight))) < 3000);
});

test('at each width about the one where the layout changes there is one layout, and no error of the page', async () => {
  await browser.visit(`<div id="around" style="width:760px;overflow-y:scroll;max-height:300px">${EAGER}</div>`, FREE);
  await browser.shows('heading', OVERVIEW);
  for (let width = 756; width <= 790; width += 2) {
    const changes = await browser.run((width) => new Promise((done) => {
      const base = /** @type {Element} */ (document.querySelector('competency-widget')?.shadowRoot?.querySelector('.competency'));
      let changes = 0;
      const observer = new MutationObserver((all) => (changes += all.length));
      observer.observe(base, { attributeFilter: ['data-layout'] });
      (/** @type {HTMLElement} */ (document.querySelector('#around'))).style.width = `${width}px`;
      let frames = 12;
      const next = () => (--frames ? requestAnimationFrame(next) : (observer.disconnect(), done(changes)));
      requestAnimationFrame(next);
    }), width);
    assert.ok(Number(changes) <= 1, `${changes} changes at ${width} px`);
  }
  assert.deepEqual(await errors(), []);
});

test('a translator’s elements in place of its texts end nothing', async () => {
  await browser.visit(EAGER);
  await browser.shows('heading', OVERVIEW);
  await browser.run(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('competency-widget')?.shadowRoot);
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(/** @type {Text} */ (walk.currentNode));
    for (const text of texts) text.replaceWith(Object.assign(document.createElement('font'), { textContent: text.data }));
  });
  await browser.press('Tasks');
  await browser.press('T2.1 廣告整合行銷提案');
  await browser.shows('article', 'O2.1.1');
  await browser.type('/');
  await browser.arrives('searchbox', 'Search');
  await browser.type('客戶');
  await browser.shows('mark', '客戶');
  assert.deepEqual(await errors(), []);
});

test('a route in the fragment stays the page’s own; the query leads in', async () => {
  const site = await served(EAGER);
  await browser.go(`${site.url}host.html#/course`);
  await browser.press('Tasks');
  await browser.press('T2.1 廣告整合行銷提案');
  await browser.shows('article', 'O2.1.1');
  assert.equal(await hash(), '#/course');
});

test('the address that is written is a selector; a link to # leaves the reader where she is', async () => {
  await browser.visit(`<a href="#">Collapse all</a>${EAGER}`);
  await browser.press('T2.1 廣告整合行銷提案');
  await browser.shows('article', 'O2.1.1');
  await browser.run(() => void document.querySelectorAll(location.hash));
  await browser.run(() => document.querySelector('a')?.click());
  await browser.until(() => location.hash === '');
  await browser.shows('article', 'O2.1.1');
});

test('nothing acts while characters are composed, and what is typed is none of the page’s', async () => {
  await browser.visit(CHINESE);
  await browser.shows('button', '測驗');
  const seen = await browser.run(() => {
    const field = /** @type {Element} */ (document.querySelector('competency-widget')?.shadowRoot?.querySelector('input[type=search]'));
    const seen = /** @type {string[]} */ ([]);
    document.addEventListener('keydown', ({ key }) => seen.push(key));
    const send = (/** @type {any} */ key) => field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...key }));
    const isLeft = send({ key: 'Enter', keyCode: 229 });
    for (const key of ['n', '/', '1', 'Tab']) send({ key });
    return [isLeft, seen.filter((key) => key !== 'Enter')];
  });
  assert.deepEqual(seen, [true, ['Tab']]);
});

test('a div that editors leave alone becomes the widget, also when it comes later', async () => {
  await browser.visit('<div class="competency-widget" data-loading="eager"><p>The fallback</p></div>');
  await browser.shows('heading', OVERVIEW);
  await browser.run(() => {
    const place = Object.assign(document.createElement('div'), { className: 'competency-widget' });
    place.dataset.loading = 'eager';
    document.querySelector('main')?.append(place);
  });
  await browser.shows('heading', OVERVIEW, 1);
});

test('in the place of another one, it goes where the address leads', async () => {
  await browser.visit(EAGER);
  await browser.press('Attitudes and notes');
  await browser.shows('heading', 'Requirements and notes');
  await browser.run(() => {
    const element = /** @type {Element} */ (document.querySelector('competency-widget'));
    element.replaceWith(element.cloneNode(true));
  });
  await browser.shows('heading', 'Requirements and notes');
});

test('it measures how it is laid out, not how it is painted', async () => {
  await browser.visit(`<div id="around" style="width:900px;transform:scale(.5)">${EAGER}</div>`, FREE);
  await browser.shows('heading', OVERVIEW);
  const layout = (/** @type {string} */ name) => browser.until((name) => document.querySelector('competency-widget')?.shadowRoot?.querySelector('.competency')?.getAttribute('data-layout') === name, name);
  await layout('wide');
  for (const [width, name] of [['500px', 'narrow'], ['900px', 'wide']]) {
    await browser.run((width) => (/** @type {HTMLElement} */ (document.querySelector('#around')).style.width = width), width);
    await layout(name);
  }
  assert.deepEqual(await errors(), []);
});

test('Escape that closes something in the widget leaves the dialog around it open', async () => {
  await browser.visit(`<dialog>${EAGER}</dialog>`);
  await browser.run(() => document.querySelector('dialog')?.showModal());
  await browser.shows('heading', OVERVIEW);
  await browser.type(Key.TAB, '/', '客戶');
  await browser.shows('mark', '客戶');
  await browser.type(Key.ESCAPE);
  await browser.shows('heading', OVERVIEW);
  assert.equal(await browser.run(() => document.querySelector('dialog')?.open), true);
});

test('on a page without a doctype, text in tables is the widget’s; at any root size its field is no smaller than 16 px', async () => {
  const quirks = `<html lang="en"><title>A host</title><script src="listen.js"></script><script type="module" src="pkg/embed.js"></script>
    <style>html{font-size:10px}body{color:#222;font:italic 30px serif}</style>${EAGER.replace('loading', 'theme="dark" loading')}`;
  await browser.visit('', { ...FREE, changes: { 'host.html': () => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: quirks }) } });
  await browser.press('Matrix');
  await browser.shows('grid');
  const [cell, base, field] = await browser.run(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('competency-widget')?.shadowRoot);
    const style = (/** @type {string} */ selector) => getComputedStyle(/** @type {Element} */ (root.querySelector(selector)));
    return [style('[role=grid] th').color, style('.competency').color, style('input[type=search]').fontSize];
  });
  assert.equal(await browser.run(() => document.compatMode), 'BackCompat');
  assert.notEqual(cell, 'rgb(34, 34, 34)');
  assert.equal(cell.startsWith('oklch'), base.startsWith('oklch'));
  assert.ok(parseFloat(field) >= 16, field);
});

test('on a page that is written from top to bottom it is as wide as the page', async () => {
  await browser.visit(`<style>html{writing-mode:vertical-rl}</style><p>text</p>${EAGER}`, FREE);
  await browser.shows('heading', OVERVIEW);
  assert.ok((await browser.run(() => Number(document.querySelector('competency-widget')?.getBoundingClientRect().width))) > 700);
});

test('the text is read as UTF-8 whatever its host says; a page for every address isn’t taken for it; what broke off is network', async () => {
  const cut = (/** @type {Answer} */ answer) => ({ ...answer, headers: { ...answer.headers, connection: 'close', 'content-length': String(Number(answer.body.length) + 10) } });
  const changes = { 'KPS2431-001v2.zh-Hant.html': typed('text/html; charset=big5'), 'competency_widget_bg.wasm': cut };
  await browser.visit(CHINESE, { changes });
  assert.deepEqual((await browser.failures()).map(({ reason }) => reason), ['network']);
  const text = () => browser.run(() => {
    const roots = [...(document.querySelector('competency-widget')?.shadowRoot?.querySelectorAll('div') ?? [])].map(({ shadowRoot }) => shadowRoot);
    return roots.map((root) => root?.textContent ?? '').join('');
  });
  await browser.driver.wait(async () => (await text()).includes('開發廣告客戶'), 20_000, 'never the text');
  const blog = (/** @type {Answer} */ answer) => ({ ...answer, body: '<!doctype html><article><h1>Our blog</h1></article>' });
  await browser.visit(CHINESE, { changes: { ...changes, 'KPS2431-001v2.zh-Hant.html': blog } });
  await browser.failures();
  assert.ok(!(await text()).includes('Our blog'));
});

test('in another document and back it is dressed, and as the reader left it', async () => {
  await browser.visit(`<iframe title="Another" width="900" height="600"></iframe>${EAGER}`, FREE);
  await browser.press('T2.3 執行及效益評估');
  await browser.shows('article', 'O2.3.1');
  const dress = () => browser.run(() => {
    const within = document.querySelector('iframe')?.contentDocument?.querySelector('competency-widget');
    const root = (within ?? document.querySelector('competency-widget'))?.shadowRoot;
    return getComputedStyle(/** @type {Element} */ (root?.querySelector('.competency button'))).borderRadius;
  });
  const before = await dress();
  assert.notEqual(before, '0px');
  await browser.run(() => void document.querySelector('iframe')?.contentDocument?.body.append(/** @type {Element} */ (document.querySelector('competency-widget'))));
  await browser.driver.wait(async () => (await dress()) === before, 20_000, 'undressed in the frame');
  await browser.run(() => void document.querySelector('main')?.append(/** @type {Element} */ (document.querySelector('iframe')?.contentDocument?.querySelector('competency-widget'))));
  await browser.shows('article', 'O2.3.1');
  await browser.driver.wait(async () => (await dress()) === before, 20_000, 'undressed at home');
});

test('a page that keeps the focus among the elements it knows lets the last of them be gone through', async () => {
  await browser.visit(`<section><button id="first">First</button>${EAGER.replace('loading', 'tabindex="0" loading')}</section>
    <script>document.addEventListener('keydown', (event) => {
      const [first, last] = document.querySelectorAll('section > button, section > [tabindex]');
      if (event.key !== 'Tab' || document.activeElement !== (event.shiftKey ? first : last)) return;
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    })</script>`, FREE);
  await browser.shows('heading', OVERVIEW);
  await browser.run(() => /** @type {HTMLElement} */ (document.querySelector('#first')).focus());
  let stops = 0;
  do {
    await browser.type(Key.TAB);
    stops += 1;
  } while (stops < 60 && !(await browser.run(() => document.activeElement?.id === 'first')));
  assert.ok(stops > 10 && stops < 60, `${stops} stops`);
});

test('as wide as there is room in what is as wide as what is in it', async () => {
  for (const around of ['<dialog open>', '<div style="display:flex;justify-content:center">', '<div style="display:grid;place-items:center">', '<div style="float:left">', '<div style="display:inline-block">', '<div style="position:absolute">']) {
    await browser.visit(`${around}${EAGER}</div></dialog>`, FREE);
    await browser.shows('heading', OVERVIEW);
    assert.ok((await browser.run(() => Number(document.querySelector('competency-widget')?.getBoundingClientRect().width))) > 760, around);
  }
});

/** Serves a page with the demo's files. @param {string} body */
async function served(body) {
  const site = await host(body, FREE);
  browser.hosts.push(site);
  return site;
}
