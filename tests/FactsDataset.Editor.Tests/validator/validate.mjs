// Validates YAML texts by JSON Schemas, with the YAML that editors read (1.2, core schema) and a validator of the draft.
// In: { schemas: folder, files: [{ schema: name of a file there, text }] }. Out: one list of complaints for each file.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { parseDocument } from "yaml";

const request = JSON.parse(readFileSync(0, "utf8"));

// Strict, so that a keyword misspelt in a schema is no silent permission.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
ajv.addKeyword("patternErrorMessage");
for (const name of readdirSync(request.schemas)) {
  ajv.addSchema(JSON.parse(readFileSync(join(request.schemas, name), "utf8")), name);
}

const complaints = request.files.map(({ schema, text }) => {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return document.errors.map((error) => "malformed: " + error.message);
  }

  const validate = ajv.getSchema(schema);
  return validate(document.toJS()) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
});

process.stdout.write(JSON.stringify(complaints));
