/** `npm start`: builds what is out of date, then opens the workbook on this computer. */
import { pathToFileURL } from 'node:url';
import { buildAddOn } from './build.mjs';
import { ensureHeadless } from './build-headless.mjs';
import { buildStart, ensureHost } from './build-host.mjs';

/** The options are read before anything slow is done: --help and a misspelling answer at once. */
const file = await buildStart();
const { main } = await import(pathToFileURL(file).href);

process.exitCode = await main(process.argv.slice(2), async () => {
  await Promise.all([buildAddOn(), ensureHeadless(), ensureHost()]);
});
