// Days as numbers since 0001-01-01 in the proleptic Gregorian calendar, as the data counts them.

const daysInCycle = 146097;
const daysBeforeMarch = 306;

/**
 * @param {number} year astronomical
 * @param {number} month 1 to 12
 * @param {number} day 1 to 31
 */
export function dayNumber(year, month, day) {
  // Years begin in March here, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * daysInCycle + dayOfCycle - daysBeforeMarch;
}

/**
 * @param {number} number
 * @returns {{ year: number, month: number, day: number }}
 */
export function civil(number) {
  const shifted = number + daysBeforeMarch;
  const cycle = Math.floor(shifted / daysInCycle);
  const dayOfCycle = shifted - cycle * daysInCycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36524) - Math.floor(dayOfCycle / 146096)) / 365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * YYYY-MM-DD.
 * @param {number} number
 */
export function isoDay(number) {
  const { year, month, day } = civil(number);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * The first and the last day of a year, month or day written YYYY, YYYY-MM or YYYY-MM-DD.
 * @param {string | undefined} text
 * @returns {[number, number] | undefined} nothing where it is none of them
 */
export function daysOf(text) {
  const match = /^(-?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?$/.exec((text ?? "").trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - 1];
  const first = dayNumber(year, month, 1);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  if (day === undefined) return [first, next - 1];
  const number = first + day - 1;
  return day < 1 || number >= next ? undefined : [number, number];
}
