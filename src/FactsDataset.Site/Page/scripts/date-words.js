// Dates in words that a person uses; the notation stands beside them where it matters.

import { language } from "./texts.js";

/** @type {Record<string, string[]>} */
const months = {
  en: "January February March April May June July August September October November December".split(" "),
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
};

/** @type {Record<string, Record<string, string>>} */
const phrases = {
  en: {
    by: "by {0}", after: "{0} or later", between: "some time in {0}", either: " or ", about: "about {0}", perhaps: "perhaps {0}",
    until: "until {0}", since: "since {0}", someDay: "some day in {0}", someMonth: "some month of {0}", someYear: "some year of the {0}",
    decade: "{0}s", century: "{0}s", range: "{0} – {1}", always: "at no known time",
  },
  ar: {
    by: "بحلول {0}", after: "{0} أو بعده", between: "في وقت ما من {0}", either: " أو ", about: "نحو {0}", perhaps: "ربما {0}",
    until: "حتى {0}", since: "منذ {0}", someDay: "يوم ما من {0}", someMonth: "شهر ما من {0}", someYear: "عام ما من {0}",
    decade: "عقد {0}", century: "القرن الذي يبدأ عام {0}", range: "{0} – {1}", always: "في زمن غير معروف",
  },
};

/**
 * @param {string} key
 * @param {...string} values
 */
function phrase(key, ...values) {
  const text = (phrases[language()] ?? phrases.en ?? {})[key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? "");
}

/** @param {number} month */
export function monthName(month) {
  return (months[language()] ?? months.en ?? [])[month - 1] ?? String(month);
}

/** @param {string} year */
function yearWords(year) {
  if (year.endsWith("XX")) return phrase("someYear", phrase("century", `${year.slice(0, -2)}00`));
  if (year.endsWith("X")) return phrase("someYear", phrase("decade", `${year.slice(0, -1)}0`));
  return year.startsWith("-") ? year : year.replace(/^0+(?=\d)/, "");
}

/** @param {string} text a date without slash, comma and dots */
function single(text) {
  const qualifier = /[?~%]$/.exec(text)?.[0];
  const [year = "", month, day] = text.replace(/[?~%]/g, "").split(/(?<=.)-/);
  let words = yearWords(year);
  if (month === "XX") {
    words = phrase(day === undefined ? "someMonth" : "someDay", words);
  } else if (month !== undefined) {
    words = `${monthName(Number(month))} ${words}`;
    if (day === "XX") words = phrase("someDay", words);
    else if (day !== undefined) words = `${Number(day)} ${words}`;
  }
  if (qualifier === "~") return phrase("about", words);
  return qualifier === undefined ? words : phrase("perhaps", words);
}

/**
 * Two dates as one range, what they share said once.
 * @param {string} first
 * @param {string} last
 */
function range(first, last) {
  if (first === last) return single(first);
  const [firstYear, firstMonth, firstDay] = first.split("-");
  const [lastYear, lastMonth, lastDay] = last.split("-");
  const areDays = [firstDay, lastDay].every((day) => /^\d\d$/.test(day ?? ""));
  if (areDays && firstYear === lastYear && firstMonth === lastMonth) {
    return `${Number(firstDay)}–${Number(lastDay)} ${monthName(Number(lastMonth))} ${yearWords(lastYear ?? "")}`;
  }
  if (areDays && firstYear === lastYear) {
    return `${Number(firstDay)} ${monthName(Number(firstMonth))} – ${single(last)}`;
  }
  return phrase("range", single(first), single(last));
}

/**
 * A date in words.
 * @param {string} edtf
 * @returns {string}
 */
export function dateWords(edtf) {
  if (edtf.startsWith("[") || edtf.startsWith("{")) {
    const members = edtf.slice(1, -1).split(",").map((member) => member.trim());
    return members
      .map((member) => {
        if (!member.includes("..")) return single(member);
        const [first, last] = member.split("..");
        if (!first) return phrase("by", single(last ?? ""));
        return last ? phrase("between", range(first, last)) : phrase("after", single(first));
      })
      .join(phrase("either"));
  }
  if (edtf.includes("/")) {
    const [start = "", end = ""] = edtf.split("/");
    const isOpen = (/** @type {string} */ side) => side === "" || side === "..";
    if (isOpen(start) && isOpen(end)) return phrase("always");
    if (isOpen(start)) return phrase("until", single(end));
    return isOpen(end) ? phrase("since", single(start)) : range(start, end);
  }
  return single(edtf);
}
