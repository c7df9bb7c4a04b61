// Who met whom: a network of those who took part in one event, and beside it the same as a list.

import { h, isolated, link, s } from "./dom.js";
import { apartCodes, partiesOf } from "./meetings.js";
import { entryLink, factList, hrefOf, viewHeading } from "./pieces.js";
import { progressOf } from "./progress.js";
import { t } from "./texts.js";
import { timeFilter } from "./time-filter.js";

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./pieces.js").Context} Context */
/** @typedef {{ id: string, label: string, language: string | undefined, count: number, x: number, y: number }} Point */
/** @typedef {{ source: Point, target: Point, facts: FactFacts[], tookPlace: number }} Edge */

const wide = { width: 760, height: 560 };
const narrow = { width: 460, height: 620 };

/** @param {Context} context */
export function networkView(context) {
  const whole = graphOf(context);
  const focus = context.address.id;
  const { points, edges } = largest(whole, focus);
  const chosen = focus ? whole.edges.filter((edge) => edge.source.id === focus || edge.target.id === focus) : whole.edges;
  return h(
    "div", { class: "network" },
    viewHeading(t("network"), t("metNote")),
    timeFilter(context),
    points.length === 0 ? h("p", { class: "empty" }, t("noFacts")) : h(
      "div", { class: "columns" },
      h("div", { class: "main-column" }, picture(context, points, edges, focus),
        points.length < whole.points.length ? h("p", { class: "note" }, t("mostMet", points.length, whole.points.length)) : null),
      h("div", { class: "side-column" },
        focus
          ? h("p", { class: "focus" }, entryLink(context, focus, { class: "strong" }), " ", link(hrefOf(context, "network"), { class: "quiet" }, t("everyone")))
          : h("p", { class: "note" }, t("selectTwo")),
        pairs(context, chosen, focus))),
  );
}

/** @param {Context} context */
function graphOf({ dataset, facts }) {
  /** @type {Map<string, Point>} */
  const points = new Map();
  /** @type {Map<string, Edge>} */
  const edges = new Map();
  for (const fact of facts) {
    const parties = partiesOf(dataset, fact).filter(({ party }) => party.id !== undefined);
    if (parties.length < 2) continue;
    const ids = [...new Set(parties.map(({ party }) => /** @type {string} */ (party.id)))].sort();
    for (const id of ids) {
      const entry = dataset.byId.get(id);
      const label = entry ? dataset.label(entry) : { text: id, language: undefined };
      const point = points.get(id) ?? { id, label: label.text, language: label.language, count: 0, x: 0, y: 0 };
      point.count++;
      points.set(id, point);
    }
    const isDone = progressOf(dataset, fact).shape === "happened" && apartCodes(dataset, fact).length === 0;
    const absent = new Set(parties.filter(({ party }) => party.apart).map(({ party }) => party.id));
    for (let first = 0; first < ids.length; first++) {
      for (let second = first + 1; second < ids.length; second++) {
        const key = `${ids[first]} ${ids[second]}`;
        /** @type {Edge} */
        const edge = edges.get(key) ?? { source: /** @type {Point} */ (points.get(ids[first] ?? "")), target: /** @type {Point} */ (points.get(ids[second] ?? "")), facts: [], tookPlace: 0 };
        edge.facts.push(fact);
        if (isDone && !absent.has(ids[first]) && !absent.has(ids[second])) edge.tookPlace++;
        edges.set(key, edge);
      }
    }
  }
  return { points: [...points.values()].sort((left, right) => right.count - left.count || (left.id < right.id ? -1 : 1)), edges: [...edges.values()] };
}

const mostPoints = 150;

/**
 * Of a large network those who meet most; where one is looked at, that one and whom it met before all others.
 * @param {{ points: Point[], edges: Edge[] }} graph
 * @param {string} focus
 */
function largest({ points, edges }, focus) {
  if (points.length <= mostPoints) return { points, edges };
  const near = new Set(edges.filter((edge) => edge.source.id === focus || edge.target.id === focus).flatMap((edge) => [edge.source, edge.target]));
  const first = points.filter((point) => point.id === focus).concat(points.filter((point) => near.has(point) && point.id !== focus));
  const kept = new Set([...new Set([...first, ...points])].slice(0, mostPoints));
  return { points: points.filter((point) => kept.has(point)), edges: edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target)) };
}

/** @param {Point} point */
function radiusOf(point) {
  return 5 + Math.sqrt(point.count) * 2.6;
}

/**
 * Settles the points where they stand, the same in every run.
 * @param {Point[]} points
 * @param {Edge[]} edges
 * @param {{ width: number, height: number }} frame
 */
function settle(points, edges, { width, height }) {
  points.forEach((point, index) => {
    const angle = index * 2.399963;
    point.x = width / 2 + Math.sqrt(index) * 34 * Math.cos(angle);
    point.y = height / 2 + Math.sqrt(index) * 26 * Math.sin(angle);
  });
  d3.forceSimulation(points)
    .force("link", d3.forceLink(edges).distance((/** @type {Edge} */ edge) => 120 - Math.min(50, edge.facts.length * 10)).strength(0.35))
    .force("charge", d3.forceManyBody().strength(-330))
    .force("x", d3.forceX(width / 2).strength(0.06))
    .force("y", d3.forceY(height / 2).strength(0.1))
    .force("collide", d3.forceCollide((/** @type {Point} */ point) => radiusOf(point) + 16))
    .stop()
    .tick(points.length > 120 ? 120 : 320);
  fit(points, "x", 70, width - 70);
  fit(points, "y", 28, height - 42);
}

/** Those whose labels have room, the most met first. @param {Point[]} points */
function freeLabels(points) {
  /** @type {Point[]} */
  const labelled = [];
  for (const point of points) {
    const isFree = labelled.every((other) => Math.abs(other.x - point.x) > (other.label.length + point.label.length) * 3.6
      || Math.abs(other.y + radiusOf(other) - point.y - radiusOf(point)) > 14);
    if (isFree) labelled.push(point);
  }
  return new Set(labelled);
}

/** Spreads the points over the frame. @param {Point[]} points @param {"x" | "y"} axis @param {number} first @param {number} last */
function fit(points, axis, first, last) {
  const values = points.map((point) => point[axis]);
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  for (const point of points) point[axis] = first + ((point[axis] - least) / span) * (last - first);
}

/** @param {Context} context @param {Point[]} points @param {Edge[]} edges @param {string} focus */
function picture(context, points, edges, focus) {
  const { width, height } = matchMedia("(max-width: 820px)").matches ? narrow : wide;
  settle(points, edges, { width, height });
  const near = new Set(edges.filter((edge) => edge.source.id === focus || edge.target.id === focus).flatMap((edge) => [edge.source.id, edge.target.id]));
  const labelled = freeLabels(points);
  const isFaint = (/** @type {string} */ id) => focus !== "" && id !== focus && !near.has(id);
  return h("div", { class: "picture" }, s(
    "svg", { viewBox: `0 0 ${width} ${height}`, class: "network-picture", role: "group", "aria-label": t("network") },
    ...edges.map((edge) => s("line", {
      class: `edge ${edge.tookPlace > 0 ? "solid" : "broken"} ${focus && edge.source.id !== focus && edge.target.id !== focus ? "faint" : ""}`,
      x1: edge.source.x, y1: edge.source.y, x2: edge.target.x, y2: edge.target.y, "stroke-width": 1 + Math.min(5, edge.facts.length) })),
    ...points.map((point) => s(
      "a", { class: `node ${point.id === focus ? "focus" : ""} ${isFaint(point.id) ? "faint" : ""}`, href: hrefOf(context, "network", point.id === focus ? "" : point.id), "data-id": point.id, "aria-label": `${point.label}, ${point.count}` },
      s("circle", { cx: point.x, cy: point.y, r: radiusOf(point) }),
      s("title", {}, point.label),
      labelled.has(point) || near.has(point.id) ? s("text", { x: point.x, y: point.y + radiusOf(point) + 13, "text-anchor": "middle", lang: point.language }, point.label) : null)),
  ));
}

/** @param {Context} context @param {Edge[]} edges @param {string} focus */
function pairs(context, edges, focus) {
  const sorted = [...edges].sort((left, right) => right.facts.length - left.facts.length || (left.source.id < right.source.id ? -1 : 1));
  const shown = focus ? sorted : sorted.slice(0, 40);
  return h("ul", { class: "pairs" }, shown.map((edge) => {
    const name = (/** @type {Point} */ { label, language }) => isolated(label, language);
    const other = edge.source.id === focus ? edge.target : edge.source;
    const names = focus ? [name(other)] : [name(edge.source), h("span", { class: "muted" }, " – "), name(edge.target)];
    return h("li", {}, h("details", { open: focus !== "" && shown.length <= 6 },
      h("summary", {}, h("span", {}, names), h("span", { class: "count", title: t("tookPlaceCount", edge.tookPlace, edge.facts.length) }, `${edge.tookPlace}/${edge.facts.length}`)),
      focus ? h("p", {}, link(hrefOf(context, "entity", other.id), { class: "quiet" }, t("dossier"))) : null,
      factList(context, edge.facts, hrefOf(context, "timeline", "", { entity: other.id }))));
  }));
}
