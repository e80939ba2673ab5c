// What one takes along: copied, saved, printed.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { overview, paper, roomButtons, taking, widget } from './explorer.js';
import { host, standard, texts } from './support.js';

const HOST = '<competency-widget loading="eager"></competency-widget>';
const bare = (/** @type {string} */ text) => text.replace(/\s/g, '');

test('a task is copied as text and as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1280, height: 900 });
  await host(page, HOST);
  await widget(page).getByRole('button', { name: 'Tasks', exact: true }).click();
  await widget(page).getByRole('button', { name: 'Copy text' }).click();
  await expect(taking(widget(page))).toHaveText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [task] = standard.duties[0].tasks;
  expect(texts(task.blocks[0].indicators).filter((one) => !bare(text).includes(one))).toEqual([]);
  expect(text).not.toContain(standard.duties[0].tasks[1].name);
  await widget(page).getByRole('button', { name: 'Copy Markdown' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('# ');
});

test('the tasks that are picked are copied, and no other', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host(page, HOST);
  for (const code of ['T1.2', 'T2.3']) await widget(page).getByRole('checkbox', { name: code }).check();
  await expect(widget(page).getByText('Tasks picked: 2', { exact: true })).toBeVisible();
  await widget(page).getByRole('button', { name: 'Copy text' }).click();
  await expect(taking(widget(page))).toHaveText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const tasks = standard.duties.flatMap((/** @type {any} */ { tasks }) => tasks);
  for (const { code } of tasks) expect(text.includes(`${code} `)).toBe(['T1.2', 'T2.3'].includes(code));
});

test('where what makes the text can\'t be fetched, that is said, and it is tried again', async ({ page }) => {
  await page.route('**/competency_quiz*.wasm', (route) => route.abort());
  await host(page, HOST);
  await widget(page).getByRole('button', { name: 'Copy text' }).click();
  await expect(taking(widget(page))).toHaveText(/could not be fetched/);
  await page.unroute('**/competency_quiz*.wasm');
  const [download] = await Promise.all([page.waitForEvent('download'), widget(page).getByRole('button', { name: 'Save CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('KPS2431-001v2.csv');
});

test('where the page may not copy, the text is offered, selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await host(page, HOST);
  await widget(page).getByRole('button', { name: 'Copy text' }).click();
  const area = widget(page).getByRole('textbox', { name: /^This page may not copy by itself/ });
  await expect(area).toBeFocused();
  const { text, selected } = await area.evaluate((/** @type {HTMLTextAreaElement} */ area) => ({ text: area.value, selected: area.selectionEnd - area.selectionStart }));
  expect(selected).toBe(text.length);
  expect(texts(standard.attitudes).filter((one) => !bare(text).includes(one))).toEqual([]);
});

test('the table that is saved opens in a spreadsheet with its Chinese', async ({ page }) => {
  await host(page, HOST);
  const [download] = await Promise.all([page.waitForEvent('download'), widget(page).getByRole('button', { name: 'Save CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('KPS2431-001v2.csv');
  const bytes = await readFile(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const csv = bytes.toString('utf8');
  const missing = texts(standard.duties.flatMap((/** @type {any} */ { tasks }) => tasks.flatMap((/** @type {any} */ { blocks }) => blocks.flatMap((/** @type {any} */ { outputs, indicators }) => [...outputs, ...indicators].map(({ text }) => text)))));
  expect(missing.filter((text) => !bare(csv).includes(text))).toEqual([]);
});

test('on paper stands the whole standard, and no interface', async ({ page }) => {
  await host(page, HOST);
  await expect(widget(page)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(paper(widget(page))).toBeVisible();
  const printed = bare(await widget(page).innerText());
  expect(texts(standard).filter((text) => !printed.includes(text))).toEqual([]);
  for (const one of [roomButtons(widget(page)), overview(widget(page)), widget(page).getByRole('searchbox'), widget(page).getByRole('group', { name: 'Take along' })]) await expect(one.filter({ visible: true })).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper(widget(page))).toHaveCount(0);
});

test('the button prints the whole standard, in dark ink on a dark widget too', async ({ page }) => {
  // A browser announces the print and takes its picture of the page before it comes back.
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const printed = document.querySelector('competency-widget')?.shadowRoot?.querySelector('.printed');
      Object.assign(window, { printed: printed?.querySelectorAll('article').length });
      dispatchEvent(new Event('afterprint'));
    };
  });
  await host(page, '<competency-widget theme="dark" loading="eager"></competency-widget>');
  await widget(page).getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(5);
  await expect(paper(widget(page))).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  expect(await widget(page).evaluate((base) => getComputedStyle(base).colorScheme)).toBe('light');
});

test('on A4 nothing is cut off, and no line of the interface takes a page', async ({ page }) => {
  // 210 mm less margins of 10 mm, at 96 to the inch.
  await page.setViewportSize({ width: 718, height: 1047 });
  await host(page, HOST);
  await expect(widget(page)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(paper(widget(page))).toBeVisible();
  const beyond = await widget(page).evaluate((root) =>
    [...root.querySelectorAll('.printed, .printed *')]
      .filter((element) => !element.closest('.unseen') && element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.className),
  );
  expect(beyond).toEqual([]);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(6);
});
