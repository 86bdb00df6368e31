// How the index comes to the browser.

/** @param {string} url @returns {Promise<any>} */
export async function fetchJson(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.json();
}
