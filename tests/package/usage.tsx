// The tag in React's JSX.
import type {} from 'competency-widget/react';
import type { CompetencyWidget } from 'competency-widget';

export const widget = (kept: { current: CompetencyWidget | null }) => (
  <competency-widget
    ref={kept}
    standard="KPS2431-001v2"
    lang="zh-Hant"
    focus="T1.1"
    quiz-mode="practice"
    questions={5}
    className="wide"
    oncompetency-complete={({ detail }) => detail.score}
  >
    <p>Until the widget is ready</p>
  </competency-widget>
);

export const refused = [
  // @ts-expect-error: there is no such mode
  <competency-widget mode="play" />,
];
