// The texts of entries, folded as names are, so that words are found in any spelling. Each is folded once, when it is
// first looked through or when the page has nothing else to do: a hundred thousand take a while.

import { fold } from "./folding.js";
import { namedIn } from "./references.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./types").FieldSchema} FieldSchema */
/** @typedef {import("./dataset.js").Dataset} Dataset */

const textTypes = new Set(["text", "texts", "title", "names", "url", "language"]);

/** @type {WeakMap<Entry, string>} */
const folded = new WeakMap();

/** @type {WeakMap<Entry, string[]>} */
const foldedSpellings = new WeakMap();

/** The words of a query, folded. @param {string | undefined} query */
export function wordsOf(query) {
  return fold(query ?? "").split(" ").filter((word) => word !== "");
}

/**
 * The id and every text of an entry, folded, as one.
 * @param {Dataset} dataset
 * @param {Entry} entry
 */
export function textOf(dataset, entry) {
  let text = folded.get(entry);
  if (text === undefined) {
    /** @type {string[]} */
    const texts = [entry.id];
    gather(dataset, dataset.kindOf(entry).fields, entry, texts);
    text = fold(texts.join("\n"));
    folded.set(entry, text);
  }
  return text;
}

/**
 * @param {Dataset} dataset
 * @param {FieldSchema[]} fields
 * @param {Record<string, any>} holder
 * @param {string[]} texts
 */
function gather(dataset, fields, holder, texts) {
  for (const field of fields) {
    const value = holder[field.name];
    if (value === undefined) continue;
    if (field.type === "group") {
      const inner = dataset.groups.get(field.of ?? "")?.fields ?? [];
      for (const item of [value].flat()) gather(dataset, inner, item, texts);
    } else if (textTypes.has(field.type)) {
      texts.push(...textsIn(value));
    }
  }
}

/** The texts in a value: one, a list, one by language, or names. @param {any} value @returns {string[]} */
function textsIn(value) {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === "string" ? item : item.value));
  return Object.values(value);
}

/**
 * Every name of an entry, folded, or else its title.
 * @param {Dataset} dataset
 * @param {Entry} entry
 */
export function spellingsOf(dataset, entry) {
  let spellings = foldedSpellings.get(entry);
  if (spellings === undefined) {
    const kind = dataset.kindOf(entry);
    spellings = kind.fields
      .filter((field) => entry[field.name] !== undefined && (field.type === "names" || field.name === (kind.label ?? "title")))
      .flatMap((field) => textsIn(entry[field.name])).map(fold).filter((text) => text !== "");
    foldedSpellings.set(entry, spellings);
  }
  return spellings;
}

/**
 * A test whether a fact has all words, each in one of its texts or in a name of whoever it refers to.
 * @param {Dataset} dataset
 * @param {string[]} words folded
 * @returns {(fact: FactFacts) => boolean}
 */
export function hasWords(dataset, words) {
  // Entities are few beside facts: whose names hold a word is found once, not for each fact.
  const entities = dataset.entries.filter((entry) => dataset.kindOf(entry).role === "entity");
  const sought = words.map((word) => ({
    word, named: new Set(entities.filter((entry) => spellingsOf(dataset, entry).some((text) => text.includes(word))).map((entry) => entry.id)) }));
  return (fact) => {
    const text = textOf(dataset, fact.entry);
    return sought.every(({ word, named }) => text.includes(word) || (named.size > 0 && refersToOneOf(namedIn(dataset, fact), named)));
  };
}

/** @param {Set<string>} some @param {Set<string>} others */
function refersToOneOf(some, others) {
  for (const id of some) {
    if (others.has(id)) return true;
  }
  return false;
}

/** Folds the texts while the page has nothing else to do. @param {Dataset} dataset */
export function prepareTexts(dataset) {
  let next = 0;
  const go = (/** @type {IdleDeadline} */ deadline) => {
    while (next < dataset.entries.length && deadline.timeRemaining() > 2) {
      const last = Math.min(next + 50, dataset.entries.length);
      for (; next < last; next++) textOf(dataset, /** @type {Entry} */ (dataset.entries[next]));
    }
    if (next < dataset.entries.length) requestIdleCallback(go);
  };
  // A browser without it folds each text when it is first looked through.
  if ("requestIdleCallback" in window) requestIdleCallback(go);
}
