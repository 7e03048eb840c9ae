/** What a sidebar's page and the window around it tell each other. */

export type FrameRequest =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

export type FrameAnswer =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
