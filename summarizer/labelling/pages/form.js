// The form in which an item is written: a row for each of its parts, and one more place in a row than it has values.
import { button, element, short, words } from "./elements.js";

const OR = " / ";
const NUMBER = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** A field's item as it is when nothing is known of it, or only the words of its first part. */
export const blank = (field, words = null) => ({
  values: Object.fromEntries(field.parts.map((part, n) => {
    const known = n === 0 ? words : null;
    return [part.name, [field.kind === "values" ? [known].filter(Boolean) : known]];
  })),
  aliases: [],
  words: [],
  optional: false,
  spans: [],
  own_spans: false,
});

/** One place to write in. */
function place(part, value, label, long) {
  const more = { "aria-label": label, dir: "auto" };
  if (part.kind.startsWith("choice")) {
    const choices = [element("option", { value: "" }, "—"), ...part.choices.map((one) => element("option", { value: String(one) }, String(one)))];
    const select = element("select", more, choices);
    select.value = value ?? "";
    return select;
  }
  const text = value === null || value === undefined ? "" : String(value);
  if (!long) return element("input", { ...more, type: "text", inputmode: part.kind === "number" ? "decimal" : null, autocomplete: "off", value: text });
  const area = element("textarea", { ...more, rows: String(Math.min(6, Math.max(2, Math.ceil(text.length / 48)))) });
  area.value = text;
  return area;
}

/** Places for some values, and a spare one behind them: whoever writes in that gets another. */
function places(values, make, spare) {
  const box = element("span", { className: "places" });
  const add = (value, isSpare) => {
    const made = make(value, box.children.length);
    made.classList.toggle("spare", isSpare);
    if (isSpare) {
      if ("placeholder" in made) made.placeholder = spare;
      made.addEventListener("input", () => {
        if (!made.classList.contains("spare")) return;
        made.classList.remove("spare");
        add(undefined, true);
      });
    }
    box.append(made);
  };
  for (const value of values) add(value, false);
  add(undefined, true);
  return box;
}

/** The box that says that there may be none; it follows a place that is emptied or filled. */
function none(place, checked) {
  const box = element("input", { type: "checkbox", checked });
  let empty = place.value.trim() === "";
  place.addEventListener("input", () => {
    const was = empty;
    empty = place.value.trim() === "";
    if (was !== empty) box.checked = empty;
  });
  return element("label", { className: "none" }, box, " none");
}

const written = (box) => Array.from(box.children, (one) => one.value.trim());

/** The rows of one item. `read()` gives the item, or a sentence in `wrong` where something cannot be read. */
export class ItemForm {
  wrong = "";
  #field;
  #rows = new Map();
  #spans;
  #own;

  /**
   * `item` is what to begin with, `was` the item of the server that is to be replaced, or null.
   * `on` has save, leave, typed (after each change) and chosen (gives the words selected in the article).
   */
  constructor({ field, item, was, cite, lang, on }) {
    Object.assign(this, { was, on, cite, lang });
    this.#field = field;
    this.#spans = item.spans ?? [];
    this.#own = item.own_spans ?? false;
    const parts = field.parts.map((part) => this.#part(part, item.values[part.name] ?? [], part === field.parts[0]));
    const more = [];
    if (field.kind === "facts") more.push(this.#list("words", "Words", item.words.map((one) => one.join(OR)), "Words that tell it", "a word, and others that will do: ferry / boat"));
    if (field.aliased) more.push(this.#list("aliases", "Aliases", item.aliases, "Alias", "other forms of the name in the article"));
    if (this.#hasEvidence) more.push(this.#evidence(), this.#optional(item.optional));
    this.problem = element("p", { className: "problem", role: "alert" });
    this.element = element("form", { className: "form", "aria-label": `${was ? "Correct" : "Add"}: ${field.title}` }, parts, more, this.problem,
      element("div", { className: "buttons" },
        element("button", { type: "submit", className: "main", title: "Key: Enter" }, "Save"),
        button("Leave", "Esc", () => this.on.leave())));
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.on.save();
    });
    this.element.addEventListener("input", () => this.on.typed());
    this.element.addEventListener("keydown", (event) => this.#key(event));
  }

  /** To the first place that is to be written in; to one for an alternative, where that is asked for. */
  focus({ row: wanted = this.#field.parts[0].name, alternative = false } = {}) {
    const row = this.#rows.get(wanted);
    const all = [...row.querySelectorAll("input:not([type=checkbox]), textarea, select")];
    const last = row.querySelector(".places > :last-child");
    row.classList.add("opened"); // its spare place is to be seen before it can have the focus
    const chosen = alternative ? (last.matches(".places") ? last.firstElementChild : last) : all[0];
    chosen.focus();
    chosen.select?.();
  }

  tell(problem) {
    this.problem.textContent = short(problem);
  }

  /** What has been typed so far, to be kept over a reload: an item that need not be a good one. */
  typed() {
    return this.#item((part, text) => text);
  }

  /** The item, null when something in it is no number (`wrong` says which). */
  read() {
    this.wrong = "";
    const item = this.#item((part, text) => {
      if (part.kind !== "number" || text === null) return text;
      if (!NUMBER.test(text)) this.wrong = `${part.title} is ${text}: write a number in digits, such as 1,400 or -2.5.`;
      return Number(text.replaceAll(",", ""));
    });
    const { own_spans, ...said } = item;
    return this.wrong ? null : { ...said, spans: own_spans ? this.#spans : null };
  }

  /** Let the evidence be these spans; null: let it be found by itself. */
  rest(spans) {
    this.#own = spans !== null;
    this.#spans = spans ?? [];
    this.#rows.get("evidence").querySelector(".cited").replaceChildren(this.#cited());
    this.on.typed();
  }

  get #hasEvidence() {
    return this.#field.kind === "items" || this.#field.kind === "facts";
  }

  #item(made) {
    const values = {};
    for (const part of this.#field.parts) {
      const row = this.#rows.get(part.name);
      if (this.#field.kind === "values") {
        const lists = Array.from(row.querySelectorAll(".places .places"), written).map((list) => list.filter(Boolean).map((text) => made(part, text)));
        values[part.name] = lists.filter((list, n) => list.length || n === 0);
        continue;
      }
      const texts = written(row.querySelector(".places"));
      const none = row.querySelector(".none input")?.checked ?? false;
      // An empty place says that there is none where that can be said and nothing else was; else that nothing is labelled.
      const alternatives = texts[0] === "" && none ? [null, ...texts.filter(Boolean)] : [...texts.filter(Boolean), ...(none ? [null] : [])];
      if (alternatives.length) values[part.name] = alternatives.map((text) => made(part, text));
    }
    const list = (name) => (this.#rows.has(name) ? written(this.#rows.get(name).querySelector(".places")).filter(Boolean) : []);
    return {
      values,
      aliases: list("aliases"),
      words: list("words").map((text) => text.split(OR).filter(Boolean)),
      optional: this.element?.querySelector(".optional input")?.checked ?? false,
      spans: this.#spans,
      own_spans: this.#own,
    };
  }

  #row(name, title, help, ...inside) {
    const row = element("div", { className: "row", title: help || null }, element("span", { className: "title" }, title), inside);
    this.#rows.set(name, row);
    return row;
  }

  #part(part, values, main) {
    const { kind, title } = this.#field;
    if (kind === "values") {
      // Every alternative is a list of its own.
      const one = (list, n) => {
        const label = n ? `${title}, or` : title;
        const box = places(list ?? [], (value) => place(part, value, label, false), n && !list ? "or …" : "…");
        box.classList.add("alternative");
        return box;
      };
      return this.#row(part.name, part.title, part.help, places(values, one, ""));
    }
    const long = part.kind === "text" && main && (kind === "facts" || String(values[0] ?? "").length > 40);
    const make = (value, n) => place(part, value, n ? `${part.title}, or` : part.title, long && !n);
    const rest = values.slice(1).filter((one) => one !== null);
    const box = places([values[0] ?? null, ...rest], make, "or …");
    return this.#row(part.name, part.title, part.help, box, part.nullable && none(box.firstElementChild, values.includes(null)));
  }

  #list(name, title, values, label, hint) {
    const make = (value) => place({ kind: "text" }, value, label, false);
    return this.#row(name, title, hint, places(values, make, values.length ? "…" : hint));
  }

  #evidence() {
    const take = button("Take the selected words", "", () => {
      const chosen = this.on.chosen();
      if (chosen) this.rest([[chosen.start, chosen.end]]);
      else this.tell("Select the words in the article first.");
    });
    return this.#row("evidence", "Evidence", "the words of the article that show it",
      element("span", { className: "places" }, element("span", { className: "cited" }, this.#cited()), take, button("Let it be found", "", () => this.rest(null))));
  }

  #cited() {
    const cited = this.#spans.map(([start, end]) => `“${this.cite(start, end)}”`).join(" … ");
    return words(cited || (this.#own ? "none" : "found by itself when this is saved"), cited ? this.lang : undefined);
  }

  #optional(checked) {
    return element("div", { className: "row optional" }, element("span", { className: "title" }),
      element("label", {}, element("input", { type: "checkbox", checked }), " optional: a brief may have it or not"));
  }

  #key(event) {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") this.on.leave();
    else if (event.key === "Enter" && !event.shiftKey && event.target.matches("select, textarea, input")) {
      if (!event.repeat) this.element.requestSubmit(); // the key that opened the form may still be down
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
