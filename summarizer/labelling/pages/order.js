// Where the cursor can be among fields and their items, and where it goes next. A stop is {field, index}: an item of a
// field by its place, or with index null the foot of the field.

export const candidatesOf = (field) => field.items.filter((one) => one.state === "candidate");

/** Not a list of items: a value, or a list of plain values. */
export const isSingle = (field) => field.kind === "value" || field.kind === "values";
const hasFoot = (field) => !field.items.length || (!isSingle(field) && field.state !== "labelled");

/** Every item in order, and behind them the foot of a field in which something is left to do. */
export const stops = (fields) =>
  fields.flatMap((field) => [
    ...field.items.map((_, index) => ({ field: field.name, index })),
    ...(hasFoot(field) ? [{ field: field.name, index: null }] : []),
  ]);

export const placeOf = (fields, stop) => stops(fields).findIndex((one) => one.field === stop.field && one.index === stop.index);

/** The place behind the last stop of a field. */
export const behind = (fields, name) => stops(fields).findLastIndex((one) => one.field === name) + 1;

/** The next stop, from a place on and round, at which something is to be decided; undefined when all is read. */
export function nextOpen(fields, place) {
  const all = stops(fields);
  const isOpen = ({ field, index }) => {
    const found = fields.find((one) => one.name === field);
    return index === null ? found.state === "open" : found.items[index].state === "candidate";
  };
  return [...all.slice(place), ...all.slice(0, place)].find(isOpen);
}

/** Where to go when a candidate of a field was decided, the `ordinal`th of those that were left. */
export function onward(fields, name, ordinal) {
  const field = fields.find((one) => one.name === name);
  const next = candidatesOf(field)[ordinal];
  if (next) return { field: name, index: field.items.indexOf(next) };
  return field.state === "open" && hasFoot(field) ? { field: name, index: null } : nextOpen(fields, behind(fields, name));
}

/** Where a stop is when the fields have changed: at the same item, else in the same place. */
export function kept(fields, before, stop) {
  const field = fields.find((one) => one.name === stop.field);
  const item = before.find((one) => one.name === stop.field)?.items[stop.index];
  const same = item ? field.items.findIndex((one) => one.key === item.key) : -1;
  const index = item ? (same < 0 ? Math.min(stop.index, field.items.length - 1) : same) : null;
  const there = { field: field.name, index: index === -1 ? null : index };
  return placeOf(fields, there) < 0 ? { field: field.name, index: 0 } : there;
}
