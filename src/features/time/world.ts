import type { JSX } from 'solid-js';
import type { Text } from '../../domain/guide/model.ts';
import type { LateProps, LiveProps } from '../../state/late.ts';

/** What clocks and counted attempts need of the world. */
export interface TimeWorld {
  /** Gives the person a file. */
  save(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void;
  /** Whole address of one below the app's base. */
  whole(href: string): string;
  /** Draws whom to call, with what to say. */
  desk(props: LateProps, say: Text): JSX.Element;
}

export type TimeProps = LiveProps & { readonly world: TimeWorld };
