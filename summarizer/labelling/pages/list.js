// The articles of the folder, and how far each is.
import { ask, watch } from "./asking.js";
import { element, plain, short, words } from "./elements.js";

const at = (id) => document.getElementById(id);
const drawn = new Map(); // name -> {key, line}
let version = null;

function drawRow(row, agreed) {
  const { state, fields, labelled, open, problems } = row;
  const known = !["reading", "unreadable"].includes(state);
  const done = known ? `${labelled} of ${fields} finished${open && state === "begun" ? `, ${open} open` : ""}` : "";
  const title = row.headline || row.name;
  return element("tr", { "data-state": state },
    element("th", { scope: "row" },
      state === "unreadable" ? words(title) : element("a", { href: `/articles/${encodeURIComponent(row.name)}` }, words(short(title, 160), row.language)),
      element("div", { className: "quiet" }, plain(row.name))),
    element("td", { className: "where" }, state === "reading" ? "…" : state,
      problems ? element("div", { className: "faulty" }, problems === 1 ? "1 problem" : `${problems} problems`) : ""),
    known ? element("td", {}, done) : element("td", { className: "story" }, row.reason ? words(row.reason) : ""),
    element("td", { className: "story" }, words(short(row.story ?? "", 80))),
    element("td", { className: "split" }, plain(row.split ?? "")),
    agreed && element("td", { className: "agreement" }, row.agreement === null || row.agreement === undefined ? "" : row.agreement.toFixed(2)));
}

function draw({ articles, agreement, mean }) {
  const agreed = agreement !== null;
  const many = (state) => articles.filter((row) => row.state === state).length;
  const counts = ["finished", "begun", "unlabelled", "unreadable"].filter(many).map((state) => `${many(state)} ${state}`);
  const left = many("reading");
  at("summary").textContent = `${articles.length} articles: ${counts.join(", ")}${left ? `; ${left} still to be read` : ""}${mean === null ? "" : `. Agreement ${mean.toFixed(3)}`}`;
  document.querySelector("th.agreement").hidden = !agreed;
  const lines = articles.map((row) => {
    const key = JSON.stringify([row, agreed]);
    if (drawn.get(row.name)?.key !== key) drawn.set(row.name, { key, line: drawRow(row, agreed) });
    return drawn.get(row.name).line;
  });
  const focused = document.activeElement?.getAttribute("href");
  if (lines.length !== at("articles").children.length || lines.some((line, n) => at("articles").children[n] !== line)) {
    at("articles").replaceChildren(...lines);
    if (focused) at("articles").querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }
  return left;
}

async function look() {
  const answer = await ask("/api/articles", undefined, version);
  const fine = answer.status === 200 || answer.status === 304;
  at("trouble").hidden = fine;
  if (!fine) at("trouble").textContent = answer.told.error;
  if (answer.status !== 200) return;
  version = answer.version;
  if (draw(answer.told)) await look();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || localStorage.getItem("keys") === "off") return;
  const links = [...document.querySelectorAll("#articles a")];
  const place = links.indexOf(document.activeElement);
  const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (by) links[Math.max(0, Math.min(links.length - 1, place + by))]?.focus();
  else if (event.key === "N") links.find((link) => !link.closest("tr").matches("[data-state=finished], [data-state=reading]"))?.click();
  else return;
  event.preventDefault();
});

look();
watch(look);
