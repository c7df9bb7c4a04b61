// Reads what differs between two datasets, as a feed or as a section of a changelog, and prints it as JSON.
// node changes.mjs atom|markdown FILE
// Each change: { group, kind, id, day, label, reason, fields: [[field, old or null, new or null]] }
import { readFileSync } from 'node:fs';
import { Parser } from 'commonmark';
import { decodeHTML } from 'entities';
import { parseAtomFeed } from 'feedsmith';

const text = readFileSync(process.argv[3], 'utf8');
const parts = (html, element) => [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(match => decodeHTML(match[1]));
const first = (html, element) => parts(html, element)[0] ?? null;

function atom() {
  const feed = parseAtomFeed(text);
  const changes = (feed.entries ?? []).map(entry => {
    const html = typeof entry.content === 'string' ? entry.content : entry.content.value;
    const [head, ...list] = html.split('<ul>');
    const [name, reason] = parts(head, 'p').length > 1 ? head.split('</p>') : [head];
    return {
      atomId: entry.id, day: entry.updated, group: entry.categories[0].term, kind: entry.categories[1].term,
      id: first(name, 'code'), label: first(name, 'bdi'), reason: reason ? first(reason, 'bdi') : null,
      fields: parts(list.join('<ul>'), 'li').length === 0 ? [] : [...list.join('<ul>').matchAll(/<li>(.*?)<\/li>/gs)].map(match => match[1])
        .filter(item => /<(del|ins)>/.test(item)).map(item => [first(item, 'code'), first(item, 'del'), first(item, 'ins')]),
    };
  });
  return { id: feed.id, title: feed.title.value, updated: feed.updated, author: feed.authors?.[0]?.name, self: feed.links?.[0]?.href ?? null, changes };
}

const textOf = (node) => {
  let all = '';
  const walker = node.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.entering && (event.node.type === 'text' || event.node.type === 'code')) {
      all += event.node.literal;
    }
  }
  return all;
};
const children = (node) => { const all = []; for (let child = node.firstChild; child; child = child.next) all.push(child); return all; };
const codes = (node) => children(node).filter(child => child.type === 'code').map(child => child.literal);

function markdown() {
  const blocks = children(new Parser().parse(text));
  const changes = [];
  let group = '';
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 3) {
      group = textOf(block).split(' ')[0].toLowerCase();
    } else if (block.type === 'list' && group !== 'kinds') {
      for (const item of children(block)) {
        const [paragraph, list] = children(item);
        const lines = list ? children(list).map(line => line.firstChild) : [];
        const reason = lines.map(textOf).find(line => /^(is )?retracted on /.test(line));
        changes.push({
          group, kind: textOf(paragraph).split(' ')[0], id: codes(paragraph)[0], label: /: ?(.*)$/s.exec(textOf(paragraph).slice(textOf(paragraph).indexOf(codes(paragraph).at(-1))))?.[1] ?? null,
          reason: reason ? reason.slice(reason.indexOf(': ') + 2) : null,
          fields: lines.filter(line => line.firstChild.type === 'code').map(line => {
            const [field, one, other] = codes(line);
            const all = textOf(line).slice(field.length);
            return all.startsWith(' without ') || all.endsWith(' → (none)') ? [field, one, null]
              : all.startsWith(' with ') || all.startsWith(': (none) → ') ? [field, null, one] : [field, one, other];
          }),
        });
      }
    }
  }
  return { title: textOf(blocks[0]), changes };
}

console.log(JSON.stringify(process.argv[2] === 'atom' ? atom() : markdown()));
