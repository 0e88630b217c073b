// One edit: asked of the server, taken into the page, told.
import { ask, path } from "./asking.js";
import { desk, name, take, tell, trouble } from "./desk.js";

/** An item as an edit has it: evidence that was found by itself is left to be found. */
export const asItem = ({ values, aliases, words, optional, spans, own_spans }) => ({ values, aliases, words, optional, spans: own_spans ? spans : null });

/**
 * Ask for an edit; true when it was made. What the server refuses is told in the open form, else at the current item.
 * `made` is called before the page shows what the edit has led to.
 */
export async function edit(what, said, made = () => {}) {
  desk.complaint = null;
  const answer = await ask(path(name, "/edits"), { edit: what });
  const { error, document: newer } = answer.told;
  trouble(null);
  if (answer.status === 200) {
    made();
    take(answer.told, answer.version, true);
    tell(what.do === "undo" ? said : `${said} u undoes it.`);
    return true;
  }
  const { form, current } = desk;
  if (form) form.ui.tell(error);
  else if (newer && current.index !== null) desk.complaint = { ...current, what: error };
  else trouble(error);
  if (newer) take(newer, null);
  tell(error);
  return false;
}
