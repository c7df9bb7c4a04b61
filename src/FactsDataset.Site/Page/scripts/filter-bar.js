// The filters, as the address has them.

import { asCsv, asJson, save } from "./downloads.js";
import { h, isolated } from "./dom.js";
import { filterParameters, listed, parameterOf, vocabularyFilters } from "./filters.js";
import { t } from "./texts.js";

/** @typedef {import("./pieces.js").Context} Context */

/** @param {Context} context */
export function filterBar(context) {
  const { dataset, address, facts } = context;
  const active = Object.keys(filterParameters(address.parameters));
  const { isOpen } = filterBarState;
  const summary = h("summary", {}, t("filters"), active.length > 0 ? h("span", { class: "badge" }, String(active.length)) : null);
  // What nobody opens is not made: a large dataset has thousands of entities to choose from.
  const panel = h("details", { class: "filters", open: isOpen, on: { toggle: () => {
    filterBarState.isOpen = panel.open;
    if (panel.open && panel.children.length === 1) panel.append(filterPanel(context));
  } } }, summary, isOpen ? filterPanel(context) : null);
  return h(
    "div", { class: "filter-bar" }, panel,
    h("p", { class: "shown", role: "status" }, t("factsOf", facts.length, dataset.facts.size)),
    active.length > 0 ? h("button", { type: "button", class: "quiet", on: { click: () => context.update(Object.fromEntries(active.map((name) => [name, undefined]))) } }, t("clear")) : null,
    h("span", { class: "downloads" }, h("span", { class: "muted" }, t("download"), " "),
      h("button", { type: "button", class: "quiet", on: { click: () => save("facts.csv", "text/csv", asCsv(dataset, facts)) } }, "CSV"), " ",
      h("button", { type: "button", class: "quiet", on: { click: () => save("facts.json", "application/json", asJson(dataset, facts)) } }, "JSON")),
  );
}

/** @param {Context} context */
function filterPanel(context) {
  const { dataset } = context;
  return h("form", { class: "filter-panel", on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
    choices(context, "kind", t("kind"), dataset.factKinds.map((kind) => [kind.name, dataset.named(kind)])),
    vocabularyFilters(dataset).map(({ field, codes }) => choices(context, parameterOf(field.name), dataset.named(field), codes.map((code) => [code, dataset.code(field.of, code)]))),
    choices(context, "source", t("source"), dataset.sources.map((source) => [source.id, dataset.label(source).text])),
    picker(context, "entity", t("entity"), false),
    picker(context, "place", t("place"), true),
    dates(context),
    text(context));
}

/** Stays while the page is open. */
const filterBarState = { isOpen: false };

/** @param {Context} context @param {string} name @param {string} label @param {string[][]} options */
function choices(context, name, label, options) {
  if (options.length < 2) return null;
  const chosen = listed(context.address.parameters[name]);
  const toggle = (/** @type {string} */ code) => {
    const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    context.update({ [name]: next.join(",") || undefined });
  };
  return h("fieldset", { class: "choices", "data-filter": name }, h("legend", {}, label),
    options.slice(0, 60).map(([code = "", words = ""]) => h("label", { class: "choice" },
      h("input", { type: "checkbox", value: code, checked: chosen.includes(code), on: { change: () => toggle(code) } }), h("span", {}, isolated(words)))));
}

const collator = new Intl.Collator();

/** @param {Context} context @param {string} name @param {string} label @param {boolean} arePlaces */
function picker(context, name, label, arePlaces) {
  const { dataset, address } = context;
  const entries = dataset.entries.filter((entry) => dataset.referrers.has(entry.id) && dataset.kindOf(entry).role === "entity")
    .filter((entry) => !arePlaces || dataset.isPlace(dataset.kindOf(entry)));
  if (entries.length === 0) return null;
  const options = entries.map((entry) => ({ id: entry.id, text: dataset.label(entry).text })).sort((left, right) => collator.compare(left.text, right.text));
  return h("div", { class: "pick", "data-filter": name },
    h("label", {}, h("span", { class: "legend" }, label),
      h("select", { on: { change: (/** @type {Event} */ event) => context.update({ [name]: /** @type {HTMLSelectElement} */ (event.currentTarget).value || undefined }) } },
        h("option", { value: "" }, t("any")), options.map(({ id, text: words }) => h("option", { value: id, selected: id === address.parameters[name] }, words)))),
    arePlaces ? null : h("label", { class: "choice" }, h("input", { type: "checkbox", checked: address.parameters.parts !== undefined, on: { change: (/** @type {Event} */ event) =>
      context.update({ parts: /** @type {HTMLInputElement} */ (event.currentTarget).checked ? "1" : undefined }) } }), h("span", {}, t("withParts"))));
}

/** @param {Context} context */
function dates(context) {
  const { parameters } = context.address;
  const field = (/** @type {string} */ name, /** @type {string} */ label) => h("label", {}, h("span", { class: "legend" }, label), h("input", {
    type: "text", inputmode: "numeric", size: 11, placeholder: "2018-11-07", dir: "ltr", value: parameters[name] ?? "", pattern: "-?\\d{4,6}(-\\d\\d(-\\d\\d)?)?", "data-filter": name,
    on: { change: (/** @type {Event} */ event) => context.update({ [name]: /** @type {HTMLInputElement} */ (event.currentTarget).value.trim() || undefined }) } }));
  return h("div", { class: "dates" }, field("from", t("from")), field("to", t("to")),
    h("label", {}, h("span", { class: "legend" }, t("certainty")), h("select", { "data-filter": "within", on: { change: (/** @type {Event} */ event) =>
      context.update({ within: /** @type {HTMLSelectElement} */ (event.currentTarget).value === "certainly" ? "certainly" : undefined }) } },
    h("option", { value: "possibly" }, t("possibly")), h("option", { value: "certainly", selected: parameters.within === "certainly" }, t("certainly")))));
}

/** @param {Context} context */
function text(context) {
  return h("label", { class: "text-filter" }, h("span", { class: "legend" }, t("text")), h("input", {
    type: "search", value: context.address.parameters.text ?? "", "data-filter": "text", dir: "auto",
    on: { change: (/** @type {Event} */ event) => context.update({ text: /** @type {HTMLInputElement} */ (event.currentTarget).value.trim() || undefined }) } }));
}
