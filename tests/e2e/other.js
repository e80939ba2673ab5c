// A document whose quiz has items of every way to answer: the first one's has nothing to match.
import { open } from './quiz.js';
import { standard } from './support.js';

const OUTPUTS = ['紀錄甲類', '通訊錄', '備忘錄', '單據存根', '成果海報', '意見調查結果'];

/** The first document with outputs that share no word with their tasks. */
export const other = structuredClone({ ...standard, code: 'OTHER', name: '另一份', title: '另一份職能基準' });
const blocks = other.duties.flatMap((/** @type {any} */ { tasks }) => tasks.flatMap((/** @type {any} */ { blocks }) => blocks));
const outputs = blocks.flatMap((/** @type {any} */ { outputs }) => outputs);
for (const [at, output] of outputs.entries()) output.text = OUTPUTS[at];

/** Its quiz at its start, alone on the page. @param {import('@playwright/test').Page} page @param {string} attributes */
export async function openOther(page, attributes) {
  await page.route('**/other.json', (route) => route.fulfill({ json: other }));
  await open(page, `src="other.json" ${attributes}`);
}
