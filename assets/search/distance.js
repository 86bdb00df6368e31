// How many slips of the keyboard lie between two words.

/**
 * Optimal string alignment (Damerau–Levenshtein without edits inside a swapped pair): a letter too many, a letter
 * too few, another letter, or two neighbours swapped count one each.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 * @returns {number} more than `most` where there are more
 */
export function slips(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = new Array(b.length + 1).fill(0);
  let above = before.map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + differs);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length];
}
