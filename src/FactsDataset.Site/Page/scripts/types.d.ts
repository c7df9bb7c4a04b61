// The shape of the data that the page is given, and what its modules share. Read by the type checker alone.

export type Language = string;

/** Texts by language tag. */
export type Texts = Record<Language, string>;

export interface FieldSchema {
  name: string;
  type: string;
  /** The vocabulary or group that the field's type names. */
  of?: string;
  /** The kinds that a reference may name. */
  kinds?: string[];
  many?: boolean;
  required?: boolean;
  default?: unknown;
  summary?: string;
  labels?: Texts;
  inverse?: string;
  eventDate?: boolean;
  eventStatus?: boolean;
  eventPlace?: boolean;
  /** Whether it says by when the fact was known. */
  knownBy?: boolean;
  /** Whether, where it is true, what its entry or group says is said not to be so. */
  negates?: boolean;
  /** Whether the role of the kind brings it. */
  implied?: boolean;
  containment?: boolean;
  /** Whether an entity belongs to what it names. */
  belonging?: boolean;
  tenure?: string;
}

export interface KindSchema {
  name: string;
  record: string;
  collection: string;
  summary?: string;
  labels?: Texts;
  /** What many of the kind are called. */
  plurals?: Texts;
  role: "fact" | "entity" | "source";
  /** The field that an entry is called by. */
  label?: string | null;
  fields: FieldSchema[];
}

export interface GroupSchema {
  name: string;
  summary?: string;
  fields: FieldSchema[];
}

export interface VocabularyValue {
  code: string;
  summary?: string;
  labels?: Texts;
}

export interface VocabularySchema {
  name: string;
  summary?: string;
  values: VocabularyValue[];
  tookPlace?: string[];
  apart?: string[];
}

export interface Schema {
  kinds: KindSchema[];
  groups: GroupSchema[];
  vocabularies: VocabularySchema[];
}

export interface AttributionLink {
  who?: string;
  described?: string;
  of?: string;
  on?: string;
}

export interface EvidenceItem {
  source: string;
  /** LINE:START-END, the line one-based, the range half open in Unicode code points; absent where the source is no document. */
  at?: string;
  digest?: string;
  page?: string;
  section?: string;
  for?: string[];
  stance?: string;
  said?: AttributionLink[];
}

export interface Variant {
  field: string;
  value: string;
  evidence?: EvidenceItem[];
}

export interface Relation {
  relation: string;
  fact: string;
  note?: string;
}

export interface Dating {
  basis?: string;
  note?: string;
  "text-only"?: string;
  refused?: { when: string; why?: string }[];
}

/** One entry: its kind, its id, and the values of its fields; empty fields are absent. */
export interface Entry {
  kind: string;
  id: string;
  evidence?: EvidenceItem[];
  variants?: Variant[];
  relations?: Relation[];
  dating?: Dating;
  [field: string]: any;
}

/**
 * The readings of a date, each as first and last day of its start, first and last day of its end, in days since
 * 0001-01-01; null where nothing bounds it.
 */
export type Bounds = [number | null, number | null, number | null, number | null];

/** What the page is made of. */
export interface PageData {
  format: number;
  title: string;
  schema: Schema;
  dates: Record<string, Bounds[]>;
  entries: Entry[];
  retracted?: { id: string; kind: string; date?: string; reason?: string }[];
  former?: Record<string, string>;
  /** The cited words by source and position; only in a private copy. */
  words?: Record<string, Record<string, string>>;
}

/** One reference from an entry to another. */
export interface Reference {
  from: Entry;
  to: string;
  /** The field of the entry that holds it. */
  field: FieldSchema;
  /** The field within the group, where the reference stands in one. */
  inner?: FieldSchema;
  /** The group's item that holds it. */
  item?: Record<string, any>;
}

/** What a fact is to the views, read once from its fields. */
export interface FactFacts {
  entry: Entry;
  kind: KindSchema;
  when: string | undefined;
  /** The bounds of the whole date, and those of its single readings. */
  bounds: Bounds | undefined;
  readings: Bounds[];
  /** The day by which the fact was known, where it is undated. */
  knownBy: number | undefined;
  sources: string[];
  /** Whoever and whatever its fields refer to. */
  entities: Set<string>;
  /** The codes of its vocabularies, by field. */
  codes: Record<string, string[]>;
  order: number;
}

/** What is shown: the view, the entry that it is about, and what narrows it. */
export interface Address {
  view: string;
  id: string;
  parameters: Record<string, string>;
}
