/** The add-on's own pages, each under a hard-to-guess address of an origin of its own. */
import { randomBytes } from 'node:crypto';

export interface FramePages {
  /** Gives the path under which the page can be fetched. */
  add(html: string): string;
  find(path: string): string | undefined;
}

export interface FrameScript {
  readonly script: string;
  readonly pageOrigin: () => string;
  readonly functionNames: readonly string[];
  /** Longest random delay of a call, in ms. */
  readonly delay: number;
}

const MOST = 50;

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `google.script` must be there before any script of the page: put it in front of all of them. */
const insert = (html: string, tag: string): string => {
  const match =
    /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = match ? match.index + match[0].length : 0;
  return html.slice(0, at) + tag + html.slice(at);
};

export const framePages = ({
  script,
  pageOrigin,
  functionNames,
  delay,
}: FrameScript): FramePages => {
  const pages = new Map<string, string>();
  const tag = (): string =>
    `<script data-origin="${escapeAttribute(pageOrigin())}" data-delay="${delay}" ` +
    `data-functions="${escapeAttribute(JSON.stringify(functionNames))}">${script}</script>`;
  return {
    add: (html) => {
      const path = `/${randomBytes(16).toString('hex')}`;
      pages.set(path, insert(html, tag()));
      for (const old of [...pages.keys()].slice(0, -MOST)) pages.delete(old);
      return path;
    },
    find: (path) => pages.get(path),
  };
};
