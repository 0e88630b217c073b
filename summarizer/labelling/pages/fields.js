// The fields of a label file and their items, drawn. What is current, and what is done with it, is not known here.
import { button, element, plain, short, words } from "./elements.js";
import { candidatesOf, isSingle } from "./order.js";

export const MUST_NOT = "must not";

const STATES = { open: "open", labelled: "finished", unlabelled: "not labelled", [MUST_NOT]: "" };

/** The fields, and behind them the words that must not appear, as one more. */
export function fieldsOf(told) {
  const texts = told.must_not.map((text) => ({
    key: `${MUST_NOT} ${text}`, state: "label", line: null, shown: text, values: { words: [text] }, aliases: [], words: [], optional: false, spans: [], own_spans: false,
  }));
  const part = { name: "words", title: "Words", kind: "text", choices: [], nullable: false, help: "" };
  return [...told.fields, {
    name: MUST_NOT, title: "Must not appear", kind: MUST_NOT, state: MUST_NOT, aliased: false, agreement: null, parts: [part], items: texts,
    help: "words of the page furniture that may stand nowhere in a brief",
  }];
}

/** What can be done to a field and its items, beside writing them. */
export const restsOnWords = (field) => field.kind === "items" || field.kind === "facts";

/** How far a field is, in words. */
export function progress(field) {
  const left = candidatesOf(field).length;
  const read = field.items.length - left;
  const state = STATES[field.state] ?? field.state;
  if (field.kind === MUST_NOT) return read ? String(read) : "none";
  if (field.state !== "open") return field.items.length || field.state === "unlabelled" ? state : `${state}: none`;
  return field.items.length && !isSingle(field) ? `${state}, ${read} of ${field.items.length} read` : state;
}

/** A section for a field: `does` has the actions by name, `wrong` what the server would not take of an item. */
export function drawField(field, { problems, wrong, lang, does, form }) {
  const id = `field-${field.name.replace(/\W/g, "-")}`;
  const items = field.items.map((item, index) => drawItem(field, item, index, { problems, wrong, lang, does, form }));
  const adding = form && form.field === field.name && form.index === null;
  return element("section", { className: `field ${field.kind === MUST_NOT ? "listed" : field.state}`, "aria-labelledby": id, "data-field": field.name },
    element("header", {},
      element("h2", { id }, plain(field.title)),
      element("span", { className: "state" }, progress(field)),
      element("span", { className: "help quiet" }, plain(field.help))),
    drawAgreement(field),
    element("ul", { role: "list" }, items, adding && element("li", { className: "item writing current" }, element("span", { className: "sign", "aria-hidden": "true" }, "+"), form.element)),
    drawFoot(field, does));
}

function drawItem(field, item, index, { problems, wrong, lang, does, form }) {
  const candidate = item.state === "candidate";
  const sign = candidate
    ? button("✓", "Enter", () => does.right(), { className: "sign", "aria-label": "Right", tabIndex: -1 })
    : element("span", { className: "sign", "aria-hidden": "true" }, "✓");
  const told = problems.filter((one) => item.line !== null && one.line === item.line);
  const writing = form && form.field === field.name && form.index === index;
  return element("li", { className: `item ${item.state}`, tabIndex: -1, "data-index": String(index) },
    sign,
    element("div", { className: "body" },
      writing ? form.element : [
        element("div", { className: "shown" }, words(item.shown || "(empty)", lang), drawChips(field, item)),
        drawMore(field, item, lang),
        element("div", { className: "buttons actions", hidden: true }, drawActions(field, item, does)),
      ],
      told.map((one) => element("p", { className: "problem" }, short(one.what))),
      wrong?.index === index && element("p", { className: "problem", role: "alert" }, short(wrong.what))));
}

function drawChips(field, item) {
  const chips = [];
  if (item.state === "candidate") chips.push("candidate");
  if (item.optional) chips.push("optional");
  if (restsOnWords(field) && !item.spans.length) chips.push("no words in the article");
  else if (item.own_spans && item.state === "label") chips.push("evidence set");
  const unsaid = field.parts.filter((part) => part.detail).flatMap(({ name, title }) => {
    const [first] = item.values[name] ?? [];
    const detail = plain(title).toLowerCase();
    return first === undefined ? `${detail} not labelled` : first === null ? `no ${detail}` : [];
  });
  if (unsaid.length) chips.push(unsaid.join(", "));
  return chips.map((text) => element("span", { className: "chip" }, text));
}

/** Alternatives and words of a key fact; the other forms of a name are in what is shown. */
function drawMore(field, item, lang) {
  const lines = [];
  const list = (values) => values.flatMap((value, n) => [n ? ", or " : "", value === null ? "none" : words(Array.isArray(value) ? value.join("; ") : value, lang)]);
  for (const part of field.parts) {
    const others = (item.values[part.name] ?? []).slice(1);
    if (others.length) lines.push([field.parts.length > 1 ? `${plain(part.title)}: or ` : "or ", list(others)]);
  }
  if (item.words.length) lines.push(["words: ", item.words.flatMap((one, n) => [n ? " + " : "", words(one.join(" / "), lang)])]);
  return lines.map((line) => element("div", { className: "more quiet" }, line));
}

function drawActions(field, item, does) {
  const evidence = restsOnWords(field);
  return [
    item.state === "candidate" && button("Right", "Enter", () => does.right(), { className: "main" }),
    button(field.kind === MUST_NOT || item.state === "label" ? "Remove" : "Strike", "x", () => does.strike()),
    button("Correct", "e", () => does.correct()),
    field.kind !== MUST_NOT && button("Alternative", "v", () => does.alternative()),
    evidence && button(item.optional ? "Not optional" : "Optional", "o", () => does.optional()),
    evidence && button("Move evidence", "m", () => does.evidence()),
  ];
}

/** What can be done to a field as a whole; a value that is there says all by itself. */
function drawFoot(field, does) {
  if (isSingle(field) && field.items.length) return null;
  const { name } = field;
  const left = candidatesOf(field).length;
  const none = isSingle(field) ? "There is none" : "There are none";
  const add = button(field.kind === MUST_NOT ? "Add words" : "Add", field.kind === MUST_NOT ? "a or !" : "a", () => does.add(name));
  let finish = null;
  if (field.kind !== MUST_NOT) {
    if (field.state === "labelled") finish = button("Open again", "f", () => does.finish(name));
    else if (!field.items.length) finish = button(none, "f", () => does.finish(name));
    else finish = button(left ? `Finish, strike the ${left === 1 ? "candidate" : `${left} candidates`} left` : "Finish", "f", () => does.finish(name), { className: left ? "" : "main" });
  }
  return element("div", { className: "foot", tabIndex: -1 }, element("span", { className: "unseen" }, `${plain(field.title)}, ${progress(field)}`), element("div", { className: "buttons" }, add, finish));
}

/** How far another labeller agrees, and what only one of the two has. */
function drawAgreement(field) {
  if (!field.agreement) return null;
  const { f1, yours, theirs } = field.agreement;
  const agreement = `Agreement ${f1.toFixed(2)}`;
  if (!yours.length && !theirs.length) return element("p", { className: "agreement quiet" }, agreement);
  const list = (title, texts) => texts.length > 0 && element("li", {}, `${title}: `, texts.flatMap((text, n) => [n ? "; " : "", words(text)]));
  return element("details", { className: "agreement" },
    element("summary", {}, agreement),
    element("ul", {}, list("Only yours", yours), list("Only theirs", theirs)));
}
