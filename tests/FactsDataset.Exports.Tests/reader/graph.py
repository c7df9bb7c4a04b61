"""Reads a dataset in both formats of RDF with rdflib and prints, as JSON, how many statements there are, whether both say the same,
where each fact is proved (fact, source, line, start and end of the span), and what a query answers.
graph.py NQUADS JSONLD QUERY"""
import json
import sys

from rdflib import ConjunctiveGraph

lines, document = ConjunctiveGraph(), ConjunctiveGraph()
lines.parse(sys.argv[1], format="nquads")
document.parse(sys.argv[2], format="json-ld")


def statements(graph):
    """The statements of all graphs; the default graph is called differently by each parser."""
    return {
        (s, p, o, c.identifier if str(c.identifier).startswith("urn:facts:") else None)
        for s, p, o, c in graph.quads((None, None, None, None))
    }


spans = document.query("""
    PREFIX oa: <http://www.w3.org/ns/oa#>
    PREFIX prov: <http://www.w3.org/ns/prov#>
    PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
    PREFIX facts: <urn:facts:vocabulary:>
    SELECT DISTINCT ?fact ?source ?line ?start ?end WHERE {
      ?annotation oa:hasBody ?fact ; oa:hasTarget ?target .
      ?fact facts:outcome ?outcome ; prov:wasDerivedFrom ?source .
      ?target oa:hasSource ?source ; oa:hasSelector ?selector .
      ?selector rdf:value ?line ; oa:refinedBy ?span .
      ?span oa:start ?start ; oa:end ?end .
    }""")
print(json.dumps({
    "quads": len(statements(lines)),
    "same": statements(lines) == statements(document),
    "spans": [[str(cell) for cell in row] for row in spans],
    "answer": [[str(cell) for cell in row] for row in lines.query(open(sys.argv[3], encoding="utf-8").read())],
}))
