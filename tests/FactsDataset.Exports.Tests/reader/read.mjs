// Reads every table of a data package as its description says: types, required values, foreign keys.
// Prints { errors, rows }: what is wrong, and how many rows each table has.
import datapackage from 'datapackage';

const errors = [];
const rows = {};
const described = await datapackage.Package.load(process.argv[2]);
errors.push(...described.errors.map(error => error.message));
for (const resource of described.resources) {
  try {
    rows[resource.name] = (await resource.read({ keyed: true, relations: true })).length;
  } catch (error) {
    errors.push(`${resource.name}: ${error.message} ${(error.errors ?? []).map(inner => inner.message).join('; ')}`);
  }
}
console.log(JSON.stringify({ errors, rows }));
