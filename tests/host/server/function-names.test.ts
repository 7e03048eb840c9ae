/** Checks what a sidebar may call. */
import { describe, expect, it } from 'vitest';
import { readFunctionNames } from '../../../host/server/function-names.ts';

describe('functions that a sidebar can call', () => {
  it('are the top-level ones without an underscore at their end', () => {
    const code = `var app_ = (() => { function inner() {} return { run: inner }; })();
      function open() {}
      function hidden_() {}
      const arrow = () => {};
      var value = 3;`;
    expect(readFunctionNames(code)).toEqual(['open']);
  });
});
