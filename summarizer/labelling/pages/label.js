// The page on which one article is labelled: its keys and its beginning.
import { does } from "./actions.js";
import { ask, path, watch } from "./asking.js";
import { at, desk, go, name, pane, soon, soonHere, take, tell, trouble } from "./desk.js";
import { edit } from "./editing.js";
import { chooseBy, drawChosen, isChoosing } from "./selecting.js";
import { follow, restore } from "./writing.js";

const KEYS = {
  Enter: does.right, r: does.right,
  n: does.next, j: does.next, ArrowDown: does.next,
  p: does.previous, k: does.previous, ArrowUp: does.previous,
  b: does.nextField,
  x: does.strike, e: does.correct, o: does.optional, v: does.alternative, m: does.evidence,
  a: () => does.add(), f: does.finishByKey, "!": does.mustNot,
  w: does.choose, u: does.undo, N: does.nextArticle, "?": does.help,
};

/** What goes on while its key is held down. */
const GOING = [does.next, does.previous, does.nextField];

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (document.querySelector("dialog[open]") || target.matches("input, select, textarea")) return;
  if (event.repeat && KEYS[key] && !GOING.includes(KEYS[key])) return event.preventDefault();
  if (isChoosing()) {
    if (chooseBy(event)) event.preventDefault();
    return;
  }
  if (!KEYS[key] || localStorage.getItem("keys") === "off") return;
  const native = target.matches("button, a, summary") && key === "Enter";
  if (native || (key.startsWith("Arrow") && at("article").contains(target))) return;
  event.preventDefault();
  // What was struck while a form was about to open does nothing behind it.
  const { form } = desk;
  soonHere(() => {
    if (key !== "f") desk.asked = null;
    return desk.form === form ? KEYS[key]() : null;
  });
});

// -- the mouse -----------------------------------------------------------------------------------------------------

/** The actions for the buttons: one after the other, as the keys. */
desk.does = Object.fromEntries(Object.entries(does).map(([what, act]) => [what, (...more) => soonHere(() => act(...more))]));
desk.onchange = follow;
desk.onpoint = drawChosen;

at("fields").addEventListener("click", (event) => {
  const section = event.target.closest("section");
  const stop = event.target.closest("li[data-index], .foot");
  if (!stop || event.target.closest("form")) return;
  const index = stop.dataset.index === undefined ? null : Number(stop.dataset.index);
  if (section.dataset.field !== desk.current.field || index !== desk.current.index) go({ field: section.dataset.field, index });
}, true);
document.addEventListener("pointerdown", () => (desk.asked = null));
// A button that is pressed leaves the selected words selected.
document.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
document.addEventListener("selectionchange", () => desk.told && drawChosen());

pane.onpick = (ids) => {
  const [field, index] = [ids[0].slice(0, ids[0].lastIndexOf(" ")), Number(ids[0].slice(ids[0].lastIndexOf(" ") + 1))];
  go({ field, index });
};

for (const [id, act] of [["undo", does.undo], ["next", does.nextArticle], ["help", does.help]]) at(id).addEventListener("click", () => soon(act));

// -- what the article is called ------------------------------------------------------------------------------------

at("story").addEventListener("click", () => {
  const form = at("head").querySelector("form");
  form.elements.story.value = desk.told.story;
  form.elements.split.value = desk.told.split;
  at("head").showModal();
});
at("head").querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const { story, split } = event.target.elements;
  at("head").close();
  soon(() => edit({ do: "head", story: story.value.trim(), split: split.value }, "Story and split are set."));
});
at("keys-on").checked = localStorage.getItem("keys") !== "off";
at("keys-on").addEventListener("change", (event) => localStorage.setItem("keys", event.target.checked ? "on" : "off"));
for (const close of document.querySelectorAll("dialog .close")) close.addEventListener("click", () => close.closest("dialog").close());

// -- the beginning ---------------------------------------------------------------------------------------------------

/** What others have done meanwhile, in another tab or by hand. */
async function look() {
  const { status, told, version } = await ask(path(name), undefined, desk.version);
  trouble(status === 200 || status === 304 ? null : told.error);
  if (status !== 200) return;
  const first = !desk.told;
  take(told, version);
  if (first) restore();
  if (first) document.body.classList.add("ready");
}

soon(look).then(() => desk.form ?? go(desk.current.field === null ? null : desk.current));
watch(() => soon(look));
