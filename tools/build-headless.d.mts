/** Types of `build-headless.mjs`, for the tests that call it. */
export function buildHeadless(): Promise<string>;
export function ensureHeadless(): Promise<string>;
