// A list of rows of one height. A short one stands in the page whole; of a long one only what is near the window is
// there, so that a hundred thousand rows scroll as a hundred do.

import { h, replace } from "./dom.js";

const longestWhole = 600;
const margin = 12;

/** @template T */
export class RowWindow {
  /**
   * @param {T[]} rows
   * @param {(row: T) => HTMLElement} make
   * @param {(row: T, element: HTMLElement) => void} drawRow
   */
  constructor(rows, make, drawRow) {
    this.rows = rows;
    this.make = make;
    this.drawRow = drawRow;
    this.isWhole = rows.length <= longestWhole;
    this.element = h("ol", { class: this.isWhole ? "rows" : "rows windowed" });
    /** @type {Map<number, HTMLElement>} */
    this.shown = new Map();
    this.height = 0;
    this.scrolled = () => requestAnimationFrame(() => this.fill(false));
    if (this.isWhole) {
      rows.forEach((row, index) => this.shown.set(index, make(row)));
      replace(this.element, ...this.shown.values());
    } else {
      addEventListener("scroll", this.scrolled, { passive: true });
    }
  }

  /** Draws what is shown anew, at a new width or for another window of time. */
  draw() {
    if (this.isWhole) {
      for (const [index, element] of this.shown) this.drawRow(/** @type {T} */ (this.rows[index]), element);
    } else {
      this.fill(true);
    }
  }

  /** @param {boolean} redraws */
  fill(redraws) {
    if (!this.element.isConnected) return;
    const height = parseFloat(getComputedStyle(this.element).getPropertyValue("--row-height")) || 50;
    if (height !== this.height) {
      this.height = height;
      this.element.style.height = `${this.rows.length * height}px`;
      this.shown.forEach((element) => element.remove());
      this.shown.clear();
    }
    const { top } = this.element.getBoundingClientRect();
    const first = Math.max(0, Math.floor(-top / height) - margin);
    const last = Math.min(this.rows.length, Math.ceil((innerHeight - top) / height) + margin);
    for (const [index, element] of this.shown) {
      if (index >= first && index < last) continue;
      element.remove();
      this.shown.delete(index);
    }
    for (let index = first; index < last; index++) {
      const row = /** @type {T} */ (this.rows[index]);
      let element = this.shown.get(index);
      const isNew = element === undefined;
      if (element === undefined) {
        element = this.make(row);
        element.style.top = `${index * height}px`;
        element.setAttribute("aria-setsize", String(this.rows.length));
        element.setAttribute("aria-posinset", String(index + 1));
        this.shown.set(index, element);
        this.element.append(element);
      }
      if (isNew || redraws) this.drawRow(row, element);
    }
  }

  leave() {
    removeEventListener("scroll", this.scrolled);
  }
}
