// Search over every spelling of every entry, folded as the library folds names.

import { spellingsOf, textOf, wordsOf } from "./entry-texts.js";
import { h, isolated, link } from "./dom.js";
import { factItem, hrefOf, section, viewHeading, viewOf, wordingText } from "./pieces.js";
import { t } from "./texts.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./pieces.js").Context} Context */

const most = 60;

/**
 * How well an entry fits: below zero not at all. A name that is the query comes before one that begins with it, words
 * that begin with its words before words that hold them, names before other texts, entities before facts.
 * @param {import("./dataset.js").Dataset} dataset
 * @param {Entry} entry
 * @param {string[]} words
 */
function fitOf(dataset, entry, words) {
  const text = textOf(dataset, entry);
  if (!words.every((word) => text.includes(word))) return -1;
  const names = spellingsOf(dataset, entry);
  const query = words.join(" ");
  const bonus = dataset.kindOf(entry).role === "fact" ? 0 : 0.5;
  if (names.includes(query)) return 10 + bonus;
  if (names.some((name) => name.startsWith(query))) return 8 + bonus;
  const begins = (/** @type {string} */ one) => words.every((word) => ` ${one}`.includes(` ${word}`));
  if (names.some(begins)) return 6 + bonus;
  return (begins(text) ? 4 : 2) + bonus;
}

/** @param {import("./dataset.js").Dataset} dataset @param {string} query */
export function found(dataset, query) {
  const words = wordsOf(query);
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
