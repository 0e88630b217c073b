"use strict";
// The filter over the findings. Without it the page is whole: what matters most stands open, all else is folded.
{
  const form = document.getElementById("filter");
  const findings = document.getElementById("findings");
  const { show, field, found, all } = form.elements;
  const runs = [...findings.querySelectorAll(".run")].map((run) => ({
    run,
    open: run.open,
    rest: run.querySelector(".rest"),
    bodies: [...run.querySelectorAll("tbody")],
  }));

  const matches = (row, folded) =>
    (!field.value || row.dataset.field === field.value) &&
    (show.value === "all" || (show.value ? row.classList.contains(show.value) : !folded));

  function apply() {
    const narrowed = Boolean(show.value || field.value);
    let rows = 0, articles = 0;
    for (const { run, open, rest, bodies } of runs) {
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
      articles += here > 0;
    }
    findings.classList.toggle("narrowed", narrowed);
    const number = (value) => value.toLocaleString("en");
    found.value = narrowed ? `${number(rows)} in ${number(articles)} of ${number(runs.length)} articles` : "";
    all.hidden = !narrowed;
  }

  function choose(kind, of) {
    show.value = kind;
    field.value = of;
    for (const select of [show, field]) if (select.selectedIndex < 0) select.selectedIndex = 0;
    apply();
  }

  // The table of fields links to the first row of a kind; here that shows all of them, and "back" takes it back.
  function follow(hash) {
    const wanted = /^#([a-z]+)-(\d+)$/.exec(hash);
    choose(wanted ? wanted[1] : "", wanted ? wanted[2] : "");
    if (!wanted) return;
    findings.scrollIntoView();
    show.focus({ preventScroll: true });
  }

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  all.addEventListener("click", () => { choose("", ""); show.focus(); });
  addEventListener("hashchange", () => follow(location.hash));
  // A link to where one is already changes no hash.
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) { event.preventDefault(); follow(link.hash); }
  });
  if (location.hash) follow(location.hash);
}
