// What the page asks of its server, and what it does when nobody answers.

/** Where an article's state is asked for. */
export const path = (name, rest = "") => `/api/articles/${encodeURIComponent(name)}${rest}`;

/** Names this tab to the server, also when it is loaded anew: only who made an edit may undo it. */
const TAB = sessionStorage.getItem("tab") ?? crypto.randomUUID();
sessionStorage.setItem("tab", TAB);

/** One request: {status, told}; `told` is the JSON that came, with `error` in it where the server refuses. */
export async function ask(where, body, version) {
  const headers = { Accept: "application/json", "X-Tab": TAB };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (version) headers["If-None-Match"] = version;
  const method = body === undefined ? "GET" : "POST";
  let answer;
  try {
    answer = await fetch(where, { method, headers, body: JSON.stringify(body), cache: "no-store" });
  } catch {
    return { status: 0, told: { error: "The server does not answer: start summarizer label again. What you have typed stays here." } };
  }
  const told = answer.status === 304 ? null : await answer.json().catch(() => ({ error: `The server says ${answer.status}.` }));
  return { status: answer.status, told, version: answer.headers.get("ETag") };
}

/** Asks again every `pause` milliseconds while the page is seen, and once when it is seen again. */
export function watch(look, pause = 2000) {
  let timer = 0;
  const again = async () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") return;
    await look();
    clearTimeout(timer);
    timer = setTimeout(again, pause);
  };
  document.addEventListener("visibilitychange", again);
  timer = setTimeout(again, pause);
}
