// The timeline: a line of text a fact, and beside it what is known of its time.

import { dateWords } from "./date-words.js";
import { civil, daysOf, isoDay } from "./days.js";
import { h, replace, s } from "./dom.js";
import { factMeta, titleLink } from "./pieces.js";
import { kindClass, progressOf, shapeAt, shapeIcon, shapeWords } from "./progress.js";
import { t } from "./texts.js";
import { extentMarks, hatchings, knownFlag } from "./time-marks.js";
import { overview } from "./time-overview.js";
import { domainOf, TimeScale } from "./time-scale.js";
import { RowWindow } from "./row-window.js";

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./pieces.js").Context} Context */
/** @typedef {{ heading?: string, count?: number, fact?: FactFacts }} Row */

const shortestWindow = 10;

/**
 * @param {Context} context
 * @returns {{ element: HTMLElement, leave: () => void }}
 */
export function timelineView(context) {
  const dated = context.facts.filter((fact) => fact.when !== undefined);
  const undated = context.facts.filter((fact) => fact.when === undefined)
    .sort((left, right) => (left.knownBy ?? Infinity) - (right.knownBy ?? Infinity) || left.order - right.order);
  const domain = domainOf(context.facts);
  const shown = windowOf(context.address.parameters.window) ?? domain;
  let scale = new TimeScale(shown[0], shown[1], 600);

  const axis = h("div", { class: "axis", tabindex: 0, role: "group", "aria-label": t("timeAxis"), "aria-describedby": "time-help" });
  const strip = h("div", { class: "overview" });
  const grid = h("div", { class: "grid", "aria-hidden": "true" });
  const rows = new RowWindow(rowsOf(dated), (row) => rowElement(context, row), (row, element) => drawRow(context, row, element, scale));
  const shelf = new RowWindow(undated.map((fact) => ({ fact })), (row) => rowElement(context, row), (row, element) => drawRow(context, row, element, scale));

  const move = (/** @type {number} */ from, /** @type {number} */ to) => {
    const length = Math.min(Math.max(to - from, shortestWindow), (domain[1] - domain[0]) * 1.5);
    const middle = Math.min(Math.max((from + to) / 2, domain[0]), domain[1]);
    scale = new TimeScale(middle - length / 2, middle + length / 2, scale.width);
    draw();
    const isWhole = scale.from <= domain[0] && scale.to >= domain[1];
    context.update({ window: isWhole ? undefined : `${isoDay(Math.floor(scale.from))}..${isoDay(Math.ceil(scale.to))}` }, true);
  };
  const zoom = (/** @type {number} */ factor, centre = (scale.from + scale.to) / 2) =>
    move(centre - (centre - scale.from) * factor, centre + (scale.to - centre) * factor);
  const pan = (/** @type {number} */ share) => move(scale.from + (scale.to - scale.from) * share, scale.to + (scale.to - scale.from) * share);
  const whole = () => {
    scale = new TimeScale(domain[0], domain[1], scale.width);
    move(domain[0], domain[1]);
  };

  const draw = () => {
    scale = new TimeScale(scale.from, scale.to, Math.max(axis.clientWidth, 120));
    const ticks = scale.ticks();
    replace(axis, axisPicture(ticks, scale));
    replace(grid, gridPicture(ticks, scale));
    replace(strip, overview(context.facts, domain, scale, move));
    rows.draw();
    shelf.draw();
  };

  const element = h(
    "div", { class: "timeline" },
    hatchings(),
    h("h1", { class: "visually-hidden" }, t("timeline")),
    h(
      "div", { class: "timeline-head" },
      h("div", { class: "timeline-tools" }, legend(), h("div", { class: "zoom" },
        tool("−", t("zoomOut"), () => zoom(1.6)), tool("+", t("zoomIn"), () => zoom(1 / 1.6)), tool("↔", t("wholeTime"), whole))),
      h("div", { class: "time-head" }, strip, axis),
      h("p", { class: "visually-hidden", id: "time-help" }, t("timeHelp")),
    ),
    context.facts.length === 0 ? h("p", { class: "empty" }, t("noFacts")) : null,
    h("div", { class: "rows-area" }, grid, rows.element),
    undated.length > 0
      ? h("section", { class: "shelf", "aria-labelledby": "undated" },
          h("h2", { id: "undated" }, t("undated"), h("span", { class: "count" }, String(undated.length))), h("p", { class: "note" }, t("undatedNote")), shelf.element)
      : null,
  );

  listen(axis, element, { zoom, pan, whole, move, scale: () => scale });
  const observer = new ResizeObserver(draw);
  observer.observe(axis);
  return { element, leave: () => { observer.disconnect(); rows.leave(); shelf.leave(); } };
}

/**
 * Facts under the year of the day that they are ordered by.
 * @param {FactFacts[]} facts
 * @returns {Row[]}
 */
function rowsOf(facts) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {Row | undefined} */
  let heading;
  for (const fact of facts) {
    const key = fact.bounds?.[0] ?? fact.bounds?.[3];
    const year = key === null || key === undefined ? "" : String(civil(key).year);
    if (heading?.heading !== year) {
      heading = { heading: year, count: 0 };
      rows.push(heading);
    }
    heading.count = (heading.count ?? 0) + 1;
    rows.push({ fact });
  }
  return rows;
}

/** @param {Context} context @param {Row} row */
function rowElement(context, { fact, heading, count }) {
  if (!fact) return h("li", { class: "row year" }, h("h2", {}, heading ?? "", h("span", { class: "count" }, String(count))));
  return h(
    "li", { class: `row ${kindClass(context.dataset, fact.kind)}`, "data-fact": fact.entry.id },
    shapeIcon(context.dataset, fact),
    h("div", { class: "row-text" }, titleLink(context, fact.entry), factMeta(context, fact)),
    s("svg", { class: "row-time", "aria-hidden": "true" }),
  );
}

/** @param {Context} context @param {Row} row @param {Element} element @param {TimeScale} scale */
function drawRow({ dataset }, { fact }, element, scale) {
  const picture = element.querySelector(".row-time");
  if (!fact || !picture) return;
  const height = picture.clientHeight || 40;
  const marks = fact.when === undefined
    ? fact.knownBy === undefined ? [] : [knownFlag(fact.knownBy, scale, height / 2)]
    : extentMarks(fact.readings, scale, height / 2, {
        progress: progressOf(dataset, fact), kindIndex: Math.max(0, dataset.factKinds.indexOf(fact.kind)) % 6, isQualified: /[?~%]/.test(fact.when) });
  replace(picture, ...marks);
}

/** @param {string | undefined} text @returns {[number, number] | undefined} */
function windowOf(text) {
  const [from, to] = (text ?? "").split("..").map((part) => daysOf(part)?.[0]);
  return from !== undefined && to !== undefined && to - from >= 2 ? [from, to] : undefined;
}

/** @param {{ day: number, label: string, isYear: boolean }[]} ticks @param {TimeScale} scale */
function axisPicture(ticks, scale) {
  return s(
    "svg", { width: "100%", height: 26, "aria-hidden": "true" },
    ...ticks.map(({ day, label, isYear }) => s("text", { class: `tick ${isYear ? "year" : ""}`, x: scale.x(day) + 4, y: 17 }, label)),
    ...ticks.map(({ day }) => s("line", { class: "tick-line", x1: scale.x(day), x2: scale.x(day), y1: 8, y2: 26 })),
  );
}

/** @param {{ day: number, isYear: boolean }[]} ticks @param {TimeScale} scale */
function gridPicture(ticks, scale) {
  return s("svg", { width: "100%", height: "100%" }, ...ticks.map(({ day, isYear }) =>
    s("line", { class: `grid-line ${isYear ? "year" : ""}`, x1: scale.x(day), x2: scale.x(day), y1: 0, y2: "100%" })));
}

/** @param {string} sign @param {string} label @param {() => void} act */
function tool(sign, label, act) {
  return h("button", { type: "button", class: "tool", title: label, "aria-label": label, on: { click: act } }, sign);
}

/**
 * Pointer, wheel and keys.
 * @param {HTMLElement} axis
 * @param {HTMLElement} element
 * @param {{ zoom: (factor: number, centre?: number) => void, pan: (share: number) => void, whole: () => void, move: (from: number, to: number) => void, scale: () => TimeScale }} time
 */
function listen(axis, element, time) {
  const dayAt = (/** @type {number} */ clientX) => time.scale().day(clientX - axis.getBoundingClientRect().left);
  const isOverTime = (/** @type {Event} */ event) => event.target instanceof Element && event.target.closest(".axis, .row-time") !== null;
  element.addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      time.zoom(Math.exp(event.deltaY * 0.003), dayAt(event.clientX));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY) && isOverTime(event)) {
      event.preventDefault();
      time.pan(event.deltaX / time.scale().width);
    }
  }, { passive: false });

  axis.addEventListener("keydown", (event) => {
    const act = /** @type {Record<string, () => void>} */ ({
      ArrowLeft: () => time.pan(-0.15), ArrowRight: () => time.pan(0.15), "+": () => time.zoom(1 / 1.5), "=": () => time.zoom(1 / 1.5),
      "-": () => time.zoom(1.5), 0: time.whole, Home: time.whole })[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  });

  /** @type {Map<number, number>} */
  const pointers = new Map();
  element.addEventListener("pointerdown", (event) => {
    if (!isOverTime(event) || event.button !== 0) return;
    pointers.set(event.pointerId, event.clientX);
    if (event.pointerType === "mouse") event.preventDefault();
    axis.setPointerCapture(event.pointerId);
  });
  axis.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
    pointers.set(event.pointerId, event.clientX);
    if (others[0] === undefined) {
      time.pan((before - event.clientX) / time.scale().width);
    } else if (Math.abs(event.clientX - others[0]) > 10) {
      time.zoom(Math.abs(before - others[0]) / Math.abs(event.clientX - others[0]), dayAt((event.clientX + others[0]) / 2));
    }
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    axis.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
}

function legend() {
  const scale = new TimeScale(0, 30, 60);
  const event = /** @type {const} */ ({ shape: "happened", isClaim: false, code: undefined, words: undefined });
  const style = { progress: event, kindIndex: 0, isQualified: false };
  const sample = (/** @type {string} */ words, /** @type {SVGElement[]} */ marks) => h(
    "li", {}, s("svg", { class: "sample kind-0", viewBox: "0 0 60 18", width: 60, height: 18, "aria-hidden": "true" }, ...marks), words);
  const shapes = [false, true].flatMap((isClaim) => /** @type {const} */ (["happened", "foreseen", "doubtful", "negative"]).map((shape) =>
    h("li", {}, s("svg", { class: `sample shape-sample ${isClaim ? "kind-2" : "kind-1"}`, viewBox: "0 0 18 18", width: 18, height: 18, "aria-hidden": "true" }, shapeAt({ shape, isClaim }, 9, 9)), shapeWords({ shape, isClaim }))));
  return h(
    "details", { class: "legend" }, h("summary", {}, t("legend")),
    h("div", { class: "legend-body" },
      h("ul", {},
        sample(t("legendCertain"), extentMarks([[6, 6, 23, 23]], scale, 9, style)),
        sample(t("legendPossible"), extentMarks([[6, 23, 6, 23]], scale, 9, { ...style })),
        sample(t("legendOpen"), extentMarks([[null, 20, null, 20]], scale, 9, style)),
        sample(t("legendDays"), extentMarks([[4, 4, 7, 7], [13, 13, 16, 16], [21, 21, 24, 24]], scale, 9, style)),
        sample(t("legendKnown"), [knownFlag(18, scale, 9)])),
      h("ul", {}, ...shapes)),
  );
}

/** A window in words, for whoever hears the page. @param {TimeScale} scale */
export function windowWords(scale) {
  return `${dateWords(isoDay(Math.floor(scale.from)))} – ${dateWords(isoDay(Math.ceil(scale.to)))}`;
}
