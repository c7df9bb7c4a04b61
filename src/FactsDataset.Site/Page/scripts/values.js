// The value of a field, as its type in the schema asks.

import { h, isolated, link } from "./dom.js";
import { dateText, entryLink, joined, speaker } from "./pieces.js";
import { languageNames, t } from "./texts.js";

/** @typedef {import("./types").FieldSchema} FieldSchema */
/** @typedef {import("./pieces.js").Context} Context */

/**
 * @param {Context} context
 * @param {FieldSchema} field
 * @param {any} value
 * @returns {HTMLElement}
 */
export function valueElement(context, field, value) {
  if (field.type === "attribution") return chain(context, value);
  if (field.type === "names") return names(value);
  if (Array.isArray(value)) {
    if (field.type === "group") return h("ol", { class: "group-list" }, value.map((item) => h("li", {}, groupElement(context, field, item))));
    if (field.type === "text") return h("ul", { class: "plain" }, value.map((item) => h("li", {}, isolated(String(item)))));
    return h("span", {}, joined(value.map((item) => valueElement(context, field, item))));
  }
  switch (field.type) {
    case "reference":
      return h("span", {}, entryLink(context, value));
    case "vocabulary":
      return h("span", { class: "code", title: summaryOf(context, field, value) }, context.dataset.code(field.of, value));
    case "date":
      return h("span", {}, dateText(value), " ", h("bdi", { class: "edtf", dir: "ltr" }, value));
    case "group":
      return groupElement(context, field, value);
    case "quantity":
      return h("span", {}, isolated(quantityWords(value)));
    case "texts":
      return typeof value === "string" ? h("span", {}, isolated(value)) : h("ul", { class: "plain" }, Object.entries(value).map(([language, text]) =>
        h("li", {}, isolated(String(text), language), " ", h("span", { class: "tag" }, languageNames[language] ?? language))));
    case "coordinates":
      return h("bdi", { class: "position", dir: "ltr" }, `${value.latitude}, ${value.longitude}`);
    case "boolean":
      return h("span", {}, value ? "✓" : "–");
    case "url":
      return /^https?:\/\//i.test(value)
        ? h("span", {}, link(value, { rel: "noreferrer noopener" }, h("bdi", { dir: "ltr" }, value)))
        : h("span", {}, isolated(String(value)));
    default:
      return h("span", {}, isolated(typeof value === "object" ? JSON.stringify(value) : String(value)));
  }
}

/** @param {Context} context @param {FieldSchema} field @param {string} code */
function summaryOf({ dataset }, field, code) {
  return dataset.vocabularies.get(field.of ?? "")?.values.find((value) => value.code === code)?.summary;
}

/**
 * The parts of one item of a group; a default that nobody wrote is left out.
 * @param {Context} context
 * @param {FieldSchema} field
 * @param {Record<string, any>} item
 */
export function groupElement(context, field, item) {
  const fields = context.dataset.groups.get(field.of ?? "")?.fields ?? [];
  const given = fields.filter((one) => item[one.name] !== undefined && item[one.name] !== false && String(item[one.name]) !== one.default && !one.negates);
  const [first, ...rest] = given;
  if (!first) return h("span", {}, t("empty"));
  return h(
    "span", { class: "group" },
    h("span", { class: "group-lead" }, valueElement(context, first, item[first.name])),
    ...fields.filter((one) => one.negates && item[one.name] === true).map((one) => h("span", { class: "group-part negated" }, context.dataset.named(one))),
    ...rest.map((one) => h("span", { class: "group-part" }, h("span", { class: "part-name" }, context.dataset.named(one).toLowerCase()), " ", valueElement(context, one, item[one.name]))),
  );
}

/**
 * Who says it: from the publisher inwards to the one whose words they are.
 * @param {Context} context
 * @param {import("./types").AttributionLink[]} said
 */
export function chain(context, said) {
  return h("span", { class: "chain" }, said.flatMap((part, index) => [
    index > 0 ? h("span", { class: "chain-link", "aria-hidden": "true" }, " ‹ ") : null, speaker(context, part)]));
}

/** @param {{ value: string, language?: string, form?: string }[]} list */
function names(list) {
  return h("ul", { class: "names" }, list.map((name) => h(
    "li", { class: name.form === "variant" ? "variant" : "usual" }, isolated(name.value, name.language), " ",
    h("span", { class: "tag" }, languageNames[name.language ?? ""] ?? name.language ?? ""))));
}

/** @param {{ min?: number, max?: number, approximate?: boolean, exclusive?: boolean, unit?: string }} quantity */
export function quantityWords({ min, max, approximate, exclusive, unit }) {
  const number = (/** @type {number | undefined} */ value) => (value === undefined ? "" : value.toLocaleString("en"));
  let words = min === max ? number(min) : `${number(min)}–${number(max)}`;
  if (max === undefined) words = `${exclusive ? ">" : "≥"} ${number(min)}`;
  else if (min === undefined) words = `${exclusive ? "<" : "≤"} ${number(max)}`;
  return [approximate ? "≈" : "", words, unit ?? ""].filter((part) => part !== "").join(" ");
}
