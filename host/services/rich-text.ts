/** Rich text without styles: its builder, its value, and the members of a Range that take and give it. */
import {
  checkShape,
  eachCell,
  entryOf,
  type RangeCall,
  type RangeSelf,
  readEach,
  readFirst,
} from './range-self.ts';
import { type Call, type Members, type ServiceObject, serve } from './service-object.ts';

interface BuilderSelf {
  text: string;
}

type TextSelf = Readonly<BuilderSelf>;

export const newRichText = (): ServiceObject<BuilderSelf> =>
  serve('RichTextValueBuilder', { text: '' });

const serveText = (text: string): ServiceObject<TextSelf> => serve('RichTextValue', { text });

export const richTextBuilderMembers: Members<BuilderSelf> = {
  setText: (call: Call<BuilderSelf>, text: string) => {
    call.self.text = text;
    return call.it;
  },
  build: ({ self }) => serveText(self.text),
};

export const richTextMembers: Members<TextSelf> = {
  getText: ({ self }) => self.text,
};

type Table = readonly (readonly (ServiceObject<TextSelf> | null)[])[];

const write = ({ run, self }: RangeCall, textAt: (row: number, column: number) => string): void => {
  run.later({
    where: self,
    apply: (writer) =>
      eachCell(self.area, (row, column) =>
        writer.write(self.sheet, row, column, { text: textAt(row, column) }),
      ),
  });
};

/** A number or a boolean has no rich text. */
const textAt = (value: unknown): ServiceObject<TextSelf> | null =>
  typeof value === 'string' ? serveText(value) : null;

export const rangeRichText: Members<RangeSelf> = {
  getRichTextValue: (call) =>
    readFirst(call, (from, row, column) => textAt(from.value(row, column))),
  getRichTextValues: (call) =>
    readEach(call, (from, row, column) => textAt(from.value(row, column))),
  setRichTextValue: (call, value: ServiceObject<TextSelf>) => {
    write(call, () => value.self.text);
    return call.it;
  },
  setRichTextValues: (call, values: Table) => {
    checkShape(call.self.area, values);
    const texts = values.map((row) => row.map((value) => value?.self.text ?? ''));
    write(call, (row, column) => entryOf(call.self.area, texts, row, column) ?? '');
    return call.it;
  },
};
