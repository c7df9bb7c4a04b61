// From the address to what is shown.

import { addressOf, readAddress } from "./address.js";
import { claimsView } from "./claims-view.js";
import { contradictionsView, hasContradictions } from "./contradictions-view.js";
import { Dataset } from "./dataset.js";
import { h, isolated, link, replace } from "./dom.js";
import { entityView } from "./entity-view.js";
import { prepareTexts } from "./entry-texts.js";
import { factView } from "./fact-view.js";
import { filterBar } from "./filter-bar.js";
import { chosenFacts } from "./filters.js";
import { loadData } from "./loading.js";
import { mapView } from "./map-view.js";
import { hasParties } from "./meetings.js";
import { networkView } from "./network-view.js";
import { hrefOf, viewHeading } from "./pieces.js";
import { searchView } from "./search-view.js";
import { sourcesView, sourceView } from "./sources-view.js";
import { direction, language, languageNames, pageLanguages, speak, t } from "./texts.js";
import { timelineView } from "./timeline.js";

/** @typedef {import("./pieces.js").Context} Context */

const filteredViews = ["timeline", "network", "claims", "map", "contradictions", "sources"];

/** @type {() => void} */
let leave = () => {};
let shownPath = "";

function pageElement() {
  return /** @type {HTMLElement} */ (document.getElementById("page"));
}

/** @param {Dataset} dataset */
function show(dataset) {
  const address = readAddress(location.hash);
  speak(address.parameters.lang ?? "en");
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  if (address.view === "") address.view = "timeline";
  const facts = filteredViews.includes(address.view) ? chosenFacts(dataset, address.parameters) : [...dataset.facts.values()];
  /** @type {Context} */
  const context = { dataset, address, facts, update: (changes, replaces) => update(dataset, changes, replaces) };
  leave();
  leave = () => {};
  const focused = document.activeElement?.getAttribute("data-keep") ?? undefined;
  const view = viewElement(context);
  replace(pageElement(),
    link("#content", { class: "skip", on: { click: (/** @type {Event} */ event) => { event.preventDefault(); document.getElementById("content")?.focus(); } } }, t("skip")),
    header(context),
    h("main", { id: "content", tabindex: -1, class: `view-${address.view}` }, filteredViews.includes(address.view) ? filterBar(context) : null, view),
    footer(dataset));
  document.title = titleOf(context);
  const path = `${address.view}/${address.id}`;
  if (path !== shownPath) {
    if (shownPath !== "") scrollTo(0, 0);
    shownPath = path;
  }
  if (focused) /** @type {HTMLElement | null} */ (document.querySelector(`[data-keep="${focused}"]`))?.focus();
  document.querySelector(".span.focus")?.scrollIntoView({ block: "center" });
}

/** @param {Dataset} dataset @param {Record<string, string | undefined>} changes @param {boolean} [replaces] */
function update(dataset, changes, replaces) {
  const { view, id, parameters } = readAddress(location.hash);
  const next = addressOf(view || "timeline", id, { ...parameters, ...changes });
  if (replaces) {
    history.replaceState(null, "", next);
  } else {
    history.pushState(null, "", next);
    show(dataset);
  }
}

/** @param {Context} context */
function viewElement(context) {
  const { dataset, address } = context;
  switch (address.view) {
    case "timeline": {
      const timeline = timelineView(context);
      leave = timeline.leave;
      return timeline.element;
    }
    case "network":
      return networkView(context);
    case "claims": {
      const [name = "", ...rest] = address.id.split("/");
      const kind = dataset.kinds.get(name) ?? dataset.factKinds.find((one) => dataset.isClaim(one));
      return kind ? claimsView({ ...context, address: { ...address, id: rest.join("/") } }, kind) : missing(dataset, address.id);
    }
    case "map":
      return hasMap(dataset) ? mapView(context) : missing(dataset, "map");
    case "contradictions":
      return contradictionsView(context);
    case "sources":
      return sourcesView(context);
    case "search":
      return searchView(context);
    default:
      return entryElement(context);
  }
}

/** @param {Context} context */
function entryElement(context) {
  const { dataset, address } = context;
  const entry = dataset.byId.get(address.id) ?? dataset.byId.get(dataset.data.former?.[address.id] ?? "");
  if (!entry) return missing(dataset, address.id);
  const { role } = dataset.kindOf(entry);
  if (role === "fact") return factView(context, entry);
  return role === "source" ? sourceView(context, entry) : entityView(context, entry);
}

/** @param {Dataset} dataset @param {string} id */
function missing(dataset, id) {
  const retracted = dataset.data.retracted?.find((one) => one.id === id);
  return viewHeading(retracted ? t("retracted", id, retracted.reason ?? "") : t("noSuch", id));
}

/** @param {Dataset} dataset */
function hasMap(dataset) {
  return document.getElementById("land") !== null && dataset.hasType("coordinates");
}

/** @param {Context} context */
function header(context) {
  const { dataset, address } = context;
  const tabs = [
    ["timeline", "", t("timeline")],
    ...(hasParties(dataset) ? [["network", "", t("network")]] : []),
    ...dataset.factKinds.filter((kind) => dataset.isClaim(kind)).map((kind) => ["claims", kind.name, dataset.collectionName(kind)]),
    ...(hasMap(dataset) ? [["map", "", t("map")]] : []),
    ...(hasContradictions(dataset) ? [["contradictions", "", t("contradictions")]] : []),
    ...(dataset.sources.length > 0 ? [["sources", "", t("sources")]] : []),
  ];
  const isHere = (/** @type {string} */ view, /** @type {string} */ id) => address.view === view && (id === "" || address.id === "" || address.id.split("/")[0] === id);
  return h(
    "header", { class: "masthead" },
    h("div", { class: "masthead-top" },
      link(hrefOf(context, "timeline"), { class: "brand" }, isolated(dataset.title)),
      searchBox(context),
      h("div", { class: "settings" }, languageLinks(context), themeButton())),
    h("nav", { class: "tabs", "aria-label": t("facts") }, tabs.map(([view = "", id = "", words = ""]) =>
      link(hrefOf(context, view, id), { "aria-current": isHere(view, id) ? "page" : undefined }, words))),
    dataset.data.words ? h("p", { class: "private" }, t("privateCopy")) : null,
  );
}

/** @param {Context} context */
function searchBox(context) {
  const input = h("input", {
    type: "search", name: "q", class: "search", placeholder: t("searchHint"), "aria-label": t("search"), dir: "auto", autocomplete: "off",
    value: context.address.view === "search" ? context.address.parameters.q ?? "" : "",
  });
  const go = (/** @type {boolean} */ replaces) => {
    const next = hrefOf(context, "search", "", { q: input.value.trim() || undefined });
    if (replaces) history.replaceState(null, "", next);
    else history.pushState(null, "", next);
    const results = searchView({ ...context, address: readAddress(location.hash) });
    const main = document.getElementById("content");
    if (main) {
      leave();
      leave = () => {};
      main.className = "view-search";
      replace(main, results);
      shownPath = "search/";
      context.address.view = "search";
      document.querySelector(".tabs [aria-current]")?.removeAttribute("aria-current");
    }
  };
  input.addEventListener("input", () => go(context.address.view === "search"));
  return h("form", { role: "search", class: "search-form", on: { submit: (/** @type {Event} */ event) => { event.preventDefault(); go(true); } } }, input);
}

/** @param {Context} context */
function languageLinks({ address }) {
  return h("span", { class: "languages", role: "group", "aria-label": t("language") }, pageLanguages.filter((one) => one !== language()).map((one) =>
    link(addressOf(address.view, address.id, { ...address.parameters, lang: one === "en" ? undefined : one }), { lang: one, hreflang: one }, languageNames[one] ?? one)));
}

const themes = ["auto", "light", "dark"];

function themeButton() {
  const current = themes.indexOf(document.documentElement.dataset.theme ?? "auto");
  const words = `${t("theme")}: ${t(themes[current] ?? "auto")}`;
  return h("button", { type: "button", class: "theme", title: words, "aria-label": words, on: { click: (/** @type {Event} */ event) => {
    setTheme(themes[(current + 1) % themes.length] ?? "auto");
    /** @type {Element} */ (event.currentTarget).replaceWith(themeButton());
  } } }, ["◐", "○", "●"][current] ?? "◐");
}

/** @param {string} theme */
function setTheme(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Where the browser keeps nothing, the choice lasts as long as the page is open.
  }
}

function storedTheme() {
  try {
    return localStorage.getItem("theme") ?? "auto";
  } catch {
    return "auto";
  }
}

/** @param {Dataset} dataset */
function footer(dataset) {
  return h("footer", { class: "footer" }, h("p", {}, t("about", dataset.facts.size, dataset.sources.length, dataset.entries.length - dataset.facts.size - dataset.sources.length)));
}

/** @param {Context} context */
function titleOf({ dataset, address }) {
  const entry = dataset.byId.get(address.id);
  const own = entry ? dataset.label(entry).text : address.view === "timeline" || address.view === "claims" ? "" : t(address.view);
  return own ? `${own} – ${dataset.title}` : dataset.title;
}

async function start() {
  setTheme(storedTheme());
  try {
    const dataset = new Dataset(await loadData((done, of) => replace(pageElement(), h("p", { class: "empty", role: "status" }, `${t("loading")} ${done}/${of}`))));
    addEventListener("hashchange", () => show(dataset));
    addEventListener("popstate", () => show(dataset));
    show(dataset);
    document.documentElement.dataset.ready = "true";
    prepareTexts(dataset);
  } catch (error) {
    replace(pageElement(), h("p", { class: "empty", role: "alert" }, t("failed", error instanceof Error ? error.message : String(error))));
    throw error;
  }
}

void start();
