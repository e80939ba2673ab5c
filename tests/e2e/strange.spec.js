// Strangers' pages that have uses of their own for the address and the keys.
import { expect, test } from '@playwright/test';
import { detailName, hits, marks, overview, roomButton, taskButton, taskButtons, widget } from './explorer.js';
import { screen } from './quiz.js';
import { host, standard } from './support.js';

const ELEMENT = '<competency-widget standard="KPS2431-001v2" loading="eager" lang="zh-Hant"></competency-widget>';

/** @param {import('@playwright/test').Page} page */
const hash = (page) => page.evaluate('location.hash');
/** @param {import('@playwright/test').Page} page @returns {import('@playwright/test').Locator} */
const field = (page) => widget(page).getByRole('searchbox');
/** A key as the page's own code may send it: whether the page sees it, and whether it was acted on.
 * @param {import('@playwright/test').Locator} target @param {any} key @returns {Promise<{ isSeen: boolean, isHandled: boolean }>} */
const press = (target, key) => target.evaluate(send, key);

/** @param {Element} element @param {any} key */
function send(element, key) {
  let isSeen = false;
  const see = () => (isSeen = true);
  document.addEventListener('keydown', see);
  const isUnhandled = element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...key }));
  document.removeEventListener('keydown', see);
  return { isSeen, isHandled: !isUnhandled };
}

test('the address that is written is a selector, and leads back', async ({ page }) => {
  await host(page, ELEMENT);
  await roomButton(widget(page), 'tasks').click();
  await taskButton(widget(page), 'T2.1').click();
  expect(await hash(page)).toBe('#KPS2431-001v2_T2_1');
  await page.evaluate(() => document.querySelectorAll(location.hash));
  await page.evaluate(() => (location.hash = '#KPS2431-001v2_T1_2'));
  await expect(detailName(widget(page))).toContainText('T1.2');
  await page.goto('about:blank');
  await page.goto('host.html#KPS2431-001v2_knowledge-skills');
  await expect(roomButton(widget(page), 'knowledge-skills')).toHaveAttribute('aria-current', 'true');
});

test('where the fragment is a route, none is written or followed; the query leads in', async ({ page }) => {
  await host(page, ELEMENT);
  await page.route(/host\.html\?/, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><script type="module" src="pkg/embed.js"></script>${ELEMENT}` }));
  for (const route of ['#/course', '#!course']) {
    await page.goto('about:blank');
    await page.goto(`host.html?competency=KPS2431-001v2_T2_1${route}`);
    await expect(detailName(widget(page))).toContainText('T2.1');
    await roomButton(widget(page), 'matrix').click();
    await expect(roomButton(widget(page), 'matrix')).toHaveAttribute('aria-current', 'true');
    expect(await hash(page)).toBe(route);
  }
});

test('in mode="quiz" the address leads into a standard that is loaded, and a route leads nowhere', async ({ page }) => {
  await page.route('**/other.json', (route) => route.fulfill({ json: { ...standard, code: 'OTHER' } }));
  const element = '<competency-widget mode="quiz" src="other.json" loading="eager" lang="zh-Hant"></competency-widget>';
  await host(page, element);
  await page.goto('about:blank');
  await page.goto('host.html#OTHER_T2_1');
  await expect(detailName(widget(page))).toContainText('T2.1');
  await page.goto('about:blank');
  await page.goto('host.html#/course');
  await expect(screen(page, 'start')).toBeVisible();
  await expect(detailName(widget(page))).toHaveCount(0);
});

test('a link to # leaves the widget where it is', async ({ page }) => {
  await host(page, `<a href="#">Collapse all</a><a href="#elsewhere">Elsewhere</a>${ELEMENT}`);
  await field(page).fill('客戶');
  for (const name of ['Collapse all', 'Elsewhere']) {
    await page.getByRole('link', { name }).click();
    await expect(hits(widget(page)).first()).toBeVisible();
    await expect(field(page)).toHaveValue('客戶');
  }
});

test('an element in the place of another goes where the address leads', async ({ page }) => {
  await host(page, ELEMENT);
  await roomButton(widget(page), 'tasks').click();
  await page.evaluate(() => {
    const element = /** @type {Element} */ (document.querySelector('competency-widget'));
    element.replaceWith(element.cloneNode(true));
  });
  await expect(taskButtons(widget(page)).first()).toBeVisible();
  await expect(overview(widget(page))).toHaveCount(0);
});

test('htmx’s state stays with its own entry', async ({ page }) => {
  await host(page, ELEMENT);
  await expect(widget(page)).toBeVisible();
  await page.evaluate(() => history.replaceState({ htmx: true }, ''));
  await roomButton(widget(page), 'tasks').click();
  expect(await page.evaluate(() => history.state)).toBeNull();
  await page.evaluate(() => history.replaceState({ key: 'of a router' }, ''));
  await roomButton(widget(page), 'matrix').click();
  expect(await page.evaluate(() => history.state)).toEqual({ key: 'of a router' });
});

test('Escape that closes something in the widget leaves the dialog around it open', async ({ page }) => {
  await host(page, `<dialog>${ELEMENT}</dialog>`);
  await page.locator('dialog').evaluate((dialog) => /** @type {HTMLDialogElement} */ (dialog).showModal());
  await roomButton(widget(page), 'tasks').click();
  await taskButton(widget(page), 'T1.1').click();
  const mark = marks(widget(page)).first();
  await mark.click();
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(mark).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('dialog')).toHaveAttribute('open');
  await field(page).fill('客戶');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('dialog')).toHaveAttribute('open');
});

test('what is typed into the field is the field’s; the page has the other keys', async ({ page }) => {
  await host(page, ELEMENT);
  await field(page).focus();
  for (const key of ['n', '/', '1', '客']) expect(await press(field(page), { key }), key).toEqual({ isSeen: false, isHandled: false });
  for (const key of ['Tab', 'F1']) expect((await press(field(page), { key })).isSeen, key).toBe(true);
  expect((await press(field(page), { key: 'k', ctrlKey: true })).isSeen).toBe(true);
  expect((await press(roomButton(widget(page), 'tasks'), { key: 'n' })).isSeen).toBe(true);
});

test('nothing acts or is told while characters are composed', async ({ page }) => {
  await host(page, ELEMENT);
  await field(page).fill('客戶');
  await expect(hits(widget(page)).first()).toBeVisible();
  // Safari's Enter that ends a composition; it can only be made here.
  expect((await press(field(page), { key: 'Enter', keyCode: 229 })).isHandled).toBe(false);
  await expect(field(page)).toBeFocused();
  const said = () => widget(page).getByRole('status').first().innerText();
  const before = await said();
  await field(page).evaluate((/** @type {HTMLInputElement} */ field) => {
    field.value = 'K05';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await said()).toBe(before);
  await field(page).dispatchEvent('compositionend');
  await expect.poll(said).not.toBe(before);
});
