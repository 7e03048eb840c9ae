/** Builds everything that the tests run: the add-on, and the local host that stands for Google. */
import { buildAddOn } from './build.mjs';
import { ensureHeadless } from './build-headless.mjs';
import { ensureHost } from './build-host.mjs';

const [made] = await Promise.all([buildAddOn(), ensureHeadless(), ensureHost()]);
console.log(`Code.js ${made.code} bytes, Sidebar.html ${made.sidebar} bytes`);
