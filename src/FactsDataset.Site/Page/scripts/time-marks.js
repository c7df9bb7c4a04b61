// A date as it is known, drawn along time: certain extent solid, possible extent hatched, open sides as arrows,
// several possible days each by itself. A point stands only for what is exactly one day, or too small to be drawn.

import { s } from "./dom.js";
import { shapeAt } from "./progress.js";

/** @typedef {import("./types").Bounds} Bounds */
/** @typedef {import("./time-scale.js").TimeScale} TimeScale */

const thickness = 10;
const leastWidth = 9;
const mostReadings = 24;

/**
 * The patterns that hatch, one a kind of facts; each page of marks has them once.
 */
export function hatchings() {
  const patterns = [];
  for (let index = 0; index < 6; index++) {
    for (const name of ["dense", "sparse"]) {
      const step = name === "dense" ? 4 : 6;
      patterns.push(
        s(
          "pattern",
          { id: `${name}-${index}`, class: `kind-${index}`, width: step, height: step, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
          s("line", { class: `hatch ${name}`, x1: 0, y1: 0, x2: 0, y2: step }),
        ),
      );
    }
  }
  return s("svg", { class: "patterns", width: 0, height: 0, "aria-hidden": "true" }, s("defs", {}, ...patterns));
}

/**
 * @param {Bounds[]} readings
 * @param {TimeScale} scale
 * @param {number} y the middle
 * @param {{ progress: import("./progress.js").Progress, kindIndex: number, isQualified: boolean }} style
 * @returns {SVGElement[]}
 */
export function extentMarks(readings, scale, y, style) {
  const drawn = readings.length > mostReadings ? [whole(readings)] : readings;
  const isOutside = drawn.every(([first, , , last]) => (last !== null && scale.x(last + 1) < 0) || (first !== null && scale.x(first) > scale.width));
  if (isOutside) {
    const isBefore = drawn.every((reading) => reading[3] !== null && scale.x(reading[3] + 1) < 0);
    return [arrow(isBefore ? 4 : scale.width - 4, y, isBefore ? -1 : 1, "outside")];
  }
  return drawn.flatMap((reading) => readingMarks(reading, drawn.length > 1, scale, y, style));
}

/**
 * @param {Bounds} reading
 * @param {boolean} isOneOfSeveral
 * @param {TimeScale} scale
 * @param {number} y
 * @param {{ progress: import("./progress.js").Progress, kindIndex: number, isQualified: boolean }} style
 */
function readingMarks([firstStart, lastStart, firstEnd, lastEnd], isOneOfSeveral, scale, y, style) {
  /** @type {SVGElement[]} */
  const marks = [];
  const left = firstStart === null ? 0 : scale.x(firstStart);
  const right = lastEnd === null ? scale.width : scale.x(lastEnd + 1);
  const hasCertain = !isOneOfSeveral && lastStart !== null && firstEnd !== null && lastStart <= firstEnd;
  const isExact = hasCertain && lastStart === firstStart && firstEnd === lastEnd;
  const kind = style.progress.shape === "happened" && !style.progress.isClaim ? "dense" : "sparse";

  if (!isExact) {
    // What lies outside the window is left out, but what reaches it is drawn past its edge, so that no end shows there.
    let start = Math.max(left, -20);
    let end = Math.min(right, scale.width + 20);
    if (end - start < leastWidth) {
      const middle = (start + end) / 2;
      start = middle - leastWidth / 2;
      end = middle + leastWidth / 2;
    }
    marks.push(
      s("rect", {
        class: `extent possible ${style.isQualified ? "qualified" : ""}`, fill: `url(#${kind}-${style.kindIndex})`,
        x: start, y: y - thickness / 2, width: end - start, height: thickness, rx: 2,
      }),
    );
    if (isSomeDay(firstStart, lastStart, firstEnd, lastEnd)) marks.push(...dayDividers(/** @type {number} */ (firstStart), /** @type {number} */ (lastEnd), scale, y));
    if (firstStart === null) marks.push(arrow(5, y, -1, "open"));
    if (lastEnd === null) marks.push(arrow(scale.width - 5, y, 1, "open"));
  }
  if (hasCertain) {
    const start = scale.x(/** @type {number} */ (lastStart));
    const end = scale.x(/** @type {number} */ (firstEnd) + 1);
    if (end - start < leastWidth) {
      marks.push(shapeAt(style.progress, (start + end) / 2, y));
    } else {
      const from = Math.max(start, -20);
      marks.push(
        s("rect", {
          class: `extent certain ${style.progress.shape} ${style.progress.isClaim ? "claim" : "event"} ${style.isQualified ? "qualified" : ""}`,
          x: from, y: y - thickness / 2, width: Math.min(end, scale.width + 20) - from, height: thickness, rx: 2,
        }),
      );
    }
  }
  return marks;
}

/** Whether the reading is one day out of a few. @param {...(number | null)} bounds */
function isSomeDay(...bounds) {
  const [firstStart, lastStart, firstEnd, lastEnd] = bounds;
  return firstStart !== null && lastEnd !== null && firstStart === firstEnd && lastStart === lastEnd && (lastEnd ?? 0) - (firstStart ?? 0) < 40;
}

/** @param {number} first @param {number} last @param {TimeScale} scale @param {number} y */
function dayDividers(first, last, scale, y) {
  if (scale.pixelsPerDay < 5) return [];
  const lines = [];
  for (let day = first + 1; day <= last; day++) {
    const x = scale.x(day);
    lines.push(s("line", { class: "divider", x1: x, x2: x, y1: y - thickness / 2, y2: y + thickness / 2 }));
  }
  return lines;
}

/** @param {number} x @param {number} y @param {-1 | 1} side @param {string} name */
function arrow(x, y, side, name) {
  return s("path", { class: `arrow ${name}`, d: `M${x - side * 4} ${y - 6}L${x + side * 4} ${y}L${x - side * 4} ${y + 6}Z` });
}

/**
 * The flag of a day by which something undated was known: it points back in time and marks no extent.
 * @param {number} day
 * @param {TimeScale} scale
 * @param {number} y
 */
export function knownFlag(day, scale, y) {
  const x = scale.x(day + 1);
  if (x < 0 || x > scale.width + 1) return arrow(x < 0 ? 4 : scale.width - 4, y, x < 0 ? -1 : 1, "outside");
  return s("path", { class: "flag", d: `M${x} ${y - 8}V${y + 8}M${x} ${y - 7}L${x - 9} ${y - 3}L${x} ${y + 1}` });
}

/** @param {Bounds[]} readings @returns {Bounds} */
function whole(readings) {
  const side = (/** @type {0|1|2|3} */ index, /** @type {(...values: number[]) => number} */ choose) => {
    const values = readings.map((reading) => reading[index]);
    return values.includes(null) ? null : choose(.../** @type {number[]} */ (values));
  };
  return [side(0, Math.min), side(1, Math.max), side(2, Math.min), side(3, Math.max)];
}
