/** Numbers inside sentences: "1 row", "4 rows". */

export const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
