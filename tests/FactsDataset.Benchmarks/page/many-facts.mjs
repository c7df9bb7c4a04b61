// Writes a folder of invented facts, by the repository's own schema: node many-facts.mjs FOLDER COUNT
// The same count gives the same files.

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, countText] = process.argv.slice(2);
const count = Number(countText);
const numbers = { state: 20180711 };

// Numerical Recipes' linear congruential generator: the draws need only be the same every time.
const draw = (below) => {
  numbers.state = (Math.imul(numbers.state, 1664525) + 1013904223) >>> 0;
  return Math.floor((numbers.state / 2 ** 32) * below);
};
const pick = (list) => list[draw(list.length)];
const listOf = (length, make) => Array.from({ length }, (_, index) => make(index));
const two = (number) => String(number).padStart(2, "0");

const syllables = ["ba", "da", "fa", "ka", "la", "ma", "na", "ra", "sa", "ta", "wa", "za", "mi", "ri", "no", "su"];
const arabic = ["با", "دا", "فا", "كا", "لا", "ما", "نا", "را", "سا", "تا", "وا", "زا", "مي", "ري", "نو", "سو"];
const word = (number, from) => [number & 15, (number >> 4) & 15, (number >> 8) & 15].map((index) => from[index]).join("");
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const named = (number, more = "") => `[ { value: ${capital(word(number, syllables))}${more}, language: en, script: Latn }, { value: ${word(number, arabic)}, language: ar, script: Arab } ]`;

const people = listOf(Math.max(20, Math.floor(count / 50)), (index) => `person-${index}`);
const bodies = listOf(200, (index) => `body-${index}`);
const places = listOf(500, (index) => `place-${index}`);
const posts = listOf(100, (index) => `post-${index}`);
const sources = listOf(60, (index) => `source-${index}`);

const evidence = (fields) => `[ { source: ${pick(sources)}, at: "${1 + draw(60)}:0-${20 + draw(80)}", digest: "${draw(2 ** 31).toString(16).padStart(16, "0")}", for: [${fields}] } ]`;
const dates = [
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month) => `${year}-${month}`,
  (year) => `${year}`,
  (year, month) => `"[..${year}-${month}-01]"`,
  (year, month, day) => `${year}-${month}-${day}/${year + 1}-01-05`,
  (year, month) => `${year}-${month}-XX`,
];
const date = () => (draw(100) < 30 ? dates[0] : pick(dates))(2000 + draw(25), two(1 + draw(12)), two(1 + draw(28)));
const title = (index, english, other) => (index % 3 === 0 ? `{ en: ${english} ${index}, ar: ${other} ${index} }` : `${english} ${index}`);
const statuses = ["occurred", "occurred", "occurred", "planned", "possible", "denied"];

const visit = (index) => `
    title: ${title(index, "Journey number", "رحلة رقم")}${index % 10 === 0 ? "" : `\n    when: ${date()}`}
    status: ${pick(statuses)}
    travellers: [ { who: ${pick(people)} } ]
    to: ${pick(places)}
    evidence: ${evidence(`${index % 10 === 0 ? "" : "when, "}status, travellers, to`)}`;

const meeting = (index) => {
  const first = draw(people.length);
  const second = (first + 1 + draw(people.length - 1)) % people.length;
  return `
    title: ${title(index, "Talks number", "محادثات رقم")}
    when: ${date()}
    status: ${pick(statuses)}
    mode: ${pick(["in-person", "phone"])}
    place: ${pick(places)}
    participants: [ { who: ${people[first]}, as: ${posts[first % posts.length]} }, { who: ${people[second]} }, { who: ${pick(bodies)} } ]
    evidence: ${evidence("when, status, mode, place, participants")}`;
};

const claim = (index) => `
    title: ${title(index, "Claim number", "قول رقم")}
    when: ${date()}
    said: [ { who: ${pick(people)} } ]
    said-on: 2025-${two(1 + draw(12))}-${two(1 + draw(28))}
    stage: ${pick(["requested", "offered", "promised", "delivered", "refused"])}
    stance: ${pick(["asserted", "reported", "alleged"])}
    terms: [ { action: supply, item: crates of sort ${draw(40)}, category: weapons, from: ${pick(bodies)}, to: ${pick(bodies)} } ]
    evidence: ${evidence("when, said, said-on, stage, stance, terms")}`;

const write = (name, kind, entries) => writeFileSync(join(folder, `${name}.yaml`), `kind: ${kind}\nentries:\n${entries.join("\n")}\n`);
const entry = (id, text) => `  ${id}:${text}`;

mkdirSync(folder, { recursive: true });
copyFileSync(new URL("../../../facts/schema.yaml", import.meta.url), join(folder, "schema.yaml"));
write("people", "person", people.map((id, index) => entry(id, `\n    names: ${named(index)}`)));
write("bodies", "organisation", bodies.map((id, index) => entry(id, `\n    names: ${named(index, " Office")}\n    type: ${index < 20 ? "state" : "ministry"}${index < 20 ? "" : `\n    country: body-${index % 20}`}`)));
write("places", "place", places.map((id, index) => entry(id, `\n    names: ${named(index, " Town")}\n    type: ${index < 20 ? "country" : "city"}${index < 20 ? "" : `\n    within: place-${index % 20}\n    coordinates: { latitude: ${draw(120) - 60}.5, longitude: ${draw(300) - 150}.25, precision: 5000 }`}`)));
write("posts", "post", posts.map((id, index) => entry(id, `\n    title: { en: Head of number ${index}, ar: رئيس رقم ${index} }\n    organisation: ${bodies[20 + (index % 180)]}`)));
write("tenures", "tenure", people.map((id, index) => entry(`${id}-tenure`, `\n    holder: ${id}\n    post: ${posts[index % posts.length]}\n    period: 1990/2030-01-01\n    evidence: ${evidence("holder, post, period")}`)));
write("sources", "source", sources.map((id, index) => entry(id, `
    title: Source number ${index}
    publisher: ${pick(bodies)}
    published: 2030-01-${two(1 + (index % 28))}
    language: en
    document: source-${index}.txt
    sha256: "${String(index).padStart(64, "0")}"
    lines: 80
    body: [1-70]`)));

// Ten thousand entries a file, as a large folder would have them.
const kinds = [["visit", visit], ["meeting", meeting], ["arms-claim", claim]];
for (let from = 0; from < count; from += 10_000) {
  for (const [offset, [kind, make]] of kinds.entries()) {
    const own = listOf(Math.min(10_000, count - from), (index) => from + index).filter((index) => index % 3 === offset);
    if (own.length > 0) write(`${kind}-${from / 10_000}`, kind, own.map((index) => entry(`${kind}-${index}`, make(index))));
  }
}
