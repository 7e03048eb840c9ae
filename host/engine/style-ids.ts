/** Makes a style's id a hash of the style, so that host and pages name it alike; for both to call before a workbook is made. */

interface StylesLike {
  add(data: unknown, styleObject: unknown): string;
}

interface StylesInside {
  _styles: Record<string, unknown>;
  _cacheMap: { set?: (key: string, id: string) => void; add?: (key: string, id: string) => void };
}

const hash = (text: string): string => {
  // Two 32-bit halves: as good as one of 64 bits here, and far quicker than big integers.
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
};

/** `styles` is Univer's class of that name. Its own ids are random, and an undone deletion carries them. */
export const useStyleHashes = (styles: { readonly prototype: unknown }): void => {
  const prototype = styles.prototype as StylesLike;
  prototype.add = function (this: StylesInside, data, styleObject) {
    const key = typeof styleObject === 'string' ? styleObject : JSON.stringify(data);
    const id = `s${hash(key)}`;
    this._styles[id] = data;
    const cache = this._cacheMap;
    if (cache.set) cache.set(key, id);
    else cache.add?.(key, id);
    return id;
  };
};
