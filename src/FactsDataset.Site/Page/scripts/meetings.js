// Who takes part in an event together: read from the repeated groups of facts that are not claims.

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./types").FieldSchema} FieldSchema */
/** @typedef {import("./dataset.js").Dataset} Dataset */
/** @typedef {{ id?: string, text?: string, posts: string[], apart: boolean }} Party */

/**
 * The group fields in which several take part.
 * @param {Dataset} dataset
 * @param {import("./types").KindSchema} kind
 */
function partyFields(dataset, kind) {
  const known = partyFieldsOf.get(kind) ?? findPartyFields(dataset, kind);
  partyFieldsOf.set(kind, known);
  return known;
}

/** @type {WeakMap<import("./types").KindSchema, FieldSchema[]>} */
const partyFieldsOf = new WeakMap();

/** @param {Dataset} dataset @param {import("./types").KindSchema} kind */
function findPartyFields(dataset, kind) {
  if (dataset.isClaim(kind)) return [];
  return kind.fields.filter((field) => field.type === "group" && field.many
    && dataset.groups.get(field.of ?? "")?.fields.some((inner) => inner.type === "reference" && (inner.kinds?.length ?? 0) > 0));
}

/** Whether a dataset has events in which several take part. @param {Dataset} dataset */
export function hasParties(dataset) {
  return dataset.factKinds.some((kind) => partyFields(dataset, kind).length > 0);
}

/**
 * Everybody who takes part in a fact.
 * @param {Dataset} dataset
 * @param {FactFacts} fact
 * @returns {{ field: FieldSchema, party: Party }[]}
 */
export function partiesOf(dataset, { entry, kind }) {
  return partyFields(dataset, kind).flatMap((field) => {
    const inner = dataset.groups.get(field.of ?? "")?.fields ?? [];
    const references = inner.filter((one) => one.type === "reference");
    const who = references[0];
    const text = inner.find((one) => one.type === "text");
    return [entry[field.name] ?? []].flat().map((item) => ({
      field,
      party: {
        id: who && item[who.name],
        text: text && item[text.name],
        posts: references.slice(1).flatMap((one) => item[one.name] ?? []),
        // A participant whom the vocabulary sets apart, such as one who was only invited, met nobody.
        apart: inner.some((one) => one.type === "vocabulary" && (dataset.vocabularies.get(one.of ?? "")?.apart ?? []).includes(item[one.name])),
      },
    }));
  });
}

/**
 * The codes of a fact that say that those concerned were apart, such as a letter.
 * @param {Dataset} dataset
 * @param {FactFacts} fact
 * @returns {{ vocabulary: string | undefined, code: string }[]}
 */
export function apartCodes(dataset, { kind, codes }) {
  return kind.fields.flatMap((field) => (codes[field.name] ?? [])
    .filter((code) => dataset.vocabularies.get(field.of ?? "")?.apart?.includes(code))
    .map((code) => ({ vocabulary: field.of, code })));
}

/**
 * The events in which somebody takes part with others.
 * @param {Dataset} dataset
 * @param {string} id
 */
export function counterpartsOf(dataset, id) {
  const facts = new Set((dataset.referrers.get(id) ?? []).map((reference) => dataset.facts.get(reference.from.id)).filter((fact) => fact !== undefined));
  return [...facts].sort((left, right) => left.order - right.order).flatMap((fact) => {
    const parties = partiesOf(dataset, fact);
    const own = parties.find(({ party }) => party.id === id);
    const others = parties.filter(({ party }) => party.id !== id).map(({ party }) => party);
    return own && others.length > 0 ? [{ fact, own: own.party, others, field: own.field }] : [];
  });
}
