// What happened where: Natural Earth's land, and a disc for each place with coordinates. No tiles.

import { h, isolated, link, s } from "./dom.js";
import { entryLink, factList, hrefOf, section, viewHeading } from "./pieces.js";
import { progressOf } from "./progress.js";
import { t } from "./texts.js";
import { timeFilter } from "./time-filter.js";

/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./pieces.js").Context} Context */
/** @typedef {{ id: string, longitude: number, latitude: number, isVague: boolean, facts: Set<FactFacts>, happened: number }} Spot */

/** In metres; a disc for what is farther off stands for a country or a sea, not for a point. */
const mostPrecise = 100_000;

const wide = { width: 900, height: 600, margin: 90 };
const narrow = { width: 440, height: 460, margin: 44 };

/**
 * The coordinates of an entry, or of the first place around it that has some.
 * @param {import("./dataset.js").Dataset} dataset
 * @param {string} id
 * @returns {{ id: string, longitude: number, latitude: number, isVague: boolean } | undefined}
 */
function spotOf(dataset, id) {
  const seen = new Set();
  for (let at = dataset.byId.get(id); at && !seen.has(at.id);) {
    seen.add(at.id);
    const kind = dataset.kindOf(at);
    const field = kind.fields.find((one) => one.type === "coordinates");
    const value = field && at[field.name];
    if (value) return { id: at.id, latitude: value.latitude, longitude: value.longitude, isVague: (value.precision ?? 0) > mostPrecise };
    const around = kind.fields.find((one) => one.containment);
    at = around && at[around.name] ? dataset.byId.get(at[around.name]) : undefined;
  }
  return undefined;
}

/** @param {Context} context */
export function mapView(context) {
  const { dataset, facts } = context;
  /** @type {Map<string, Spot>} */
  const spots = new Map();
  /** @type {Map<string, ReturnType<typeof spotOf>>} */
  const known = new Map();
  const spotAt = (/** @type {string} */ id) => {
    if (!known.has(id)) known.set(id, spotOf(dataset, id));
    return known.get(id);
  };
  let unplaced = 0;
  let unlocated = 0;
  for (const fact of facts) {
    const places = [...fact.entities].filter((id) => {
      const entry = dataset.byId.get(id);
      return entry !== undefined && dataset.isPlace(dataset.kindOf(entry));
    });
    const found = places.map(spotAt).filter((spot) => spot !== undefined);
    if (places.length === 0) unplaced++;
    else if (found.length === 0) unlocated++;
    for (const at of found) {
      const spot = spots.get(at.id) ?? { ...at, facts: new Set(), happened: 0 };
      if (!spot.facts.has(fact) && progressOf(dataset, fact).shape === "happened" && !dataset.isClaim(fact.kind)) spot.happened++;
      spot.facts.add(fact);
      spots.set(at.id, spot);
    }
  }
  const sorted = [...spots.values()].sort((left, right) => right.facts.size - left.facts.size || (left.id < right.id ? -1 : 1));
  const focus = spots.get(context.address.id);
  return h(
    "div", { class: "map" },
    viewHeading(t("map"), t("mapNote")),
    timeFilter(context),
    sorted.length === 0 ? h("p", { class: "empty" }, t("noFacts")) : h(
      "div", { class: "columns wide" },
      h("div", { class: "main-column" }, picture(context, sorted, context.address.id), h("p", { class: "note" }, t("notOnMap", unlocated, unplaced))),
      h("div", { class: "side-column" }, focus
        ? section(dataset.labelOfId(focus.id), h("p", {}, entryLink(context, focus.id, { class: "quiet" }), " · ", link(hrefOf(context, "map"), { class: "quiet" }, t("all"))),
            factList(context, [...focus.facts], hrefOf(context, "timeline", "", { place: focus.id })))
        : h("ul", { class: "pairs spots" }, sorted.map((spot) => h("li", {}, link(hrefOf(context, "map", spot.id), { class: "spot-link" }, isolated(dataset.labelOfId(spot.id))), h("span", { class: "count" }, String(spot.facts.size))))))),
  );
}

/** @param {Context} context @param {Spot[]} spots @param {string} focus */
function picture(context, spots, focus) {
  const { width, height, margin } = matchMedia("(max-width: 820px)").matches ? narrow : wide;
  const precise = spots.filter((spot) => !spot.isVague);
  const points = { type: "MultiPoint", coordinates: (precise.length > 1 ? precise : spots).map((spot) => [spot.longitude, spot.latitude]) };
  const projection = d3.geoNaturalEarth1();
  projection.fitExtent([[margin, margin * 0.7], [width - margin, height - margin * 0.7]], points);
  if (!Number.isFinite(projection.scale()) || projection.scale() > 1600) projection.scale(1600);
  const centre = projection.invert?.([width / 2, height / 2]);
  if (spots.length === 1 || !centre) projection.center([spots[0]?.longitude ?? 0, spots[0]?.latitude ?? 0]).translate([width / 2, height / 2]);
  projection.clipExtent([[0, 0], [width, height]]);
  const path = d3.geoPath(projection);
  const atlas = JSON.parse(document.getElementById("land")?.textContent ?? "null");
  const land = topojson.feature(atlas, atlas.objects.land);
  return h("div", { class: "picture" }, s(
    "svg", { viewBox: `0 0 ${width} ${height}`, class: "map-picture", role: "group", "aria-label": t("map") },
    s("path", { class: "graticule", d: path(d3.geoGraticule10()) ?? "" }),
    s("path", { class: "land", d: path(land) ?? "" }),
    ...discs(context, spots, focus, projection)));
}

/** @param {Context} context @param {Spot[]} spots @param {string} focus @param {any} projection */
function discs(context, spots, focus, projection) {
  /** @type {{ x: number, y: number, width: number }[]} */
  const labels = [];
  return spots.flatMap((spot) => {
    const [x, y] = projection([spot.longitude, spot.latitude]) ?? [0, 0];
    const radius = 4 + Math.sqrt(spot.facts.size) * 3.2;
    const inner = radius * Math.sqrt(spot.happened / spot.facts.size);
    const label = context.dataset.label(/** @type {import("./types").Entry} */ (context.dataset.byId.get(spot.id)));
    const box = { x, y: y + radius + 13, width: label.text.length * 7 };
    const isFree = labels.every((other) => Math.abs(other.x - box.x) > (other.width + box.width) / 2 || Math.abs(other.y - box.y) > 15);
    if (isFree) labels.push(box);
    return [s(
      "a", { class: `node ${spot.isVague ? "vague" : ""} ${spot.id === focus ? "focus" : ""}`, href: hrefOf(context, "map", spot.id === focus ? "" : spot.id), "data-id": spot.id, "aria-label": `${label.text}, ${spot.facts.size}` },
      s("title", {}, `${label.text}, ${spot.facts.size}`),
      s("circle", { class: "ring", cx: x, cy: y, r: radius }),
      inner > 0 ? s("circle", { class: "core", cx: x, cy: y, r: inner }) : null,
      isFree ? s("text", { x, y: box.y, "text-anchor": "middle", lang: label.language }, label.text) : null)];
  });
}
