// What a URL may give that is no standard, or one that means harm: it is said what and where, the fallback stays, nothing
// of it runs, and the page lives on.
import { expect, test } from '@playwright/test';
import { documentTitle, go, hits, openAll, quizButton, readAll, widget } from './explorer.js';
import { lines, notice } from './hosts.js';
import { FALLBACK, act, changed, loads, refused, serve, show, watch } from './loaded.js';
import { actOf, questionText, quiz } from './quiz.js';
import { heard, hold, host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const json = (/** @type {unknown} */ value) => JSON.stringify(value, null, 2);
const block = 'duties.0.tasks.0.blocks.0';
const deep = (/** @type {string} */ open, /** @type {string} */ close) => open.repeat(100_000) + close.repeat(100_000);

/** What is served, and what is said of it: the place, the fault and the remedy. @type {[string, string | Buffer, RegExp][]} */
const FAULTS = [
  ['another format', json(changed(['format', 'competency-quiz/1'])), /^a\.json: format: error\[unknown-format\]: .*; this program reads `competency-standard\/1` alone/],
  ['another version', json(changed(['format', 'competency-standard/2'])), /^a\.json: format: error\[unknown-format\]: .*`competency-standard\/2`.*; this program reads/],
  ['a web page', '<!doctype html><title>Not found</title>', /^a\.json: error\[invalid-json\]: .*<.*; get the file again, whole, or mend its JSON/],
  ['nothing', '', /^a\.json:1:1: error\[empty\]: /],
  ['a PDF', '%PDF-1.7\n\0\0\0', /^a\.json:1:1: error\[binary\]: this is a PDF/],
  ['JSON that ends early', json(changed()).slice(0, 900), /^a\.json: error\[invalid-json\]: .*\d.*; get the file again, whole/],
  ['a prototype', '{"__proto__": {"format": "competency-standard/1"}}', /^a\.json: error\[missing-field\]: missing field `format`; add the field/],
  ['a number below zero', json(changed(['duties.0.tasks.1.blocks.0.level.min', -1])), /^a\.json: duties\[0\]\.tasks\[1\]\.blocks\[0\]\.level\.min: error\[wrong-type\]: .*-1.*, expected u8; give a value of the type/],
  ['a field too few', json(changed(['naming', undefined])), /^a\.json: error\[missing-field\]: missing field `naming`; add the field/],
  ['a level that contradicts itself', json(changed(['level.min', 2])), /^a\.json: level: error\[level-contradiction\]: .*; derive them from its text/],
  ['an indicator in another’s row', json(changed([`${block}.indicators.0.code`, 'P9.9.9'])), /^a\.json: duties\[0\]\.tasks\[0\]\.blocks\[0\]\.indicators\[0\] \(P9\.9\.9\): error\[indicator-of-another-task\]: .* P9\.9\.9 stands in the row of T1\.1; move it/],
  ['two faults', json(changed(['level.min', 2], [`${block}.outputs.0.code`, 'O9.9.9'])), /^a\.json: level: error\[level-contradiction\]: .*; derive .*; 1 more errors: `competency check` lists them$/],
  ['half of a surrogate pair', json(changed()).replace('另一份', '另\\ud800一份'), /^a\.json: title: error\[invalid-text\]: half of a surrogate pair .*; write the character itself/],
  ['bytes that aren’t UTF-8', Buffer.concat([Buffer.from('{"format": "'), Buffer.from([0xff, 0xfe, 0x41])]), /^a\.json:1:13: error\[not-utf8\]: /],
  ['100,000 lists in an unknown field', `{"x": ${deep('[', ']')}}`, /^a\.json: error\[missing-field\]: missing field `format`/],
  ['100,000 unknown fields', `{${Array.from({ length: 100_000 }, (_, n) => `"x${n}": 1`).join()}}`, /^a\.json: error\[too-large\]: it has more than 10000 parts/],
  ['100,000 lists for a text', `{"format": "competency-standard/1", "title": ${deep('[', ']')}}`, /^a\.json: title: error\[wrong-type\]: .*list, expected a string; give a value/],
  ['100,000 objects for the duties', `{"format": "competency-standard/1", "duties": [${deep('{"tasks":[', ']}')}]}`, /^a\.json: duties\[0\]\.tasks\[0\]: error\[missing-field\]: missing field `name`/],
  ['100,000 lists and nothing else', deep('[', ']'), /^a\.json: error\[wrong-type\]: .*list, expected struct Standard/],
  ['10 MB of nothing', 'x'.repeat(10 << 20), /^a\.json: error\[invalid-json\]: .*x.*; get the file again/],
  ['10 MB in a name', `{"${'x'.repeat(10 << 20)}": 1}`, /^a\.json: error\[missing-field\]: missing field `format`; add the field/],
  ['17 MB', ' '.repeat(17 << 20), /^a\.json:1:1: error\[too-large\]: the document is larger than the 16777216 bytes/],
];
for (const [name, body, said] of FAULTS)
  test(`${name}: reason data, the place and the remedy`, async ({ page }) => {
    const told = lines(page);
    const failure = await refused(page, body);
    expect(failure).toEqual({ reason: 'data', message: expect.stringMatching(said) });
    expect(failure.message.length).toBeLessThan(1000);
    expect(told).toEqual([`error: <competency-widget> data: ${failure.message}`]);
    await expect(notice(page)).toHaveText('Not interactive: the standard is missing or faulty.');
    await serve(page, changed(), 'b.json');
    await act(page, (element) => (element.src = 'b.json'));
    await expect(widget(page)).toBeVisible();
  });

test('an answer without an end is cut off', async ({ page }) => {
  await page.addInitScript(() => {
    const fetched = window.fetch;
    Object.assign(window, { ended: 0 });
    window.fetch = (url, init) => {
      if (url !== 'a.json') return fetched(url, init);
      const chunk = new Uint8Array(1 << 20).fill(32);
      const body = new ReadableStream({ pull: (stream) => stream.enqueue(chunk), cancel: () => void Object.assign(window, { ended: 1 }) });
      init?.signal?.addEventListener('abort', () => Object.assign(window, { ended: 2 }));
      return Promise.resolve(new Response(body));
    };
  });
  expect((await refused(page, '')).message).toContain('error[too-large]');
  expect(await page.evaluate(() => Reflect.get(window, 'ended'))).toBe(2);
});

const many = (/** @type {number} */ count, /** @type {string} */ letter, text = 'x') =>
  Array.from({ length: count }, (_, n) => ({ code: `${letter}${String(n + 1).padStart(6, '0')}`, text: text + n, notes: [] }));
/** Sound, and too large to be shown. @type {[string, () => unknown, RegExp][]} */
const LARGE = [
  ['200,000 pieces of knowledge, 10 MB', () => changed(['knowledge', many(200_000, 'K')]), /^a\.json: knowledge: error\[too-large\]: it has more than 10000 parts .*, too many to be shown; put the HTML/],
  ['2,000 pieces of knowledge', () => changed(['knowledge', many(2000, 'K')]), /^a\.json: error\[too-large\]: it has \d+ pieces of knowledge and skills, more than 400, too many to be shown; put the HTML/],
  ['100,000 indicators in a row', () => changed([`${block}.indicators`, many(100_000, 'P1.1.')]), /^a\.json: duties\[0\]\.tasks\[0\]\.blocks\[0\]\.indicators: error\[too-large\]: it has more than 10000 parts/],
  ['300 tasks', () => changed(['duties.0.tasks', Array.from({ length: 300 }, (_, n) => ({ code: `T1.${n + 1}`, name: 'x', blocks: [] }))]), /^a\.json: error\[too-large\]: it has 303 tasks, more than 100, too many to be shown; put the HTML/],
  ['a code a million times', () => changed([`${block}.skills`, Array(1_000_000).fill('S01')]), /^a\.json: duties\[0\]\.tasks\[0\]\.blocks\[0\]\.skills: error\[too-large\]: it has more than 10000 parts/],
  ['10 MB of text', () => changed(['description', '文'.repeat(3_500_000)]), /^a\.json: description: error\[too-large\]: it has more than 1048576 bytes of text/],
];
for (const [name, made, said] of LARGE)
  test(`${name} is refused, and the page stays alive meanwhile`, async ({ page }) => {
    const failure = await refused(page, made());
    expect(failure).toEqual({ reason: 'data', message: expect.stringMatching(said) });
  });

test('of a field that stands twice the last one counts, as for every program that has JSON from JSON.parse', async ({ page }) => {
  await show(page, json(changed()).replace('"title": ', '"title": "lost",\n  "title": '));
  await expect(documentTitle(widget(page))).toHaveText('另一份職能基準');
});

test('the most that is shown can be read', async ({ page }) => {
  const code = (/** @type {number} */ n) => `K${String(n + 1).padStart(6, '0')}`;
  const tasks = Array.from({ length: 100 }, (_, n) => ({
    code: `T1.${n + 1}`,
    name: `任務${n}`,
    blocks: [{ level: { text: '3', min: 3, max: 3 }, outputs: [], indicators: [{ code: `P1.${n + 1}.1`, text: '文'.repeat(300), notes: [] }], knowledge: Array.from({ length: 50 }, (_, k) => code((n + k * 8) % 400)), skills: [] }],
  }));
  await show(page, changed(['duties', [{ code: 'T1', name: '職責', tasks }]], ['knowledge', many(400, 'K')], ['skills', []]));
  for (const room of /** @type {const} */ (['overview', 'tasks', 'knowledge-skills', 'matrix', 'about'])) await go(page, room);
  await widget(page).getByRole('searchbox').fill('任務99');
  await expect(hits(widget(page)).first()).toContainText('任務99');
});

test('what looks like markup, a URL or code is text', async ({ page }) => {
  const ran = await watch(page);
  const evil = `<script>alert(1)</script><img src=x onerror=alert(2)> javascript:alert(3) "'\`\${alert(4)} {{alert(5)}} </style>`;
  const name = (/** @type {string} */ tail) => `${evil}${tail}`;
  const standard = changed(
    ['code', `javascript:alert(6)//"'><script>`],
    ['title', name('t')], ['name', name('t')], ['description', name('d')], ['language', `x" onclick="alert(7)`],
    ['classification.categories.0.name', name('c')], ['versions.0.note', name('v')], ['versions.0.date', `" onclick="alert(8)`],
    ['duties.0.name', name('D')], ['duties.0.tasks.0.name', name('T')], ['duties.0.tasks.0.code', 'T1.1"><img src=x onerror=alert(9)>'],
    [`${block}.indicators.0.text`, name('P')], [`${block}.outputs.0.text`, name('O')],
    ['knowledge.0.text', name('K')], ['skills.0.text', name('S')], ['attitudes.0.name', name('A')], ['attitudes.0.description', name('B')],
    ['notes.0.text', name('N')], ['prerequisites', [name('Q')]], ['remarks', [name('R')]],
  );
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await show(page, standard, 'lang="en" focus="T1"');
  const text = await readAll(page);
  for (const tail of 'dcvDTPONKSABQR') expect.soft(text, tail).toContain(name(tail).replace(/\s/g, ''));
  for (const room of /** @type {const} */ (['knowledge-skills', 'matrix'])) {
    await go(page, room);
    await openAll(page);
  }
  await widget(page).getByRole('searchbox').fill('<script>');
  await expect(hits(widget(page)).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await quizButton(widget(page)).click();
  await actOf(quiz(page), 'begin').click();
  await expect(questionText(page)).toBeVisible();
  expect(await widget(page).evaluate((root) => [...root.querySelectorAll('script, img, style, iframe, [onclick], [onerror], [href]:not([href^="https://icap.wda.gov.tw"])')].map((node) => node.outerHTML))).toEqual([]);
  expect(await ran()).toEqual([]);
  expect((await heard(page)).filter(([name]) => name === 'securitypolicyviolation')).toEqual([]);
  expect(asked.filter((url) => /alert|\/x$/.test(url) && !url.includes('#'))).toEqual([]);
});

const OVERRIDES = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u202a', '\u202b'];
for (const [at, override] of OVERRIDES.entries())
  test(`a text that turns the direction, U+${override.codePointAt(0)?.toString(16)}, turns itself alone`, async ({ page }) => {
    const name = (/** @type {string} */ text) => override + text;
    const turned = changed(
      ['title', name('另一份職能基準')], ['name', name('另一份')], ['code', name('OTHER')], ['description', name('甲乙')], ['classification.categories.0.name', name('甲')],
      ['duties.0.name', name('甲乙')], ['duties.0.tasks.0.name', name('甲乙')], ['knowledge.0.text', name('甲乙')], [`${block}.indicators.0.text`, name('甲乙')], ['attitudes.0.name', name('甲乙')], ['notes.0.text', name('甲乙')],
      ['versions.0.version', name('V1')], ['versions.0.status', name('甲')],
    );
    await show(page, turned, 'lang="en"');
    /** Every text node that holds an override stands in an element that isolates it, and nothing else is in its line. */
    const leaks = () =>
      widget(page).evaluate((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const leaks = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!/[\u202a-\u202e\u2066-\u2069]/.test(node.nodeValue ?? '')) continue;
          const element = /** @type {Element} */ (node.parentElement);
          if (!element.checkVisibility()) continue;
          const { unicodeBidi, display } = getComputedStyle(element);
          const isolates = /isolate|plaintext/.test(unicodeBidi);
          const shares = [...element.children].some((child) => child.checkVisibility() && getComputedStyle(child).display.startsWith('inline'));
          if (display === 'inline' ? !isolates : shares && !/flex|grid/.test(display)) leaks.push(element.outerHTML);
        }
        return leaks;
      });
    for (const room of /** @type {const} */ (['overview', 'tasks', 'knowledge-skills', 'matrix', 'about'])) {
      await go(page, room);
      await openAll(page);
      expect.soft(await leaks(), `${room} ${at}`).toEqual([]);
    }
  });

test('the fallback is all there is until a slow answer has come, and the page is free meanwhile', async ({ page }) => {
  await serve(page, changed());
  const release = await hold(page, /a\.json$/);
  const asked = page.waitForRequest('**/a.json');
  await host(page, loads());
  await asked;
  await expect(page.getByText(FALLBACK)).toBeVisible();
  expect(await heard(page)).toEqual([]);
  release();
  await expect(widget(page)).toBeVisible();
  await expect(page.getByText(FALLBACK)).toBeHidden();
});
