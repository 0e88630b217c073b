// The form that is open: where it stands, what becomes of it when the article changes under it, how it is kept and saved.
import { desk, draw, fieldOf, go, memory, pane, point, soon, tell } from "./desk.js";
import { asItem, edit } from "./editing.js";
import { short } from "./elements.js";
import { MUST_NOT } from "./fields.js";
import { ItemForm } from "./form.js";
import { candidatesOf, isSingle, onward } from "./order.js";

const TYPED = "typed";
let opened = 0;

const indexOf = (field, item) => field.items.findIndex((one) => one.key === item.key);

/** Open a form with an item in it; `was` is the server's item that it is to replace, null to add one. */
export function write(field, item, was) {
  if (desk.form?.changed) {
    desk.form.ui.tell("Save this first, or leave it.");
    desk.form.ui.focus();
    return null;
  }
  const ui = open(field, item, was);
  desk.current = { field: field.name, index: desk.form.index };
  draw();
  point({ focus: false });
  ui.focus();
  ui.element.scrollIntoView({ block: "nearest" });
  return ui;
}

function open(field, item, was) {
  const { text, language } = desk.told.article;
  const ui = new ItemForm({
    field,
    item,
    was,
    lang: language,
    cite: (start, end) => short(text.slice(pane.toUnits(start), pane.toUnits(end)), 120),
    on: { save: () => soon(save), leave, typed, chosen: () => pane.selection() },
  });
  const index = was ? indexOf(field, was) : null;
  desk.form = { field: field.name, index: index === -1 ? null : index, was, number: ++opened, changed: false, ui, element: ui.element };
  desk.complaint = null;
  return ui;
}

/** Open the form that was open before the page was loaded anew. */
export function restore() {
  const last = memory.get(TYPED);
  const field = fieldOf(last?.field);
  if (!field) return;
  open(field, last.item, last.was);
  desk.form.changed = true;
  follow([]);
  draw();
  desk.form.ui.focus();
}

function typed() {
  desk.form.changed = true;
  const { field, was, ui } = desk.form;
  memory.set(TYPED, { field, was, item: ui.typed() });
}

function leave() {
  close();
  draw();
  point();
  tell("Left as it was.");
}

function close() {
  desk.form = null;
  memory.drop(TYPED);
}

async function save() {
  const { form } = desk;
  if (!form) return;
  const { ui, was } = form;
  const item = ui.read();
  if (!item) return ui.tell(ui.wrong);
  const field = fieldOf(form.field);
  if (field.kind === MUST_NOT) return saveWords(item.values.words[0], was);
  if (was?.state === "label" && JSON.stringify(item) === JSON.stringify(asItem(was))) return leave();
  const ordinal = was?.state === "candidate" ? candidatesOf(field).findIndex((one) => one.key === was.key) : -1;
  const known = new Set(field.items.map((one) => one.key));
  if (!(await edit({ do: "put", field: field.name, was, item }, was ? "Saved." : "Added.", close))) return;
  if (ordinal >= 0 || (!was && isSingle(field))) return go(onward(desk.fields, field.name, ordinal) ?? desk.current);
  const index = fieldOf(field.name).items.findIndex((one) => one.state === "label" && !known.has(one.key));
  go(index < 0 ? desk.current : { field: field.name, index });
  point();
}

async function saveWords(text, was) {
  if (!text) return desk.form.ui.tell("Write the words, or leave.");
  if (text === was?.shown) return leave();
  if (!(await edit({ do: MUST_NOT, text, on: true }, `“${short(text, 60)}” must not appear.`, close))) return;
  if (was) await edit({ do: MUST_NOT, text: was.shown, on: false }, `“${short(text, 60)}” must not appear.`);
  go({ field: MUST_NOT, index: fieldOf(MUST_NOT).items.findIndex((one) => one.shown === text) });
}

/** The article has changed: the form stays with its item, or with what somebody else has made of it. */
export function follow(before) {
  const { form } = desk;
  if (!form?.was) return;
  const field = fieldOf(form.field);
  const index = indexOf(field, form.was);
  if (index >= 0) {
    Object.assign(form, { index, was: field.items[index] });
    return;
  }
  const known = new Set(before.find((one) => one.name === form.field)?.items.map((one) => one.key));
  const main = JSON.stringify(Object.values(form.was.values)[0]);
  const others = field.items.filter((one) => !known.has(one.key));
  const theirs = others.find((one) => JSON.stringify(Object.values(one.values)[0]) === main) ?? (before.length ? others[0] : null) ?? null;
  Object.assign(form, { index: theirs ? field.items.indexOf(theirs) : null, was: theirs });
  form.ui.tell(theirs
    ? `Somebody else has changed this meanwhile; it now reads “${short(theirs.shown, 120)}”. Save puts yours in its place, Leave keeps theirs.`
    : "Somebody else has taken this away meanwhile. Save adds yours anew, Leave lets it be.");
}
