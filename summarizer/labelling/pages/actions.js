// What can be done to an article's labels: each by a key and by a button.
import { ask, path } from "./asking.js";
import { desk, fieldOf, go, here, name, pane, point, tell, trouble } from "./desk.js";
import { asItem, edit } from "./editing.js";
import { short } from "./elements.js";
import { MUST_NOT, restsOnWords } from "./fields.js";
import { blank } from "./form.js";
import { behind, candidatesOf, nextOpen, onward, placeOf, stops } from "./order.js";
import { choose } from "./selecting.js";
import { write } from "./writing.js";

const READ = "Everything is read. N goes to the next article.";

const named = (item) => `“${short(item.shown, 60)}”`;
const ordinalOf = (field, item) => Math.max(0, candidatesOf(field).indexOf(item));

function goOn(field, ordinal) {
  const next = onward(desk.fields, field, ordinal);
  if (next) return go(next);
  point();
  tell(READ);
}

/** Say how many candidates of a field nobody has read; false where there are none. `how` strikes them. */
function warn(field, how) {
  const left = candidatesOf(field).length;
  if (!left || field.state === "labelled") return false;
  desk.asked = JSON.stringify([desk.current, field.items]);
  tell(left === 1 ? `1 candidate is not read: ${how} strikes it.` : `${left} candidates are not read: ${how} strikes them.`);
  return true;
}

/** Put a changed item in the place of the current one. */
async function change(changes, said) {
  const { field, item } = here();
  const ordinal = ordinalOf(field, item);
  if (!(await edit({ do: "put", field: field.name, was: item, item: { ...asItem(item), ...changes } }, said))) return;
  if (item.state === "candidate") goOn(field.name, ordinal);
  else point();
}

export const does = {
  async right() {
    const { field, item } = here();
    if (item?.state === "candidate" && field.kind === "facts" && !item.words.length) {
      write(field, item, item)?.focus({ row: "words" }); // a key fact is told by its words: they are asked for
    } else if (item?.state === "candidate") {
      const ordinal = ordinalOf(field, item);
      if (await edit({ do: "right", field: field.name, was: item }, `${named(item)} is right.`)) goOn(field.name, ordinal);
    } else if (!item && field.state === "open") {
      // To say that there is nothing is never what happens by the way.
      if (!field.items.length) tell("Nothing is labelled here: f says that there is none, a adds an item.");
      else if (!warn(field, "f")) await does.finish();
    } else {
      const next = nextOpen(desk.fields, placeOf(desk.fields, desk.current) + 1);
      if (next) go(next);
      else tell(READ);
    }
  },
  next: () => go(stops(desk.fields)[placeOf(desk.fields, desk.current) + 1]),
  previous: () => go(stops(desk.fields)[placeOf(desk.fields, desk.current) - 1]),
  nextField: () => go(stops(desk.fields)[behind(desk.fields, desk.current.field)] ?? stops(desk.fields)[0]),
  async strike() {
    const { field, item } = here();
    if (!item) return;
    const ordinal = ordinalOf(field, item);
    const what = field.kind === MUST_NOT ? { do: MUST_NOT, text: item.shown, on: false } : { do: "remove", field: field.name, was: item };
    if (!(await edit(what, `${named(item)} is struck.`))) return;
    if (item.state === "candidate") goOn(field.name, ordinal);
    else point();
  },
  correct() {
    const { field, item } = here();
    if (item) write(field, item, item);
    else does.add();
  },
  alternative() {
    const { field, item } = here();
    if (item && field.kind !== MUST_NOT) write(field, item, item)?.focus({ alternative: true });
  },
  async optional() {
    const { field, item } = here();
    if (!item || !restsOnWords(field)) return tell("Only items of a list can be optional.");
    await change({ optional: !item.optional }, `${named(item)} is ${item.optional ? "no longer optional" : "optional"}.`);
  },
  async evidence() {
    const { field, item } = here();
    if (!item || !restsOnWords(field)) return tell("This rests on no words of the article.");
    const chosen = pane.selection();
    if (!chosen) return choose(does.evidence);
    getSelection().removeAllRanges();
    await change({ spans: [[chosen.start, chosen.end]] }, `${named(item)} rests on other words.`);
  },
  async add(wanted = desk.current.field) {
    const field = fieldOf(wanted);
    if (field.kind === MUST_NOT) return does.mustNot();
    const chosen = pane.selection();
    if (!chosen) {
      const words = pane.furnitureSelection(); // of the furniture: no evidence, but where a value may stand
      if (words) getSelection().removeAllRanges();
      return void write(field, blank(field, words), null);
    }
    const answer = await ask(path(name, "/drafts"), { field: wanted, ...chosen });
    if (answer.status !== 200) return trouble(answer.told.error);
    getSelection().removeAllRanges();
    write(field, { ...answer.told.item, own_spans: true }, null);
  },
  async finish(wanted = desk.current.field) {
    const field = fieldOf(wanted);
    if (field.kind === MUST_NOT) return;
    const finished = field.state === "labelled";
    const some = field.items.some((one) => one.state === "label");
    const said = finished ? "is open again" : some ? "is finished" : "is finished: there is none";
    if (!(await edit({ do: finished ? "reopen" : "finish", field: wanted }, `${field.title} ${said}.`))) return;
    go(finished ? stops(desk.fields)[behind(desk.fields, wanted) - 1] : (nextOpen(desk.fields, behind(desk.fields, wanted)) ?? desk.current));
    if (desk.told.finished) tell("Every field is finished. N goes to the next article, u undoes the last.");
  },
  /** What nobody has read is not struck by one key: it is asked for again, with nothing done in between. */
  async finishByKey() {
    const { field } = here();
    const said = desk.asked === JSON.stringify([desk.current, field.items]);
    if (said || !warn(field, "f again")) await does.finish();
  },
  async mustNot() {
    const text = pane.furnitureSelection();
    const field = fieldOf(MUST_NOT);
    if (!text) return void write(field, blank(field), null);
    getSelection().removeAllRanges();
    if (await edit({ do: MUST_NOT, text, on: true }, `“${short(text, 60)}” must not appear.`)) point();
  },
  async undo() {
    if (!desk.told.can_undo) return tell("There is nothing to undo.");
    const before = new Set(desk.fields.flatMap((field) => field.items.map((item) => item.key)));
    const states = new Map(desk.fields.map((field) => [field.name, field.state]));
    if (!(await edit({ do: "undo" }, "Undone."))) return;
    const all = stops(desk.fields);
    const back = all.find(({ field, index }) => index !== null && !before.has(fieldOf(field).items[index].key));
    const changed = desk.fields.find((field) => states.get(field.name) !== field.state);
    go(back ?? (changed ? all[behind(desk.fields, changed.name) - 1] : desk.current));
  },
  async nextArticle() {
    let open;
    do {
      // Each answer tells of more articles how far they are.
      const { status, told } = await ask("/api/articles");
      if (status !== 200) return trouble(told.error);
      const place = told.articles.findIndex((row) => row.name === name);
      const others = [...told.articles.slice(place + 1), ...told.articles.slice(0, Math.max(0, place))];
      open = others.find((row) => !["finished", "unreadable"].includes(row.state));
      if (open?.state === "reading") tell("Looking for the next article …");
    } while (open?.state === "reading");
    if (open) location.href = `/articles/${encodeURIComponent(open.name)}`;
    else tell("Every other article is finished.");
  },
  choose: () => choose(),
  help: () => document.getElementById("keys").showModal(),
};
