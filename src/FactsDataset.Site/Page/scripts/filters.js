// Which facts are shown, by what the address says. Undated facts are never within a time, not even possibly.

import { refersToPartOf } from "./belonging.js";
import { daysOf } from "./days.js";
import { hasWords, wordsOf } from "./entry-texts.js";
import { namedIn } from "./references.js";

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./dataset.js").Dataset} Dataset */

/** The parameters that every dataset has. */
const ownParameters = new Set(["kind", "source", "entity", "parts", "place", "from", "to", "within", "text", "lang", "window", "focus", "q"]);

/** The parameter of a vocabulary field; one that is called like another parameter is told apart. @param {string} field */
export function parameterOf(field) {
  return ownParameters.has(field) ? `field-${field}` : field;
}

/**
 * The fields with a vocabulary by which facts can be chosen, each once, with the vocabulary and the codes in use.
 * @param {Dataset} dataset
 */
export function vocabularyFilters(dataset) {
  const known = filtersOf.get(dataset) ?? readFilters(dataset);
  filtersOf.set(dataset, known);
  return known;
}

/** @type {WeakMap<Dataset, { field: import("./types").FieldSchema, codes: string[] }[]>} */
const filtersOf = new WeakMap();

/** @param {Dataset} dataset */
function readFilters(dataset) {
  /** @type {Map<string, { field: import("./types").FieldSchema, codes: Set<string> }>} */
  const found = new Map();
  for (const fact of dataset.facts.values()) {
    for (const [name, codes] of Object.entries(fact.codes)) {
      const field = fact.kind.fields.find((one) => one.name === name) ?? { name, type: "vocabulary", of: name };
      const known = found.get(name) ?? { field, codes: new Set() };
      codes.forEach((code) => known.codes.add(code));
      found.set(name, known);
    }
  }
  return [...found.values()].map(({ field, codes }) => {
    const order = dataset.vocabularies.get(field.of ?? "")?.values.map((value) => value.code) ?? [];
    return { field, codes: [...codes].sort((left, right) => order.indexOf(left) - order.indexOf(right)) };
  });
}

/** @param {string | undefined} text */
export function listed(text) {
  return text ? text.split(",").filter((part) => part !== "") : [];
}

/**
 * @param {Dataset} dataset
 * @param {Record<string, string>} parameters
 * @returns {FactFacts[]} in the order of facts
 */
export function chosenFacts(dataset, parameters) {
  const tests = testsOf(dataset, parameters);
  return [...dataset.facts.values()].filter((fact) => tests.every((test) => test(fact)));
}

/**
 * @param {Dataset} dataset
 * @param {Record<string, string>} parameters
 * @returns {((fact: FactFacts) => boolean)[]}
 */
function testsOf(dataset, parameters) {
  /** @type {((fact: FactFacts) => boolean)[]} */
  const tests = [];
  const kinds = listed(parameters.kind);
  if (kinds.length > 0) tests.push((fact) => kinds.includes(fact.kind.name));
  const sources = listed(parameters.source);
  if (sources.length > 0) tests.push((fact) => fact.sources.some((source) => sources.includes(source)));
  for (const { field } of vocabularyFilters(dataset)) {
    const codes = listed(parameters[parameterOf(field.name)]);
    if (codes.length > 0) tests.push((fact) => (fact.codes[field.name] ?? []).some((code) => codes.includes(code)));
  }
  if (parameters.entity) {
    const { entity } = parameters;
    tests.push(parameters.parts ? refersToPartOf(dataset, entity, parameters.within === "certainly") : (fact) => namedIn(dataset, fact).has(entity));
  }
  if (parameters.place) {
    const wanted = dataset.within(parameters.place);
    tests.push((fact) => [...namedIn(dataset, fact)].some((id) => wanted.has(id)));
  }
  const from = daysOf(parameters.from)?.[0] ?? -Infinity;
  const to = daysOf(parameters.to)?.[1] ?? Infinity;
  if (from > -Infinity || to < Infinity) {
    const isCertain = parameters.within === "certainly";
    tests.push((fact) => fact.readings.length > 0 && (isCertain
      ? fact.readings.every((reading) => (reading[0] ?? -Infinity) >= from && (reading[3] ?? Infinity) <= to)
      : fact.readings.some((reading) => (reading[0] ?? -Infinity) <= to && (reading[3] ?? Infinity) >= from)));
  }
  const words = wordsOf(parameters.text);
  if (words.length > 0) tests.push(hasWords(dataset, words));
  return tests;
}

/** The parameters that narrow what is shown, by name. @param {Record<string, string>} parameters */
export function filterParameters(parameters) {
  const { lang, window: _, focus, q, ...rest } = parameters;
  return rest;
}
