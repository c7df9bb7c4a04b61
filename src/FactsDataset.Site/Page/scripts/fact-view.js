// One fact whole: what it says, the words that prove it, how its date is known, what it has to do with others.

import { impliedFields } from "./dataset.js";
import { h, isolated, link } from "./dom.js";
import { addressOf } from "./address.js";
import { dateText, entryLink, evidenceLink, factItem, factMeta, hrefOf, joined, placeKey, section, unverifiedBadge, viewOf, wordingText } from "./pieces.js";
import { kindClass, shapeIcon } from "./progress.js";
import { t } from "./texts.js";
import { chain, valueElement } from "./values.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").EvidenceItem} EvidenceItem */
/** @typedef {import("./pieces.js").Context} Context */

const mostReferring = 200;

/** @param {Context} context @param {Entry} entry */
export function factView(context, entry) {
  const { dataset } = context;
  const fact = /** @type {import("./types").FactFacts} */ (dataset.facts.get(entry.id));
  const label = dataset.label(entry);
  return h(
    "article", { class: `page fact-page ${kindClass(dataset, fact.kind)}`, "data-fact": entry.id },
    h("header", { class: "page-head" },
      h("p", { class: "eyebrow" }, shapeIcon(dataset, fact), dataset.named(fact.kind)),
      h("h1", {}, isolated(label.text, label.language)),
      factMeta(context, fact), permalink("fact", entry.id)),
    h("div", { class: "columns" },
      h("div", { class: "main-column" },
        section(t("fields"), fieldList(context, entry)),
        section(t("evidence"), evidenceList(context, entry)),
        variantSection(context, entry)),
      h("div", { class: "side-column" }, datingSection(context, entry), relationSection(context, entry), referrerSection(context, entry))),
  );
}

/** @param {string} view @param {string} id */
export function permalink(view, id) {
  return h("p", { class: "permalink" }, link(addressOf(view, id), { class: "entry-id", title: t("permalink") }, h("bdi", { dir: "ltr" }, id)));
}

/**
 * The fields of an entry, each with its value.
 * @param {Context} context
 * @param {Entry} entry
 * @param {string[]} [leftOut]
 */
export function fieldList(context, entry, leftOut = []) {
  const { dataset } = context;
  const kind = dataset.kindOf(entry);
  const fields = kind.fields.filter((field) => entry[field.name] !== undefined && !impliedFields.has(field.name) && !leftOut.includes(field.name)
    && !["dating", "evidence"].includes(field.type) && !(field.type === "boolean" && String(entry[field.name]) === String(field.default ?? false)));
  const extra = ["recurrence", "note"].filter((name) => entry[name] !== undefined && entry[name] !== "once");
  return h("dl", { class: "fields" },
    ...fields.map((field) => h("div", { "data-field": field.name }, h("dt", { title: field.summary }, dataset.named(field)), h("dd", {}, valueElement(context, field, entry[field.name])))),
    ...extra.map((name) => h("div", { "data-field": name }, h("dt", {}, name === "note" ? t("notes") : dataset.named({ name })), h("dd", {}, wordingText(context, entry[name])))));
}

/** @param {Context} context @param {Entry} entry */
export function evidenceList(context, entry) {
  return h("ol", { class: "evidence" }, (entry.evidence ?? []).map((item) => evidenceItem(context, entry, item)));
}

/** @param {Context} context @param {Entry} entry @param {EvidenceItem} item */
function evidenceItem(context, entry, item) {
  const { dataset } = context;
  const kind = dataset.kindOf(entry);
  const source = dataset.byId.get(item.source);
  const [line = "", start = "", end = ""] = item.at?.split(/[:-]/) ?? [];
  const words = item.at === undefined ? undefined : dataset.data.words?.[item.source]?.[item.at];
  const proved = (item.for ?? []).map((name) => h("span", { class: "code" }, dataset.named(kind.fields.find((field) => field.name === name) ?? { name })));
  return h(
    "li", { class: "evidence-item", "data-at": placeKey(item), "data-source": item.source },
    h("p", { class: "evidence-source" }, source ? entryLink(context, item.source) : isolated(item.source)),
    words === undefined ? null : h("blockquote", { lang: source?.language, dir: "auto" }, words),
    h("p", { class: "evidence-place" }, evidenceLink(context, item), item.at === undefined ? unverifiedBadge() : h("span", { class: "muted" }, t("line", line, start, end))),
    h("dl", { class: "small-fields" },
      proved.length > 0 ? h("div", {}, h("dt", {}, t("proves")), h("dd", {}, joined(proved))) : null,
      item.said ? h("div", {}, h("dt", {}, t("wholeChain")), h("dd", {}, chain(context, item.said), item.stance ? h("span", { class: "stance" }, ` (${dataset.code("stance", item.stance).toLowerCase()})`) : null)) : null,
      item.digest === undefined ? addressOfSource(context, source) : h("div", {}, h("dt", {}, t("digest")), h("dd", {}, h("bdi", { class: "digest", dir: "ltr" }, item.digest)))),
  );
}

/** Where whoever doubts it can look, and when the curators did. @param {Context} context @param {Entry | undefined} source */
function addressOfSource({ dataset }, source) {
  if (typeof source?.url !== "string" || !/^https?:\/\//i.test(source.url)) return null;
  return [
    h("div", {}, h("dt", {}, dataset.named({ name: "url" })), h("dd", {}, link(source.url, { class: "source-url", rel: "noreferrer noopener" }, h("bdi", { dir: "ltr" }, source.url)))),
    source.accessed ? h("div", {}, h("dt", {}, dataset.named({ name: "accessed" })), h("dd", {}, dateText(source.accessed))) : null,
  ];
}

/** @param {Context} context @param {Entry} entry */
export function datingSection(context, entry) {
  const dating = entry.dating;
  if (!dating) return null;
  const textOnly = dating["text-only"];
  return section(t("dating"),
    h("p", {}, h("span", { class: "code" }, context.dataset.code("dating-basis", dating.basis ?? "")), dating.note ? [": ", wordingText(context, dating.note)] : null),
    textOnly ? h("p", { class: "muted" }, t("textOnly"), ": ", dateText(textOnly)) : null,
    dating.refused?.length
      ? [h("h3", {}, t("refused")), h("ul", { class: "plain refused" }, dating.refused.map((reading) =>
          h("li", {}, h("s", {}, dateText(reading.when)), reading.why ? [" ", wordingText(context, reading.why)] : null)))]
      : []);
}

/** @param {Context} context @param {Entry} entry */
function variantSection(context, entry) {
  if (!entry.variants?.length) return null;
  return section(t("variants"), h("ul", { class: "variants" }, entry.variants.map((variant) => variantItem(context, entry, variant))));
}

/** @param {Context} context @param {Entry} entry @param {import("./types").Variant} variant */
export function variantItem(context, entry, variant) {
  const field = context.dataset.kindOf(entry).fields.find((one) => one.name === variant.field);
  const isDate = field?.type === "date";
  const isId = context.dataset.byId.has(variant.value);
  const value = isDate ? dateText(variant.value) : isId ? entryLink(context, variant.value) : isolated(variant.value);
  return h("li", {}, h("span", { class: "code" }, context.dataset.named(field ?? { name: variant.field })), ": ", value,
    h("span", { class: "where" }, (variant.evidence ?? []).map((item) => evidenceLink(context, item))));
}

/** @param {Context} context @param {Entry} entry */
function relationSection(context, entry) {
  const { dataset } = context;
  const own = (entry.relations ?? []).map((relation) => ({ words: dataset.code("relation-kind", relation.relation), id: relation.fact, note: relation.note, isOwn: true }));
  const others = [...dataset.facts.values()].flatMap(({ entry: other }) => (other.relations ?? [])
    .filter((relation) => relation.fact === entry.id)
    .map((relation) => ({ words: dataset.code("relation-kind", relation.relation), id: other.id, note: relation.note, isOwn: false })));
  if (own.length + others.length === 0) return null;
  return section(t("relations"), h("ul", { class: "plain relations" }, [...own, ...others].map(({ words, id, note, isOwn }) =>
    h("li", {}, h("span", { class: "code" }, isOwn ? words : `← ${words}`), " ", entryLink(context, id), note ? h("p", { class: "muted" }, wordingText(context, note)) : null))));
}

/** @param {Context} context @param {Entry} entry */
export function referrerSection(context, entry) {
  const { dataset } = context;
  const referring = [...new Set((dataset.referrers.get(entry.id) ?? []).map((reference) => reference.from))];
  if (referring.length === 0) return null;
  return section(t("referredBy"), h("ul", { class: "fact-list" }, referring.slice(0, mostReferring).map((other) => {
    const fact = dataset.facts.get(other.id);
    return fact ? factItem(context, fact) : h("li", {}, link(hrefOf(context, viewOf(dataset, other), other.id), {}, isolated(dataset.label(other).text)));
  })));
}
