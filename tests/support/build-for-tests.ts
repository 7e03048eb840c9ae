/** The bundles that a site runs, built when they are not there or not fresh. */

interface Builders {
  readonly ensureHeadless: () => Promise<string>;
  readonly ensureHost: () => Promise<string>;
}

/** Gives the build folder. */
export const buildForTests = async (): Promise<string> => {
  const headless: string = '../../tools/build-headless.mjs';
  const host: string = '../../tools/build-host.mjs';
  const { ensureHeadless } = (await import(headless)) as Pick<Builders, 'ensureHeadless'>;
  const { ensureHost } = (await import(host)) as Pick<Builders, 'ensureHost'>;
  await ensureHeadless();
  return ensureHost();
};
