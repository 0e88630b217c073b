// Words chosen by keyboard: a cursor that goes by word and by sentence. It knows nothing of the page.

/** A stretch of words of a text; offsets are those of `pane`, which turns code points to UTF-16 units and back. */
export class WordCursor {
  #words; // [start, end] in UTF-16 units
  #sentences; // the first word of each
  #anchor;
  #head;

  constructor(pane, sentences, language, start = 0) {
    this.pane = pane;
    let segmenter;
    try {
      segmenter = new Intl.Segmenter(language ?? undefined, { granularity: "word" });
    } catch {
      segmenter = new Intl.Segmenter(undefined, { granularity: "word" }); // no such language
    }
    this.#words = Array.from(segmenter.segment(pane.text))
      .filter((one) => one.isWordLike)
      .map((one) => [one.index, one.index + one.segment.length]);
    this.#sentences = [...new Set(sentences.map(([from]) => this.#wordAt(pane.toUnits(from))))];
    this.#anchor = this.#head = this.#wordAt(pane.toUnits(start));
  }

  /** Null in a text without words. */
  get range() {
    const [first, last] = [this.#words[Math.min(this.#anchor, this.#head)], this.#words[Math.max(this.#anchor, this.#head)]];
    return first ? { start: this.pane.toPoints(first[0]), end: this.pane.toPoints(last[1]) } : null;
  }

  word(by, extend) {
    this.#go(this.#head + by, extend);
  }

  /** To the next sentence; extending, to the end of this one. */
  sentence(by, extend) {
    const here = this.#sentences.findLastIndex((first) => first <= this.#head);
    const first = (n) => this.#sentences[Math.max(0, n)] ?? this.#words.length;
    if (!extend) return this.#go(by > 0 ? first(here + 1) : this.#head > first(here) ? first(here) : first(here - 1), false);
    const [start, end] = [first(here), first(here + 1) - 1];
    if (by > 0) return this.#go(this.#head < end ? end : first(here + 2) - 1, true);
    return this.#go(this.#head > start ? start : first(here - 1), true);
  }

  #go(to, extend) {
    this.#head = Math.max(0, Math.min(to, this.#words.length - 1));
    if (!extend) this.#anchor = this.#head;
  }

  #wordAt(unit) {
    const found = this.#words.findIndex(([, end]) => end > unit);
    return found < 0 ? Math.max(0, this.#words.length - 1) : found;
  }
}
