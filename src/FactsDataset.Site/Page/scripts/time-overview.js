// All facts over the whole time at a glance: how many certainly or possibly fall on each stretch, and which part is shown.

import { s } from "./dom.js";
import { TimeScale } from "./time-scale.js";

/** @typedef {import("./types").FactFacts} FactFacts */

const height = 34;
const stretches = 120;

/**
 * @param {FactFacts[]} facts
 * @param {[number, number]} domain
 * @param {TimeScale} shown
 * @param {(from: number, to: number) => void} move
 * @param {[number, number]} [framed] the part in the frame, where that is not what is shown
 */
export function overview(facts, domain, shown, move, framed = [shown.from, shown.to]) {
  const scale = new TimeScale(domain[0], domain[1], shown.width);
  const { certain, possible } = counts(facts, scale);
  const most = Math.max(1, ...possible);
  const width = scale.width / stretches;
  // Small counts stay visible beside large ones.
  const tall = (/** @type {number} */ count) => Math.sqrt(count / most) * (height - 4);
  const bars = possible.flatMap((count, index) => {
    const sure = certain[index] ?? 0;
    return [
      count > 0 ? s("rect", { class: "bar possible", x: index * width, y: height - tall(count), width: width - 0.5, height: tall(count) }) : null,
      sure > 0 ? s("rect", { class: "bar certain", x: index * width, y: height - tall(sure), width: width - 0.5, height: tall(sure) }) : null,
    ];
  });
  const left = Math.max(0, scale.x(framed[0]));
  const right = Math.min(scale.width, scale.x(framed[1]));
  const frame = s("rect", { class: "frame", x: left + 0.5, y: 0.5, width: Math.max(2, right - left - 1), height: height - 1, rx: 3 });
  const picture = s("svg", { width: "100%", height, "aria-hidden": "true" }, ...bars, frame);
  listen(picture, scale, frame, framed, move);
  return picture;
}

/** @param {FactFacts[]} facts @param {TimeScale} scale */
function counts(facts, scale) {
  const certain = new Array(stretches).fill(0);
  const possible = new Array(stretches).fill(0);
  const stretch = (/** @type {number} */ day) => Math.min(stretches - 1, Math.max(0, Math.floor((scale.x(day) / scale.width) * stretches)));
  for (const { bounds } of facts) {
    if (!bounds) continue;
    const [firstStart, lastStart, firstEnd, lastEnd] = bounds;
    const first = firstStart === null ? 0 : stretch(firstStart);
    const last = lastEnd === null ? stretches - 1 : stretch(lastEnd);
    const sureFirst = first === last ? first : lastStart === null ? Infinity : stretch(lastStart);
    const sureLast = first === last ? last : firstEnd === null ? -Infinity : stretch(firstEnd);
    for (let index = first; index <= last; index++) possible[index]++;
    if (first === last || (lastStart !== null && firstEnd !== null && lastStart <= firstEnd)) {
      for (let index = sureFirst; index <= sureLast; index++) certain[index]++;
    }
  }
  return { certain, possible };
}

/** @param {SVGSVGElement} picture @param {TimeScale} scale @param {SVGElement} frame @param {[number, number]} framed @param {(from: number, to: number) => void} move */
function listen(picture, scale, frame, framed, move) {
  const xOf = (/** @type {PointerEvent} */ event) => event.clientX - picture.getBoundingClientRect().left;
  picture.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const start = xOf(event);
    picture.setPointerCapture(event.pointerId);
    const drag = (/** @type {PointerEvent} */ moved) => {
      frame.setAttribute("x", String(Math.min(start, xOf(moved))));
      frame.setAttribute("width", String(Math.max(2, Math.abs(xOf(moved) - start))));
    };
    const end = (/** @type {PointerEvent} */ ended) => {
      picture.removeEventListener("pointermove", drag);
      const from = scale.day(Math.min(start, xOf(ended)));
      const to = scale.day(Math.max(start, xOf(ended)));
      if (Math.abs(xOf(ended) - start) > 4) {
        move(from, to);
      } else {
        const half = (framed[1] - framed[0]) / 2;
        move(from - half, from + half);
      }
    };
    picture.addEventListener("pointermove", drag);
    picture.addEventListener("pointerup", end, { once: true });
    picture.addEventListener("pointercancel", () => picture.removeEventListener("pointermove", drag), { once: true });
  });
}
