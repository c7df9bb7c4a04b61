// Search over every spelling of every entry, folded as the library folds names.

import { fold } from "./folding.js";
import { h, isolated, link } from "./dom.js";
import { factItem, hrefOf, section, viewHeading, viewOf, wordingText } from "./pieces.js";
import { t } from "./texts.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./pieces.js").Context} Context */

const most = 60;

/** @type {WeakMap<Entry, { texts: string[], names: string[] }>} */
const indexed = new WeakMap();

/** @param {import("./dataset.js").Dataset} dataset @param {Entry} entry */
function textsOf(dataset, entry) {
  let found = indexed.get(entry);
  if (!found) {
    const texts = dataset.foldedTexts(entry);
    const kind = dataset.kindOf(entry);
    const value = kind.label ? entry[kind.label] : entry.title;
    const names = (Array.isArray(value) ? value.map((name) => name.value) : typeof value === "string" ? [value] : Object.values(value ?? {})).map((name) => fold(String(name)));
    found = { texts, names };
    indexed.set(entry, found);
  }
  return found;
}

/**
 * How well an entry fits: below zero not at all. A name that is the query comes before one that begins with it, words
 * that begin with its words before words that hold them, names before other texts, entities before facts.
 * @param {import("./dataset.js").Dataset} dataset
 * @param {Entry} entry
 * @param {string[]} words
 */
function fitOf(dataset, entry, words) {
  const { texts, names } = textsOf(dataset, entry);
  const query = words.join(" ");
  const bonus = dataset.kindOf(entry).role === "fact" ? 0 : 0.5;
  if (names.includes(query)) return 10 + bonus;
  if (names.some((name) => name.startsWith(query))) return 8 + bonus;
  const begins = (/** @type {string} */ text) => words.every((word) => ` ${text}`.includes(` ${word}`));
  if (names.some(begins)) return 6 + bonus;
  if (texts.some(begins)) return 4 + bonus;
  return words.every((word) => texts.some((text) => text.includes(word))) ? 2 + bonus : -1;
}

/** @param {import("./dataset.js").Dataset} dataset @param {string} query */
export function found(dataset, query) {
  const words = fold(query).split(" ").filter((word) => word !== "");
  if (words.length === 0) return [];
  return dataset.entries
    .map((entry, order) => ({ entry, order, fit: fitOf(dataset, entry, words) }))
    .filter(({ fit }) => fit >= 0)
    .sort((left, right) => right.fit - left.fit || left.order - right.order)
    .map(({ entry }) => entry);
}

/** @param {Context} context */
export function searchView(context) {
  const { dataset } = context;
  const query = context.address.parameters.q ?? "";
  const entries = found(dataset, query);
  const entities = entries.filter((entry) => !dataset.facts.has(entry.id));
  const facts = entries.flatMap((entry) => dataset.facts.get(entry.id) ?? []);
  return h(
    "div", { class: "search-page" },
    viewHeading(t("search"), query ? t("results", entries.length) : t("searchHint")),
    query && entries.length === 0 ? h("p", { class: "empty" }, t("nothing")) : null,
    entities.length > 0 ? h("ul", { class: "entity-list" }, entities.slice(0, most).map((entry) => entityItem(context, entry))) : null,
    facts.length > 0 ? section(t("facts"), h("ul", { class: "fact-list" }, facts.slice(0, most).map((fact) => factItem(context, fact)))) : null,
  );
}

/** @param {Context} context @param {Entry} entry */
function entityItem(context, entry) {
  const { dataset } = context;
  const label = dataset.label(entry);
  return h("li", { "data-id": entry.id },
    link(hrefOf(context, viewOf(dataset, entry), entry.id), { class: "entity-name" }, isolated(label.text, label.language)), " ",
    h("span", { class: "tag" }, dataset.named(dataset.kindOf(entry)).toLowerCase()),
    entry.description ? h("p", { class: "muted" }, wordingText(context, entry.description)) : null);
}
