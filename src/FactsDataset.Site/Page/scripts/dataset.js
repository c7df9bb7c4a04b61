// One view of the dataset for all that is shown: entries by id, references both ways, labels, what a fact is about.
// Kinds are known by their schema alone; no kind, field or vocabulary is known by its name, save those that the
// format of fact files itself gives to every fact.

import { referencesOf } from "./references.js";
import { capitalized, formatWords, humanized, language } from "./texts.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").KindSchema} KindSchema */
/** @typedef {import("./types").FieldSchema} FieldSchema */
/** @typedef {import("./types").Reference} Reference */
/** @typedef {import("./types").FactFacts} FactFacts */
/** @typedef {import("./types").PageData} PageData */
/** @typedef {import("./types").Bounds} Bounds */

/** The fields that the format gives to every entry or fact; they have places of their own on the page. */
export const impliedFields = new Set([
  "title", "dating", "recurrence", "evidence", "variants", "relations", "note", "ignore", "former", "retracted", "symbol",
]);

export class Dataset {
  /** @param {PageData} data */
  constructor(data) {
    this.data = data;
    this.title = data.title;
    this.entries = data.entries;
    /** @type {Map<string, KindSchema>} */
    this.kinds = new Map(data.schema.kinds.map((kind) => [kind.name, kind]));
    this.groups = new Map(data.schema.groups.map((group) => [group.name, group]));
    this.vocabularies = new Map(data.schema.vocabularies.map((vocabulary) => [vocabulary.name, vocabulary]));
    /** @type {Map<string, Entry>} */
    this.byId = new Map(data.entries.map((entry) => [entry.id, entry]));
    this.factKinds = data.schema.kinds.filter((kind) => kind.role === "fact");
    this.sourceKinds = data.schema.kinds.filter((kind) => kind.role === "source");
    this.sources = data.entries.filter((entry) => this.kindOf(entry).role === "source");
    /** @type {Map<KindSchema, boolean>} */
    this.placeKinds = new Map();
    /** @type {Map<string, Reference[]>} */
    this.referrers = new Map();
    /** @type {Map<string, FactFacts>} */
    this.facts = new Map();
    this.readEntries();
  }

  /**
   * @param {Entry} entry
   * @returns {KindSchema}
   */
  kindOf(entry) {
    return /** @type {KindSchema} */ (this.kinds.get(entry.kind));
  }

  /** Whether some kind's fields have this type. @param {string} type */
  hasType(type) {
    return this.data.schema.kinds.some((kind) => kind.fields.some((field) => field.type === type));
  }

  readEntries() {
    for (const entry of this.entries) {
      const references = referencesOf(this, entry);
      for (const reference of references) {
        const list = this.referrers.get(reference.to);
        if (list) list.push(reference);
        else this.referrers.set(reference.to, [reference]);
      }
      const kind = this.kindOf(entry);
      if (kind.role === "fact") this.facts.set(entry.id, this.readFact(entry, kind, references));
    }
  }

  /**
   * @param {Entry} entry
   * @param {KindSchema} kind
   * @param {Reference[]} references
   * @returns {FactFacts}
   */
  readFact(entry, kind, references) {
    const when = this.whenField(kind);
    const text = when && entry[when.name];
    /** @type {Record<string, string[]>} */
    const codes = {};
    for (const field of kind.fields) {
      if (field.type === "vocabulary" && entry[field.name] !== undefined) codes[field.name] = [entry[field.name]].flat();
    }
    if (codes.stance === undefined) {
      const stances = (entry.evidence ?? []).map((item) => item.stance).filter((stance) => stance !== undefined);
      if (stances.length > 0) codes.stance = [...new Set(/** @type {string[]} */ (stances))];
    }
    return {
      entry, kind, when: text, bounds: this.boundsOf(text), readings: (text && this.data.dates[text]) || [],
      knownBy: text ? undefined : this.knownBy(entry), sources: [...new Set((entry.evidence ?? []).map((item) => item.source))],
      entities: new Set(references.map((reference) => reference.to)), codes, order: this.facts.size,
    };
  }

  /** @param {KindSchema} kind */
  whenField(kind) {
    return kind.fields.find((field) => field.eventDate);
  }

  /**
   * How far a fact of the kind came: the field declared so; of a claim the first vocabulary that it has to give.
   * @param {KindSchema} kind
   */
  progressField(kind) {
    const declared = kind.fields.find((field) => field.eventStatus);
    if (declared || !this.isClaim(kind)) return declared;
    return kind.fields.find((field) => field.type === "vocabulary" && field.required && field.of !== "stance");
  }

  /**
   * The fields by which a fact says that something is not so, in the fact itself or in an item of a group.
   * @param {Entry} entry
   * @returns {FieldSchema[]}
   */
  negations(entry) {
    const fields = this.kindOf(entry).fields;
    const own = fields.filter((field) => field.negates && entry[field.name] === true);
    const inner = fields.filter((field) => field.type === "group").flatMap((field) => (this.groups.get(field.of ?? "")?.fields ?? [])
      .filter((part) => part.negates && [entry[field.name] ?? []].flat().some((item) => item[part.name] === true)));
    return [...own, ...inner];
  }

  /** Whether facts of the kind are what somebody says. @param {KindSchema} kind */
  isClaim(kind) {
    return kind.fields.some((field) => field.type === "attribution" && field.required);
  }

  /**
   * The bounds of a whole date.
   * @param {string | undefined} edtf
   * @returns {Bounds | undefined}
   */
  boundsOf(edtf) {
    const readings = edtf === undefined ? undefined : this.data.dates[edtf];
    if (!readings?.length) return undefined;
    const side = (/** @type {0|1|2|3} */ index, /** @type {(...values: number[]) => number} */ choose) => {
      const values = readings.map((reading) => reading[index]);
      return values.includes(null) ? null : choose(.../** @type {number[]} */ (values));
    };
    return [side(0, Math.min), side(1, Math.max), side(2, Math.min), side(3, Math.max)];
  }

  /** The day by which an undated fact was known: when it is said, else when its first source appeared. @param {Entry} entry */
  knownBy(entry) {
    const days = [];
    const fields = this.kindOf(entry).fields;
    const declared = fields.filter((field) => field.knownBy);
    for (const field of declared.length > 0 ? declared : fields) {
      if (field.type === "date" && !field.eventDate && entry[field.name]) days.push(this.boundsOf(entry[field.name])?.[3]);
    }
    for (const item of entry.evidence ?? []) {
      const source = this.byId.get(item.source);
      if (source?.published) days.push(this.boundsOf(source.published)?.[3]);
    }
    const known = /** @type {number[]} */ (days.filter((day) => day !== null && day !== undefined));
    return known.length > 0 ? Math.min(...known) : undefined;
  }

  /**
   * What an entry is called, in the language of the page where it has it.
   * @param {Entry} entry
   * @returns {{ text: string, language: string | undefined }}
   */
  label(entry) {
    const kind = this.kindOf(entry);
    const wanted = language();
    const value = entry[kind.label ?? "title"];
    if (Array.isArray(value)) {
      const usual = value.filter((name) => name.form !== "variant");
      const name = usual.find((one) => one.language === wanted) ?? usual.find((one) => one.language === "en") ?? usual[0] ?? value[0];
      if (name) return { text: name.value, language: name.language };
    } else if (value && typeof value === "object") {
      return this.wording(value);
    } else if (typeof value === "string") {
      return { text: value, language: kind.role === "source" ? entry.language : undefined };
    }
    const parts = kind.fields.filter((field) => field.type === "reference" && field.required).map((field) => this.labelOfId(entry[field.name]));
    return { text: parts.length > 0 ? parts.join(" – ") : entry.id, language: undefined };
  }

  /**
   * A text, or of a text by language the one to show.
   * @param {string | Record<string, string> | undefined} value
   * @returns {{ text: string, language: string | undefined }}
   */
  wording(value) {
    if (value === undefined || typeof value === "string") return { text: value ?? "", language: undefined };
    const key = [language(), "en", ...Object.keys(value)].find((tag) => value[tag] !== undefined);
    return key === undefined ? { text: "", language: undefined } : { text: value[key] ?? "", language: key };
  }

  /** @param {string} id */
  labelOfId(id) {
    const entry = this.byId.get(id);
    return entry ? this.label(entry).text : id;
  }

  /**
   * A schema's name for a field, kind or value, in the language of the page where it gives one.
   * @param {{ name?: string, code?: string, labels?: Record<string, string> } | undefined} named
   */
  named(named) {
    const label = named?.labels?.[language()] ?? named?.labels?.en ?? named?.labels?.[""];
    return label === undefined ? formatWords(named?.name ?? "") ?? humanized(named?.name ?? named?.code ?? "") : capitalized(label);
  }

  /** @param {string | undefined} vocabulary @param {string} code */
  code(vocabulary, code) {
    const value = this.vocabularies.get(vocabulary ?? "")?.values.find((one) => one.code === code);
    return this.named(value ?? { code });
  }

  /** The name of many entries of a kind. @param {KindSchema} kind */
  collectionName(kind) {
    const many = kind.plurals?.[language()] ?? kind.plurals?.[""] ?? (language() === "en" ? undefined : kind.labels?.[language()]);
    return many ?? kind.collection.replace(/(?<=[a-z])(?=[A-Z])/g, " ").replace(/ [A-Z]/g, (part) => part.toLowerCase());
  }

  /**
   * A place with all that lies within it.
   * @param {string} id
   * @returns {Set<string>}
   */
  within(id) {
    const found = new Set([id]);
    for (const member of found) {
      for (const { from, field, inner } of this.referrers.get(member) ?? []) {
        if (field.containment && !field.many && !inner && this.kindOf(from).role === "entity") found.add(from.id);
      }
    }
    return found;
  }

  /**
   * Whether entries of the kind are places: facts happen there, and they lie within one another; or they have coordinates.
   * @param {KindSchema} kind
   */
  isPlace(kind) {
    let isPlace = this.placeKinds.get(kind);
    if (isPlace === undefined) {
      isPlace = this.hasPlaces(kind);
      this.placeKinds.set(kind, isPlace);
    }
    return isPlace;
  }

  /** @param {KindSchema} kind */
  hasPlaces(kind) {
    if (kind.fields.some((field) => field.type === "coordinates")) return true;
    const isWhere = this.factKinds.some((one) => one.fields.some((field) => field.eventPlace && field.kinds?.includes(kind.name)));
    return isWhere && kind.fields.some((field) => field.containment);
  }
}
