// Reads files of Arrow, of either format, and prints for each { columns: { name: type }, rows: [[…]] }. node arrow.mjs FILE …
// Whole and decimal numbers are texts, so that no digit is lost; days are texts by ISO 8601.
import { readFileSync } from 'node:fs';
import { DataType, tableFromIPC } from 'apache-arrow';

const cell = (type, value) => {
  if (value === null) return null;
  if (DataType.isDecimal(type)) return decimal(value, type.scale);
  if (DataType.isDate(type)) return new Date(Number(value)).toISOString().slice(0, 10);
  if (DataType.isList(type)) return [...value];
  return typeof value === 'bigint' ? String(value) : value;
};

// Four words of 32 bits, the least first: a number in two's complement.
const decimal = (words, scale) => {
  const bits = [...words].reduceRight((sum, word) => (sum << 32n) | BigInt(word >>> 0), 0n);
  const number = BigInt.asIntN(128, bits);
  const digits = String(number < 0n ? -number : number).padStart(scale + 1, '0');
  return `${number < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
};

console.log(JSON.stringify(process.argv.slice(2).map(file => {
  const table = tableFromIPC(readFileSync(file));
  const fields = table.schema.fields;
  return {
    columns: Object.fromEntries(fields.map(field => [field.name, String(field.type)])),
    description: table.schema.metadata.get('description'),
    rows: Array.from({ length: table.numRows }, (_, row) =>
      fields.map((field, column) => cell(field.type, table.getChildAt(column).get(row)))),
  };
})));
