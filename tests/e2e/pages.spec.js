// The demo's pages: what each promises, and that all of them are sound.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { faults } from './axe.js';
import { openAll, program, quizButton, roomButtons, taskLines, widget } from './explorer.js';
import { plain } from './hosts.js';
import { called } from './languages.js';
import { OPEN, mirror } from './origins.js';
import { act, feedback, modeButton, optionsOf, questionOf, questionText, quiz, screen, screenHeading, segments } from './quiz.js';
import { heightIn, hold, listen, standard } from './support.js';

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */

/** Each page, its language, and whether it has a dark side. */
const PAGES = /** @type {const} */ ([
  ['', 'zh-Hant', true],
  ['www/en.html', 'en', true],
  ['www/recruiting.html', 'zh-Hant', false],
  ['www/course.html', 'zh-Hant', true],
  ['www/frames.html', 'zh-Hant', false],
  ['www/configure.html', 'zh-Hant', true],
  ['www/themed.html', 'zh-Hant', false],
  ['www/frame.html', 'zh-Hant', false],
]);

/** As strict as `cargo xtask serve`, but for who may show a page in a frame. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; " +
  "frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** What stands where a quiz should be, and isn't. @param {Locator} shown */
const missing = (shown) => shown.getByText(called('quiz_coming', 'quiz_failed'));

/** What the program shows in a frame. @param {Locator} frame */
const inFrame = (frame) => program(frame.contentFrame().locator('competency-widget'));

/** Everything that the page shows is there, its frames too. @param {Page} page */
async function settle(page) {
  for (const element of await page.locator('competency-widget').all()) {
    await element.scrollIntoViewIfNeeded();
    await expect(program(element)).toBeVisible();
    await expect(missing(program(element))).toHaveCount(0);
  }
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(inFrame(frame)).toBeVisible();
    await expect(missing(inFrame(frame))).toHaveCount(0);
  }
  for (const filled of await page.locator('#brand').all()) await expect(filled).not.toBeEmpty();
}

/** Answers the question on the screen by keyboard: by the first option, or each row by the first of its list. @param {Page} page */
async function answerSomehow(page) {
  const question = questionOf(quiz(page));
  for (const list of await question.getByRole('combobox').all()) {
    await list.focus();
    await page.keyboard.press('ArrowDown');
  }
  await questionText(page).focus();
  if (await optionsOf(question).count()) await page.keyboard.press('1');
  await act(page, 'answer').focus();
  await page.keyboard.press('Enter');
}

/** The bytes of the widget's files that were asked for, as they come over the network. @param {Page} page @param {Set<string>} urls */
async function weight(page, urls) {
  const answers = await Promise.all([...urls].map((url) => page.request.head(url, { headers: { 'accept-encoding': 'br' } })));
  return answers.reduce((sum, answer) => sum + Number(answer.headers()['content-length']), 0);
}

for (const [path, language, hasDark] of PAGES) {
  test(`/${path}: axe finds nothing`, async ({ page }) => {
    for (const colorScheme of hasDark ? /** @type {const} */ (['light', 'dark']) : /** @type {const} */ (['light']))
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await settle(page);
        expect.soft(await faults(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
  });

  test(`/${path}: nothing is wider than a window of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`/${path}: below another folder of another host, under a strict policy, nothing is missing, foreign or forbidden`, async ({ page, baseURL }) => {
    const site = await mirror(/** @type {string} */ (baseURL), { ...OPEN, 'content-security-policy': POLICY }, 'some/where/');
    try {
      /** @type {string[]} */
      const trouble = [];
      page.on('request', (request) => request.url().startsWith(site.url) || trouble.push(`foreign: ${request.url()}`));
      page.on('response', (response) => response.ok() || trouble.push(`${response.status()}: ${response.url()}`));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && trouble.push(message.text()));
      page.on('pageerror', (error) => trouble.push(error.message));
      await listen(page);
      await page.goto(site.url + path);
      await settle(page);
      const heard = /** @type {[string, unknown][]} */ (await page.evaluate(() => Reflect.get(window, 'heard')));
      expect(heard.filter(([name]) => name !== 'competency-ready')).toEqual([]);
      expect(trouble).toEqual([]);
    } finally {
      site.close();
    }
  });

  test(`/${path}: it says its language and its name, and its links lead somewhere`, async ({ page, baseURL }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(/.{4,}/);
    const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.map((anchor) => /** @type {HTMLAnchorElement} */ (anchor).href));
    const own = links.filter((link) => link.startsWith(/** @type {string} */ (baseURL)));
    if (path !== 'www/frame.html') expect(own.length).toBeGreaterThanOrEqual(1);
    for (const link of own) expect((await page.request.get(link)).status(), link).toBe(200);
  });
}

for (const path of ['www/recruiting.html', 'www/course.html', 'www/themed.html'])
  test(`/${path}: in its own colours axe finds nothing in the widget's rooms and in the quiz`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await settle(page);
    for (const room of await roomButtons(widget(page)).all()) {
      await room.click();
      await expect(room).toHaveAttribute('aria-current', 'true');
      await openAll(page);
      expect.soft(await faults(page), await room.innerText()).toEqual([]);
    }
    const start = quizButton(widget(page));
    if (await start.count()) await start.click();
    const practice = modeButton(page, 'practice');
    await expect(screen(page, 'start')).toBeVisible();
    if (await practice.count()) await practice.check();
    await act(page, 'begin').click();
    await expect(questionText(page)).toBeVisible();
    expect.soft(await faults(page), 'a question').toEqual([]);
    await answerSomehow(page);
    await expect(feedback(page)).toBeVisible();
    expect.soft(await faults(page), 'feedback').toEqual([]);
  });

for (const path of ['', 'www/en.html']) {
  test(`/${path}: the snippet with this site's address is copied`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await page.locator('[data-copy]').click();
    await expect(page.locator('[data-copy] + [role=status]')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      `<script type="module" src="${baseURL}pkg/embed.js"></script>\n<competency-widget standard="KPS2431-001v2"></competency-widget>`,
    );
  });

  test(`/${path}: what the widget weighs is what came over the network, with the quiz once it is opened`, async ({ page }) => {
    /** @type {Set<string>} */
    const files = new Set();
    page.on('request', (request) => new URL(request.url()).pathname.includes('/pkg/') && files.add(request.url().replace(/#.*/, '')));
    await page.goto(path);
    await settle(page);
    const figure = page.locator('output');
    const kilobytes = async () => ((await weight(page, files)) / 1000).toFixed(0);
    await expect(figure).toHaveText(await kilobytes());
    const first = Number(await figure.innerText());

    await quizButton(widget(page)).click();
    await expect(screen(page, 'start')).toBeVisible();
    await expect(figure).toHaveText(await kilobytes());
    expect(Number(await figure.innerText())).toBeGreaterThan(first);
  });

  test(`/${path}: what it says that the loads weigh is what the package's files weigh`, async ({ page }) => {
    const { files } = await (await page.request.get('pkg/files.json')).json();
    const budget = JSON.parse(await readFile(new URL('../budget.json', import.meta.url), 'utf8'));
    await page.goto(path);
    for (const load of ['firstLoad', 'quizPart']) {
      const parts = Object.keys(files).filter((name) => budget[load].files.includes(`pkg/${plain(name)}`));
      expect(parts).toHaveLength(budget[load].files.length);
      const sum = parts.reduce((sum, name) => sum + files[name].brotli, 0);
      await expect(page.locator(`[data-load=${load}]`)).toHaveText((sum / 1000).toFixed(0));
    }
  });

  test(`/${path} leads to each of the other pages`, async ({ page }) => {
    await page.goto(path);
    const links = await page.locator('section').filter({ has: page.getByRole('heading', { name: /^(See it on other people’s pages|看它在別人的頁面上)$/ }) }).getByRole('link').evaluateAll((anchors) => anchors.map((anchor) => /** @type {HTMLAnchorElement} */ (anchor).pathname.replace(/.*\//, '')));
    expect(links).toEqual(['recruiting.html', 'course.html', 'frames.html', 'themed.html', 'configure.html']);
  });
}

test('the front pages lead to each other, each in its language', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(widget(page)).toContainText('Duties and tasks');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(widget(page)).toContainText('職責與任務');
});

test('the job advert shows its two tasks, in its own type and colours', async ({ page }) => {
  await page.goto('www/recruiting.html');
  await settle(page);
  await expect(taskLines(widget(page))).toHaveCount(2);
  await expect(taskLines(widget(page))).toContainText(['廣告整合行銷提案', '執行及效益評估']);
  const looks = (/** @type {Element} */ element) => [getComputedStyle(element).fontFamily, getComputedStyle(element).color];
  expect(await widget(page).evaluate(looks)).toEqual(await page.locator('body').evaluate(looks));
});

test('what the job advert and its fallback say of the standard is what the standard says', async ({ page }) => {
  const tasks = standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks);
  await page.goto('www/recruiting.html');
  for (const code of ['T2.1', 'T2.3']) {
    const { name, blocks } = tasks.find((/** @type {any} */ task) => task.code === code);
    await expect(page.locator('competency-widget > h3', { hasText: `${code} ${name}` })).toHaveCount(1);
    await expect(page.locator('competency-widget > p', { hasText: `產出：${blocks[0].outputs[0].text}` })).toHaveCount(1);
  }
});

test('the course lists each event as it comes, and the score', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('www/course.html');
  await settle(page);
  const log = page.locator('#log');
  await expect(log.locator('li')).toHaveCount(1);
  await expect(log).toContainText('competency-ready');
  await expect(page.getByRole('navigation', { name: '課程單元' }).locator('details')).toHaveAttribute('open', '');
  await expect(page.locator('#score')).toHaveText('尚未完成');

  await act(page, 'begin').focus();
  await page.keyboard.press('Enter');
  for (let question = 1; question <= 5; question += 1) {
    await expect(screenHeading(page)).toContainText(`第 ${question} 題`);
    await answerSomehow(page);
    await expect(log.locator('li', { hasText: 'competency-answer' })).toHaveCount(question);
    await act(page, 'next').focus();
    await page.keyboard.press('Enter');
  }
  const complete = log.locator('li').first();
  await expect(complete).toContainText('competency-complete');
  const { score, max, seconds } = JSON.parse(await complete.locator('pre').innerText());
  expect(max).toBe(5);
  await expect(page.locator('#score')).toHaveText(`${score}／5`);
  await expect(page.locator('#seconds')).toHaveText(`${seconds} 秒`);
});

test('the page of frames gives each the height that it asks for, the sandboxed one too, and keeps the fixed one', async ({ page }) => {
  await page.goto('www/frames.html');
  await settle(page);
  for (const id of ['whole', 'sandboxed']) {
    const frame = page.locator(`#${id}`);
    await expect.poll(async () => (await heightIn(frame.contentFrame())) - (await frame.evaluate((element) => element.clientHeight))).toBe(0);
    await expect(page.locator(`[data-of=${id}]`)).toHaveText(`現在是 ${await frame.getAttribute('height')} 像素。`);
  }
  await expect(page.locator('#narrow')).toHaveAttribute('height', '600');
});

test('the page of frames listens to frames that are there before it', async ({ page }) => {
  const release = await hold(page, /frames\.js/);
  await page.goto('www/frames.html', { waitUntil: 'commit' });
  const frame = page.locator('#whole');
  await expect(inFrame(frame)).toBeVisible();
  const settled = await heightIn(frame.contentFrame());
  expect(await frame.getAttribute('height')).toBe('720');
  release();
  await expect(frame).toHaveAttribute('height', String(settled));
});

test('the page of frames doesn’t listen to others', async ({ page }) => {
  await page.goto('www/frames.html');
  await settle(page);
  await expect(page.locator('[data-of=whole]')).not.toBeEmpty();
  const height = await page.locator('#whole').getAttribute('height');
  await page.evaluate(() => new Promise((done) => {
    addEventListener('message', done);
    window.postMessage({ type: 'competency-resize', detail: { height: 9 } }, '*');
  }));
  await expect(page.locator('#whole')).toHaveAttribute('height', String(height));
});

for (const late of [false, true])
  test(`the listener that the page of frames shows works as it is${late ? ', when it comes late, too' : ''}`, async ({ page, baseURL }) => {
    await page.goto('www/frames.html');
    const code = await page.locator('#code').innerText();
    const listener = await page.locator('#listener').innerText();
    expect(code).toContain(`src="${baseURL}www/frame.html?`);
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>A host</title>${code}${late ? '' : `<script>${listener}</script>`}` }));
    await page.addInitScript(() => addEventListener('message', ({ data }) => data.type === 'competency-resize' && Object.assign(window, { told: data.detail.height })));
    await page.goto('host.html');
    const frame = page.locator('iframe').contentFrame();
    await expect(inFrame(page.locator('iframe'))).toBeVisible();
    const height = () => heightIn(frame);
    if (late) {
      await expect.poll(async () => (await height()) - (await page.evaluate(() => Reflect.get(window, 'told')))).toBe(0);
      await page.addScriptTag({ content: listener });
    }
    await expect.poll(height).not.toBe(640);
    await expect.poll(async () => (await height()) - Number(await page.locator('iframe').getAttribute('height'))).toBe(0);
  });

test.describe('the configurator', () => {
  /** @param {Page} page @param {string} name */
  const field = (page, name) => page.locator(`#form [name=${name}]`);

  test('begins with what the widget does by itself', async ({ page, baseURL }) => {
    await page.goto('www/configure.html');
    await expect(page.locator('#snippet')).toHaveText(
      `<script type="module" src="${baseURL}pkg/embed.js"></script>\n<competency-widget standard="KPS2431-001v2"></competency-widget>`,
    );
    await expect(page.locator('#address')).toHaveText(`${baseURL}www/frame.html?standard=KPS2431-001v2`);
  });

  test('shows what is chosen, and writes it down; the code and the address do the same elsewhere', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('www/configure.html');
    await settle(page);
    await page.getByLabel('只有測驗').check();
    await field(page, 'questions').fill('3');
    await field(page, 'quiz-mode').selectOption('practice');
    await field(page, 'lang').selectOption('en');
    await field(page, 'theme').selectOption('dark');
    await field(page, 'heading-level').selectOption('4');
    await field(page, 'focus').fill('T2.1 T2.3');
    await field(page, 'links').check();
    await expect(screen(page, 'start')).toBeVisible();
    await expect(widget(page)).toHaveAttribute('data-theme', 'dark');

    await page.locator('[data-copy=snippet]').click();
    await expect(page.locator('[data-copy=snippet] + [role=status]')).toHaveText('已複製');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(
      '<competency-widget mode="quiz" standard="KPS2431-001v2" focus="T2.1 T2.3" quiz-mode="practice" questions="3" lang="en" theme="dark" heading-level="4" links="off"></competency-widget>',
    );
    const address = await page.locator('#address').innerText();
    expect(address.startsWith(`${baseURL}www/frame.html?`)).toBe(true);

    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>A host</title>${copied}` }));
    for (const url of ['host.html', address]) {
      await page.goto(url);
      await expect(screen(page, 'start')).toBeVisible();
      await expect(widget(page)).toHaveAttribute('data-theme', 'dark');
      await expect(widget(page).locator('h4').first()).toContainText(standard.name);
      await act(page, 'begin').click();
      await expect(segments(page)).toHaveCount(3);
    }
  });

  test('writes what is typed so that it stays text', async ({ page }) => {
    await page.goto('www/configure.html');
    const typed = 'T1"><img src=x onerror=alert(1)> & T2';
    await field(page, 'focus').fill(typed);
    await field(page, 'focus').blur();
    const code = await page.locator('#snippet').innerText();
    const address = new URL(await page.locator('#address').innerText());
    expect(address.searchParams.get('focus')).toBe(typed);
    await page.goto('about:blank');
    const read = await page.evaluate((code) => {
      const host = new DOMParser().parseFromString(code, 'text/html').querySelector('competency-widget');
      return [host?.getAttribute('focus'), host?.ownerDocument.querySelectorAll('img').length];
    }, code);
    expect(read).toEqual([typed, 0]);
  });

  test('says what the widget says of a standard that it lacks, and goes back to the beginning', async ({ page }) => {
    await page.goto('www/configure.html');
    await settle(page);
    await field(page, 'standard').fill('XYZ');
    await field(page, 'standard').blur();
    await expect(page.locator('#trouble')).toContainText('this bundle has no standard "XYZ"');
    await page.locator('[type=reset]').click();
    await expect(page.locator('#trouble')).toBeEmpty();
    await expect(widget(page)).toBeVisible();
    await expect(page.locator('#snippet')).toContainText('<competency-widget standard="KPS2431-001v2"></competency-widget>');
  });

  test('is done by keyboard alone', async ({ page }) => {
    await page.goto('www/configure.html');
    await settle(page);
    await page.getByRole('link', { name: '職能基準元件' }).first().focus();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('瀏覽與測驗')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#snippet')).toContainText('mode="explore"');
    await expect(quizButton(widget(page))).toHaveCount(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('T1.2');
    await page.keyboard.press('Tab');
    await expect(taskLines(widget(page))).toHaveCount(1);
    await expect(page.locator('#snippet')).toContainText('focus="T1.2"');
  });
});

test('the themed page dresses the widget by properties and parts alone, and shows how', async ({ page }) => {
  await page.goto('www/themed.html');
  await settle(page);
  const css = await (await page.request.get('www/brand.css')).text();
  await expect(page.locator('#brand')).toHaveText(css.trim());
  expect(css).toContain('::part(');
  const plain = await page.context().newPage();
  await plain.goto('www/frame.html');
  await settle(plain);
  const looks = (/** @type {Element} */ element) => {
    const { color, backgroundColor, fontFamily, borderRadius, paddingInlineStart } = getComputedStyle(element);
    return { color, backgroundColor, fontFamily, borderRadius, paddingInlineStart };
  };
  const [brand, usual] = [await widget(page).evaluate(looks), await widget(plain).evaluate(looks)];
  for (const [name, value] of Object.entries(brand)) expect(value, name).not.toBe(/** @type {any} */ (usual)[name]);
  expect(brand.borderRadius).toBe('36px');
});
