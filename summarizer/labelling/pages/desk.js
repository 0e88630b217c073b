// What is on the desk: the document as the server told it last, what is current in it, the form that is open.
import { element, plain, short } from "./elements.js";
import { drawField, fieldsOf } from "./fields.js";
import { kept, nextOpen, stops } from "./order.js";

export const name = decodeURIComponent(location.pathname.split("/").pop());
export const at = (id) => document.getElementById(id);
export const pane = new ArticlePane(at("article"));

/** What outlives a reload of this tab. */
export const memory = {
  get: (what) => JSON.parse(sessionStorage.getItem(`${what} ${name}`) ?? "null"),
  set: (what, value) => sessionStorage.setItem(`${what} ${name}`, JSON.stringify(value)),
  drop: (what) => sessionStorage.removeItem(`${what} ${name}`),
};

export const desk = {
  told: null,
  version: null,
  fields: [],
  current: { field: null, index: null },
  moved: 0, // how often others have put something else where it is
  form: null, // {field, index, was, number, ui, element}: see writing.js
  complaint: null, // {field, index, what}: what the server would not take
  asked: null, // what a key would strike unread, and has said so
  does: {},
  onchange: (_before) => {}, // the fields are others now
  onpoint: () => {},
};

let marked = null; // the field whose words are seen to be marked
const drawn = new Map(); // field name -> {key, section}

export const fieldOf = (wanted) => desk.fields.find((one) => one.name === wanted);
export const here = () => {
  const field = fieldOf(desk.current.field);
  return { field, item: field?.items[desk.current.index] ?? null };
};

/** Take what the server has told; the current item and an open form stay where they are. `ours`: our own edit led to it. */
export function take(told, version, ours = false) {
  const before = desk.fields;
  const seen = before.length ? whatIsHere() : null;
  Object.assign(desk, { told, version, fields: fieldsOf(told) });
  if (before.length) desk.current = kept(desk.fields, before, desk.current);
  else begin();
  if (seen !== null && !ours && seen !== whatIsHere()) desk.moved += 1;
  desk.onchange(before);
  draw();
}

/** What a key would be about. */
function whatIsHere() {
  const { field, item } = here();
  return JSON.stringify([field.name, field.state, item?.key]);
}

/** Where it was left, else at the first thing to be decided. */
function begin() {
  const last = memory.get("at");
  const items = fieldOf(last?.field)?.items ?? [];
  const index = items.findIndex((one) => one.key === last?.item);
  if (index >= 0) desk.current = { field: last.field, index };
  else desk.current = stops(desk.fields).find((stop) => stop.field === last?.field && stop.index === null) ?? nextOpen(desk.fields, 0) ?? stops(desk.fields)[0];
}

export function draw() {
  const { told, fields, form, complaint } = desk;
  const active = document.activeElement;
  const within = at("fields").contains(active);
  drawHead(told);
  pane.show(told.article);
  marked = null;
  const sections = fields.map((field) => {
    const writing = form?.field === field.name ? form : null;
    const wrong = complaint?.field === field.name ? complaint : null;
    const key = JSON.stringify([field, told.problems, told.article.language, writing && [writing.index, writing.number], wrong]);
    const old = drawn.get(field.name);
    if (old?.key === key) return old.section;
    const section = drawField(field, { problems: told.problems, wrong, lang: told.article.language, does: desk.does, form: writing });
    drawn.set(field.name, { key, section });
    return section;
  });
  sections.forEach((section, n) => {
    const old = at("fields").children[n];
    if (!old) at("fields").append(section);
    else if (old !== section) old.replaceWith(section);
  });
  const typing = form?.element.contains(active);
  point({ focus: within && !typing, scroll: false });
  if (typing && document.activeElement !== active) active.focus({ preventScroll: true });
}

function drawHead(told) {
  const headline = told.article.headline ?? told.name;
  at("headline").textContent = short(headline, 200);
  at("headline").lang = told.article.language ?? "";
  document.title = `${short(headline, 80)} · labels`;
  at("file").textContent = plain(told.file);
  at("story").textContent = `story ${short(told.story, 60)}, ${told.split}`;
  at("begun").textContent = told.begun_from ? `begun from ${short(told.begun_from, 80)}` : "";
  const finished = told.fields.filter((one) => one.state === "labelled").length;
  at("progress").textContent = `${finished} of ${told.fields.length} fields finished`;
  at("broken").textContent = told.broken ? `${plain(told.file)} cannot be read: ${short(told.broken)}` : "";
  at("broken").hidden = !told.broken;
  at("undo").disabled = !told.can_undo;
  const lines = new Set(told.fields.flatMap((field) => field.items.map((item) => item.line)));
  const loose = told.problems.filter((one) => !lines.has(one.line));
  at("problems").replaceChildren(...loose.map((one) => element("p", { className: "problem" }, `line ${one.line}: ${short(one.what)}`)));
}

function elementAt({ field, index }) {
  const section = drawn.get(field)?.section;
  return index === null ? section?.querySelector(".foot") : section?.querySelector(`li[data-index="${index}"]`);
}

/** Mark the words on which items rest: those of the current field are seen, the others can be picked. */
function mark() {
  if (marked === desk.current.field) return;
  marked = desk.current.field;
  pane.mark(desk.fields.flatMap((field) => field.items.flatMap((item, index) =>
    item.spans.map(([start, end]) => ({ id: `${field.name} ${index}`, start, end, kind: field.name === marked ? item.state : "other" })))));
}

/** Show what is current, its words lit in the article. */
export function point({ focus = true, scroll = true } = {}) {
  for (const one of at("fields").querySelectorAll(".current:not(.writing)")) {
    one.classList.remove("current");
    one.removeAttribute("aria-current");
    one.tabIndex = -1;
    for (const actions of one.querySelectorAll(".actions")) actions.hidden = true;
  }
  const { field, index } = desk.current;
  const shown = elementAt(desk.current);
  if (!shown) return;
  shown.classList.add("current");
  shown.setAttribute("aria-current", "true");
  shown.tabIndex = 0;
  for (const actions of shown.querySelectorAll(".actions")) actions.hidden = false;
  mark();
  pane.light(index === null ? [] : [`${field} ${index}`], { scroll });
  if (focus) shown.focus({ preventScroll: true });
  if (scroll) shown.scrollIntoView({ block: "nearest" });
  const { item } = here();
  memory.set("at", { field, item: item?.key });
  desk.onpoint();
}

export function go(stop) {
  if (!stop) return;
  desk.current = stop;
  point();
}

/** What was done, or is the matter: read out, and in the line at the foot of the page. */
export function tell(what) {
  at("told").textContent = short(what);
}

/** What is wrong with the server or with what it was asked; null when nothing is. */
export function trouble(what) {
  at("trouble").textContent = short(what ?? "");
  at("trouble").hidden = !what;
}

let queue = Promise.resolve();
let waiting = 0;

/** One thing after the other, in the order of the keys. */
export function soon(work) {
  const busy = (by) => at("fields").setAttribute("aria-busy", String((waiting += by) > 0));
  busy(1);
  queue = queue
    .then(work)
    .catch((fault) => trouble(`A fault of this page (${fault.message}): load it anew. What you have typed stays.`))
    .finally(() => busy(-1));
  return queue;
}

/** The same for what is current: where others have put something else in its place meanwhile, nothing is done. */
export function soonHere(work) {
  const { moved } = desk;
  return soon(() => (moved === desk.moved ? work() : tell("Somebody else has changed this meanwhile: look again.")));
}
