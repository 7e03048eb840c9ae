/** Draws the bars of SPARKLINE: the server sends their numbers as a tagged text, the window fills the cell. */
import {
  type ICellCustomRender,
  type ICellRenderContext,
  type Injector,
  InterceptorEffectEnum,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

const TAG = '\u2063';

interface Bars {
  readonly numbers: readonly number[];
  readonly max: number;
  readonly colors: readonly [string, string];
}

interface Tagged {
  readonly d?: readonly unknown[];
  readonly o?: Readonly<Record<string, unknown>>;
}

const text = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;

const parseBars = (value: unknown): Bars | null => {
  try {
    const { d = [], o = {} } = JSON.parse(String(value).slice(TAG.length)) as Tagged;
    const numbers = d.map((part) => Number(part) || 0);
    const sum = numbers.reduce((total, part) => total + part, 0);
    const colors = [text(o['color1'], '#0e5a6b'), text(o['color2'], '#ece8df')] as const;
    return { numbers, max: Number(o['max']) || sum, colors };
  } catch {
    return null;
  }
};

const drawBars = (context: CanvasRenderingContext2D, info: ICellRenderContext): void => {
  const bars = parseBars(info.worksheet.getCellRaw(info.row, info.col)?.v);
  if (!bars) return;
  const { startX, endX, startY, endY } = info.primaryWithCoord;
  const width = endX - startX - 12;
  const height = Math.min(14, endY - startY - 6);
  const top = startY + (endY - startY - height) / 2;
  const end = startX + 6 + width;
  let left = startX + 6;
  context.save();
  bars.numbers.forEach((part, index) => {
    const length = Math.max(0, Math.min((part / bars.max) * width, end - left));
    context.fillStyle = bars.colors[index % 2 === 0 ? 0 : 1];
    context.fillRect(left, top, length, height);
    left += length;
  });
  context.restore();
};

const bars: ICellCustomRender = { drawWith: drawBars };

export const drawSparklines = (injector: Injector): void => {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'sparkline',
    priority: 5,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, _position, next) =>
      typeof cell?.v === 'string' && cell.v.startsWith(TAG)
        ? next({
            ...cell,
            v: '',
            t: 1,
            p: null,
            customRender: [...(cell.customRender ?? []), bars],
          })
        : next(cell),
  });
};
