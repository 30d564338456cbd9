/** Works a thing out once for each object, and forgets it with the object. For what depends on nothing else. */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { value: work(key) };
      known.set(key, found);
    }
    return found.value;
  };
}

/** Remembers what it worked out for the texts of late, at least `most` of them and at most twice as many. */
export function remembering<Value extends object>(
  most: number,
  work: (text: string) => Value,
): (text: string) => Value {
  let newer = new Map<string, Value>();
  let older = newer;
  return (text) => {
    const known = newer.get(text) ?? older.get(text);
    const value = known ?? work(text);
    if (newer.size >= most) {
      older = newer;
      newer = new Map();
    }
    newer.set(text, value);
    return value;
  };
}
