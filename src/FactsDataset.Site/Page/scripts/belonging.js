// What belongs to what, as the library tells it: through the fields that the schema marks as belonging, at any date, and
// through the posts that somebody holds, at the time of the tenure; directly or through others.

import { namedIn } from "./references.js";

/** @typedef {import("./types").Bounds} Bounds */
/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./types").KindSchema} KindSchema */
/** @typedef {import("./dataset.js").Dataset} Dataset */

const no = 0;
const possibly = 1;
const yes = 2;

/**
 * Whether the whole of a date lies in a period for certain, or may have a day in common with it.
 * @param {Bounds[]} at the readings of the date
 * @param {Bounds[]} period
 */
export function holdsAt(at, period) {
  const pairs = at.flatMap((inner) => period.map((outer) => ({ inner, outer })));
  const isWithin = pairs.every(({ inner, outer }) =>
    (inner[0] ?? -Infinity) >= (outer[1] ?? Infinity) && (inner[3] ?? Infinity) <= (outer[2] ?? -Infinity));
  if (isWithin) return yes;
  const isApart = pairs.every(({ inner, outer }) =>
    (inner[0] ?? -Infinity) > (outer[3] ?? Infinity) || (outer[0] ?? -Infinity) > (inner[3] ?? Infinity));
  return isApart ? no : possibly;
}

/** The fields of a kind that say who holds which post when, where it has all three. @param {KindSchema} kind */
function tenureFields(kind) {
  const [holder, post, period] = ["holder", "post", "period"].map((part) => kind.fields.find((field) => field.tenure === part));
  return holder && post && period ? { holder, post, period } : undefined;
}

/**
 * Who belongs directly to an entity: at any date, or where a period stands, by a post held in it.
 * @param {Dataset} dataset
 * @param {string} whole
 * @returns {{ id: string, post: boolean, period: Bounds[] | undefined }[]}
 */
function stepsDown(dataset, whole) {
  return (dataset.referrers.get(whole) ?? []).flatMap(({ from, field, inner }) => {
    const kind = dataset.kindOf(from);
    if (kind.role === "fact" || inner) return [];
    const steps = [];
    const tenure = tenureFields(kind);
    const holder = tenure?.post === field ? from[tenure.holder.name] : undefined;
    if (tenure && holder !== undefined) steps.push({ id: holder, post: true, period: dataset.data.dates[from[tenure.period.name]] });
    if (field.belonging) steps.push({ id: from.id, post: false, period: undefined });
    return steps;
  });
}

/**
 * How surely each that belongs to an entity at a date does so, the entity itself among them; what is reached again more
 * surely is walked from again, which ends.
 * @param {(whole: string) => ReturnType<typeof stepsDown>} stepsOf
 * @param {string} whole
 * @param {Bounds[] | undefined} at the readings of the date; of none, a tenure counts as possible, whenever it is
 */
function affiliates(stepsOf, whole, at) {
  const reached = new Map([[whole, yes]]);
  const open = [whole];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const sofar = reached.get(id) ?? no;
    for (const step of stepsOf(id)) {
      const held = !step.post ? yes : at?.length && step.period?.length ? holdsAt(at, step.period) : possibly;
      const certainty = Math.min(held, sofar);
      if (certainty <= (reached.get(step.id) ?? no)) continue;
      reached.set(step.id, certainty);
      open.push(step.id);
    }
  }
  return reached;
}

/** Asks a question of each id once. @template T @param {(id: string) => T} ask @returns {(id: string) => T} */
function remembering(ask) {
  /** @type {Map<string, T>} */
  const answers = new Map();
  return (id) => {
    let answer = answers.get(id);
    if (answer === undefined) {
      answer = ask(id);
      answers.set(id, answer);
    }
    return answer;
  };
}

/**
 * A test whether a fact refers to an entity or, at its date, to what belongs to it.
 * @param {Dataset} dataset
 * @param {string} whole
 * @param {boolean} isCertain whether what may belong to it is left out
 * @returns {(fact: FactFacts) => boolean}
 */
export function refersToPartOf(dataset, whole, isCertain) {
  const stepsOf = remembering((id) => stepsDown(dataset, id));
  const ever = affiliates(stepsOf, whole, undefined);
  const at = remembering((date) => affiliates(stepsOf, whole, dataset.data.dates[date]));
  const least = isCertain ? yes : possibly;
  return (fact) => {
    for (const id of namedIn(dataset, fact)) {
      // What belongs by no post at all does so at any date; what never belongs does so at none.
      const certainty = ever.get(id) ?? no;
      const own = certainty === possibly && fact.when !== undefined ? at(fact.when).get(id) ?? no : certainty;
      if (own >= least) return true;
    }
    return false;
  };
}
