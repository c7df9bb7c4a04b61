// The dossier of an entity: its names, what it belongs to, the posts it is attested in, whom it met, and every fact that names it.

import { fieldList, evidenceList, permalink, datingSection } from "./fact-view.js";
import { h, isolated } from "./dom.js";
import { apartCodes, counterpartsOf } from "./meetings.js";
import { dateText, entryLink, evidenceLink, factList, hrefOf, joined, section, wordingText, titleLink } from "./pieces.js";
import { progressOf, shapeIcon } from "./progress.js";
import { t } from "./texts.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").Reference} Reference */
/** @typedef {import("./pieces.js").Context} Context */

const mostMet = 200;

/** @param {Context} context @param {Entry} entry */
export function entityView(context, entry) {
  const { dataset } = context;
  const kind = dataset.kindOf(entry);
  const label = dataset.label(entry);
  const names = kind.fields.find((field) => field.type === "names" && entry[field.name]);
  const others = names ? entry[names.name].filter((/** @type {any} */ name) => name.value !== label.text && name.form !== "variant") : [];
  return h(
    "article", { class: "page entity-page", "data-entity": entry.id },
    h("header", { class: "page-head" },
      h("p", { class: "eyebrow" }, dataset.named(kind)),
      h("h1", {}, isolated(label.text, label.language)),
      others.length > 0 ? h("p", { class: "other-names" }, joined(others.map((/** @type {any} */ name) => isolated(name.value, name.language)))) : null,
      entry.description ? h("p", { class: "lead" }, wordingText(context, entry.description)) : null,
      permalink("entity", entry.id)),
    h("div", { class: "columns" },
      h("div", { class: "main-column" },
        metSection(context, entry),
        factSections(context, entry)),
      h("div", { class: "side-column" },
        tenureSection(context, entry),
        fieldsSection(context, entry),
        entry.evidence ? section(t("evidence"), evidenceList(context, entry)) : null,
        datingSection(context, entry),
        partsSection(context, entry))),
  );
}

/** @param {Context} context @param {Entry} entry */
function fieldsSection(context, entry) {
  const list = fieldList(context, entry, ["description"]);
  return list.childElementCount > 0 ? section(t("details"), list) : null;
}

/**
 * Whom it met: each event with the post on either side and the words that prove who took part.
 * @param {Context} context
 * @param {Entry} entry
 */
function metSection(context, entry) {
  const met = counterpartsOf(context.dataset, entry.id);
  if (met.length === 0) return null;
  return section(t("met"), h("ul", { class: "met" }, met.slice(0, mostMet).map(({ fact, own, others, field }) => {
    const proofs = (fact.entry.evidence ?? []).filter((item) => !item.for || item.for.includes(field.name));
    return h(
      "li", { class: "met-item", "data-fact": fact.entry.id },
      h("div", { class: "met-when" }, shapeIcon(context.dataset, fact), fact.when ? dateText(fact.when) : h("span", { class: "date" }, t("undatedWord"))),
      h("div", { class: "met-what" },
        h("p", { class: "met-who" }, joined(others.map((other) => personWithPost(context, other)))),
        own.posts.length > 0 ? h("p", { class: "met-own" }, t("as"), " ", joined(own.posts.map((id) => entryLink(context, id)))) : null,
        h("p", {}, titleLink(context, fact.entry, "small")),
        ...howWords(context, fact).map((words) => h("p", { class: "how" }, words)),
        h("p", { class: "proofs" }, h("span", { class: "muted" }, `${t("proof")}: `), joined(proofs.map((item) => evidenceLink(context, item))))));
  })));
}

/** How far it came, where it did not take place; and what kept them apart, such as a letter. @param {Context} context @param {import("./types").FactFacts} fact */
function howWords({ dataset }, fact) {
  const progress = progressOf(dataset, fact);
  const apart = apartCodes(dataset, fact).map(({ vocabulary, code }) => dataset.code(vocabulary, code));
  return [...(progress.shape === "happened" ? [] : [progress.words ?? ""]), ...apart].filter((words) => words !== "");
}

/** @param {Context} context @param {import("./meetings.js").Party} party */
function personWithPost(context, { id, text, posts }) {
  return h("span", { class: "party" }, id ? entryLink(context, id) : isolated(text ?? ""),
    posts.length > 0 ? h("span", { class: "post" }, " (", joined(posts.map((post) => entryLink(context, post))), ")") : null);
}

/**
 * The facts that name it, by what they name it as.
 * @param {Context} context
 * @param {Entry} entry
 */
function factSections(context, entry) {
  const { dataset } = context;
  /** @type {Map<string, { title: string, facts: Set<import("./types").FactFacts> }>} */
  const groups = new Map();
  for (const reference of dataset.referrers.get(entry.id) ?? []) {
    const fact = dataset.facts.get(reference.from.id);
    if (!fact) continue;
    const part = reference.inner ?? reference.field;
    const key = `${fact.kind.name} ${part.name}`;
    const group = groups.get(key) ?? { title: `${dataset.collectionName(fact.kind)} – ${dataset.named(part).toLowerCase()}`, facts: new Set() };
    group.facts.add(fact);
    groups.set(key, group);
  }
  return h("div", {}, [...groups.values()].map(({ title, facts }) => section(title,
    factList(context, [...facts].sort((left, right) => left.order - right.order), hrefOf(context, "timeline", "", { entity: entry.id })))));
}

/** @param {Context} context @param {Entry} entry */
function tenureSection(context, entry) {
  const { dataset } = context;
  const rows = (dataset.referrers.get(entry.id) ?? []).filter((reference) => reference.field.tenure === "holder" || reference.field.tenure === "post");
  if (rows.length === 0) return null;
  return section(t("posts"), h("ul", { class: "plain tenures" }, rows.map(({ from, field }) => {
    const kind = dataset.kindOf(from);
    const other = kind.fields.find((one) => one.tenure === (field.tenure === "holder" ? "post" : "holder"));
    const period = kind.fields.find((one) => one.tenure === "period");
    return h("li", {}, other ? entryLink(context, from[other.name]) : null,
      period && from[period.name] ? h("p", { class: "muted" }, dateText(from[period.name])) : null,
      h("p", { class: "proofs" }, joined((from.evidence ?? []).map((item) => evidenceLink(context, item)))));
  })));
}

/** @param {Context} context @param {Entry} entry */
function partsSection(context, entry) {
  const { dataset } = context;
  const parts = (dataset.referrers.get(entry.id) ?? []).filter((reference) => dataset.kindOf(reference.from).role !== "fact" && !reference.field.tenure);
  if (parts.length === 0) return null;
  const ids = [...new Set(parts.map((reference) => reference.from.id))];
  return section(t("parts"), h("ul", { class: "plain" }, ids.map((id) => h("li", {}, entryLink(context, id), " ",
    h("span", { class: "tag" }, dataset.named(dataset.kindOf(/** @type {Entry} */ (dataset.byId.get(id)))).toLowerCase())))));
}
