// Reads entities with FollowTheMoney's own model and prints them as JSON: id, schema, caption, properties, statements. Fails where the model
// does not know a schema or a property, where a property lacks that is required, or where an entity is of a schema that may not be referred to.
// node ftm.mjs FILE
import { readFileSync } from 'node:fs';
import ftm from '@alephdata/followthemoney';

const model = new ftm.Model(ftm.defaultModel);
const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line));
const entities = new Map(lines.map(line => [line.id, model.getEntity(line)]));
console.log(JSON.stringify(lines.map(line => {
  const entity = entities.get(line.id);
  for (const name of Object.keys(line.properties)) {
    const property = entity.schema.getProperty(name);
    if (property.stub) throw new Error(`${line.id}.${name} is derived`);
    for (const value of line.properties[name]) {
      if (property.type.name === 'entity' && !entities.get(value)?.schema.isA(property.range)) throw new Error(`${line.id}.${name} refers to ${value}`);
      if (property.type.name === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) throw new Error(`${line.id}.${name} is no date: ${value}`);
    }
  }
  for (const name of entity.schema.required ?? []) {
    if (!entity.hasProperty(name)) throw new Error(`${line.id} lacks ${name}`);
  }
  for (const statement of line.statements) {
    const property = entity.schema.getProperty(statement.prop);
    if (property.type.name !== statement.prop_type || !line.properties[statement.prop].includes(statement.value)) throw new Error(`${line.id}: ${JSON.stringify(statement)}`);
  }
  return { id: line.id, schema: entity.schema.name, caption: entity.getCaption(), properties: line.properties, statements: line.statements };
})));
