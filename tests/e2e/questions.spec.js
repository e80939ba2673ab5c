// The eight questions that people come with, each answered with a pointer and with a keyboard alone, on a phone and on
// a desktop.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { READERS, Reader, focus } from './reader.js';
import { standard } from './support.js';

const tasks = standard.duties.flatMap((/** @type {any} */ duty) => duty.tasks);
const task = (/** @type {string} */ code) => tasks.find((/** @type {any} */ one) => one.code === code);
/** What is on the screen of a kind, in a task's detail. */
const of = (/** @type {Reader} */ reader, /** @type {string} */ kind) => reader.widget.locator(`.detail:visible .group[data-kind=${kind}] .items > li`);

/**
 * A task, wherever it can be pressed in the room.
 * @param {Reader} reader
 * @param {string} code
 */
const line = (reader, code) => reader.widget.locator('.line-button, .task-button').filter({ hasText: code }).first();

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
  await expect(widget.locator('.duty-name')).toHaveText(standard.duties.map((/** @type {any} */ { code, name }) => code + name));
  await expect(widget.locator('.line')).toHaveCount(tasks.length);
  const counts = await widget.locator('.line').evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('.tally')].map((tally) => Number(tally.lastChild?.textContent))));
  expect(counts).toEqual(tasks.map((/** @type {any} */ { blocks: [block] }) => [block.outputs, block.indicators, block.knowledge, block.skills].map((list) => list.length)));

  await reader.press(line(reader, 'T2.1'));
  const [block] = task('T2.1').blocks;
  for (const [kind, list] of [['output', block.outputs], ['indicator', block.indicators], ['knowledge', block.knowledge], ['skill', block.skills]])
    await expect(of(reader, kind)).toHaveCount(list.length);
  await expect(widget.locator('.detail')).toContainText('廣告整合行銷提案書');
  await reader.press(widget.locator('.detail .level button'));
  await expect(widget.locator('.detail .meanings')).toContainText('能夠在經常變動的情況中，在少許監督下，獨立執行');
  await expect(widget.locator('.note:visible')).toHaveCount(0);
  await reader.press(widget.locator('.detail').getByRole('button', { name: /^Note 2/ }).first());
  await expect(widget.locator('.note:visible')).toHaveText(`Note 2${standard.notes[1].text}`);
});

ask('2. Where is this knowledge or skill used?', async (reader, width) => {
  await reader.open(width);
  const { widget } = reader;
  await reader.press(line(reader, 'T1.1'));
  const shared = of(reader, 'knowledge').filter({ hasText: '相關法令規範' });
  await expect(shared.locator('.others')).toHaveText('also in T2.1');
  await expect(of(reader, 'knowledge').locator('.others', { hasText: 'only here' })).not.toHaveCount(0);
  await reader.press(shared.getByRole('button', { name: '相關法令規範' }));
  await expect(widget.locator('.place .detail-name')).toContainText('K05');
  await expect(widget.locator('.needed-by .line-button')).toHaveText(['T1.1開發廣告客戶', 'T2.1廣告整合行銷提案']);
  await expect(widget.locator('.place .note:visible')).toContainText('相關法令規範：如公平交易');
  await reader.press(line(reader, 'T2.1'));
  await expect(widget.locator('.detail', { hasText: 'O2.1.1' })).toBeVisible();
  expect((await focus(reader.page)).name).toContain('廣告整合行銷提案');
  await reader.page.goBack();
  await expect(widget.locator('.place .detail-name')).toContainText('K05');
  await reader.page.goBack();
  await reader.press(of(reader, 'knowledge').getByRole('button', { name: '相關法令規範' }).first());
  await reader.press(widget.getByRole('button', { name: 'Back to T1.1' }));
  await expect(of(reader, 'output').first()).toContainText('O1.1.1');
  expect((await focus(reader.page)).name).toBe('相關法令規範');

  await reader.pressed('Knowledge and skills');
  await reader.pressed('預算規劃');
  const needing = tasks.filter((/** @type {any} */ { blocks }) => blocks.some((/** @type {any} */ { skills }) => skills.includes(standard.skills.find((/** @type {any} */ { text }) => text === '預算規劃').code)));
  await expect(widget.locator('.needed-by .line-button')).toHaveText(needing.map((/** @type {any} */ { code, name }) => code + name));
  await reader.press(widget.getByRole('button', { name: 'Back to Knowledge and skills' }));
  expect((await focus(reader.page)).name).toBe('預算規劃');
});

ask('3. What does the whole look like?', async (reader, width) => {
  await reader.open(width);
  const { page, widget, way } = reader;
  await reader.pressed('Matrix');
  await reader.pressed('Skills');
  await reader.pressed('Most shared first');
  const [first] = await widget.locator('tbody tr').first().locator('.sum').allInnerTexts();
  expect(Number(first)).toBe(4);
  const mark = widget.locator('tbody tr').first().locator('td[data-go="T2.1"]');
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
  await reader.press(widget.locator('.follow', { hasText: 'T2.2' }));
  await expect(widget.locator('.ribbons .followed').first()).toHaveCSS('stroke', await widget.locator('.room-button[aria-current]').evaluate((button) => getComputedStyle(button).color));
  const followed = await widget.locator('.picture-groups .tally').evaluateAll((tallies) => tallies.map((tally) => Number(tally.lastChild?.textContent)).reduce((a, b) => a + b));
  const [block] = task('T2.2').blocks;
  expect(followed).toBe(block.knowledge.length + block.skills.length);
});

ask('4. Is it in here at all?', async (reader, width) => {
  await reader.open(width);
  const { page, widget } = reader;
  await reader.look('ｔ２．１　');
  await expect(widget.locator('.hit').first()).toContainText('廣告整合行銷提案');
  await page.keyboard.press('Escape');
  await reader.keeps();
  await expect(widget.getByRole('searchbox')).toHaveValue('');
  await reader.look('客戶關係的維護');
  await expect(widget.getByRole('status')).toContainText(/Found:.*Task \d/);
  const hit = widget.locator('.hit', { hasText: '維護客戶關係' }).first();
  await expect(hit.locator('mark').first()).toHaveText(/客戶關係|維護/);
  if (reader.way === 'keyboard') {
    for (let step = 0; step < 9 && !(await hit.evaluate((hit) => hit.matches(':focus'))); step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await reader.keeps();
  } else await reader.press(hit);
  await expect(widget.locator('.room')).toContainText('維護客戶關係');
  await reader.pressed('Show what was found');
  await expect(widget.locator('.hit').first()).toBeVisible();
  await reader.look('');
  await page.keyboard.press('Escape');
  await reader.look('量子力學');
  await expect(widget.getByRole('status')).toHaveText('Nothing found');
});

ask('5. Only these tasks concern our vacancy', async (reader, width) => {
  await reader.open(width, 'focus="T2.1 T2.3"');
  const { widget } = reader;
  const needed = new Set(['T2.1', 'T2.3'].flatMap((code) => task(code).blocks.flatMap((/** @type {any} */ { knowledge, skills }) => [...knowledge, ...skills])));
  await expect(widget.locator('.line .code')).toHaveText(['T2.1', 'T2.3']);
  await expect(widget.locator('.line .focused')).toHaveText(['in focus', 'in focus']);
  await expect(widget.locator('.overview .needs li')).toHaveCount(needed.size);
  await reader.pressed('Show everything');
  await expect(widget.locator('.line')).toHaveCount(tasks.length);
  await expect(widget.locator('.line .focused')).toHaveCount(2);
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
  await expect(widget.locator('.picked')).toHaveText('Tasks picked: 1');
  await reader.pressed('Copy Markdown');
  await expect(widget.locator('.take [role=status]')).toHaveText('Copied');
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
  expect(new URL(page.url()).hash).toBe('#KPS2431-001v2/T2.2');
  await reader.pressed('Attitudes and notes');
  await page.goBack();
  await expect(of(reader, 'output').first()).toContainText('O2.2.1');
  await page.goForward();
  await expect(widget.locator('.about')).toBeVisible();
  await page.evaluate(() => (location.hash = 'KPS2431-001v2/P2.2.3'));
  await expect(widget.locator('[data-code="P2.2.3"]')).toBeFocused();
});

ask('7. Is it current?', async (reader, width) => {
  const [version] = standard.versions;
  await reader.page.clock.setFixedTime('2026-12-15T12:00:00Z');
  await reader.open(width);
  await expect(reader.widget.locator('.edition')).toHaveText(`${version.code}${version.version}${version.date}${version.status}`);
  await expect(reader.widget.locator('.notice')).toHaveCount(0);
  await reader.pressed('Attitudes and notes');
  await expect(reader.widget.locator('.versions > li')).toHaveCount(standard.versions.length);
  await expect(reader.widget.locator('.versions > li').first()).toContainText(version.date);

  await reader.page.clock.setFixedTime('2026-12-16T12:00:00Z');
  await reader.open(width);
  await expect(reader.widget.locator('.notice')).toContainText('over three years old');
});

ask('8. Who says so?', async (reader, width) => {
  await reader.open(width);
  const { widget } = reader;
  await expect(widget.locator('.source')).toContainText('Workforce Development Agency, Ministry of Labor');
  await expect(widget.locator('.source')).toContainText('not a certification');
  await reader.pressed('Attitudes and notes');
  await reader.press(widget.getByRole('button', { name: 'What was doubtful in reading it' }));
  await expect(widget.getByText('Nothing: the document follows its form throughout.')).toBeVisible();
});
