"use strict";

/* An article with marks on its words, and what the reader has selected in it.

    const pane = new ArticlePane(element);
    pane.show({text, language, furniture});        // furniture: lines that are no part of the text; may be absent
    pane.mark([{id, start, end, kind, note}]);     // any overlap; an id may come several times; note: a number for print
    pane.light(ids, {scroll: true});               // lights these and no others
    pane.onpick = (ids) => {};                     // marked words were clicked or entered: all marks there, narrowest first
    pane.selection();                              // {start, end} or null
    pane.furnitureSelection();                     // the words selected, in the furniture or in the text, or null
    pane.select(start, end);
    pane.step(1);                                  // the focus goes to the next marked words; -1: to those before

Offsets are Unicode code points of the text as they are in Python; `toUnits` and `toPoints` go to JavaScript's and back.
*/
const ArticlePane = (() => {
  // What turns the direction of writing, what draws nothing, half a character: shown as one character that does neither.
  const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu;
  const picture = (sign) =>
    sign < " " ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : sign === "\x7f" ? "\u2421" : "\ufffd";

  /** How many of 0..length-1 pass a test that a first stretch passes and nothing behind it. */
  function leading(length, passes) {
    let low = 0;
    for (let high = length; low < high; ) {
      const middle = (low + high) >> 1;
      if (passes(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A text in paragraphs, drawn into an element; positions are UTF-16 units. */
  class Prose {
    constructor(element, text) {
      this.element = element;
      this.text = text;
      this.starts = new WeakMap(); // Text node -> its first unit
      this.paragraphs = [];
      const add = (start, end) => {
        if (!text.slice(start, end).trim()) return;
        const paragraph = document.createElement("p");
        paragraph.dir = "auto";
        this.paragraphs.push({ start, end, element: paragraph, key: null, nodes: [], pieces: [] });
      };
      let at = 0;
      for (const gap of text.matchAll(/\n\s*\n/g)) {
        add(at, gap.index);
        at = gap.index + gap[0].length;
      }
      add(at, text.length);
      this.draw([]);
      element.replaceChildren(...this.paragraphs.map((one) => one.element));
    }

    /** Draw segments, which are in order and do not overlap; paragraphs in which nothing changes are left alone. */
    draw(segments) {
      let first = 0;
      for (const paragraph of this.paragraphs) {
        while (first < segments.length && segments[first].end <= paragraph.start) first++;
        const here = [];
        for (let i = first; i < segments.length && segments[i].start < paragraph.end; i++) here.push(segments[i]);
        const key = here.map((one) => `${one.start}-${one.end} ${one.begins} ${one.kinds} ${one.note}`).join("\n");
        if (key !== paragraph.key) this.#redraw(paragraph, here);
        paragraph.key = key;
      }
    }

    #redraw(paragraph, segments) {
      const parts = [];
      paragraph.nodes = [];
      paragraph.pieces = [];
      const words = (start, end) => {
        const node = document.createTextNode(this.text.slice(start, end).replace(UNSEEN, picture));
        this.starts.set(node, start);
        paragraph.nodes.push(node);
        return node;
      };
      let at = paragraph.start;
      for (const segment of segments) {
        const start = Math.max(segment.start, paragraph.start);
        const end = Math.min(segment.end, paragraph.end);
        if (at < start) parts.push(words(at, start));
        const element = document.createElement("mark");
        element.dataset.kinds = segment.kinds;
        if (segment.note) element.dataset.note = segment.note;
        element.append(words(start, end));
        paragraph.pieces.push({ start, end, element, begins: segment.begins });
        parts.push(element);
        at = end;
      }
      if (at < paragraph.end) parts.push(words(at, paragraph.end));
      paragraph.element.replaceChildren(...parts);
    }

    /** The unit at a place in the document that lies in this element; of one between paragraphs, the next one's first. */
    unitAt(node, offset) {
      if (this.starts.has(node)) return this.starts.get(node) + offset;
      const place = document.createRange();
      place.setStart(node, offset);
      const before = (text) => place.comparePoint(text, 0) < 0;
      const { paragraphs } = this;
      const passed = leading(paragraphs.length, (i) => paragraphs[i].nodes.length && before(paragraphs[i].nodes[0]));
      for (const text of paragraphs[passed - 1]?.nodes ?? []) if (!before(text)) return this.starts.get(text);
      return paragraphs[passed]?.start ?? this.text.length;
    }

    /** Where a unit is in the document: [Text node, offset]; null where there is no text. */
    placeOf(unit) {
      const { paragraphs } = this;
      const paragraph = paragraphs[Math.min(leading(paragraphs.length, (i) => paragraphs[i].end < unit), paragraphs.length - 1)];
      if (!paragraph) return null;
      const { nodes } = paragraph;
      const node = nodes[Math.max(0, leading(nodes.length, (i) => this.starts.get(nodes[i]) <= unit) - 1)];
      return [node, Math.min(Math.max(0, unit - this.starts.get(node)), node.length)];
    }

    /** What is selected here, [start, end] without white space at both ends; null where the selection begins elsewhere. */
    selected() {
      const chosen = getSelection();
      if (!chosen.rangeCount || chosen.isCollapsed || !this.element.contains(chosen.anchorNode)) return null;
      const range = chosen.getRangeAt(0);
      const whole = document.createRange();
      whole.selectNodeContents(this.element);
      const inside = (which) => range.compareBoundaryPoints(which, whole);
      let start = inside(Range.START_TO_START) < 0 ? 0 : this.unitAt(range.startContainer, range.startOffset);
      let end = inside(Range.END_TO_END) > 0 ? this.text.length : this.unitAt(range.endContainer, range.endOffset);
      while (start < end && !this.text[start].trim()) start++;
      while (start < end && !this.text[end - 1].trim()) end--;
      return start < end ? [start, end] : null;
    }
  }

  /** Marks as segments between which nothing begins or ends, in order. */
  function segmentsOf(marks) {
    const edges = marks.flatMap((one) => [
      { at: one.from, opens: true, one },
      { at: one.to, opens: false, one },
    ]);
    edges.sort((a, b) => a.at - b.at || a.opens - b.opens);
    const segments = [];
    const open = new Map(); // kind -> how many
    let depth = 0;
    for (let i = 0; i < edges.length; ) {
      const { at } = edges[i];
      const ended = [];
      let begins = false;
      for (; i < edges.length && edges[i].at === at; i++) {
        const { opens, one } = edges[i];
        begins ||= opens;
        depth += opens ? 1 : -1;
        open.set(one.kind, (open.get(one.kind) ?? 0) + (opens ? 1 : -1));
        if (!opens && one.note !== undefined) ended.push(one.note);
      }
      if (ended.length && segments.length) segments.at(-1).note = [...new Set(ended)].join(", ");
      if (!depth) continue;
      const kinds = [...open].filter(([, many]) => many).map(([kind]) => kind);
      segments.push({ start: at, end: edges[i].at, begins, kinds: kinds.join(" "), note: "" });
    }
    return segments;
  }

  /** Scroll so far that an element can be seen, and not at all where it can. */
  function reveal(element) {
    let port = element.parentElement;
    while (port.parentElement && !/auto|scroll/.test(getComputedStyle(port).overflowY)) port = port.parentElement;
    const { top, bottom } = element.getBoundingClientRect();
    const seen = port.parentElement ? port.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    if (top < seen.top || bottom > seen.bottom) element.scrollIntoView({ block: "center", inline: "nearest" });
  }

  return class ArticlePane {
    onpick = (_ids) => {};
    text = "";
    #element;
    #body = null;
    #furniture = null;
    #wide = []; // units at which a character of two units begins
    #marks = [];
    #pieces = []; // marked words in order: {start, end, element, begins}
    #ids = [];
    #lit = [];
    #current = null; // the one piece that Tab goes to

    constructor(element) {
      this.#element = element;
      element.addEventListener("click", (event) => {
        const mark = event.target.closest("mark");
        if (!mark || !getSelection().isCollapsed) return;
        this.#focus(mark);
        this.#pick(mark);
      });
      // In what can have the focus Chromium begins no selection: while a button is down nothing can.
      element.addEventListener("pointerdown", () => this.#current?.removeAttribute("tabindex"));
      for (const end of ["pointerup", "pointercancel"]) {
        addEventListener(end, () => this.#current?.setAttribute("tabindex", "0"));
      }
      element.addEventListener("focusin", (event) => this.#keep(event.target));
      element.addEventListener("keydown", (event) => this.#key(event));
    }

    show({ text, language = null, furniture = [] }) {
      const left = furniture.join("\n\n");
      if (this.#body && text === this.text && left === (this.#furniture?.text ?? "")) return;
      this.text = text;
      this.#wide = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (found) => found.index);
      this.#marks = [];
      this.#ids = [];
      const body = document.createElement("div");
      body.className = "text";
      this.#body = new Prose(body, text);
      this.#furniture = null;
      this.#element.replaceChildren(body);
      if (left) {
        const section = document.createElement("section");
        section.className = "furniture";
        const title = document.createElement("h3");
        title.textContent = "Left out as page furniture";
        title.lang = "en";
        const lines = document.createElement("div");
        this.#furniture = new Prose(lines, left);
        section.append(title, lines);
        this.#element.append(section);
      }
      for (const part of this.#element.querySelectorAll(".text, .furniture > div")) if (language) part.lang = language;
      this.#element.scrollTop = 0;
      this.#gather();
    }

    mark(marks) {
      const most = this.text.length;
      this.#marks = marks
        .map((one) => ({ ...one, from: Math.max(0, this.toUnits(one.start)), to: Math.min(most, this.toUnits(one.end)) }))
        .filter((one) => one.from < one.to);
      const chosen = getSelection();
      const ends = [
        [chosen.anchorNode, chosen.anchorOffset],
        [chosen.focusNode, chosen.focusOffset],
      ].map(([node, offset]) => (this.#body.element.contains(node) ? this.#body.unitAt(node, offset) : null));
      const focused = this.#pieces.find((one) => one.element === document.activeElement)?.start;
      this.#body.draw(segmentsOf(this.#marks));
      this.#gather();
      // Redrawn words take the selection and the focus with them.
      if (!ends.includes(null)) chosen.setBaseAndExtent(...this.#body.placeOf(ends[0]), ...this.#body.placeOf(ends[1]));
      if (focused !== undefined) this.#focus(this.#at(focused)?.element);
      this.light(this.#ids);
    }

    light(ids, { scroll = false } = {}) {
      this.#ids = ids;
      for (const element of this.#lit) {
        element.classList.remove("lit");
        element.removeAttribute("aria-current");
      }
      const wanted = new Set(ids);
      const lit = new Set();
      for (const one of this.#marks) {
        if (!wanted.has(one.id)) continue;
        const pieces = this.#pieces;
        for (let i = leading(pieces.length, (k) => pieces[k].end <= one.from); pieces[i]?.start < one.to; i++) lit.add(pieces[i]);
      }
      const inOrder = [...lit].sort((a, b) => a.start - b.start);
      this.#lit = inOrder.map((piece) => piece.element);
      for (const element of this.#lit) {
        element.classList.add("lit");
        element.setAttribute("aria-current", "true");
      }
      // Who is at a mark stays there.
      if (this.#lit.length && document.activeElement !== this.#current) this.#keep(this.#lit[0]);
      if (scroll && this.#lit.length) reveal(this.#lit[0]);
    }

    selection() {
      const found = this.#body?.selected();
      return found ? { start: this.toPoints(found[0]), end: this.toPoints(found[1]) } : null;
    }

    furnitureSelection() {
      for (const prose of [this.#furniture, this.#body]) {
        const found = prose?.selected();
        if (found) return prose.text.slice(...found).replace(/\s+/g, " ");
      }
      return null;
    }

    select(start, end) {
      const from = this.#body?.placeOf(this.toUnits(start));
      const to = this.#body?.placeOf(this.toUnits(end));
      if (!from || !to) return;
      getSelection().setBaseAndExtent(...from, ...to);
      reveal(to[0].parentElement);
    }

    step(by) {
      const stops = this.#pieces.filter((one) => one.begins);
      const here = this.#pieces.find((one) => one.element === this.#current);
      let at = leading(stops.length, (k) => stops[k].start < here.start);
      if (document.activeElement === this.#current) at += by > 0 && stops[at] !== here ? 0 : by;
      const next = stops[at];
      this.#focus(next?.element);
      if (next) reveal(next.element);
    }

    /** Code points of the text -> UTF-16 units. */
    toUnits(point) {
      return point + leading(this.#wide.length, (k) => this.#wide[k] - k < point);
    }

    /** UTF-16 units -> code points; the middle of a character counts as its beginning. */
    toPoints(unit) {
      return unit - leading(this.#wide.length, (k) => this.#wide[k] < unit);
    }

    #gather() {
      this.#pieces = this.#body.paragraphs.flatMap((one) => one.pieces);
      this.#lit = [];
      const stop = this.#pieces.find((one) => one.element === this.#current) ?? this.#pieces.find((one) => one.begins);
      this.#current = null;
      this.#keep(stop?.element);
    }

    /** Let Tab come to this piece; no other can have the focus at all. */
    #keep(element) {
      if (!element?.matches?.("mark")) return;
      if (this.#current !== element) this.#current?.removeAttribute("tabindex");
      this.#current = element;
      element.tabIndex = 0;
    }

    #focus(element) {
      this.#keep(element);
      element?.focus({ preventScroll: true });
    }

    #at(unit) {
      return this.#pieces[leading(this.#pieces.length, (k) => this.#pieces[k].end <= unit)];
    }

    #pick(element) {
      const piece = this.#pieces.find((one) => one.element === element);
      const there = this.#marks.filter((one) => one.from <= piece.start && piece.end <= one.to);
      there.sort((a, b) => a.to - a.from - (b.to - b.from));
      this.onpick([...new Set(there.map((one) => one.id))]);
    }

    #key(event) {
      if (!event.target.matches("mark") || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.key === "Enter" || event.key === " ") this.#pick(event.target);
      else if (event.key === "ArrowRight" || event.key === "ArrowDown") this.step(1);
      else if (event.key === "ArrowLeft" || event.key === "ArrowUp") this.step(-1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
  };
})();
