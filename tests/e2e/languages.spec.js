// The language of the interface: which it is, and that all of it is in that language.
import { expect, test } from '@playwright/test';
import { faults } from './axe.js';
import { documentTitle, roomButtons, taking, taskLines, widget } from './explorer.js';
import { notice } from './hosts.js';
import { LANGUAGES, foreign, own, spoken, spokenIn } from './languages.js';
import { answer, begin } from './learner.js';
import { openOther } from './other.js';
import { WORDS, act, open, questionText, quiz, screen, screenHeading, segments } from './quiz.js';
import { everyState } from './states.js';
import { host } from './support.js';

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */

const EAGER = '<competency-widget loading="eager"></competency-widget>';
const PROGRAM = /competency_widget_bg-.*\.wasm$/;

/** The languages that the widgets speak, in the order of the page. @param {Page} page */
const tongues = (page) => spokenIn(page).evaluateAll((roots) => roots.map((root) => root.getAttribute('lang')));

/** What `lang` can be, and which language that is. */
const TAGS = [
  ...Object.keys(LANGUAGES).map((tag) => [tag, tag]),
  ['ja-JP', 'ja'], ['JA', 'ja'], ['ja_JP', 'ja'], [' ja ', 'ja'], ['ja-Hira-JP', 'ja'], ['jam', 'en'], ['x-ja', 'en'],
  ['zh', 'zh-Hant'], ['zh-CN', 'zh-Hant'], ['zh-Hans', 'zh-Hant'], ['zh_TW', 'zh-Hant'], ['zh-Hant-HK', 'zh-Hant'], ['zha', 'en'],
  ['en-GB', 'en'], ['fr', 'en'], ['', 'en'], ['undefined', 'en'], ['<b>', 'en'],
];

test.describe('which language it is', () => {
  test('its own lang says so, whatever stands around it', async ({ page }) => {
    const widgets = TAGS.map(([tag]) => EAGER.replace('>', ` lang="${tag}">`)).join('');
    await host(page, `<div lang="ja">${widgets}</div>`);
    await expect(widget(page)).toHaveCount(TAGS.length);
    expect(await tongues(page)).toEqual(TAGS.map(([, language]) => language));
  });

  test('else that of the nearest ancestor, through shadow roots, too, else that of the document', async ({ page }) => {
    const shell = (/** @type {string} */ outer, /** @type {string} */ inner, /** @type {string} */ inside) =>
      `<div ${outer}><template shadowrootmode="open"><p ${inner}>${inside}</p></template></div>`;
    const places = /** @type {[string, string][]} */ ([
      [`<div lang="fr"><p lang="ja"><span>${EAGER}</span></p></div>`, 'ja'],
      [`<div lang="ja"><p lang="">${EAGER}</p></div>`, 'en'],
      [shell('lang="ja"', '', EAGER), 'ja'],
      [shell('lang="ja"', 'lang="en"', EAGER), 'en'],
      [shell('lang="ja"', 'lang=""', EAGER), 'en'],
      [shell('lang="ja"', '', shell('', '', EAGER)), 'ja'],
      [`<div lang="ja">${shell('', '', shell('', '', EAGER))}</div>`, 'ja'],
      [shell('', '', EAGER), 'zh-Hant'],
      [EAGER, 'zh-Hant'],
    ]);
    await host(page, `<script>document.documentElement.lang = "zh-TW"</script>${places.map(([place]) => place).join('')}`, '');
    await expect(widget(page)).toHaveCount(places.length);
    expect(await tongues(page)).toEqual(places.map(([, language]) => language));
  });

  test('else English; what changes later, anywhere, is followed', async ({ page }) => {
    await host(page, `<script>document.documentElement.removeAttribute('lang')</script><section><div>${EAGER}</div></section>`, '');
    const tongue = spokenIn(page);
    await expect(tongue).toHaveAttribute('lang', 'en');
    const set = (/** @type {string} */ selector, /** @type {string | null} */ lang) =>
      page.evaluate(([selector, lang]) => {
        const element = /** @type {Element} */ (document.querySelector(/** @type {string} */ (selector)));
        if (lang === null) element.removeAttribute('lang');
        else element.setAttribute('lang', lang);
      }, [selector, lang]);
    for (const [selector, lang, language] of /** @type {[string, string | null, string][]} */ ([
      ['html', 'ja', 'ja'], ['section', 'zh-TW', 'zh-Hant'], ['div', 'fr', 'en'], ['competency-widget', 'ja-JP', 'ja'],
      ['competency-widget', null, 'en'], ['div', null, 'zh-Hant'], ['section', '', 'en'], ['section', null, 'ja'], ['html', null, 'en'],
    ])) {
      await set(selector, lang);
      await expect(tongue).toHaveAttribute('lang', language);
      await expect(roomButtons(widget(page)).first()).toHaveText(LANGUAGES[language]['rooms 0']);
    }
  });

  test('what changes within shadow roots around it is followed, too', async ({ page }) => {
    await host(page, '');
    await page.evaluate(() => {
      let place = /** @type {Element | ShadowRoot} */ (document.body);
      for (const name of ['outer', 'inner']) {
        const box = document.createElement('div');
        box.id = name;
        const shell = document.createElement('div');
        place.append(box);
        box.append(shell);
        place = shell.attachShadow({ mode: 'open' });
      }
      const element = document.createElement('competency-widget');
      element.setAttribute('loading', 'eager');
      place.append(element);
    });
    const tongue = spokenIn(page);
    await expect(tongue).toHaveAttribute('lang', 'en');
    for (const [selector, lang, language] of [['#outer', 'ja', 'ja'], ['#inner', 'zh', 'zh-Hant'], ['#inner', 'ja', 'ja'], ['#inner', '', 'en']]) {
      await page.locator(selector).evaluate((box, lang) => box.setAttribute('lang', lang), lang);
      await expect(tongue).toHaveAttribute('lang', language);
    }
  });
});

for (const [tag, words] of Object.entries(LANGUAGES))
  test.describe(`all of it is in ${tag}`, () => {
    const here = `lang="${tag}" loading="eager"`;

    /** The interface says nothing in another language. @param {Page} page @param {string} state */
    const listen = async (page, state) => {
      const shown = await spoken(page);
      expect.soft(foreign(shown, tag), state).toEqual([]);
      expect.soft(own(shown, tag).length, state).toBeGreaterThan(1);
    };

    test('each room, and all that it can show, on a phone; and axe finds nothing', async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 360, height: 900 });
      await host(page, `<main><h1>Jobs</h1><competency-widget ${here}></competency-widget></main>`);
      await everyState(page, async (state) => {
        await listen(page, state);
        expect.soft(await faults(page), state).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(360);
      });
    });

    test('each screen of the quiz', async ({ page }) => {
      test.slow();
      await openOther(page, `lang="${tag}" storage="local" questions="40" seed="3"`);
      await listen(page, 'start');
      await act(page, 'due').click();
      await listen(page, 'nothing due');
      await act(page, 'start').click();
      await quiz(page).getByRole('checkbox').check();
      await begin(page);
      const sum = await segments(page).count();
      for (let number = 0; number < sum; number += 1) {
        await act(page, 'answer').click();
        await listen(page, 'nothing chosen');
        const { stem } = await answer(page, number % 3 !== 2);
        await listen(page, stem);
        await act(page, 'next').click();
      }
      await expect(screen(page, 'result')).toBeVisible();
      await expect(screenHeading(page)).toHaveText(words.score.startsWith('{}') ? /^\d+/ : /^\D+\d+/);
      await listen(page, 'result');
      await act(page, 'start').click();
      await act(page, 'stored').click();
      await listen(page, 'stored');
      await act(page, 'start').click();
      await begin(page, 'test');
      await answer(page, true);
      await act(page, 'pause').click();
      await listen(page, 'paused');
      await act(page, 'resume').click();
      await act(page, 'check').click();
      await listen(page, 'check');
    });

    test('what is taken along', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await host(page, `<competency-widget ${here}></competency-widget>`);
      await widget(page).getByRole('button', { name: words.take_text }).click();
      await expect(taking(widget(page)).first()).toHaveText(words.taken);
      const taken = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.replace(/[:：].*/, '').trim());
      for (const label of ['outputs', 'indicators', 'knowledge', 'skills', 'attitudes']) expect(taken).toContain(words[label]);
      expect(foreign(taken, tag)).toEqual([]);
    });

    test('the text until the program is there, and where it can’t be, why', async ({ page }) => {
      await page.route(PROGRAM, (route) => route.fulfill({ status: 404 }));
      await host(page, `<competency-widget ${here}></competency-widget>`);
      await expect(notice(page)).toHaveText(`${words.all}${words.network}`.trim());
      await expect(notice(page)).toHaveAttribute('lang', tag);
      const article = page.locator('competency-widget article');
      const marked = await article.evaluate((article, tag) => {
        const marks = [...article.querySelectorAll('[lang]')].filter((mark) => mark.getAttribute('lang') === tag);
        return marks.map((mark) => mark.textContent?.trim() ?? '');
      }, tag);
      if (tag === 'zh-Hant') await expect(article).toContainText(words.indicators);
      else expect(marked).toContain(words.indicators);
      expect(foreign(marked, tag)).toEqual([]);
    });

    test('a frame with that language', async ({ page }) => {
      await page.goto(`www/frame.html?lang=${tag}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(roomButtons(widget(page)).first()).toHaveText(words['rooms 0']);
    });
  });

test('the configurator offers each language by its own name', async ({ page }) => {
  await page.goto('www/configure.html');
  const choice = page.locator('[name=lang]');
  const offered = await choice.locator('option:not([value=""])').evaluateAll((options) => options.map((option) => [option.getAttribute('value'), option.textContent]));
  expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(Object.entries(LANGUAGES).map(([tag, words]) => [tag, words.own])));
  await choice.selectOption('ja');
  await expect(roomButtons(widget(page)).first()).toHaveText(LANGUAGES.ja['rooms 0']);
});

test('Japanese has its own characters, and the document keeps those of Taiwan', async ({ page }) => {
  await host(page, '<competency-widget lang="ja" loading="eager"></competency-widget>');
  const fonts = (/** @type {Locator} */ some) => some.first().evaluate((node) => getComputedStyle(node).fontFamily);
  expect(await fonts(roomButtons(widget(page)))).toMatch(/^"Noto Sans JP"/);
  expect(await fonts(documentTitle(widget(page)).locator('[lang]'))).toMatch(/^"Noto Sans TC"/);
  expect(await fonts(taskLines(widget(page)).getByText('開發廣告客戶'))).toMatch(/^"Noto Sans TC"/);
  await page.locator('competency-widget').evaluate((element) => element.setAttribute('lang', 'en'));
  await expect(spokenIn(page)).toHaveAttribute('lang', 'en');
  expect(await fonts(roomButtons(widget(page)))).toMatch(/^"Noto Sans TC"/);
});

test('a quiz asks in Japanese, with the document’s texts marked', async ({ page }) => {
  await open(page, 'lang="ja" questions="5" seed="1" quiz-mode="practice"');
  await act(page, 'begin').click();
  await expect(screenHeading(page)).toHaveText(WORDS.ja.place);
  await expect(questionText(page)).toContainText('この職業能力基準によると、');
  await expect(questionText(page).locator('[lang]').first()).toHaveAttribute('lang', 'zh-Hant-TW');
});
