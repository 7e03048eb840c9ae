/** HtmlService: html from the add-on's files, and templates. */
import type { Execution } from './execution.ts';
import { type Call, type Members, refuse, type ServiceObject, serve } from './service-object.ts';

export interface HtmlSelf {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

const makeOutput = (content: string): ServiceObject<HtmlSelf> =>
  serve('HtmlOutput', { content, title: '', width: null, height: null, metaTags: [] });

const readFile = (run: Execution, name: string): string =>
  run.host.program().html(name) ?? refuse(`No HTML file named ${name} was found.`);

export const htmlService: Members<null> = {
  createHtmlOutput: (_, content = '') => makeOutput(content),
  createHtmlOutputFromFile: ({ run }, name: string) => makeOutput(readFile(run, name)),
  createTemplate: ({ run }, text: string) => run.makeTemplate(text),
  createTemplateFromFile: ({ run }, name: string) => run.makeTemplate(readFile(run, name)),
};

const ALLOWED_TAGS = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

const change = (call: Call<HtmlSelf>, changes: Partial<HtmlSelf>) => {
  Object.assign(call.self, changes);
  return call.it;
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);

export const htmlOutput: Members<HtmlSelf> = {
  getContent: ({ self }) => self.content,
  setContent: (call, content: string) => change(call, { content }),
  append: (call, content: string) => change(call, { content: call.self.content + content }),
  appendUntrusted: (call, content: string) =>
    change(call, { content: call.self.content + escapeHtml(content) }),
  clear: (call) => change(call, { content: '' }),
  getTitle: ({ self }) => self.title,
  setTitle: (call, title: string) => change(call, { title }),
  getWidth: ({ self }) => self.width,
  setWidth: (call, width: number) => change(call, { width }),
  getHeight: ({ self }) => self.height,
  setHeight: (call, height: number) => change(call, { height }),
  addMetaTag: (call, name: string, content: string) => {
    if (!ALLOWED_TAGS.has(name))
      refuse(`The meta tag you specified is not allowed in this context: ${name}`);
    call.self.metaTags.push({ name, content });
    return call.it;
  },
  setSandboxMode: (call) => call.it,
  setXFrameOptionsMode: (call) => call.it,
  setFaviconUrl: (call) => call.it,
};

/** A template's script: `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>` prints as it is. */
export const makeTemplateScript = (text: string): string => {
  const pieces = text.split(/<\?(!?=?)([\s\S]*?)\?>/);
  const lines = ['let output_ = "";'];
  for (let index = 0; index < pieces.length; index += 3) {
    lines.push(`output_ += ${JSON.stringify(pieces[index] ?? '')};`);
    const kind = pieces[index + 1];
    const code = (pieces[index + 2] ?? '').trim();
    if (kind === undefined) continue;
    // Only the first statement of a printing scriptlet counts.
    const first = code.replace(/;[\s\S]*$/, '');
    if (kind === '=') lines.push(`output_ += escape_(${first});`);
    else if (kind === '!=') lines.push(`output_ += (${first});`);
    else lines.push(code);
  }
  return `${lines.join('\n')}\nreturn output_;`;
};

export { escapeHtml };
export const serveHtml = makeOutput;
