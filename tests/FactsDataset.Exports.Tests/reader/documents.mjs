// Reads a document with a library of its format and prints, as JSON, what it found.
// node documents.mjs gexf|geojson|ics FILE
import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import graphology from 'graphology';
import gexf from 'graphology-gexf';
import ical from 'ical.js';

const text = readFileSync(process.argv[3], 'utf8');
const readers = {
  geojson: () => check(text).features.map(feature => [feature.id, ...feature.geometry.coordinates, feature.properties.facts.length]),
  ics: () => new ical.Component(ical.parse(text)).getAllSubcomponents('vevent').map(component => {
    const event = new ical.Event(component);
    return [event.uid, event.summary, event.startDate.toString(), event.endDate.toString(), event.location];
  }),
  gexf: () => {
    const graph = gexf.parse(graphology.MultiGraph, text);
    return graph.mapEdges((_, values, source, target) => [source, graph.getNodeAttribute(source, 'label'), target, values.weight, values.kind]);
  },
};
console.log(JSON.stringify(readers[process.argv[2]]()));
