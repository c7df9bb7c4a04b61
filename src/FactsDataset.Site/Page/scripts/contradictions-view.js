// Where sources do not agree: facts that dispute one another side by side, and differences within one fact.

import { h } from "./dom.js";
import { variantItem, fieldList } from "./fact-view.js";
import { dateText, evidenceLink, factMeta, joined, section, viewHeading, wordingText, titleLink } from "./pieces.js";
import { kindClass, shapeIcon } from "./progress.js";
import { t } from "./texts.js";

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./pieces.js").Context} Context */

const opposing = new Set(["disputes", "refutes", "contradicts", "denies", "corrects"]);

/** The pairs of facts of which one opposes the other. @param {import("./dataset.js").Dataset} dataset */
function opposedPairs(dataset) {
  const known = pairsOf.get(dataset) ?? readPairs(dataset);
  pairsOf.set(dataset, known);
  return known;
}

/** @typedef {{ fact: FactFacts, other: FactFacts, relation: import("./types").Relation }} OpposedPair */

/** @type {WeakMap<import("./dataset.js").Dataset, OpposedPair[]>} */
const pairsOf = new WeakMap();

/** @param {import("./dataset.js").Dataset} dataset @returns {OpposedPair[]} */
function readPairs(dataset) {
  return [...dataset.facts.values()].flatMap((fact) => (fact.entry.relations ?? [])
    .filter((relation) => opposing.has(relation.relation))
    .flatMap((relation) => {
      const other = dataset.facts.get(relation.fact);
      return other ? [{ fact, other, relation }] : [];
    }));
}

/** Whether a dataset has any contradiction. @param {import("./dataset.js").Dataset} dataset */
export function hasContradictions(dataset) {
  return opposedPairs(dataset).length > 0 || [...dataset.facts.values()].some((fact) => (fact.entry.variants ?? []).length > 0);
}

/** @param {Context} context */
export function contradictionsView(context) {
  const shown = new Set(context.facts);
  const pairs = opposedPairs(context.dataset).filter(({ fact, other }) => shown.has(fact) || shown.has(other));
  const varied = context.facts.filter((fact) => fact.entry.variants?.length);
  return h(
    "div", { class: "contradictions" },
    viewHeading(t("contradictions")),
    pairs.length + varied.length === 0 ? h("p", { class: "empty" }, t("nothing")) : null,
    pairs.length > 0 ? section(t("pairs"), pairs.map(({ fact, other, relation }) => h(
      "div", { class: "pair" },
      h("p", { class: "relation-word" }, context.dataset.code("relation-kind", relation.relation), relation.note ? h("span", { class: "muted" }, " – ", wordingText(context, relation.note)) : null),
      h("div", { class: "pair-sides" }, half(context, fact), half(context, other))))) : null,
    varied.length > 0 ? section(t("differences"), varied.map((fact) => difference(context, fact))) : null,
  );
}

/** @param {Context} context @param {FactFacts} fact */
function half(context, fact) {
  return h(
    "article", { class: `half ${kindClass(context.dataset, fact.kind)}`, "data-fact": fact.entry.id },
    h("h3", {}, shapeIcon(context.dataset, fact), titleLink(context, fact.entry)),
    factMeta(context, fact),
    fieldList(context, fact.entry),
    h("p", { class: "proofs" }, joined((fact.entry.evidence ?? []).map((item) => evidenceLink(context, item)))),
  );
}

/** @param {Context} context @param {FactFacts} fact */
function difference(context, fact) {
  return h(
    "article", { class: `difference ${kindClass(context.dataset, fact.kind)}`, "data-fact": fact.entry.id },
    h("h3", {}, shapeIcon(context.dataset, fact), titleLink(context, fact.entry)),
    h("p", { class: "meta" }, fact.when ? dateText(fact.when) : t("undatedWord")),
    h("ul", { class: "variants" }, (fact.entry.variants ?? []).map((variant) => variantItem(context, fact.entry, variant))),
  );
}
