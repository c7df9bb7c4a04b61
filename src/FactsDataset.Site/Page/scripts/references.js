// The references that entries make, read by the fields of their kinds.

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./types").FieldSchema} FieldSchema */
/** @typedef {import("./types").KindSchema} KindSchema */
/** @typedef {import("./types").Reference} Reference */
/** @typedef {import("./dataset.js").Dataset} Dataset */

/** The parts of a chain of attribution that refer to somebody. */
const speakers = ["who", "of"].map((name) => ({ name, type: "reference" }));

/** The fields of each kind in which references stand, found once. @type {WeakMap<KindSchema, { field: FieldSchema, parts: FieldSchema[] }[]>} */
const known = new WeakMap();

/** @param {Dataset} dataset @param {KindSchema} kind */
function referenceFields(dataset, kind) {
  let found = known.get(kind);
  if (!found) {
    found = kind.fields.flatMap((field) => {
      if (field.type === "reference") return [{ field, parts: [] }];
      const parts = field.type === "attribution" ? speakers
        : field.type === "group" ? (dataset.groups.get(field.of ?? "")?.fields ?? []).filter((part) => part.type === "reference") : [];
      return parts.length > 0 ? [{ field, parts }] : [];
    });
    known.set(kind, found);
  }
  return found;
}

/** @param {any} value */
function listed(value) {
  return Array.isArray(value) ? value : [value];
}

/**
 * Every reference of an entry in the fields of its schema; not those of its evidence.
 * @param {Dataset} dataset
 * @param {Entry} entry
 * @returns {Reference[]}
 */
export function referencesOf(dataset, entry) {
  /** @type {Reference[]} */
  const found = [];
  for (const { field, parts } of referenceFields(dataset, dataset.kindOf(entry))) {
    const value = entry[field.name];
    if (value === undefined) continue;
    for (const item of listed(value)) {
      if (parts.length === 0) found.push({ from: entry, to: item, field });
      for (const inner of parts) {
        if (item[inner.name] === undefined) continue;
        for (const to of listed(item[inner.name])) found.push({ from: entry, to, field, inner, item });
      }
    }
  }
  return found;
}

/** @type {WeakMap<FactFacts, Set<string>>} */
const namedBy = new WeakMap();

/**
 * Whatever a fact refers to: in its fields, its sources, whoever says it in its evidence, what differing sources name.
 * @param {Dataset} dataset
 * @param {FactFacts} fact
 */
export function namedIn(dataset, fact) {
  let named = namedBy.get(fact);
  if (!named) {
    const { entry, kind } = fact;
    const variants = entry.variants ?? [];
    const items = [...(entry.evidence ?? []), ...variants.flatMap((variant) => variant.evidence ?? [])];
    named = new Set([...fact.entities, ...items.map((item) => item.source)]);
    for (const part of items.flatMap((item) => item.said ?? [])) {
      if (part.who) named.add(part.who);
      if (part.of) named.add(part.of);
    }
    for (const { field, value } of variants) {
      if (kind.fields.find((one) => one.name === field)?.type === "reference") named.add(dataset.data.former?.[value] ?? value);
    }
    namedBy.set(fact, named);
  }
  return named;
}
