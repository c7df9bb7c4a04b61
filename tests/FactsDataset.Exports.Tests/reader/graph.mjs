// Reads a document with a library of its format and prints its statements as JSON: [subject, predicate, object, graph],
// a literal as { value, type, language }.
// node graph.mjs jsonld|nquads FILE
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser } from 'n3';

let text = readFileSync(process.argv[3], 'utf8');
if (process.argv[2] === 'jsonld') {
  const documentLoader = url => { throw new Error(`Nothing is to be fetched: ${url}`); };
  text = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader, safe: true });
}
const term = term => term.termType === 'Literal' ? { value: term.value, type: term.datatype.value, language: term.language } : term.value;
const quads = new Parser({ format: 'N-Quads' }).parse(text);
console.log(JSON.stringify(quads.map(quad => [term(quad.subject), term(quad.predicate), term(quad.object), term(quad.graph)])));
