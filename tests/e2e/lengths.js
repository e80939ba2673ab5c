// Standards that are made up, as long as published ones are: a usual one, one in twenty, and the longest.

/** How much there is of each, and how many characters names and texts have. */
const LENGTHS = {
  usual: { duties: 3, tasks: 8, indicators: 3, needs: 16, attitudes: 6, name: 11, need: 9, text: 30 },
  long: { duties: 6, tasks: 18, indicators: 3, needs: 38, attitudes: 10, name: 24, need: 40, text: 60 },
  longest: { duties: 10, tasks: 40, indicators: 4, needs: 99, attitudes: 22, name: 100, need: 140, text: 120 },
};

/** @typedef {keyof typeof LENGTHS} Length */

const WORDS = '擬定年度行銷與業務推廣計畫、彙整客戶需求並協調跨部門資源以確保專案品質與時程符合契約之規範';

/** A text of so many characters, each time another one. @param {number} length @param {number} place */
const text = (length, place) => Array.from({ length }, (_, at) => WORDS[(place * 7 + at) % WORDS.length]).join('').replace(/^、/, '並');

/** @param {number} count @param {(place: number) => unknown} make */
const list = (count, make) => Array.from({ length: count }, (_, place) => make(place));

const code = (/** @type {number} */ place) => String(place + 1).padStart(2, '0');

/** A standard as JSON. Some levels are blank, and one class has a long code. @param {Length} length */
export function standardOf(length) {
  const { duties, tasks, indicators, needs, attitudes, name, need, text: long } = LENGTHS[length];
  const entries = (/** @type {string} */ kind, /** @type {number} */ from) => list(needs, (place) => ({ code: `${kind}${code(place)}`, text: text(place % 5 ? Math.ceil(need / 3) : need, from + place), notes: [] }));
  const asked = (/** @type {string} */ kind, /** @type {number} */ task) => list(needs, (place) => place).filter((place) => Number(place) % tasks === task || Number(place) % (task + 2) === 0).map((place) => `${kind}${code(Number(place))}`);
  const task = (/** @type {number} */ duty, /** @type {number} */ place, /** @type {number} */ number) => ({
    code: `T${duty}.${place}`,
    name: text(number % 4 ? Math.ceil(name / 2) : name, number),
    blocks: [{
      level: number % 6 === 5 ? { text: '', min: null, max: null } : { text: String(1 + (number % 6)), min: 1 + (number % 6), max: 1 + (number % 6) },
      outputs: [{ code: `O${duty}.${place}.1`, text: text(Math.ceil(name / 2), number + 3), notes: [] }],
      indicators: list(indicators, (at) => ({ code: `P${duty}.${place}.${at + 1}`, text: text(long, number + at), notes: [] })),
      knowledge: asked('K', number),
      skills: asked('S', number),
    }],
  });
  const called = text(Math.min(name, 20), 1);
  const each = Math.ceil(tasks / duties);
  return {
    format: 'competency-standard/1', language: 'zh-Hant-TW', title: `${called}職能基準`, code: `XYZ0000-00${duties}v1`, name: called, naming: 'occupation',
    classification: {
      categories: [{ name: '行銷與銷售 / 專業銷售', code: 'C-22-220-2203-22032203-G45-46' }],
      occupations: [{ name: '廣告及行銷專業人員', code: '2431' }],
      industries: [{ name: '專業、科學及技術服務業 / 廣告業及市場研究業', code: 'M7310' }],
    },
    description: text(long * 2, 2), level: { text: '', min: null, max: null },
    versions: [{ version: 'V1', code: `XYZ0000-00${duties}v1`, name: called, status: '最新版本', note: '略', date: '2025-12-15' }],
    duties: list(duties, (duty) => ({
      code: `T${duty + 1}`, name: text(Math.ceil(name / 2), duty),
      tasks: list(Math.max(0, Math.min(each, tasks - duty * each)), (place) => task(duty + 1, place + 1, duty * each + place)),
    })),
    knowledge: entries('K', 0), skills: entries('S', 5),
    attitudes: list(attitudes, (place) => ({ code: `A${code(place)}`, name: text(4, place), description: text(long, place), notes: [] })),
    prerequisites: [text(long, 4)], remarks: [], notes: [],
  };
}
