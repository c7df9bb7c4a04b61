// One form for all spellings of a name, the same that the library's FindByName compares by.

// The library goes by UTF-16 code units: what lies beyond the basic plane stays as it is there, and so it does here.
const dropped = /[\u0640\u0621'`\u2018\u2019\u02BB\u02BC\u02BE\u02BF]|(?![\u{10000}-\u{10FFFF}])[\p{Mn}\p{Me}\p{Cf}]/gu;
const betweenWords = /[^\p{L}\p{Nd}\uD800-\uDFFF\u{10000}-\u{10FFFF}]+/gu;
const basicPlane = /[^\u{10000}-\u{10FFFF}]+/gu;
const halfPair = /[\uD800-\uDFFF]/u;

const plain = /^[\x00-\x7F]*$/;

/** @type {Record<string, string>} */
const letters = {};
for (const [from, to] of /** @type {[string, string][]} */ ([
  ["\u0622\u0623\u0625\u0671\u0672\u0673", "\u0627"],
  ["\u0624", "\u0648"],
  ["\u0626\u0649\u06CC\u06D2", "\u064A"],
  ["\u0629\u06C0\u06C1\u06C3\u06D5\u06BE", "\u0647"],
  ["\u06A9\u06AA", "\u0643"],
  ["\u00DF\u1E9E", "ss"],
  ["\u00E6\u00C6", "ae"],
  ["\u0153\u0152", "oe"],
  ["\u00FE\u00DE", "th"],
  ["\u00F8\u00D8", "o"],
  ["\u0142\u0141", "l"],
  ["\u0111\u0110\u00F0\u00D0", "d"],
  ["\u0127\u0126", "h"],
  ["\u0131\u0130", "i"],
  ["\u03A3", "\u03C3"],
])) {
  for (const letter of from) letters[letter] = to;
}
const foldedLetters = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");

/**
 * @param {string} text
 * @returns {string} words of letters and digits with one space between them
 */
export function fold(text) {
  // Most texts are plain ASCII, which needs none of the rules for other scripts.
  if (plain.test(text)) return text.replace(/['`]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  // Half a surrogate pair: no name, and compared as it stands.
  const decomposed = halfPair.test(text) ? text : text.normalize("NFKD");
  return decomposed
    .replace(dropped, "")
    .replace(betweenWords, " ")
    .trim()
    .replace(foldedLetters, (letter) => letters[letter] ?? letter)
    .replace(basicPlane, (part) => part.toLowerCase());
}
