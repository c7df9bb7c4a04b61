// What is claimed: from whom to whom, at which stage. A mark is a claim, not an event.

import { h, isolated, link, s } from "./dom.js";
import { claimantOf, dateText, hrefOf, knownText, section, speaker, viewHeading, titleLink } from "./pieces.js";
import { kindClass, progressOf, shapeAt, shapeIcon } from "./progress.js";
import { t } from "./texts.js";
import { timeFilter } from "./time-filter.js";
import { groupElement } from "./values.js";

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./types").FieldSchema} FieldSchema */
/** @typedef {import("./pieces.js").Context} Context */
/** @typedef {{ from: string | undefined, to: string | undefined, claims: FactFacts[] }} Side */

const mostClaims = 400;
const mostSides = 80;
const mostMarks = 40;

/** The claims of one kind. @param {Context} context @param {import("./types").KindSchema} kind */
export function claimsView(context, kind) {
  const claims = context.facts.filter((fact) => fact.kind === kind);
  const terms = termsField(context.dataset, kind);
  const sides = terms ? sidesOf(claims, terms.field, terms.ends) : [];
  const focus = context.address.id;
  const chosen = sides.find((side) => keyOf(side) === focus);
  const shown = chosen ? chosen.claims : claims;
  return h(
    "div", { class: `claims ${kindClass(context.dataset, kind)}` },
    viewHeading(context.dataset.collectionName(kind), t("claimsNote")),
    timeFilter(context),
    claims.length === 0 ? h("p", { class: "empty" }, t("noFacts")) : null,
    sides.length > 0 ? matrix(context, kind, sides, focus) : null,
    section(chosen ? sideWords(context, chosen) : context.dataset.collectionName(kind),
      chosen ? h("p", {}, link(hrefOf(context, "claims", kind.name), { class: "quiet" }, t("all"))) : null,
      h("ul", { class: "fact-list ledger" }, shown.slice(0, mostClaims).map((fact) => ledgerItem(context, fact, terms?.field))),
      shown.length > mostClaims ? h("p", {}, link(hrefOf(context, "timeline", "", { kind: kind.name }), { class: "quiet" }, t("allOf", shown.length))) : null),
  );
}

/**
 * The repeated group that says who gives and who receives: the first with two references to the same kinds.
 * @param {import("./dataset.js").Dataset} dataset
 * @param {import("./types").KindSchema} kind
 */
function termsField(dataset, kind) {
  for (const field of kind.fields) {
    if (field.type !== "group" || !field.many) continue;
    const references = (dataset.groups.get(field.of ?? "")?.fields ?? []).filter((inner) => inner.type === "reference");
    const first = references[0];
    const second = references.find((inner) => inner !== first && inner.kinds?.join() === first?.kinds?.join());
    if (first && second) return { field, ends: /** @type {[FieldSchema, FieldSchema]} */ ([first, second]) };
  }
  return undefined;
}

/** @param {FactFacts[]} claims @param {FieldSchema} field @param {[FieldSchema, FieldSchema]} ends */
function sidesOf(claims, field, [giver, receiver]) {
  /** @type {Map<string, Side>} */
  const sides = new Map();
  for (const fact of claims) {
    for (const item of [fact.entry[field.name] ?? []].flat()) {
      const side = { from: item[giver.name], to: item[receiver.name], claims: /** @type {FactFacts[]} */ ([]) };
      const known = sides.get(keyOf(side)) ?? side;
      if (known.claims.at(-1) !== fact) known.claims.push(fact);
      sides.set(keyOf(side), known);
    }
  }
  const named = (/** @type {Side} */ side) => (side.from ? 1 : 0) + (side.to ? 1 : 0);
  return [...sides.values()].sort((left, right) => named(right) - named(left) || right.claims.length - left.claims.length || (keyOf(left) < keyOf(right) ? -1 : 1));
}

/** @param {{ from?: string | undefined, to?: string | undefined }} side */
function keyOf({ from, to }) {
  return `${from ?? ""}~${to ?? ""}`;
}

/** @param {Context} context @param {Side} side */
function sideWords({ dataset }, { from, to }) {
  return `${from ? dataset.labelOfId(from) : t("nobody")} → ${to ? dataset.labelOfId(to) : t("nobody")}`;
}

/** @param {Context} context @param {import("./types").KindSchema} kind @param {Side[]} sides @param {string} focus */
function matrix(context, kind, sides, focus) {
  const { dataset } = context;
  const field = dataset.progressField(kind);
  const used = new Set(sides.flatMap((side) => side.claims.map((fact) => progressOf(dataset, fact).code)));
  const stages = (dataset.vocabularies.get(field?.of ?? "")?.values ?? []).map((value) => value.code).filter((code) => used.has(code));
  const name = (/** @type {string | undefined} */ id) => (id ? isolated(dataset.labelOfId(id)) : h("span", { class: "muted" }, t("nobody")));
  return h("div", {}, h("div", { class: "table-scroll", tabindex: 0, role: "region", "aria-label": t("claimsTable") }, h(
    "table", { class: "matrix" },
    h("caption", { class: "visually-hidden" }, t("claimsTable")),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("side")), stages.map((code) => h("th", { scope: "col", class: "stage" }, h("span", {}, dataset.code(field?.of, code)))))),
    h("tbody", {}, sides.slice(0, mostSides).map((side) => h(
      "tr", { class: keyOf(side) === focus ? "focus" : "" },
      h("th", { scope: "row" }, link(hrefOf(context, "claims", kind.name + "/" + keyOf(side)), { class: "side" }, name(side.from), h("span", { class: "arrow-word", "aria-hidden": "true" }, "→"), name(side.to))),
      marksOf(context, side, stages)))))),
    sides.length > mostSides ? h("p", { class: "note" }, t("moreSides", sides.length - mostSides)) : null);
}

/** The cells of one side, by stage; of many claims the first, and how many more. @param {Context} context @param {Side} side @param {string[]} stages */
function marksOf(context, side, stages) {
  return stages.map((code) => {
    const claims = side.claims.filter((fact) => progressOf(context.dataset, fact).code === code);
    return h("td", {}, claims.slice(0, mostMarks).map((fact) => mark(context, fact)),
      claims.length > mostMarks ? h("span", { class: "count" }, `+${claims.length - mostMarks}`) : null);
  });
}

/** @param {Context} context @param {FactFacts} fact */
function mark(context, fact) {
  const label = context.dataset.label(fact.entry).text;
  return link(hrefOf(context, "fact", fact.entry.id), { class: "mark", title: label, "aria-label": label },
    s("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, shapeAt(progressOf(context.dataset, fact), 8, 8)));
}

/** @param {Context} context @param {FactFacts} fact @param {FieldSchema | undefined} terms */
function ledgerItem(context, fact, terms) {
  const { dataset } = context;
  const claimant = claimantOf(fact);
  const saidOn = fact.kind.fields.find((field) => field.type === "date" && !field.eventDate);
  const progress = progressOf(dataset, fact);
  const items = terms ? [fact.entry[terms.name] ?? []].flat() : [];
  return h(
    "li", { class: `fact-item ${kindClass(dataset, fact.kind)}`, "data-fact": fact.entry.id },
    shapeIcon(dataset, fact),
    h("div", { class: "fact-text" },
      titleLink(context, fact.entry),
      h("div", { class: "meta" },
        claimant ? h("span", {}, speaker(context, { ...claimant, on: undefined })) : null,
        saidOn && fact.entry[saidOn.name] ? h("span", {}, `, ${t("said")} `, dateText(fact.entry[saidOn.name])) : null,
        progress.words ? h("span", { class: "kind-name" }, ` · ${progress.words}`) : null,
        ...dataset.negations(fact.entry).slice(0, 1).map((field) => h("span", { class: "negated" }, ` · ${dataset.named(field)}`)),
        h("span", {}, " · ", fact.when ? dateText(fact.when) : knownText({ ...fact, knownBy: undefined }))),
      terms ? h("ul", { class: "terms" }, items.map((item) => h("li", {}, groupElement(context, terms, item)))) : null),
  );
}
