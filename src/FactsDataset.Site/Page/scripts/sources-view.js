// The sources, and how much of each is cited.

import { h, isolated, link, s } from "./dom.js";
import { fieldList, permalink } from "./fact-view.js";
import { dateText, entryLink, hrefOf, placeKey, placeText, section, unverifiedBadge, viewHeading } from "./pieces.js";
import { shapeIcon } from "./progress.js";
import { t } from "./texts.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").EvidenceItem} EvidenceItem */
/** @typedef {import("./pieces.js").Context} Context */

/** @typedef {{ entry: Entry, item: EvidenceItem, at: [number, number, number] }} Citation */

/** @type {WeakMap<import("./dataset.js").Dataset, Map<string, Citation[]>>} */
const citations = new WeakMap();

/** Every citation of a source, in the order of its document. @param {import("./dataset.js").Dataset} dataset @param {string} id */
function citationsOf(dataset, id) {
  const bySource = citations.get(dataset) ?? readCitations(dataset);
  citations.set(dataset, bySource);
  return bySource.get(id) ?? [];
}

/** @param {import("./dataset.js").Dataset} dataset */
function readCitations(dataset) {
  /** @type {Map<string, Citation[]>} */
  const bySource = new Map(dataset.sources.map((source) => [source.id, []]));
  for (const entry of dataset.entries) {
    for (const item of entry.evidence ?? []) bySource.get(item.source)?.push({ entry, item, at: numbersOf(item) });
  }
  for (const list of bySource.values()) list.sort((left, right) => left.at[0] - right.at[0] || left.at[1] - right.at[1] || left.at[2] - right.at[2]);
  return bySource;
}

/** Pages stand in the order of their numbers, what has none before them. @param {EvidenceItem} item @returns {[number, number, number]} */
function numbersOf(item) {
  if (item.at === undefined) return [Number.parseInt(item.page ?? "0", 10) || 0, 0, 0];
  const [line = 0, start = 0, end = 0] = item.at.split(/[:-]/).map(Number);
  return [line, start, end];
}

/** The lines of a source's body. @param {Entry} source */
function bodyLines(source) {
  const lines = new Set();
  for (const range of source.body ?? []) {
    const [first = 0, last = first] = String(range).split("-").map(Number);
    for (let line = first; line <= last; line++) lines.add(line);
  }
  return lines;
}

/** @param {Context} context @param {Entry} source */
function coverage({ dataset }, source) {
  if (source.document === undefined) return h("p", { class: "coverage" }, unverifiedBadge());
  const body = bodyLines(source);
  const cited = new Set(citationsOf(dataset, source.id).map(({ at }) => at[0]));
  const citedBody = [...body].filter((line) => cited.has(line)).length;
  const count = Math.max(1, source.lines ?? 0, ...cited);
  const step = 600 / count;
  const strokes = [];
  for (let line = 1; line <= count; line++) {
    const name = cited.has(line) ? "cited" : body.has(line) ? "body" : "outside";
    strokes.push(s("rect", { class: `line ${name}`, x: (line - 1) * step + step * 0.12, y: name === "outside" ? 10 : 1, width: Math.min(step * 0.76, 14), height: name === "outside" ? 4 : 22, rx: Math.min(1.5, step / 4) }));
  }
  const words = t("linesCited", citedBody, body.size);
  return h("div", { class: "coverage" },
    s("svg", { viewBox: "0 0 600 24", preserveAspectRatio: "none", role: "img", "aria-label": words }, ...strokes), h("p", { class: "muted" }, words));
}

/** @param {Context} context */
export function sourcesView(context) {
  const { dataset } = context;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const id of context.facts.flatMap((fact) => fact.sources)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return h(
    "div", { class: "sources" },
    viewHeading(t("sources"), t("coverageNote")),
    dataset.sources.map((source) => {
      const label = dataset.label(source);
      return h("article", { class: "source-card", "data-source": source.id },
        h("h2", {}, link(hrefOf(context, "source", source.id), {}, isolated(label.text, label.language))),
        h("p", { class: "meta" }, ...byline(context, source), " · ", link(hrefOf(context, "timeline", "", { source: source.id }), {}, t("cites", counts.get(source.id) ?? 0)), " · ", h("bdi", { dir: "ltr", class: "entry-id" }, source.id)),
        coverage(context, source));
    }),
  );
}

/** @param {Context} context @param {Entry} source */
function byline(context, source) {
  const kind = context.dataset.kindOf(source);
  const reference = kind.fields.find((field) => field.type === "reference" && source[field.name]);
  return [reference ? entryLink(context, source[reference.name]) : null, source.published ? [", ", dateText(source.published)] : null].flat();
}

/** @param {Context} context @param {Entry} source */
export function sourceView(context, source) {
  const { dataset } = context;
  const label = dataset.label(source);
  const focus = context.address.parameters.focus;
  /** @type {Map<string, { item: EvidenceItem, entries: Set<Entry> }>} */
  const spans = new Map();
  for (const { entry, item } of citationsOf(dataset, source.id)) {
    const span = spans.get(placeKey(item)) ?? { item, entries: new Set() };
    span.entries.add(entry);
    spans.set(placeKey(item), span);
  }
  return h(
    "article", { class: "page source-page", "data-source": source.id },
    h("header", { class: "page-head" },
      h("p", { class: "eyebrow" }, dataset.named(dataset.kindOf(source))),
      h("h1", {}, isolated(label.text, label.language)),
      h("p", { class: "meta" }, byline(context, source)), permalink("source", source.id)),
    coverage(context, source),
    h("div", { class: "columns" },
      h("div", { class: "main-column" }, section(t("spans"), h("ol", { class: "spans" }, [...spans.values()].map(({ item, entries }) => spanItem(context, source, item, [...entries], placeKey(item) === focus))))),
      h("div", { class: "side-column" }, section(t("details"), fieldList(context, source, ["title", "body", "lines"])))),
  );
}

/** @param {Context} context @param {Entry} source @param {EvidenceItem} item @param {Entry[]} entries @param {boolean} isFocus */
function spanItem(context, source, item, entries, isFocus) {
  const { dataset } = context;
  const words = item.at === undefined ? undefined : dataset.data.words?.[source.id]?.[item.at];
  return h(
    "li", { class: isFocus ? "span focus" : "span", "data-at": placeKey(item), ...(isFocus ? { "aria-current": "true" } : {}) },
    placeText(item),
    h("div", {},
      words === undefined ? null : h("blockquote", { lang: source.language, dir: "auto" }, words),
      h("ul", { class: "plain" }, entries.map((entry) => {
        const fact = dataset.facts.get(entry.id);
        return h("li", { class: "cites" }, fact ? shapeIcon(dataset, fact) : null, entryLink(context, entry.id));
      }))),
  );
}
