// Words of the article: chosen by keyboard, and what can be done with those that are selected.
import { WordCursor } from "./choosing.js";
import { at, desk, fieldOf, here, pane, point, soon, tell } from "./desk.js";
import { button, element, short } from "./elements.js";
import { MUST_NOT, restsOnWords } from "./fields.js";

let cursor = null;
let then = null;

export const isChoosing = () => cursor !== null;

/** Begin to choose words by keyboard, where the current item rests; `chosen` is done with them, if it is given. */
export function choose(chosen = null) {
  const { sentences, language } = desk.told.article;
  const start = here().item?.spans[0]?.[0] ?? sentences[0]?.[0] ?? 0;
  cursor = new WordCursor(pane, sentences, language, start);
  then = chosen;
  if (!cursor.range) {
    cursor = null;
    return tell("There are no words in this article.");
  }
  at("article").focus({ preventScroll: true });
  at("choosing").hidden = false;
  show();
}

/** A key while words are chosen; true where it was one for that. */
export function chooseBy(event) {
  const { key, shiftKey } = event;
  if (key === "ArrowRight" || key === "ArrowLeft") {
    const forward = (key === "ArrowRight") !== (getComputedStyle(at("article").querySelector(".text p") ?? at("article")).direction === "rtl");
    cursor.word(forward ? 1 : -1, shiftKey);
  } else if (key === "ArrowDown" || key === "ArrowUp") cursor.sentence(key === "ArrowDown" ? 1 : -1, shiftKey);
  else if (key === "Enter") return end(true);
  else if (key === "Escape") return end(false);
  else return key.length === 1;
  show();
  return true;
}

function show() {
  const { start, end } = cursor.range;
  pane.select(start, end);
  tell(cited(start, end));
}

function end(keep) {
  const { start, end } = cursor.range;
  cursor = null;
  at("choosing").hidden = true;
  point({ scroll: false });
  if (!keep) getSelection().removeAllRanges();
  else if (then) soon(then);
  else tell(`${cited(start, end)}: a adds it, m makes it the evidence, ! it must not appear.`);
  return true;
}

const cited = (start, end) => `“${short(pane.text.slice(pane.toUnits(start), pane.toUnits(end)), 50)}”`;

/** What can be done with the words that are selected. */
export function drawChosen() {
  const bar = at("chosen");
  const words = cursor ? null : pane.furnitureSelection();
  const inText = pane.selection() !== null;
  const { field, item } = here();
  bar.hidden = !words;
  if (!words) return;
  const { does } = desk;
  bar.replaceChildren(
    element("span", { className: "quiet" }, "Selected words:"),
    field.kind !== MUST_NOT ? button(`Add to ${short(field.title, 40)}`, "a", () => does.add()) : "",
    inText && item && restsOnWords(field) ? button("Evidence of the current item", "m", () => does.evidence()) : "",
    button("Must not appear", "!", () => does.mustNot()));
}
