// Writes rows as a table with a library of that format. node table.mjs FILE, where FILE holds a JSON list of lists of texts.
import { readFileSync } from 'node:fs';
import papa from 'papaparse';

const { rows, delimiter } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(papa.unparse(rows, { delimiter }));
