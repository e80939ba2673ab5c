// What the types know, and what they refuse: a line below `@ts-expect-error` that is taken is an error.
import 'competency-widget';
import 'competency-widget/embed.js';
import type { CompetencyErrorDetail, CompetencyWidget, Kind, Standard } from 'competency-widget';
import type { Quiz } from 'competency-widget/competency-quiz-1';
import type { Standard as TheSame } from 'competency-widget/competency-standard-1';
import manifest from 'competency-widget/custom-elements.json';
import files from 'competency-widget/files.json';
import schema from 'competency-widget/competency-standard-1.schema.json';

const widget: CompetencyWidget = document.createElement('competency-widget');
widget.mode = 'quiz';
widget.quizMode = 'practice';
widget.questions = 5;
widget.headingLevel = null;
const standard: string | Standard | null = widget.standard;
// @ts-expect-error: there is no such mode
widget.mode = 'play';
// @ts-expect-error: the attribute is quiz-mode, the property quizMode
widget['quiz-mode'] = 'test';
widget.focus = 'T1.1';
widget.focus();
widget.src = 'standard.json';

widget.addEventListener('competency-select', function ({ detail }) {
  const code: string | null = detail.code;
  const mode: string | null = this.mode;
  // @ts-expect-error: it has a code alone
  detail.task;
  return [code, mode];
});
document.addEventListener('competency-answer', ({ detail: { kind, correct } }) => {
  const one: Kind = kind;
  const right: boolean = correct;
  return [one, right];
});
window.addEventListener('competency-complete', ({ detail }) => {
  const first: string | undefined = detail.items[0]?.response[0];
  return [first, detail.score / detail.max, detail.seconds];
});
const heard = (event: CustomEvent<CompetencyErrorDetail>) => event.detail.reason === 'csp';
widget.addEventListener('competency-error', heard);
widget.removeEventListener('competency-error', heard);
widget.addEventListener('click', (event) => event.clientX);
// @ts-expect-error: there is no such reason
widget.addEventListener('competency-error', ({ detail }) => detail.reason === 'weather');

declare const given: TheSame;
const one: Standard = given;
const codes: (string | null | undefined)[] = one.duties.flatMap((duty) => duty.tasks.map((task) => task.code));
widget.standard = one;
// @ts-expect-error: a number is no standard
widget.standard = 5;
// @ts-expect-error: no other format
one.format = 'competency-standard/2';
declare const quiz: Quiz;
const stems: string[] = quiz.items.map((item) => item.stem.en);

export { codes, files, manifest, schema, standard, stems };
