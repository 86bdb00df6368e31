// The part of a text that shows best why it was found.

const letters = 200;
/** How many letters before the first match are searched for the beginning of its sentence. */
const lead = 60;

/**
 * @param {string} summary
 * @param {string} text
 * @param {import('./marks.js').Marker} marker
 * @returns {import('./marks.js').Piece[]} with … where the text goes on
 */
export function excerptOf(summary, text, marker) {
  const [ofSummary, ofText] = [bestWindow(summary, marker), bestWindow(text, marker)];
  const [chosen, { from, worth }] = ofText.worth > ofSummary.worth ? [text, ofText] : [summary || text, ofSummary];
  return marker.pieces(cut(chosen, worth > 0 ? from : 0));
}

/**
 * @param {string} text
 * @param {import('./marks.js').Marker} marker
 * @returns {{from: number, worth: number}} where the window begins that meets most words of the query
 */
function bestWindow(text, marker) {
  const matches = marker.matches(text);
  let best = { from: 0, worth: 0 };
  matches.forEach((first, i) => {
    const slots = new Set();
    let count = 0;
    let end = first.end;
    for (let j = i; j < matches.length && matches[j].end <= first.start + letters; j++) {
      for (const slot of matches[j].slots) slots.add(slot);
      count++;
      end = matches[j].end;
    }
    const worth = slots.size + Math.min(count, letters) / letters;
    if (worth > best.worth) best = { from: beginning(text, first.start, letters - (end - first.start)), worth };
  });
  return best;
}

/**
 * @param {string} text
 * @param {number} start of the first match
 * @param {number} room for letters before it
 */
function beginning(text, start, room) {
  const earliest = Math.max(0, start - Math.min(room, lead));
  const before = text.slice(earliest, start);
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n') - 1);
  if (sentence >= 0) return earliest + sentence + 2;
  if (earliest === 0) return 0;
  const space = before.search(/\s/);
  return space < 0 ? start : earliest + space + 1;
}

/** @param {string} text @param {number} from */
function cut(text, from) {
  let part = text.slice(from, from + letters);
  const isCut = from + letters < text.length;
  if (isCut && /\S/.test(text[from + letters])) part = part.replace(/\s+\S*$/, '');
  return (from > 0 ? '… ' : '') + part.trim().replace(/\s+/g, ' ') + (isCut ? ' …' : '');
}
