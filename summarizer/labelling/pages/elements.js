// Elements of a page. Whatever an article or a label file says goes in as text, never as markup.

const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;
const LONGEST = 600;

/** On one line, without what turns the direction of writing. */
export const plain = (text) => String(text).replace(TURNING, "").replace(CONTROLS, " ").trim();

/** The same, cut where it is very long. */
export const short = (text, most = LONGEST) => {
  const whole = plain(text);
  return whole.length > most ? `${whole.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : whole;
};

/** An element with properties (`data-`, `aria-` and other attributes by their names) and what is in it. */
export function element(name, properties = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key in made && typeof value !== "string") made[key] = value;
    else if (key === "textContent" || key === "value") made[key] = value;
    else made.setAttribute(key === "className" ? "class" : key, value === true ? "" : value);
  }
  made.append(...inside.flat().filter((one) => one !== null && one !== undefined && one !== false));
  return made;
}

/** Words of the article or of a label, isolated from what stands around them. */
export const words = (text, lang) => element("bdi", { dir: "auto", lang }, short(text));

/** A button that says what it does, and in its title by which key. */
export const button = (text, key, onclick, more = {}) =>
  element("button", { type: "button", title: key ? `Key: ${key}` : null, onclick, ...more }, text);
