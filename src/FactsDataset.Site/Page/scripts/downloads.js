// What is filtered as a file: CSV for tables, JSON whole.

import { isoDay } from "./days.js";
import { progressOf } from "./progress.js";

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./dataset.js").Dataset} Dataset */

/** @param {Dataset} dataset @param {FactFacts[]} facts */
export function asJson(dataset, facts) {
  return `${JSON.stringify({ title: dataset.title, facts: facts.map((fact) => fact.entry) }, null, 2)}\n`;
}

/**
 * RFC 4180, one line a fact: what every fact has, then the fields of the kinds, lists joined by a semicolon.
 * @param {Dataset} dataset
 * @param {FactFacts[]} facts
 */
export function asCsv(dataset, facts) {
  const own = ["kind", "id", "title", "when", "earliest", "latest", "progress", "sources", "entities"];
  const kinds = dataset.factKinds.filter((kind) => facts.some((fact) => fact.kind === kind));
  const plain = ["text", "integer", "boolean", "url", "vocabulary", "reference", "date"];
  const fields = [...new Set(kinds.flatMap((kind) => kind.fields.filter((field) => plain.includes(field.type)).map((field) => field.name)))].filter((name) => !own.includes(name));
  const day = (/** @type {number | null | undefined} */ number) => (number === null || number === undefined ? "" : isoDay(number));
  const lines = facts.map((fact) => [
    fact.kind.name, fact.entry.id, dataset.label(fact.entry).text, fact.when ?? "", day(fact.bounds?.[0]), day(fact.bounds?.[3]),
    progressOf(dataset, fact).code ?? "", fact.sources.join(";"), [...fact.entities].join(";"),
    ...fields.map((name) => [fact.entry[name] ?? ""].flat().join(";")),
  ]);
  return [[...own, ...fields], ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

/**
 * A cell; one that a spreadsheet would take for a formula is told to be text.
 * @param {unknown} value
 */
function cell(value) {
  let text = String(value);
  if (/^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {string} name @param {string} type @param {string} text */
export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
