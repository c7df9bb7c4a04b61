// What belongs to what, as the library tells it: through the fields that the schema marks as belonging, at any date, and
// through the posts that somebody holds, at the time of the tenure; directly or through others.

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
 * Who belongs directly to an entity at a date.
 * @param {Dataset} dataset
 * @param {string} whole
 * @param {Bounds[] | undefined} at the readings of the date
 * @returns {{ id: string, certainty: number }[]}
 */
function stepsDown(dataset, whole, at) {
  return (dataset.referrers.get(whole) ?? []).flatMap(({ from, field, inner }) => {
    const kind = dataset.kindOf(from);
    if (kind.role === "fact" || inner) return [];
    const steps = [];
    const tenure = tenureFields(kind);
    if (tenure?.post === field && from[tenure.holder.name] !== undefined) {
      const period = dataset.data.dates[from[tenure.period.name]];
      steps.push({ id: from[tenure.holder.name], certainty: at?.length && period?.length ? holdsAt(at, period) : possibly });
    }
    if (field.belonging) steps.push({ id: from.id, certainty: yes });
    return steps;
  });
}

/**
 * How surely each that belongs to an entity at a date does so, the entity itself among them; what is reached again more
 * surely is walked from again, which ends.
 * @param {Dataset} dataset
 * @param {string} whole
 * @param {Bounds[] | undefined} at the readings of the date; of none, a tenure counts as possible, whenever it is
 */
function affiliates(dataset, whole, at) {
  const reached = new Map([[whole, yes]]);
  const open = [whole];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const sofar = reached.get(id) ?? no;
    for (const step of stepsDown(dataset, id, at)) {
      const certainty = Math.min(step.certainty, sofar);
      if (certainty <= (reached.get(step.id) ?? no)) continue;
      reached.set(step.id, certainty);
      open.push(step.id);
    }
  }
  return reached;
}

/**
 * A test whether a fact refers to an entity or, at its date, to what belongs to it.
 * @param {Dataset} dataset
 * @param {string} whole
 * @param {boolean} isCertain whether what may belong to it is left out
 * @returns {(fact: FactFacts) => boolean}
 */
export function refersToPartOf(dataset, whole, isCertain) {
  const ever = affiliates(dataset, whole, undefined);
  /** @type {Map<string, Map<string, number>>} */
  const byDate = new Map();
  const least = isCertain ? yes : possibly;
  return (fact) => [...fact.named].some((id) => {
    // What belongs by no post at all does so at any date; what never belongs does so at none.
    let certainty = ever.get(id) ?? no;
    if (certainty === possibly && fact.when !== undefined) {
      const at = byDate.get(fact.when) ?? affiliates(dataset, whole, fact.readings);
      byDate.set(fact.when, at);
      certainty = at.get(id) ?? no;
    }
    return certainty >= least;
  });
}
