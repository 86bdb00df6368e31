// The stem of a Swedish word: the Snowball algorithm (snowballstem.org/algorithms/swedish, as libstemmer 2.2 has
// it), and then the definite endings that it leaves. generator/search/ does the same; tests/search/stems.txt
// holds both to it.

const vowels = 'aeiouyäåö';
const vowelsOfRest = /[aeiouyåäöé]/;
const letterBeforeS = /[bcdfghjklmnoprtvy]$/;
const pairs = /(?:dd|gd|nn|dt|gt|kt|tt)$/;
const definite = /(?:et|en|an)$/;
const fewestLetters = 3;
const mostKept = 20000;
/** @type {Map<string, string>} */
const kept = new Map();

// Longest first, so that the first that fits is the one that Snowball takes.
const endings = (
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ' +
  'ornas es ades andes ens arens hetens erns at andet het ast s'
).split(' ').sort((a, b) => b.length - a.length);

/** @type {[string, string][]} */
const lastEndings = [['fullt', 'full'], ['löst', 'lös'], ['lig', ''], ['els', ''], ['ig', '']];

/** Where the part begins in which an ending may stand. @param {string} word */
function regionOf(word) {
  let at = 0;
  while (at < word.length && !vowels.includes(word[at])) at++;
  while (at < word.length && vowels.includes(word[at])) at++;
  return at >= word.length ? word.length : Math.max(at + 1, fewestLetters);
}

/** @param {string} word @param {number} region @param {string} ending */
const hasEnding = (word, region, ending) => word.length - ending.length >= region && word.endsWith(ending);

/** @param {string} word @param {number} region */
function withoutMainEnding(word, region) {
  const ending = endings.find((each) => hasEnding(word, region, each));
  if (ending === undefined) return word;
  const rest = word.slice(0, word.length - ending.length);
  return ending === 's' && !letterBeforeS.test(rest) ? word : rest;
}

/** @param {string} word in small letters @returns {string} */
export function snowball(word) {
  if (word.length < fewestLetters) return word;
  const region = regionOf(word);
  let stem = withoutMainEnding(word, region);
  if (stem.length - 2 >= region && pairs.test(stem)) stem = stem.slice(0, -1);
  const last = lastEndings.find(([ending]) => hasEnding(stem, region, ending));
  return last ? stem.slice(0, stem.length - last[0].length) + last[1] : stem;
}

/** @param {string} stem @returns {string | undefined} */
function indefinite(stem) {
  if (stem.endsWith('én')) return stem.slice(0, -1);
  const rest = stem.slice(0, -2);
  return definite.test(stem) && rest.length >= fewestLetters && vowelsOfRest.test(rest) ? rest : undefined;
}

/** @param {string} word @returns {string[]} the word, and what each step leaves of it */
function steps(word) {
  if (/\p{N}/u.test(word)) return [word];
  const all = [word, snowball(word)];
  for (let rest = indefinite(all[1]); rest !== undefined; rest = indefinite(all[all.length - 1])) all.push(rest, snowball(rest));
  return all;
}

/**
 * @param {string} word in small letters and NFC
 * @returns {string} itself where it has a digit
 */
export function stemOf(word) {
  let stem = kept.get(word);
  if (stem === undefined) {
    stem = steps(word).at(-1) ?? word;
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, stem);
  }
  return stem;
}

/**
 * Other forms of a word may have fewer or more endings than the algorithm takes: "oklara" is "oklar", but "oklar" is
 * "okl"; "hälsan" is "häl", but "hälsa" is "häls".
 * @param {string} word
 * @returns {string[]} stems that they may have
 */
export function likelyStems(word) {
  const all = steps(word);
  const stem = all[all.length - 1];
  return [...new Set([...all.slice(1), stemOf(stem)])].filter((each) => each !== stem && each.length >= fewestLetters);
}
