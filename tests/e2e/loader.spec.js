// The loader: defines the element once, takes properties, fetches late and once, tells why it failed, and shows the
// standard's text until the program is there.
import { expect, test } from '@playwright/test';
import { faults } from './axe.js';
import { quizButton, widget } from './explorer.js';
import { lines, notice, plain, reasons } from './hosts.js';
import { POLICY, heard, hold, host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page */

const fallback = 'The fallback';
const EAGER = `<competency-widget loading="eager"><p>${fallback}</p></competency-widget>`;
const BARE = '<competency-widget loading="eager"></competency-widget>';
const PROGRAM = /competency_widget_bg-.*\.wasm$/;
/** The text of the standard; the widget's own articles are details. @param {Page} page */
const article = (page) => page.locator('competency-widget article:not([part])');

/** What happens to an element in the page. @param {Page} page @param {(element: any) => unknown} act */
const act = (page, act) => page.locator('competency-widget').first().evaluate(act);

test.describe('the element is defined once', () => {
  test('a second copy leaves it alone and says so', async ({ page, baseURL }) => {
    const said = lines(page);
    await host(page, `${EAGER}<script type="module" src="pkg/embed.js?older"></script>`);
    await expect(widget(page)).toBeVisible();
    const embed = `${baseURL}pkg/embed.js`;
    await expect.poll(() => said).toEqual([`warning: <competency-widget> is defined already, by ${embed}; not by ${embed}?older`]);
  });

  test('where another script has taken the name, that is said, and its element stays', async ({ page, baseURL }) => {
    await page.addInitScript(() => customElements.define('competency-widget', class Taken extends HTMLElement {}));
    const said = lines(page);
    await host(page, EAGER);
    await expect.poll(() => said).toEqual([`warning: <competency-widget> is defined already, by another script; not by ${baseURL}pkg/embed.js`]);
    expect(await act(page, (element) => element.constructor.name)).toBe('Taken');
    await expect(page.getByText(fallback)).toBeVisible();
  });
});

test('where it can’t run, an empty element has the text of its standard', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await host(page, '<competency-widget></competency-widget>');
  await expect(page.locator('competency-widget article')).toContainText('協助收取帳款及代收費用');
  await expect(notice(page)).toBeVisible();
});

test('the text of one standard doesn’t stand for another', async ({ page }) => {
  await host(page, '<competency-widget loading="eager"></competency-widget>');
  await expect(widget(page)).toBeVisible();
  await page.locator('competency-widget').evaluate((element) => element.setAttribute('standard', 'nope'));
  await expect(notice(page)).toHaveText('Not interactive: the standard is missing or faulty.');
  await expect(page.locator('competency-widget article')).toHaveCount(0);
});

test.describe('properties', () => {
  test('those that were set before the element was defined count', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        const early = { headingLevel: 4, mode: 'explore', loading: 'eager', standard: null, focus: 'T1.2' };
        if (document.readyState === 'interactive') Object.assign(/** @type {Element} */ (document.querySelector('competency-widget')), early);
      });
    });
    await host(page, '<competency-widget standard="XYZ"></competency-widget>');
    await expect(page.getByRole('heading', { level: 4, name: '廣告AE人員' })).toBeVisible();
    await expect(quizButton(widget(page))).toHaveCount(0);
    expect(await act(page, (element) => [element.outerHTML, Object.keys(element)])).toEqual([
      '<competency-widget heading-level="4" mode="explore" loading="eager" focus="T1.2"></competency-widget>',
      [],
    ]);
  });

  test('they are the attributes; `focus` can be set alone, as HTML has a method of that name', async ({ page }) => {
    await host(page, EAGER);
    await expect(widget(page)).toBeVisible();
    const names = ['standard', 'src', 'theme', 'headingLevel', 'loading', 'links', 'mode', 'quizMode', 'questions', 'seed', 'storage'];
    const seen = await act(page, (element) =>
      ['standard', 'src', 'theme', 'headingLevel', 'loading', 'links', 'mode', 'quizMode', 'questions', 'seed', 'storage'].map((name) => {
        const attribute = name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
        const before = element.getAttribute(attribute) === element[name];
        element[name] = 7;
        const set = element.getAttribute(attribute);
        element[name] = undefined;
        return [name, before, set, element.hasAttribute(attribute), element[name]];
      }),
    );
    expect(seen).toEqual(names.map((name) => [name, true, '7', false, null]));
    const focus = await act(page, (element) => {
      const set = ['T1.2', null].map((codes) => {
        element.focus = codes;
        return element.getAttribute('focus');
      });
      return [set, element.focus === HTMLElement.prototype.focus, element.lang];
    });
    expect(focus).toEqual([['T1.2', null], true, '']);
  });

  test('they are followed', async ({ page }) => {
    await host(page, EAGER);
    await expect(widget(page)).toBeVisible();
    await act(page, (element) => Object.assign(element, { lang: 'zh-Hant', headingLevel: 3 }));
    await expect(page.getByRole('heading', { level: 3, name: '廣告AE人員' })).toBeVisible();
    await expect(widget(page)).toContainText('職責與任務');
  });
});

test('the program is one script, and WebAssembly by a name that tells its content', async ({ page, baseURL }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url().replace(`${baseURL}pkg/`, '')));
  await host(page, EAGER);
  await expect(widget(page)).toBeVisible();
  expect(asked).toEqual([`${baseURL}host.html`, 'embed.js', expect.stringMatching(/^competency_widget_bg-[0-9a-f]{8}\.wasm$/)]);
});

test.describe('after a failure', () => {
  test('it is tried again when attributes change, and what stays the same isn’t told again', async ({ page }) => {
    const said = lines(page);
    let answers = false;
    await page.route(PROGRAM, (route) => (answers ? route.continue() : route.fulfill({ status: 503 })));
    await host(page, EAGER);
    expect((await reasons(page)).map(({ reason }) => reason)).toEqual(['network']);
    const again = page.waitForResponse(PROGRAM);
    await act(page, (element) => ['light', 'dark', 'auto'].forEach((theme) => element.setAttribute('theme', theme)));
    await again;
    answers = true;
    // Until the attempt that is under way has ended, a change starts no other one.
    await expect(async () => {
      await act(page, (element) => element.setAttribute('theme', 'light'));
      await expect(widget(page)).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(notice(page)).toBeHidden();
    await expect(page.getByText(fallback)).toBeHidden();
    expect((await heard(page)).map(([name]) => name)).toEqual(['competency-error', 'competency-ready']);
    for (const line of said.filter((line) => line.includes('<competency-widget>'))) expect(line).toContain('> network: ');
  });

  test('a later element tries again, and brings the earlier one along', async ({ page }) => {
    let answers = false;
    await page.route(PROGRAM, (route) => (answers ? route.continue() : route.abort()));
    await host(page, EAGER);
    await reasons(page);
    answers = true;
    await page.evaluate(() => {
      const late = document.createElement('competency-widget');
      late.setAttribute('loading', 'eager');
      document.body.append(late);
    });
    await expect(widget(page)).toHaveCount(2);
    await expect(widget(page).first()).toBeVisible();
    await expect(notice(page).first()).toBeHidden();
  });
});

test.describe('why it failed', () => {
  /** Each cause, how it comes about, and what the reader is told. @type {[string, (page: Page) => unknown, string, string][]} */
  const causes = [
    ['unsupported', (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')), 'the browser is too old.', '瀏覽器版本太舊。'],
    ['network', (page) => page.route(PROGRAM, (route) => route.fulfill({ status: 404 })), 'a file did not load.', '檔案無法下載。'],
    ['integrity', (page) => page.route(PROGRAM, (route) => route.fulfill({ body: 'altered' })), 'the program is damaged.', '程式檔案有誤。'],
    ['data', () => {}, 'the standard is missing or faulty.', '基準不存在或有誤。'],
  ];
  for (const [reason, cause, english, chinese] of causes) {
    test(`${reason}: an event, a line in the console, and a sentence above the fallback`, async ({ page }) => {
      const said = lines(page);
      await cause(page);
      const standard = reason === 'data' ? 'standard="XYZ"' : '';
      await host(page, `<competency-widget ${standard} loading="eager"><p>${fallback}</p></competency-widget>`.repeat(2));
      const failures = await reasons(page, 2);
      expect(failures.map(({ reason }) => reason)).toEqual([reason, reason]);
      expect(said.filter((line) => line.includes('<competency-widget>'))).toEqual([`error: <competency-widget> ${reason}: ${failures[0].message}`]);
      const sentence = notice(page).first();
      await expect(sentence).toHaveText(`Not interactive: ${english}`);
      await expect(sentence).toHaveAttribute('lang', 'en');
      await act(page, (element) => (element.lang = 'zh-TW'));
      await expect(sentence).toHaveText(`未顯示互動版：${chinese}`);
      await expect(sentence).toHaveAttribute('lang', 'zh-Hant');
      // A sentence among others: it isn't announced, and takes no focus.
      const above = await sentence.evaluate((node) => {
        const rect = node.getBoundingClientRect();
        const host = /** @type {ShadowRoot} */ (node.getRootNode()).host;
        return [rect.bottom <= host.children[0].getBoundingClientRect().top, node.closest('[role],[aria-live],[tabindex]'), node.getAttribute('style')];
      });
      expect(above).toEqual([true, null, null]);
    });
  }

  test('panic: what goes wrong in starting is told as that, once', async ({ page }) => {
    await page.addInitScript(() => {
      // The program reads it when it is mounted.
      const get = () => {
        throw new Error('no width');
      };
      Object.defineProperty(Element.prototype, 'clientWidth', { get });
    });
    const said = lines(page);
    await host(page, EAGER);
    const failures = await reasons(page);
    expect(failures).toEqual([{ reason: 'panic', message: 'no width' }]);
    expect(said).toEqual(['error: <competency-widget> panic: no width']);
    await expect(notice(page)).toHaveText('Not interactive: the program has failed.');
    await expect(page.getByText(fallback)).toBeVisible();
    await act(page, (element) => element.setAttribute('theme', 'dark'));
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await reasons(page)).toEqual(failures);
  });
});

test('axe finds nothing in the sentence, the fallback, and the text of the standard', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.fulfill({ status: 404 }));
  await host(page, `<main><h1>A job</h1>${EAGER}${BARE.replace('loading', 'lang="zh-Hant" loading')}</main>`);
  await expect(notice(page)).toHaveText(['Not interactive: a file did not load.', '未顯示互動版：檔案無法下載。']);
  await expect(article(page)).toContainText('行為指標');
  expect(await faults(page)).toEqual([]);
});

test.describe('the text of the standard', () => {
  test('is there before the program where the page has no fallback, and makes way for it', async ({ page }) => {
    const release = await hold(page, PROGRAM);
    await host(page, BARE);
    await expect(article(page).getByRole('heading', { name: '廣告AE人員職能基準' })).toBeVisible();
    await expect(article(page).locator('h4')).toHaveText([/^T1\.1 /, /^T1\.2 /, /^T2\.1 /, /^T2\.2 /, /^T2\.3 /].slice(0, await article(page).locator('h4').count()));
    await expect(article(page)).toContainText('Behaviour indicators');
    await expect(widget(page)).toHaveCount(0);
    release();
    await expect(widget(page)).toBeVisible();
    await expect(article(page)).toBeHidden();
    expect((await heard(page)).map(([name]) => name)).toEqual(['competency-ready']);
  });

  test('speaks the language of the interface', async ({ page }) => {
    await hold(page, PROGRAM);
    await host(page, `<div lang="zh-TW">${BARE}</div>`);
    await expect(article(page)).toContainText('行為指標');
    await expect(article(page)).toHaveAttribute('lang', 'zh-Hant-TW');
  });

  test('isn’t fetched where the page has a fallback, and once where three have none', async ({ page }) => {
    /** @type {string[]} */
    const files = [];
    page.on('request', (request) => files.push(plain(request.url())));
    await host(page, EAGER);
    await expect(widget(page)).toBeVisible();
    const release = await hold(page, PROGRAM);
    await host(page, BARE.repeat(3));
    await expect(article(page)).toHaveCount(3);
    release();
    await expect(widget(page)).toHaveCount(3);
    expect(files.filter((file) => file.endsWith('.html') && file !== 'host.html')).toEqual(['KPS2431-001v2.en.html']);
  });

  test('stays where the program can’t be had', async ({ page }) => {
    await host(page, BARE, "default-src 'none'; script-src 'self'; connect-src 'self'");
    await expect(notice(page)).toHaveText('Not interactive: the page forbids it.');
    await expect(article(page).getByRole('heading', { name: '廣告AE人員職能基準' })).toBeVisible();
  });

  test('is left out where it comes late, or for another standard', async ({ page }) => {
    let late = () => {};
    const text = new Promise((resolve) => (late = () => resolve(undefined)));
    await page.route('**/KPS2431-001v2.en.html', async (route) => {
      await text;
      await route.continue();
    });
    await host(page, BARE);
    await expect(widget(page)).toBeVisible();
    const answer = page.waitForResponse('**/KPS2431-001v2.en.html');
    late();
    await answer;
    await expect(article(page)).toHaveCount(1);
    await expect(article(page)).toBeHidden();
  });

  test('brings nothing that acts, whoever wrote it', async ({ page }) => {
    await hold(page, PROGRAM);
    await page.route('**/KPS2431-001v2.en.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><article onclick="window.ran=1" lang="zh-Hant"><h2 style="color:red" id="x">讀<img src="x" onerror="window.ran=1"></h2>
          <script>window.ran=1</script><svg><script>window.ran=1</script></svg><style>*{display:none}</style><iframe srcdoc="<script>parent.ran=1</script>"></iframe>
          <p><a href="javascript:window.ran=1" onmouseover="window.ran=1">連</a><form action="/x"><button>押</button></form></p><dl><dt>代碼</dt><dd>KPS2431-001v2</dd></dl></article>`,
      }),
    );
    await host(page, BARE, "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; connect-src 'self'");
    await expect(article(page)).toContainText('讀');
    await article(page).getByText('連').click();
    expect(await article(page).evaluate((node) => node.outerHTML.replace(/\s+/g, ''))).toBe('<articlelang="zh-Hant"><h2>讀</h2><p><a>連</a></p><p></p><dl><dt>代碼</dt><dd>KPS2431-001v2</dd></dl></article>');
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  });
});

/** Sums up the layout shifts of the page from its beginning. @param {Page} page */
async function shifts(page) {
  await page.addInitScript(() => {
    const shifts = /** @type {number[]} */ ([]);
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    // Two frames: what was laid out in the first is reported by the second.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return page.evaluate(() => Reflect.get(window, 'shifts').reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0));
  };
}

/** What docs/EMBEDDING.md tells authors to add where the element has no fallback. */
const RESERVE = 'competency-widget:not(:defined) { display: block; min-block-size: 100svh }';

test('a jump on the page would be seen', async ({ page }) => {
  await page.route('**/jumps.css', (route) => route.fulfill({ contentType: 'text/css', body: 'competency-widget { --competency-reserve: 0 }' }));
  const sum = await shifts(page);
  const release = await hold(page, PROGRAM);
  await host(page, `<link rel="stylesheet" href="jumps.css">${EAGER}<p>After it</p>`, `${POLICY}; style-src 'self'`);
  await expect(page.getByText(fallback)).toBeVisible();
  // Only what was painted can jump.
  await sum();
  release();
  await expect(widget(page)).toBeVisible();
  expect(await sum()).toBeGreaterThan(0);
});

for (const width of [360, 1280]) {
  for (const [name, inside] of /** @type {const} */ ([['no fallback', ''], ['a short fallback', `<p>${fallback}</p>`], ['the exported one', 'EXPORTED']])) {
    test(`nothing on the page jumps when the widget takes over from ${name}, ${width} px wide`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 800 });
      const exported = await (await page.request.get(`${baseURL}pkg/KPS2431-001v2.en.html`)).text();
      const text = inside.replace('EXPORTED', exported.slice(exported.indexOf('<article')));
      const reserve = name === 'the exported one' ? '' : '<link rel="stylesheet" href="reserve.css">';
      await page.route('**/reserve.css', (route) => route.fulfill({ contentType: 'text/css', body: RESERVE }));
      const sum = await shifts(page);
      const release = await hold(page, PROGRAM);
      await host(page, `${reserve}<h1>A job</h1><competency-widget loading="eager">${text}</competency-widget><p id="after">After it</p>`, `${POLICY}; style-src 'self'`);
      await expect(page.getByText(name === 'a short fallback' ? fallback : '廣告AE人員職能基準').first()).toBeVisible();
      await sum();
      release();
      await expect(widget(page)).toBeVisible();
      expect(await sum()).toBe(0);
    });
  }
}
