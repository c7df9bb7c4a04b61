// From days to pixels, and the ticks between them.

import { civil, dayNumber } from "./days.js";
import { monthName } from "./date-words.js";

/** What is shown where nothing is dated: the years 2000 to 2022. @type {[number, number]} */
const unbounded = [730119, 738520];

export class TimeScale {
  /** @param {number} from first day shown @param {number} to day after the last @param {number} width in pixels */
  constructor(from, to, width) {
    this.from = from;
    this.to = to;
    this.width = width;
  }

  /** @param {number} day */
  x(day) {
    return ((day - this.from) / (this.to - this.from)) * this.width;
  }

  /** @param {number} x */
  day(x) {
    return this.from + (x / this.width) * (this.to - this.from);
  }

  get pixelsPerDay() {
    return this.width / (this.to - this.from);
  }

  /**
   * Days with a label each, at least so far apart that the labels have room.
   * @returns {{ day: number, label: string, isYear: boolean }[]}
   */
  ticks(room = 72) {
    const days = room / this.pixelsPerDay;
    if (days <= 1) return this.everyDay(1);
    if (days <= 7) return this.everyDay(7);
    const monthStep = [1, 3, 6].find((step) => step * 30.5 >= days);
    if (monthStep !== undefined) return this.everyMonth(monthStep);
    let step = 1;
    for (let unit = 1; step * 365.25 < days; unit *= 10) {
      step = [unit, 2 * unit, 5 * unit, 10 * unit].find((one) => one * 365.25 >= days) ?? 10 * unit;
    }
    return this.everyYear(step);
  }

  /** @param {number} step */
  everyDay(step) {
    /** @type {{ day: number, label: string, isYear: boolean }[]} */
    const ticks = [];
    for (let day = Math.ceil(this.from / step) * step; day < this.to; day += step) {
      const date = civil(day);
      const isFirst = ticks.length === 0 || date.day <= step;
      ticks.push({ day, label: `${date.day}${isFirst ? ` ${monthName(date.month)} ${date.year}` : ""}`, isYear: isFirst });
    }
    return ticks;
  }

  /** @param {number} step */
  everyMonth(step) {
    const ticks = [];
    const first = civil(Math.floor(this.from));
    for (let index = 0; ; index++) {
      const months = (first.month - 1) - ((first.month - 1) % step) + index * step;
      const year = first.year + Math.floor(months / 12);
      const month = (months % 12) + 1;
      const day = dayNumber(year, month, 1);
      if (day >= this.to) return ticks;
      if (day < this.from) continue;
      ticks.push({ day, label: month === 1 ? String(year) : monthName(month), isYear: month === 1 });
    }
  }

  /** @param {number} step */
  everyYear(step) {
    const ticks = [];
    for (let year = Math.ceil(civil(Math.floor(this.from)).year / step) * step; ; year += step) {
      const day = dayNumber(year, 1, 1);
      if (day >= this.to) return ticks;
      if (day >= this.from) ticks.push({ day, label: String(year), isYear: true });
    }
  }
}

/**
 * The time that facts lie in, as far as it is bounded, with some room around it.
 * @param {import("./types").FactFacts[]} facts
 * @returns {[number, number]}
 */
export function domainOf(facts) {
  let first = Infinity;
  let last = -Infinity;
  for (const { readings, knownBy } of facts) {
    for (const day of [...readings.flat(), knownBy]) {
      if (day === null || day === undefined) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first > last) return unbounded;
  const padding = Math.max(20, (last - first) * 0.03);
  return [first - padding, last + 1 + padding];
}
