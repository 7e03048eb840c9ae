/** Makes the panel one HTML page: script and styles inside, nothing fetched from anywhere. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'src', 'sidebar');

/** Two sequences end or confuse an inline script wherever they stand, also inside a string. */
const escapeScript = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

const bundle = async (entry, options) => {
  const made = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  });
  return made.outputFiles[0].text.trim();
};

const fill = (page, place, text) => {
  if (page.split(place).length !== 2) throw new Error(`sidebar.html needs ${place} exactly once`);
  return page.replace(place, () => text);
};

/** Addresses that would leave the page; inside the script they are text, elsewhere none may stand. */
const checkSelfContained = (html, css) => {
  const outside = html.replace(/<script>[\s\S]*<\/script>/, '');
  if (/\b(?:src|href)\s*=\s*["']?(?!data:|#)/i.test(outside))
    throw new Error('the sidebar page refers to something outside of itself');
  if (/url\((?!["']?data:)|@import/i.test(css))
    throw new Error('the styles of the sidebar refer to something outside of themselves');
  if (
    (html.match(/<script\b/gi) ?? []).length !== 1 ||
    (html.match(/<\/script/gi) ?? []).length !== 1
  )
    throw new Error('the script of the sidebar is not closed exactly once');
};

/** The page as text, for `dist/Sidebar.html`. */
export const buildSidebar = async () => {
  const [page, script, css] = await Promise.all([
    readFile(join(folder, 'sidebar.html'), 'utf8'),
    bundle('main.tsx', {
      format: 'iife',
      target: 'es2020',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    bundle('look/sidebar.css', {}),
  ]);
  const html = fill(fill(page, '/*CSS*/', css), '/*JS*/', escapeScript(script));
  checkSelfContained(html, css);
  return html;
};
