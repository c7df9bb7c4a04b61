// Elements are made here and nowhere else. Text enters the page as text nodes only, so that no text of the data can
// become markup, a style or a script.

const svgNamespace = "http://www.w3.org/2000/svg";

/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * @param {Element} element
 * @param {Record<string, any>} properties attributes; `on` holds listeners; false, null and undefined leave one out
 * @param {(Child | Child[])[]} children
 */
function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) {
        element.addEventListener(event, /** @type {EventListener} */ (listener));
      }
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
}

/**
 * An HTML element.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  fill(element, properties, children);
  return element;
}

/**
 * An SVG element.
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Child | Child[])} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function s(tag, properties = {}, ...children) {
  const element = document.createElementNS(svgNamespace, tag);
  fill(element, properties, children);
  return /** @type {SVGElementTagNameMap[T]} */ (element);
}

/**
 * A text of the data, kept apart from the direction of what surrounds it.
 * @param {string} text
 * @param {string} [language]
 */
export function isolated(text, language) {
  return h("bdi", { lang: language }, text);
}

/**
 * The direction of a text by its first letter, so that one that is cut short loses its end.
 * @param {string} text
 */
export function directionOf(text) {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "a";
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(letter) ? "rtl" : "ltr";
}

/**
 * A link within the page.
 * @param {string} href
 * @param {Record<string, any>} properties
 * @param {...(Child | Child[])} children
 */
export function link(href, properties, ...children) {
  return h("a", { href, ...properties }, ...children);
}

/**
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function replace(element, ...children) {
  element.replaceChildren();
  fill(element, {}, children);
}
