// A page that listens to its frames: each gets the height that it asks for, unless it was given a fixed one.
import './copy.js';

const frames = /** @type {HTMLIFrameElement[]} */ ([...document.querySelectorAll('iframe:not(#narrow)')]);

/** Where a frame speaks from: nowhere, if it is in a sandbox. */
function originOf(/** @type {HTMLIFrameElement} */ frame) {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src).origin;
}

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame) || data.type !== 'competency-resize') return;
  const { height } = data.detail;
  if (!Number.isFinite(height)) return;
  frame.height = String(height);
  const output = document.querySelector(`[data-of="${frame.id}"]`);
  if (output) output.textContent = `現在是 ${height} 像素。`;
});
// What was there before this script has spoken already.
for (const { contentWindow } of frames) contentWindow?.postMessage({ type: 'competency-resize' }, '*');
