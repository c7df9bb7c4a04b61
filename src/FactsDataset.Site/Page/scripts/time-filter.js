// All facts over time, in which a stretch can be drawn: what lies outside of it is filtered out. The same as the two
// date fields of the filters, at a glance.

import { civil, daysOf, isoDay } from "./days.js";
import { h, replace } from "./dom.js";
import { overview } from "./time-overview.js";
import { domainOf, TimeScale } from "./time-scale.js";
import { t } from "./texts.js";

/** @param {import("./pieces.js").Context} context */
export function timeFilter(context) {
  const facts = [...context.dataset.facts.values()];
  const domain = domainOf(facts);
  const { from, to } = context.address.parameters;
  const first = daysOf(from)?.[0] ?? domain[0];
  const last = daysOf(to)?.[1] ?? domain[1];
  const strip = h("div", { class: "overview", title: t("timeFilter") });
  const choose = (/** @type {number} */ start, /** @type {number} */ end) => context.update({
    from: start <= domain[0] ? undefined : isoDay(Math.floor(start)), to: end >= domain[1] ? undefined : isoDay(Math.ceil(end)) });
  const observer = new ResizeObserver(() => {
    if (strip.clientWidth > 0) replace(strip, overview(facts, domain, new TimeScale(domain[0], domain[1], strip.clientWidth), choose, [first, last]));
  });
  observer.observe(strip);
  return h("div", { class: "time-filter" }, strip, h("p", { class: "ends" }, h("span", {}, from ? isoDay(first) : String(civil(Math.floor(first)).year)), h("span", {}, to ? isoDay(last) : String(civil(Math.ceil(last)).year))));
}
