/** The structure of a tagged document (ISO 32000-1, 14.7 and 14.8), before it has object numbers. */

export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Span'
  | 'Div'
  | 'Sect'
  | 'Note'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'TOC'
  | 'TOCI'
  | 'Reference';

/** In points; `x` and `y` are the upper left corner, from the page's upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Details {
  /** Text alternative; a figure needs one. */
  readonly alt?: string;
  /** Where a figure stands. */
  readonly area?: Area;
  /** What a header cell is the header of. */
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
}

export type Target = { readonly href: string } | { readonly page: number; readonly top: number };

export interface Annotation {
  readonly kind: 'annotation';
  readonly page: number;
  readonly area: Area;
  readonly target: Target;
  readonly contents: string;
  readonly parent: Element;
}

/** A run of marked operators: `mcid` counts from 0 on each page, pages count from 1. */
export interface Content {
  readonly kind: 'content';
  readonly page: number;
  readonly mcid: number;
}

export interface Element {
  readonly kind: 'element';
  readonly role: Role;
  readonly details: Details;
  /** In reading order. */
  readonly kids: (Element | Content | Annotation)[];
}
