// How far a fact came, told by shape: discs for events, diamonds for claims; filled only where something took place.

import { s } from "./dom.js";
import { t } from "./texts.js";

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./dataset.js").Dataset} Dataset */
/** @typedef {"happened" | "foreseen" | "doubtful" | "negative"} Shape */
/** @typedef {{ shape: Shape, isClaim: boolean, code: string | undefined, words: string | undefined }} Progress */

// What the schema does not say of a code, its usual meaning does. An unknown code counts as foreseen, never as done.
const negativeCodes = new Set(["broken", "cancelled", "denied", "refused", "rejected", "suspended", "withdrawn", "abandoned", "failed"]);
const doubtfulCodes = new Set(["possible", "rumoured", "unspecified", "unknown", "disputed", "alleged"]);
const doneCodes = new Set(["carried-out", "delivered", "deployed", "in-use", "in-transit", "training", "occurred", "done", "completed"]);

/**
 * @param {Dataset} dataset
 * @param {FactFacts} fact
 * @returns {Progress}
 */
export function progressOf(dataset, fact) {
  const field = dataset.progressField(fact.kind);
  const code = field && fact.codes[field.name]?.[0];
  const isClaim = dataset.isClaim(fact.kind);
  if (field === undefined || code === undefined) {
    return { shape: isClaim ? "doubtful" : "happened", isClaim, code: undefined, words: undefined };
  }
  const tookPlace = dataset.vocabularies.get(field.of ?? "")?.tookPlace;
  const isDone = tookPlace?.length ? tookPlace.includes(code) : doneCodes.has(code);
  /** @type {Shape} */
  let shape = "foreseen";
  if (dataset.negations(fact.entry).length > 0) shape = "negative";
  else if (isDone) shape = "happened";
  else if (negativeCodes.has(code)) shape = "negative";
  else if (doubtfulCodes.has(code)) shape = "doubtful";
  return { shape, isClaim, code, words: dataset.code(field.of, code) };
}

/**
 * What the shape means, in words.
 * @param {{ shape: Shape, isClaim: boolean }} progress
 */
export function shapeWords({ shape, isClaim }) {
  if (!isClaim) return t(shape);
  return t({ happened: "claimed", foreseen: "claimedForeseen", negative: "claimedNegative", doubtful: "claimedOpen" }[shape]);
}

/**
 * The class that colours what belongs to a kind of facts.
 * @param {Dataset} dataset
 * @param {import("./types").KindSchema} kind
 */
export function kindClass(dataset, kind) {
  return `kind-${Math.max(0, dataset.factKinds.indexOf(kind)) % 6}`;
}

/**
 * The shape by itself, centred on a point.
 * @param {{ shape: Shape, isClaim: boolean }} progress
 * @param {number} x
 * @param {number} y
 * @param {number} [radius]
 */
export function shapeAt({ shape, isClaim }, x, y, radius = 5) {
  const outline = isClaim ? diamond(x, y, radius + 1) : s("circle", { cx: x, cy: y, r: radius });
  outline.setAttribute("class", `shape ${isClaim ? "claim" : "event"} ${shape}`);
  const group = s("g", {}, outline);
  if (isClaim && shape === "happened") {
    const core = diamond(x, y, radius - 2);
    core.setAttribute("class", "shape core");
    group.append(core);
  }
  if (shape === "negative") {
    group.append(s("line", { class: "shape slash", x1: x - radius - 1, y1: y + radius + 1, x2: x + radius + 1, y2: y - radius - 1 }));
  }
  return group;
}

/** @param {number} x @param {number} y @param {number} radius */
function diamond(x, y, radius) {
  return s("path", { d: `M${x - radius} ${y}L${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}Z` });
}

/**
 * The shape as a small picture beside text, which says the same in words.
 * @param {Dataset} dataset
 * @param {FactFacts} fact
 */
export function shapeIcon(dataset, fact) {
  const progress = progressOf(dataset, fact);
  return s(
    "svg",
    { class: `icon ${kindClass(dataset, fact.kind)}`, viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    shapeAt(progress, 8, 8),
  );
}
