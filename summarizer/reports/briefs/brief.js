"use strict";

/* A brief as elements of the page. Every word goes in as text. */

const LONGEST = 1000; // of a line, in characters, before it is cut

/** An element with properties, and children that are elements or text. */
function made(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** The beginning of a text, in so many characters at most, none of them cut in two. */
const cut = (text, most) => text.slice(0, most).replace(/[\ud800-\udbff]$/, "");

/** Text on one line in a direction of its own; what is long is cut, with a button that shows the whole. */
function words(name, properties, text) {
  const element = made(name, { dir: "auto", ...properties }, cut(text, LONGEST));
  if (text.length <= LONGEST) return [element];
  return [element, wholeButton(element, text.length, () => element.replaceChildren(text))];
}

function wholeButton(cut, length, show) {
  cut.append("…");
  const button = made("button", { type: "button", className: "whole" }, `Show all ${length.toLocaleString("en")} characters`);
  button.addEventListener("click", () => {
    show();
    button.remove();
  });
  return button;
}

const FROM_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way an item runs: as what it is about, or, where that is a number, as the words around it. */
function direction(values) {
  if (values.length < 2) return "auto";
  const main = values.find(([text, part]) => part === "main" && /\p{L}/u.test(text));
  return (main ? [main] : values).some(([text]) => FROM_RIGHT.test(text)) ? "rtl" : "ltr";
}

/** A line in pieces: what stands between values as text, a value as [words], the main one as [words, "main"]. */
function line(element, pieces, language) {
  element.dir = direction(pieces.filter((piece) => typeof piece !== "string"));
  const length = pieces.reduce((sum, piece) => sum + (typeof piece === "string" ? piece : piece[0]).length, 0);
  const fill = (most) => {
    const parts = [];
    for (const piece of pieces) {
      const [text, part] = typeof piece === "string" ? [piece, "between"] : piece;
      const shown = cut(text, most);
      most -= shown.length;
      if (part === "between") parts.push(shown);
      else parts.push(made(part === "main" ? "b" : "bdi", { lang: language }, shown));
      if (part !== "between" && element.dir !== "auto") parts.at(-1).dir = "auto";
      if (most <= 0 || shown.length < text.length) break;
    }
    element.replaceChildren(...parts);
  };
  fill(LONGEST);
  return length > LONGEST ? [element, wholeButton(element, length, () => fill(length))] : [element];
}

/** An item of a brief: a link to itself where it rests on words of the article. */
function item({ number, words: pieces, spans }, data, address) {
  const shown = spans.length && data.text !== null;
  const element = shown
    ? made("a", { className: "item", href: address(number), tabIndex: -1, draggable: false })
    : made("span", { className: "item" });
  element.dataset.number = number;
  const parts = line(element, pieces, data.language);
  return made("li", {}, made("span", { className: "number" }, `${number} `), ...parts);
}

function account([title, said]) {
  const link = /^https?:\/\/[^\s]+$/i.test(said) && said.length <= LONGEST;
  const parts = link ? [made("a", { href: said, rel: "noreferrer", dir: "auto" }, said)] : words("span", {}, said);
  return made("div", {}, made("dt", {}, title), made("dd", {}, ...parts));
}

/**
 * All of an article but its text.
 *
 * data: as `as_block` in html.py writes it. address: number -> the address of an item.
 */
function brief(data, address) {
  const { language } = data;
  const title = made("h1", { tabIndex: -1 });
  title.append(...words("span", { lang: data.headline ? language : "" }, data.headline || data.source));
  const parts = [title];
  if (data.stated.length) {
    const stated = data.stated.map(([name, said]) => made("span", { title: name }, ...words("bdi", {}, said)));
    parts.push(made("p", { className: "quiet stated" }, ...stated));
  }
  if (data.state !== "briefed" || data.reason) {
    const state = data.state === "briefed" ? "The brief cannot be read" : data.state;
    parts.push(made("p", { className: "warning" }, made("b", {}, state), data.reason ? ": " : "", ...words("bdi", {}, data.reason)));
  }
  if (data.warning) parts.push(made("p", { className: "warning" }, data.warning));
  for (const section of data.sections) {
    const heading = made("h2", {}, section.title);
    if (section.words.length) parts.push(made("div", { className: "value" }, heading, ...line(made("p", {}), section.words, "")));
    else parts.push(heading, made("ol", { className: "items" }, ...section.lines.map((one) => item(one, data, address))));
  }
  for (const kind of new Set(data.notes.map((note) => note.kind))) {
    const notes = data.notes.filter((note) => note.kind === kind);
    const lines = notes.map((note) => {
      const element = item(note, data, address);
      const field = made("span", { className: "field quiet" }, made("bdi", {}, cut(note.field, 100)), " ");
      element.querySelector(".item").before(field);
      element.append(made("span", { className: "reason" }, ...words("span", {}, note.reason)));
      return element;
    });
    const heading = made("h2", { className: `note ${kind}` }, kind[0].toUpperCase() + kind.slice(1));
    parts.push(heading, made("ol", { className: "items" }, ...lines));
  }
  parts.push(made("h2", {}, "How it came about"), made("dl", { className: "account" }, ...data.account.map(account)));
  return parts;
}
