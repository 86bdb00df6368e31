// Shows a guide one question at a time. Without it the page is whole: each answer is a link to what
// comes next on the page. The way here stands in the address, "#question:answer,question:answer",
// so that back, forward, a reload and a link sent to someone all come to the same place.
/**
 * @typedef {object} Answer
 * @property {HTMLElement} item
 * @property {HTMLAnchorElement | null} link null where the answer leads nowhere
 * @property {string} to id of the step that follows
 *
 * @typedef {object} Step a question, or the outcome that answers end in
 * @property {HTMLElement} section
 * @property {HTMLElement} heading
 * @property {string} title
 * @property {boolean} isOutcome
 * @property {Answer[]} answers
 *
 * @typedef {{step: Step, number: number}} Choice the answer's number counts from 1
 * @typedef {{way: Choice[], step: Step}} Place
 */

/**
 * @template {HTMLElement} T
 * @param {ParentNode} within
 * @param {string} selector of what the page is sure to have
 * @returns {T}
 */
const find = (within, selector) => /** @type {T} */ (within.querySelector(selector));

/**
 * @template {HTMLElement} T
 * @param {ParentNode} within
 * @param {string} selector
 * @returns {T[]}
 */
const findAll = (within, selector) => [.../** @type {NodeListOf<T>} */ (within.querySelectorAll(selector))];

/** @param {Element | null} element */
const textOf = (element) => (element?.textContent ?? '').trim();

/**
 * @param {HTMLElement} item
 * @returns {Answer}
 */
function answerOf(item) {
  const link = /** @type {HTMLAnchorElement | null} */ (item.querySelector('a.answer'));
  return { item, link, to: link ? link.hash.slice(1) : '' };
}

/**
 * @param {HTMLElement} section
 * @returns {Step}
 */
function stepOf(section) {
  const heading = find(section, 'h2');
  heading.tabIndex = -1;
  return {
    section,
    heading,
    title: textOf(heading),
    isOutcome: section.classList.contains('outcome'),
    answers: findAll(section, '.answers > li').map(answerOf),
  };
}

const guide = find(document, '.guide');
/** @type {Map<string, Step>} */
const steps = new Map(findAll(guide, '.question, .outcome').map((section) => [section.id, stepOf(section)]));
const [first] = steps.values();

/** @type {HTMLTemplateElement} */
const template = find(guide, 'template');
const eyebrow = find(template.content, '.guide-place');
const wayHere = find(template.content, '.guide-way');
const wayItem = find(wayHere, 'li');
const actions = find(template.content, '.guide-actions');
const copy = find(actions, '.copy');
const copyStatus = find(actions, '.copy-status');
const because = document.createElement('p');
because.className = 'lead';
const pageTitle = document.title;

/** @param {Place} place */
function addressOf({ way, step }) {
  const choices = way.map((choice) => `${choice.step.section.id}:${choice.number}`);
  return `#${choices.join(',') || step.section.id}`;
}

/**
 * The place that an address means, as far as it can be followed: the guide may have changed.
 * @param {string} hash
 * @returns {Place | undefined} nothing for an address of something else on the page
 */
function placeOf(hash) {
  const words = hash.slice(1).replace(/%3a/gi, ':').replace(/%2c/gi, ',').split(',');
  const start = words[0] === '' ? first : steps.get(words[0].split(':')[0]);
  if (!start) return undefined;
  /** @type {Place} */
  const found = { way: [], step: start };
  for (const word of words) {
    const [id, number] = word.split(':');
    const next = steps.get(found.step.answers[Number(number) - 1]?.to ?? '');
    if (id !== found.step.section.id || !next) break;
    found.way.push({ step: found.step, number: Number(number) });
    found.step = next;
  }
  return found;
}

/** @param {Choice} choice */
const answerTo = ({ step, number }) => step.answers[number - 1];

/** @param {Choice | undefined} choice */
const becauseOf = (choice) => (choice ? textOf(answerTo(choice).item.querySelector('.because')) : '');

/**
 * An answer that was given, with the way back to its question.
 * @param {Choice[]} way
 * @param {number} index of the choice
 */
function wayItemOf(way, index) {
  const item = /** @type {HTMLElement} */ (wayItem.cloneNode(true));
  const { step } = way[index];
  for (const asked of findAll(item, '.asked')) asked.textContent = step.title;
  find(item, '.answered').textContent = textOf(answerTo(way[index]).link);
  /** @type {HTMLAnchorElement} */
  const change = find(item, '.change');
  change.href = addressOf({ way: way.slice(0, index), step });
  return item;
}

/** @param {Place} place */
function showWay({ way, step }) {
  const heading = find(wayHere, 'h2');
  heading.textContent = (step.isOutcome ? heading.dataset.ledHere : heading.dataset.soFar) ?? '';
  find(wayHere, 'ol').replaceChildren(...way.map((_, index) => wayItemOf(way, index)));
  wayHere.hidden = way.length === 0;
  actions.hidden = step === first && way.length === 0;
  copy.hidden = !step.isOutcome || !navigator.clipboard;
  copyStatus.textContent = '';
}

/** @param {Place} place */
function showStep({ way, step }) {
  for (const each of steps.values()) each.section.hidden = each !== step;
  step.answers.forEach(({ link, to }, index) => {
    const next = steps.get(to);
    if (link && next) link.href = addressOf({ way: [...way, { step, number: index + 1 }], step: next });
  });
  because.textContent = step.isOutcome ? becauseOf(way.at(-1)) : '';
  because.hidden = because.textContent === '';
  step.heading.after(because);
}

/** @param {Place} place */
function show(place) {
  const { way, step } = place;
  showStep(place);
  showWay(place);
  const { question, result } = eyebrow.dataset;
  eyebrow.textContent = step.isOutcome ? result ?? '' : `${question} ${way.length + 1}`;
  guide.classList.toggle('at-outcome', step.isOutcome);
  document.title = way.length > 0 ? `${step.title} – ${pageTitle}` : pageTitle;
}

/** @type {Place} */
let place = placeOf(location.hash) ?? { way: [], step: first };

function follow() {
  const next = placeOf(location.hash);
  if (next) {
    place = next;
    show(place);
    place.step.heading.focus();
  } else if (place.way.length > 0) {
    // The reader has gone elsewhere on the page; the address still says where the guide is.
    history.replaceState(history.state, '', addressOf(place));
  }
}

async function copyLink() {
  copyStatus.textContent = '';
  try {
    await navigator.clipboard.writeText(new URL(addressOf(place), location.href).href);
    copyStatus.textContent = copy.dataset.copied ?? '';
  } catch {
    copyStatus.textContent = copy.dataset.notCopied ?? '';
  }
}

/** @type {HTMLAnchorElement} */
const again = find(actions, '.again');
again.href = addressOf({ way: [], step: first });
copy.addEventListener('click', copyLink);
addEventListener('hashchange', follow);
guide.classList.add('guide-steps');
guide.prepend(eyebrow);
guide.append(wayHere, actions);
show(place);

export {};
