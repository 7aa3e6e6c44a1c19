/** A guide as a picture: boxes in columns, and the lines between them. Units are CSS pixels. */
import type { Id } from '../guide/model.ts';

/** The columns, from left to right. */
export const COLUMNS = ['question', 'category', 'procedure', 'step', 'detour'] as const;
export type Column = (typeof COLUMNS)[number];

export interface MapLine {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly strong: boolean;
}

export interface MapBox {
  /** Unique on the map. */
  readonly key: string;
  readonly column: Column;
  /** An included procedure stands among the steps, and looks like its procedure. */
  readonly kind: Column | 'included';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MapLine[];
  /** The step that the box stands for, or begins with. */
  readonly step?: Id;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** A detour: taken only in trouble. */
  readonly dashed: boolean;
  /** SVG path: the line, then the arrow's head. */
  readonly line: string;
  readonly head: string;
}

export interface MapColumn {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
}

export interface GuideMap {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly MapColumn[];
  readonly boxes: readonly MapBox[];
  readonly edges: readonly MapEdge[];
}

/** The same as words: what the picture shows, in reading order. */
export interface GuideOutline {
  readonly questions: readonly { readonly title: string; readonly options: readonly string[] }[];
  readonly categories: readonly {
    readonly title: string;
    /** Answers that lead here, one text for each question. */
    readonly when: readonly string[];
    readonly procedures: readonly string[];
  }[];
  readonly procedures: readonly OutlineProcedure[];
}

export interface OutlineProcedure {
  readonly id: Id;
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  /** Absent for an included procedure. */
  readonly step?: Id;
  readonly title: string;
  /** Procedure that the item includes. */
  readonly procedure?: Id;
  /** Troubles that lead through another procedure first. */
  readonly detours: readonly {
    readonly trouble: string;
    readonly procedure: Id;
    readonly title: string;
  }[];
}
