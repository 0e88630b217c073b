"use strict";
// The filter over the findings. Without it the page is whole: what matters most stands open, all else is folded.
{
  const form = document.getElementById("filter");
  const findings = document.getElementById("findings");
  const { show, field, found, all: clear } = form.elements;
  const runs = [...findings.querySelectorAll(".run")].map((run) => ({
    run,
    name: run.querySelector("summary bdi").textContent,
    open: run.open,
    rest: run.querySelector(".rest"),
    bodies: [...run.querySelectorAll("tbody")],
  }));
  const all = new Set(runs.map((one) => one.name)).size;

  const matches = (row, folded) =>
    (!field.value || row.dataset.field === field.value) &&
    (show.value === "all" || (show.value ? row.classList.contains(show.value) : !folded));

  function apply() {
    const narrowed = Boolean(show.value || field.value);
    let rows = 0;
    const articles = new Set();
    for (const { run, name, open, rest, bodies } of runs) {
      let here = 0, inRest = 0;
      for (const body of bodies) {
        const folded = Boolean(rest?.contains(body));
        let some = 0;
        for (const row of body.rows) {
          if (!row.dataset.field) continue;
          row.hidden = narrowed && !matches(row, folded);
          some += !row.hidden;
        }
        body.hidden = !some;
        here += some;
        if (folded) inRest += some;
      }
      if (rest) {
        rest.hidden = !inRest;
        rest.open = narrowed && inRest > 0;
      }
      run.hidden = narrowed && !here;
      run.open = narrowed ? here > 0 : open;
      rows += here;
      if (here) articles.add(name);
    }
    findings.classList.toggle("narrowed", narrowed);
    const number = (value) => value.toLocaleString("en");
    found.value = narrowed ? `${number(rows)} in ${number(articles.size)} of ${number(all)} article${all === 1 ? "" : "s"}` : "";
    clear.hidden = !narrowed;
  }

  function choose(kind, of) {
    show.value = kind;
    field.value = of;
    apply();
  }

  // What is shown stands in the address: "#lost-3" is the kind and the field, either of which may be left out. The
  // table of fields links to the first row of a kind; here that shows all of them, and "back" takes it back.
  function follow(hash) {
    const has = (select, value) => [...select.options].some((one) => one.value === value);
    const [, kind, of] = /^#([a-z]*)-(\d*)$/.exec(hash) ?? [];
    const means = (kind || of) && has(show, kind) && has(field, of);
    choose(means ? kind : "", means ? of : "");
    if (!means) return;
    findings.scrollIntoView();
    show.focus({ preventScroll: true });
  }

  function byHand() {
    history.replaceState(null, "", show.value || field.value ? `#${show.value}-${field.value}` : "#");
    apply();
  }

  form.hidden = false;
  form.addEventListener("input", byHand);
  form.addEventListener("submit", (event) => event.preventDefault());
  clear.addEventListener("click", () => {
    show.value = field.value = "";
    byHand();
    show.focus();
  });
  addEventListener("hashchange", () => follow(location.hash));
  // A link to where one is already changes no hash.
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) { event.preventDefault(); follow(link.hash); }
  });
  if (location.hash) follow(location.hash);
}
