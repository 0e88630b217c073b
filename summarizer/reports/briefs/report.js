"use strict";

/* The list, its search and filters, the brief that is open: all of it stands in the address, behind the #. */
(() => {
  const byId = (id) => document.getElementById(id);
  const [list, form, rows, opened, dialog] = ["list", "filters", "rows", "opened", "keys"].map(byId);
  const sections = [byId("brief"), byId("article")];
  const count = byId("count");
  const index = JSON.parse(byId("index").textContent);
  const byKey = new Map(index.map((one, met) => [one.key, met]));
  const newestFirst = [...rows.children];
  const orderMet = [...newestFirst].sort((a, b) => a.dataset.met - b.dataset.met);
  const title = document.title;
  const pane = new ArticlePane(byId("article"));
  let open = null; // the article shown: its place among those met
  let wished = null; // what the list was last filtered and sorted by
  let asked = 0; // how often

  // -- the articles, which may still be on their way ------------------------------------------------------------

  const loaded = new Promise((done) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", done);
    else done();
  });
  const data = (met) => JSON.parse(byId(`article-${met}`).textContent);

  /** Text in which case, accents and the look of quotation marks, hyphens and spaces tell nothing. */
  const folded = (text) =>
    text
      .normalize("NFKD") // makes a space of one that does not break
      .replace(/\p{M}/gu, "")
      .replace(/[‘’‚‛‹›]/g, "'")
      .replace(/[“”„‟«»]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .toUpperCase();
  const foldedArticles = [];

  function everyWord({ headline, source, reason, stated, sections: fields, notes, text }) {
    const said = (pieces) => pieces.map((piece) => (typeof piece === "string" ? piece : piece[0])).join("");
    const lines = fields.flatMap((field) => [said(field.words), ...field.lines.map((line) => said(line.words))]);
    const noted = notes.map((note) => `${said(note.words)} ${note.reason}`);
    return [headline, source, reason, ...stated.map(([, words]) => words), ...lines, ...noted, text ?? ""].join("\n");
  }

  /** Make all articles ready to be searched, without holding up who types; false when another search has begun. */
  async function readAll(mine) {
    await loaded;
    for (let met = 0, since = performance.now(); met < index.length; met++) {
      foldedArticles[met] ??= folded(everyWord(data(met)));
      if (performance.now() - since < 20) continue;
      await new Promise((done) => setTimeout(done));
      since = performance.now();
      if (mine !== asked) return false;
    }
    return mine === asked;
  }

  // -- the address ------------------------------------------------------------------------------------------------

  const address = () => new URLSearchParams(location.hash.slice(1));

  function changed(changes) {
    const next = address();
    for (const [name, value] of Object.entries(changes)) value ? next.set(name, value) : next.delete(name);
    return `#${next}`;
  }

  /** Change what the address says; with `step`, so that Back undoes it. */
  function go(changes, { step = false } = {}) {
    const next = changed(changes);
    if (next === (location.hash || "#")) return;
    history[step ? "pushState" : "replaceState"](null, "", next);
    show();
  }

  /** Show what the address says; what no field of the form can hold is dropped from it. */
  function show() {
    const wanted = address();
    const held = {};
    for (const name of ["sort", ...NARROWING]) {
      const field = form.elements.namedItem(name);
      const value = wanted.get(name) ?? "";
      if (field && field.value !== value) field.value = value;
      if (field?.tagName === "SELECT" && field.selectedIndex < 0) field.value = "";
      held[name] = field?.value ?? "";
    }
    const dropped = Object.keys(held).some((name) => held[name] !== (wanted.get(name) ?? ""));
    if (dropped) history.replaceState(null, "", changed(held));
    const now = address();
    filter(now);
    showBrief(now);
  }

  // -- the list -------------------------------------------------------------------------------------------------------

  const FILTERS = ["publisher", "name", "from", "to", "state", "with"];
  const NARROWING = ["q", ...FILTERS];

  async function filter(now) {
    const wish = ["sort", ...NARROWING].map((name) => now.get(name)).join("\n");
    if (wish === wished) return;
    wished = wish;
    const mine = ++asked;
    const wanted = folded(now.get("q") ?? "").split(/\s+/).filter(Boolean);
    if (wanted.length && foldedArticles.length < index.length) {
      count.value = "Reading the articles …";
      if (!(await readAll(mine))) return;
    }
    const [publisher, name, from, to, state, kind] = FILTERS.map((filter) => now.get(filter) ?? "");
    const called = folded(name);
    let shown = 0;
    const order = now.get("sort") === "met" ? orderMet : newestFirst;
    if (rows.firstElementChild !== order[0]) rows.append(...order);
    for (const row of order) {
      const one = index[row.dataset.met];
      const words = foldedArticles[row.dataset.met];
      const fits =
        (!publisher || one.publisher === publisher) &&
        (!from || one.published >= from) &&
        (!to || (one.published && one.published <= to)) &&
        (!state || one.state === state) &&
        (!kind || one.noted.includes(kind)) &&
        (!called || one.names.some((other) => folded(other).includes(called))) &&
        wanted.every((word) => words.includes(word));
      row.hidden = !fits;
      shown += fits;
    }
    const all = `${index.length.toLocaleString("en")} article${index.length === 1 ? "" : "s"}`;
    count.value = shown === index.length ? all : `${shown.toLocaleString("en")} of ${all}`;
    const narrowed = NARROWING.some((filter) => now.get(filter));
    form.querySelector("[type=reset]").hidden = !narrowed;
    const stop = rows.querySelector("a[tabindex='0']");
    if (!stop || stop.parentElement.hidden) keep(rows, seen()[0]?.firstElementChild);
    list.toggleAttribute("data-nothing", !shown);
    neighbours();
  }

  const seen = () => [...rows.children].filter((row) => !row.hidden);

  /** Of the links in a list, let Tab come to this one, and to no other. */
  function keep(place, link) {
    for (const other of place.querySelectorAll("[tabindex='0']")) other.tabIndex = -1;
    if (link) link.tabIndex = 0;
  }

  // -- the brief ----------------------------------------------------------------------------------------------------------

  const filtered = (now) => FILTERS.some((name) => now.get(name));
  const isWide = () => matchMedia("(min-width: 75rem)").matches;

  async function showBrief(now) {
    const met = byKey.get(now.get("open")) ?? null;
    if (met !== null) await loaded;
    if (`${now}` !== `${address()}`) return; // the reader has gone elsewhere meanwhile
    if (met !== open) {
      const left = open;
      open = met;
      document.body.classList.toggle("open", met !== null);
      // Beside a brief the list has little room: filters that are not in use make way for it.
      if (left === null || met === null) form.querySelector("details").open = filtered(now) || (met === null && isWide());
      for (const section of sections) section.hidden = met === null;
      for (const row of orderMet) row.firstElementChild.removeAttribute("aria-current");
      document.title = title;
      opened.replaceChildren();
      if (met === null) return focusRow(left);
      drawBrief(data(met));
      const row = orderMet[met].firstElementChild;
      row.setAttribute("aria-current", "true");
      keep(rows, row);
      row.scrollIntoView({ block: "nearest" });
      sections[0].scrollTop = 0;
      opened.querySelector("h1").focus({ preventScroll: true });
      neighbours();
    }
    light((now.get("item") ?? "").split(",").map(Number).filter(Boolean));
  }

  function drawBrief(article) {
    opened.replaceChildren(...brief(article, (item) => changed({ item })));
    document.title = cut(opened.querySelector("h1").textContent, 100);
    pane.show({ text: article.text ?? "", language: article.language });
    const lines = [...article.sections.flatMap((section) => section.lines), ...article.notes];
    pane.mark(
      lines.flatMap(({ number, spans, kind = "item" }) =>
        spans.map(([start, end]) => ({ id: number, start, end, kind, note: number })),
      ),
    );
    keep(opened, opened.querySelector("a.item"));
  }

  /** Light the words of these items, and these items. */
  function light(numbers) {
    const words = !sections[1].contains(document.activeElement);
    for (const item of opened.querySelectorAll(".item.lit")) {
      item.classList.remove("lit");
      item.removeAttribute("aria-current");
    }
    byId("told").value = numbers.length > 1 ? `${numbers.length} items rest on these words` : "";
    pane.light(numbers, { scroll: words });
    const [first] = numbers.map((number) => {
      const item = opened.querySelector(`.item[data-number="${number}"]`);
      item?.classList.add("lit");
      item?.setAttribute("aria-current", "true");
      return item;
    });
    if (!first) return;
    first.scrollIntoView({ block: "nearest" });
    keep(opened, first);
  }

  pane.onpick = (numbers) => go({ item: numbers.join(",") });

  function focusRow(met) {
    const row = orderMet[met]?.firstElementChild;
    if (!row || row.parentElement.hidden) return;
    keep(rows, row);
    row.focus();
  }

  /** The articles before and behind the one that is open, as they stand in the list. */
  function neighbours() {
    const shown = seen();
    const at = shown.indexOf(orderMet[open]);
    const [before, after] = at < 0 ? [null, shown[0]] : [shown[at - 1], shown[at + 1]];
    byId("before").disabled = !before;
    byId("after").disabled = !after;
    return { before, after };
  }

  const openRow = (row) => row && go({ open: index[row.dataset.met].key, item: "" }, { step: true });
  const close = () => go({ open: "", item: "" }, { step: true });

  // -- what the reader does ---------------------------------------------------------------------------------------------------

  form.addEventListener("input", () => go(Object.fromEntries(new FormData(form))));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    go(Object.fromEntries(NARROWING.map((name) => [name, ""])));
  });
  form.elements.name?.addEventListener("focus", () => {
    const names = [...new Set(index.flatMap((one) => one.names))].slice(0, 2000).sort();
    byId("names").replaceChildren(...names.map((name) => made("option", { value: cut(name, 100) })));
  }, { once: true });

  /** Whether words of an element have been selected, and of it alone. */
  function hasSelected(element) {
    const { isCollapsed, anchorNode, focusNode } = getSelection();
    return !isCollapsed && element.contains(anchorNode) && element.contains(focusNode);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.matches("#rows a")) openRow(link.parentElement);
    else if (link.matches("a.item")) {
      if (!event.detail || !hasSelected(link)) go({ item: link.dataset.number }); // a key's click has no detail
    } else if (link.id === "back") close();
    else return; // the counts of the header lead to what they count and narrow nothing else
    event.preventDefault();
  });
  byId("before").addEventListener("click", () => openRow(neighbours().before));
  byId("after").addEventListener("click", () => openRow(neighbours().after));
  byId("help").addEventListener("click", () => dialog.showModal());

  /** The next of the links in a list, or the first. */
  function step(links, by) {
    const at = links.findIndex((link) => link === document.activeElement || (link.tabIndex === 0 && !links.includes(document.activeElement)));
    const next = links[document.activeElement === links[at] ? at + by : Math.max(at, 0)];
    if (!next) return;
    keep(next.closest("ol").id === "rows" ? rows : opened, next);
    next.focus();
    if (next.matches(".item")) go({ item: next.dataset.number });
  }

  function move(by) {
    const at = document.activeElement;
    if (sections[1].contains(at)) pane.step(by);
    else if (open === null || list.contains(at)) step(seen().map((row) => row.firstElementChild), by);
    else step([...opened.querySelectorAll("a.item")], by);
  }

  function back() {
    const item = opened.querySelector("a.item[tabindex='0']");
    if (sections[1].contains(document.activeElement)) (item ?? sections[0]).focus();
    else if (address().has("open")) close(); // it may still be on its way
  }

  function search() {
    if (!list.checkVisibility()) close();
    byId("q").select();
    byId("q").focus();
  }

  const KEYS = {
    j: () => move(1),
    k: () => move(-1),
    n: () => open !== null && openRow(neighbours().after),
    p: () => open !== null && openRow(neighbours().before),
    "/": search,
    "?": () => dialog.showModal(),
    Escape: back,
  };
  const ARROWS = { ArrowDown: 1, ArrowUp: -1 };

  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open || event.isComposing) return;
    if (target.matches("input, select, textarea")) {
      if (key === "Escape" && !target.value) rows.querySelector("a[tabindex='0']")?.focus();
      return;
    }
    if (key in ARROWS) {
      const inList = target.matches("#rows a, a.item") || (target === document.body && open === null);
      if (!inList) return; // it scrolls
      move(ARROWS[key]);
    } else if (Object.hasOwn(KEYS, key)) KEYS[key]();
    else return;
    event.preventDefault();
  });
  addEventListener("popstate", show);
  form.querySelector("details").open = filtered(address()) || isWide();
  show();
})();
