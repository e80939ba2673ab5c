// Writes a document of the largest size seen among published standards: `node largest.js FOLDER`. Nothing in it is
// anybody's standard. The same folder can be given to a build as COMPETENCY_DATA.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DUTIES = 10;
const TASKS_OF_EACH = 4;
const INDICATORS = 171;
/** Of knowledge and of skills each. */
const NEEDS = 99;
const ATTITUDES = 22;

const VERBS = ['規劃', '執行', '檢核', '維護', '協調', '分析', '開發', '改善', '記錄', '驗收', '評估'];
const THINGS = ['客戶需求', '作業流程', '品質紀錄', '專案進度', '設備狀態', '預算編列', '合約條款', '資料保存', '風險清單'];

const level = (/** @type {number} */ number) => ({ text: String(number), min: number, max: number });
const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
const name = (/** @type {number} */ n) => VERBS[n % VERBS.length] + THINGS[n % THINGS.length];

/** @param {string} letter @param {string} ending */
const needs = (letter, ending) =>
  Array.from({ length: NEEDS }, (_, n) => ({ code: letter + two(n + 1), text: name(n) + ending, notes: [] }));

/** What the task needs: most serve few tasks, some serve many. @param {string} letter @param {number} task */
const needed = (letter, task) =>
  Array.from({ length: NEEDS }, (_, n) => n)
    .filter((n) => n % 40 === task || (n * 7) % 40 === task || (n % 9 === 0 && task % (2 + (n % 5)) === 0))
    .map((n) => letter + two(n + 1));

/** @param {number} duty @param {number} place */
function task(duty, place) {
  const number = duty * TASKS_OF_EACH + place;
  const tail = `${duty + 1}.${place + 1}`;
  const count = Math.floor(INDICATORS / 40) + (number < INDICATORS % 40 ? 1 : 0);
  const indicators = Array.from({ length: count }, (_, n) => ({
    code: `P${tail}.${n + 1}`,
    text: `能依據${name(number + n)}之規定，於期限內完成${name(number * 3 + n)}，並留存紀錄供後續查核。`,
    notes: [],
  }));
  const outputs = [{ code: `O${tail}.1`, text: `${name(number)}表`, notes: [] }];
  const block = { level: level(2 + (number % 4)), outputs, indicators, knowledge: needed('K', number), skills: needed('S', number) };
  return { code: `T${tail}`, name: name(number * 5), blocks: [block] };
}

const duties = Array.from({ length: DUTIES }, (_, duty) => ({
  code: `T${duty + 1}`,
  name: `${name(duty * 13)}業務`,
  tasks: Array.from({ length: TASKS_OF_EACH }, (_, place) => task(duty, place)),
}));

const standard = {
  format: 'competency-standard/1',
  language: 'zh-Hant-TW',
  title: '量測用最大文件職能基準',
  code: 'largest',
  name: '量測用最大文件',
  naming: 'occupation',
  classification: { categories: [], occupations: [], industries: [] },
  description: '這份文件由程式產生，用來量測最大的文件要花多少時間；不是任何職業的職能基準。',
  level: level(4),
  versions: [{ version: 'V1', code: 'largest', name: '量測用最大文件', status: '最新版本', note: '', date: '2026-01-01' }],
  duties,
  knowledge: needs('K', '知識'),
  skills: needs('S', '能力'),
  attitudes: Array.from({ length: ATTITUDES }, (_, n) => ({
    code: `A${two(n + 1)}`,
    name: VERBS[n % VERBS.length] + '態度',
    description: `能夠展現${name(n)}所需之態度。`,
    notes: [],
  })),
  prerequisites: [],
  remarks: [],
  notes: [],
};

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say into which folder: node largest.js FOLDER');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'largest.json'), `${JSON.stringify(standard, null, 2)}\n`);
