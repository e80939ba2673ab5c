// What a course system does with the widget's events: it lists them, and keeps the score.

const log = /** @type {HTMLElement} */ (document.getElementById('log'));

const WORDS = /** @type {Record<string, string>} */ ({
  'competency-ready': '練習已就緒',
  'competency-select': '翻閱原文',
  'competency-answer': '作答',
  'competency-complete': '完成',
  'competency-error': '無法顯示',
});

function element(/** @type {string} */ tag, /** @type {string} */ text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function record(/** @type {Event} */ event) {
  const { type, detail } = /** @type {CustomEvent} */ (event);
  const entry = document.createElement('li');
  const verdict = type === 'competency-answer' ? (detail.correct ? '：答對' : '：答錯') : '';
  entry.append(element('strong', `${WORDS[type]}${verdict}`), element('code', type), element('pre', JSON.stringify(detail, null, 1)));
  log.prepend(entry);
  document.getElementById('silence')?.remove();
  if (type === 'competency-complete') grade(detail);
}

function grade(/** @type {{ score: number, max: number, seconds: number }} */ { score, max, seconds }) {
  const show = (/** @type {string} */ id, /** @type {string} */ text) => document.getElementById(id)?.replaceChildren(text);
  show('score', `${score}／${max}`);
  show('seconds', `${seconds} 秒`);
}

for (const type of Object.keys(WORDS)) document.addEventListener(type, record);

const units = /** @type {HTMLDetailsElement} */ (document.querySelector('.units'));
units.open = matchMedia('(min-width: 72rem)').matches;
