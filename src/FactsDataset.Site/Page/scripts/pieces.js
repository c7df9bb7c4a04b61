// The small pieces that every view is built of: links to entries, dates, positions, the line of a fact.

import { addressOf } from "./address.js";
import { dateWords } from "./date-words.js";
import { isoDay } from "./days.js";
import { directionOf, h, isolated, link } from "./dom.js";
import { filterParameters } from "./filters.js";
import { kindClass, progressOf, shapeIcon, shapeWords } from "./progress.js";
import { t } from "./texts.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./types").EvidenceItem} EvidenceItem */

/**
 * What a view is given.
 * @typedef {object} Context
 * @property {import("./dataset.js").Dataset} dataset
 * @property {import("./types").Address} address
 * @property {FactFacts[]} facts those that pass the filters
 * @property {(parameters: Record<string, string | undefined>, replaces?: boolean) => void} update changes the address
 */

/**
 * The address of a view, with the filters that hold now.
 * @param {Context} context
 * @param {string} view
 * @param {string} [id]
 * @param {Record<string, string | undefined>} [changes]
 */
export function hrefOf({ address }, view, id = "", changes = {}) {
  const { lang } = address.parameters;
  return addressOf(view, id, { ...filterParameters(address.parameters), ...(lang ? { lang } : {}), ...changes });
}

/** The view that shows an entry. @param {import("./dataset.js").Dataset} dataset @param {Entry} entry */
export function viewOf(dataset, entry) {
  const { role } = dataset.kindOf(entry);
  return role === "entity" ? "entity" : role;
}

/**
 * A link to an entry, by its label.
 * @param {Context} context
 * @param {string} id
 * @param {Record<string, any>} [properties]
 */
export function entryLink(context, id, properties = {}) {
  const entry = context.dataset.byId.get(id);
  if (!entry) return h("span", { class: "missing" }, isolated(id));
  const label = context.dataset.label(entry);
  return link(hrefOf(context, viewOf(context.dataset, entry), id), { "data-id": id, ...properties }, isolated(label.text, label.language));
}

/**
 * The title of a fact, as a link to it.
 * @param {Context} context
 * @param {Entry} entry
 * @param {string} [more] another class
 */
export function titleLink(context, entry, more = "") {
  const { text, language } = context.dataset.label(entry);
  return link(hrefOf(context, "fact", entry.id), { class: `fact-title ${more}`.trim(), dir: directionOf(text) }, isolated(text, language));
}

/**
 * A date in words; its notation on hovering, and for whoever asks for it.
 * @param {string} edtf
 */
export function dateText(edtf) {
  return h("span", { class: "date", title: edtf, "data-edtf": edtf }, isolated(dateWords(edtf)));
}

/** The day by which a fact was known. @param {FactFacts} fact */
export function knownText(fact) {
  if (fact.knownBy === undefined) return h("span", { class: "date" }, t("undatedWord"));
  return h("span", { class: "date" }, `${t("undatedWord")}, ${t("knownBy", dateWords(isoDay(fact.knownBy)))}`);
}

/**
 * The words' position in their document.
 * @param {string} at LINE:START-END
 */
export function positionText(at) {
  const [line = "", range = ""] = at.split(":");
  const [start = "", end = ""] = range.split("-");
  return h("span", { class: "position", title: t("line", line, start, end) }, h("bdi", { dir: "ltr" }, at));
}

/** What tells the places in a source apart. @param {EvidenceItem} item */
export function placeKey(item) {
  return item.at ?? JSON.stringify([item.page, item.section]);
}

/** The place in a source: a span of its document, a page or a section, or the whole. @param {EvidenceItem} item */
export function placeText(item) {
  if (item.at !== undefined) return positionText(item.at);
  const parts = [
    item.page === undefined ? null : [t("page"), " ", isolated(item.page)],
    item.section === undefined ? null : [t("section"), " ", isolated(item.section)],
  ].filter((part) => part !== null);
  return h("span", { class: "locator" }, ...(parts.length === 0 ? [t("whole")] : parts.flatMap((part, index) => (index > 0 ? [t("comma"), ...part] : part))));
}

/** Says that no digest verifies it. */
export function unverifiedBadge() {
  return h("span", { class: "unverified", title: t("unverifiedNote") }, t("unverified"));
}

/**
 * A link to a cited span.
 * @param {Context} context
 * @param {EvidenceItem} item
 */
export function evidenceLink(context, item) {
  return h(
    "span",
    { class: "cited" },
    link(hrefOf(context, "source", item.source, { focus: placeKey(item) }), { class: "source-id" }, h("bdi", { dir: "ltr" }, item.source)),
    " ",
    placeText(item),
  );
}

/**
 * Whoever takes part in a fact: of each item of its repeated groups the first one that it names.
 * @param {Context} context
 * @param {FactFacts} fact
 * @returns {{ id?: string, text?: string, item: Record<string, any>, field: import("./types").FieldSchema }[]}
 */
export function participantsOf({ dataset }, { entry, kind }) {
  const found = [];
  for (const field of kind.fields) {
    if (field.type !== "group" || entry[field.name] === undefined || dataset.isClaim(kind)) continue;
    const inner = dataset.groups.get(field.of ?? "")?.fields ?? [];
    const who = inner.find((one) => one.type === "reference");
    const text = inner.find((one) => one.type === "text");
    for (const item of [entry[field.name]].flat()) {
      if (who && item[who.name] !== undefined) found.push({ id: [item[who.name]].flat()[0], item, field });
      else if (text && item[text.name] !== undefined) found.push({ text: item[text.name], item, field });
    }
  }
  if (found.length === 0 && !dataset.isClaim(kind)) {
    for (const field of kind.fields) {
      if (field.type === "reference" && field.required && !field.eventPlace) {
        for (const id of [entry[field.name] ?? []].flat()) found.push({ id, item: entry, field });
      }
    }
  }
  return found;
}

/** Where a fact takes place. @param {FactFacts} fact @returns {string | undefined} */
export function placeOf({ entry, kind }) {
  for (const field of kind.fields) {
    if (field.eventPlace && entry[field.name]) return [entry[field.name]].flat()[0];
  }
  return undefined;
}

/** The one who makes a claim: the last link of its chain. @param {FactFacts} fact */
export function claimantOf({ entry, kind }) {
  const field = kind.fields.find((one) => one.type === "attribution" && one.required);
  return field && entry[field.name]?.at(-1);
}

/**
 * One link of a chain of attribution.
 * @param {Context} context
 * @param {import("./types").AttributionLink} part
 */
export function speaker(context, part) {
  const who = part.who ? entryLink(context, part.who) : h("span", {}, isolated(part.described ?? t("nobody")));
  return h(
    "span", { class: "speaker" }, who,
    part.of ? [" (", entryLink(context, part.of), ")"] : null,
    part.on ? [", ", dateText(part.on)] : null,
  );
}

/**
 * Where, who, and how far it came, on one line below a fact's title.
 * @param {Context} context
 * @param {FactFacts} fact
 */
export function factMeta(context, fact) {
  const { dataset } = context;
  const progress = progressOf(dataset, fact);
  const place = placeOf(fact);
  const claimant = claimantOf(fact);
  const who = participantsOf(context, fact).slice(0, 4).map(({ id, text }) => (id ? entryLink(context, id) : isolated(text ?? "")));
  const parts = [
    fact.when ? dateText(fact.when) : knownText(fact),
    h("span", { class: "kind-name", title: shapeWords(progress) }, `${dataset.named(fact.kind)}${progress.words ? `: ${progress.words.toLowerCase()}` : ""}`),
    ...dataset.negations(fact.entry).slice(0, 1).map((field) => h("span", { class: "negated" }, dataset.named(field))),
    claimant ? h("span", {}, t("said"), ": ", speaker(context, { ...claimant, on: undefined })) : null,
    who.length > 0 ? h("span", {}, ...joined(who)) : null,
    place ? h("span", {}, entryLink(context, place)) : null,
  ].filter((part) => part !== null);
  return h("div", { class: "meta" }, ...parts.flatMap((part, index) => (index === 0 ? [part] : [h("span", { class: "dot", "aria-hidden": "true" }, " · "), part])));
}

/** @param {Node[]} nodes */
export function joined(nodes) {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [t("comma"), node]));
}

/**
 * A fact as one item of a list.
 * @param {Context} context
 * @param {FactFacts} fact
 * @param {...(Node | null)} more
 */
export function factItem(context, fact, ...more) {
  return h(
    "li",
    { class: `fact-item ${kindClass(context.dataset, fact.kind)}`, "data-fact": fact.entry.id },
    shapeIcon(context.dataset, fact),
    h(
      "div", { class: "fact-text" },
      titleLink(context, fact.entry),
      factMeta(context, fact),
      ...more,
    ),
  );
}

/**
 * A text of the data, by language where it has several.
 * @param {Context} context
 * @param {any} value
 */
export function wordingText(context, value) {
  const { text, language } = context.dataset.wording(value);
  return isolated(text, language);
}

const mostListed = 200;

/**
 * A list of facts; of a very long one the beginning, and a link to all.
 * @param {Context} context
 * @param {FactFacts[]} facts
 * @param {string} allHref where all of them stand
 */
export function factList(context, facts, allHref) {
  return [
    h("ul", { class: "fact-list" }, facts.slice(0, mostListed).map((fact) => factItem(context, fact))),
    facts.length > mostListed ? h("p", {}, link(allHref, { class: "quiet" }, t("allOf", facts.length))) : null,
  ];
}

/** @param {string} title @param {string} [note] */
export function viewHeading(title, note) {
  return h("div", { class: "view-heading" }, h("h1", {}, title), note ? h("p", { class: "note" }, note) : null);
}

/**
 * A section with a heading.
 * @param {string} title
 * @param {...(Node | null | (Node | null)[])} children
 */
export function section(title, ...children) {
  return h("section", { class: "section" }, h("h2", {}, title), ...children);
}
