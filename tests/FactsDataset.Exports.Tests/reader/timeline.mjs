// Reads a document with the reader of TimelineJS itself, inside the document of a browser that shows nothing, and prints, as JSON, the errors
// that it found and the slides: id, start, end, date as shown, headline, text.
// node timeline.mjs FILE
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { JSDOM } from 'jsdom';

// The package is written for a bundler, which knows what a name without an ending means.
const hooks = `export async function resolve(name, context, next) {
  return next(name.startsWith('.') && context.parentURL?.includes('timelinejs') && !name.endsWith('.js') ? name + '.js' : name, context);
}
export async function load(url, context, next) {
  return next(url, url.includes('timelinejs') ? { ...context, format: 'module' } : context);
}`;
register('data:text/javascript,' + encodeURIComponent(hooks), import.meta.url);
const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
globalThis.getComputedStyle = window.getComputedStyle;
globalThis.DOMParser = window.DOMParser;
const log = console.log;
console.log = () => {};
const { TimelineConfig } = await import('@knight-lab/timelinejs/src/js/core/TimelineConfig.js');
const config = new TimelineConfig(JSON.parse(readFileSync(process.argv[2], 'utf8')));
const day = date => date ? [date.data.year, date.data.month, date.data.day].filter(part => part !== undefined && part !== null).join('-') : null;
const plain = html => { const part = document.createElement('div'); part.innerHTML = html; return part.textContent; };
log(JSON.stringify({
  errors: config.getErrors().map(String),
  slides: config.events.map(slide => [slide.unique_id, day(slide.start_date), day(slide.end_date), slide.display_date, plain(slide.text.headline), plain(slide.text.text), slide.group]),
}));
