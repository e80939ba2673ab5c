// The eight questions that people come with, each answered with a pointer and with a keyboard alone, on a phone and on
// a desktop.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { about, counts, detail, detailName, entries, entry, follows, hits, levels, openNotes, roomButton, taking, taskButton, taskLines } from './explorer.js';
import { READERS, Reader, focus } from './reader.js';
import { standard } from './support.js';

const tasks = standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks);
const task = (/** @type {string} */ code) => tasks.find((/** @type {any} */ one) => one.code === code);
/** What is on the screen of a kind, in a task's detail. */
const of = (/** @type {Reader} */ reader, /** @type {string} */ kind) => entries(detail(reader.widget), kind);

/**
 * A task, wherever it can be pressed in the room.
 * @param {Reader} reader
 * @param {string} code
 */
const line = (reader, code) => taskButton(reader.widget, code);

/** A question, asked by every reader. */
function ask(/** @type {string} */ question, /** @type {(reader: Reader, width: number) => Promise<void>} */ answer) {
  for (const { way, width } of READERS)
    test(`${question} (${way}, ${width} px)`, async ({ page }) => {
      const reader = new Reader(page, way);
      await answer(reader, width);
    });
}

ask('1. What does this job do?', async (reader, width) => {
  await reader.open(width);
  const { widget } = reader;
  for (const { code, name } of standard.duties) await expect(widget.getByRole('heading', { name: `${code} ${name}`, exact: true })).toBeVisible();
  await expect(widget.getByRole('heading', { level: 4 })).toHaveCount(standard.duties.length);
  await expect(taskLines(widget)).toHaveCount(tasks.length);
  expect((await taskLines(widget).allTextContents()).map(counts)).toEqual(tasks.map((/** @type {any} */ { blocks: [block] }) => [block.outputs, block.indicators, block.knowledge, block.skills].map((list) => list.length)));

  await reader.press(line(reader, 'T2.1'));
  const [block] = task('T2.1').blocks;
  for (const [kind, list] of [['output', block.outputs], ['indicator', block.indicators], ['knowledge', block.knowledge], ['skill', block.skills]])
    await expect(of(reader, kind)).toHaveCount(list.length);
  await expect(detail(widget)).toContainText('廣告整合行銷提案書');
  await reader.press(levels(detail(widget)));
  await expect(detail(widget).getByRole('definition')).toContainText('能夠在經常變動的情況中，在少許監督下，獨立執行');
  await expect(openNotes(widget)).toHaveCount(0);
  await reader.press(detail(widget).getByRole('button', { name: 'Note 2' }).first());
  await expect(openNotes(widget)).toHaveText(`Note 2${standard.notes[1].text}`);
});

ask('2. Where is this knowledge or skill used?', async (reader, width) => {
  await reader.open(width);
  const { widget } = reader;
  await reader.press(line(reader, 'T1.1'));
  const shared = of(reader, 'knowledge').filter({ hasText: '相關法令規範' });
  await expect(shared).toContainText('also in T2.1');
  await expect(shared.getByRole('button')).toHaveText(['相關法令規範', '', 'T2.1']);
  await expect(of(reader, 'knowledge').getByText('only here')).not.toHaveCount(0);
  await reader.press(shared.getByRole('button', { name: '相關法令規範' }));
  await expect(detailName(widget)).toContainText('K05');
  await expect(detail(widget).getByRole('listitem').getByRole('button')).toHaveText(['T1.1開發廣告客戶', 'T2.1廣告整合行銷提案']);
  await expect(openNotes(detail(widget))).toContainText('相關法令規範：如公平交易');
  await reader.press(line(reader, 'T2.1'));
  await expect(detail(widget).filter({ hasText: 'O2.1.1' })).toBeVisible();
  expect((await focus(reader.page)).name).toContain('廣告整合行銷提案');
  await reader.page.goBack();
  await expect(detailName(widget)).toContainText('K05');
  await reader.page.goBack();
  await reader.press(of(reader, 'knowledge').getByRole('button', { name: '相關法令規範' }).first());
  await reader.press(widget.getByRole('button', { name: 'Back to T1.1' }));
  await expect(of(reader, 'output').first()).toContainText('O1.1.1');
  expect((await focus(reader.page)).name).toBe('相關法令規範');

  await reader.pressed('Knowledge and skills');
  await reader.pressed('預算規劃');
  const needing = tasks.filter((/** @type {any} */ { blocks }) => blocks.some((/** @type {any} */ { skills }) => skills.includes(standard.skills.find((/** @type {any} */ { text }) => text === '預算規劃').code)));
  await expect(detail(widget).getByRole('listitem').getByRole('button')).toHaveText(needing.map((/** @type {any} */ { code, name }) => code + name));
  await reader.press(widget.getByRole('button', { name: 'Back to Knowledge and skills' }));
  expect((await focus(reader.page)).name).toBe('預算規劃');
});

ask('3. What does the whole look like?', async (reader, width) => {
  await reader.open(width);
  const { page, widget, way } = reader;
  await reader.pressed('Matrix');
  await reader.pressed('Skills');
  await reader.pressed('Most shared first');
  const cells = widget.locator('tbody').getByRole('row').first().getByRole('gridcell');
  expect(Number(await cells.first().innerText())).toBe(4);
  const mark = cells.nth(1 + tasks.indexOf(task('T2.1')));
  await expect(mark).toHaveText('needed');
  if (way === 'pointer') await mark.click();
  else {
    await reader.reach(widget.locator('tbody [tabindex="0"]'));
    for (let step = 0; step < 8 && (await mark.getAttribute('tabindex')) !== '0'; step += 1) {
      await page.keyboard.press('ArrowRight');
      await reader.keeps();
    }
    await page.keyboard.press('Enter');
  }
  await reader.keeps();
  await expect(of(reader, 'output').first()).toContainText('O2.1.1');

  await reader.pressed('Overview');
  await reader.press(follows(widget).filter({ hasText: 'T2.2' }));
  await expect(widget.locator('.ribbons .followed').first()).toHaveCSS('stroke', await roomButton(widget, 'overview').evaluate((button) => getComputedStyle(button).color));
  const followed = (await widget.getByRole('list').last().getByRole('listitem').allTextContents()).flatMap(counts).reduce((a, b) => a + b);
  const [block] = task('T2.2').blocks;
  expect(followed).toBe(block.knowledge.length + block.skills.length);
});

ask('4. Is it in here at all?', async (reader, width) => {
  await reader.open(width);
  const { page, widget } = reader;
  await reader.look('ｔ２．１　');
  await expect(hits(widget).first()).toContainText('廣告整合行銷提案');
  await page.keyboard.press('Escape');
  await reader.keeps();
  await expect(widget.getByRole('searchbox')).toHaveValue('');
  await reader.look('客戶關係的維護');
  await expect(widget.getByRole('status')).toContainText(/Found:.*Task \d/);
  const hit = hits(widget).filter({ hasText: '維護客戶關係' }).first();
  await expect(hit.locator('mark').first()).toHaveText(/客戶關係|維護/);
  if (reader.way === 'keyboard') {
    for (let step = 0; step < 9 && !(await hit.evaluate((hit) => hit.matches(':focus'))); step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await reader.keeps();
  } else await reader.press(hit);
  await expect(taskButton(widget, 'T1.2')).toBeVisible();
  await expect(detail(widget)).toContainText('O1.2.1');
  await reader.pressed('Show what was found');
  await expect(hits(widget).first()).toBeVisible();
  await reader.look('');
  await page.keyboard.press('Escape');
  await reader.look('量子力學');
  await expect(widget.getByRole('status')).toHaveText('Nothing found');
});

ask('5. Only these tasks concern our vacancy', async (reader, width) => {
  await reader.open(width, 'focus="T2.1 T2.3"');
  const { widget } = reader;
  const needed = new Set(['T2.1', 'T2.3'].flatMap((code) => task(code).blocks.flatMap((/** @type {any} */ { knowledge, skills }) => [...knowledge, ...skills])));
  const inFocus = taskLines(widget).getByText('in focus', { exact: true });
  await expect(taskLines(widget)).toHaveText([/^T2.1/, /^T2.3/]);
  await expect(inFocus).toHaveCount(2);
  expect((await entries(widget, 'knowledge').count()) + (await entries(widget, 'skill').count())).toBe(needed.size);
  await reader.pressed('Show everything');
  await expect(taskLines(widget)).toHaveCount(tasks.length);
  await expect(inFocus).toHaveCount(2);
  await reader.pressed('Show what is in focus alone');
  await reader.pressed('Matrix');
  await expect(widget.locator('thead tr').last().locator('th button')).toHaveText([/^T2.1/, /^T2.3/]);
  await reader.press(widget.getByRole('button', { name: 'Show everything' }));
  await expect(widget.locator('thead tr').last().locator('th button')).toHaveCount(tasks.length);
});

ask('6. I want to take it along', async (reader, width) => {
  const { page, widget } = reader;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open(width);
  await reader.press(widget.getByRole('checkbox', { name: 'T2.2' }));
  await expect(widget.getByText('Tasks picked: 1', { exact: true })).toBeVisible();
  await reader.pressed('Copy Markdown');
  await expect(taking(widget)).toHaveText('Copied');
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^# /m);
  expect(markdown).toContain('簽約及收款');
  expect(markdown).not.toContain('執行及效益評估');
  const saved = page.waitForEvent('download');
  await reader.pressed('Save CSV');
  const csv = await readFile(await (await saved).path(), 'utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv).toContain(task('T2.2').blocks[0].indicators[0].text);

  await reader.press(line(reader, 'T2.2'));
  expect(new URL(page.url()).hash).toBe('#KPS2431-001v2_T2_2');
  await reader.pressed('Attitudes and notes');
  await page.goBack();
  await expect(of(reader, 'output').first()).toContainText('O2.2.1');
  await page.goForward();
  await expect(about(widget)).toBeVisible();
  await page.evaluate(() => (location.hash = 'KPS2431-001v2/P2.2.3'));
  await expect(entry(widget, 'P2.2.3')).toBeFocused();
});

ask('7. Is it current?', async (reader, width) => {
  const [version] = standard.versions;
  await reader.page.clock.setFixedTime('2026-12-15T12:00:00Z');
  await reader.open(width);
  const told = reader.widget.getByText('This document is over three years old');
  await expect(reader.widget.getByRole('paragraph').first()).toHaveText(`${version.code}${version.version}${version.date}${version.status}`);
  await expect(told).toHaveCount(0);
  await reader.pressed('Attitudes and notes');
  const versions = reader.widget.getByRole('list').last().getByRole('listitem');
  await expect(versions).toHaveCount(standard.versions.length);
  await expect(versions.first()).toContainText(version.date);

  await reader.page.clock.setFixedTime('2026-12-16T12:00:00Z');
  await reader.open(width);
  await expect(told).toBeVisible();
});

ask('8. Who says so?', async (reader, width) => {
  await reader.open(width);
  const { widget } = reader;
  const source = widget.getByRole('paragraph').last();
  await expect(source).toContainText('Workforce Development Agency, Ministry of Labor');
  await expect(source).toContainText('not a certification');
  await reader.pressed('Attitudes and notes');
  await reader.press(widget.getByRole('button', { name: 'What was doubtful in reading it' }));
  await expect(widget.getByText('Nothing: the document follows its form throughout.')).toBeVisible();
});
