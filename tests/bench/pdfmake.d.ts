declare module 'pdfmake' {
  interface Definition {
    readonly content: readonly {
      readonly text: string;
      readonly fontSize: number;
      readonly bold: boolean;
      readonly margin: readonly [number, number, number, number];
    }[];
    readonly pageSize: 'A4';
    readonly pageMargins: readonly [number, number, number, number];
    readonly defaultStyle: { readonly font: string };
  }
  const pdfmake: {
    setFonts(
      fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>,
    ): void;
    setLocalAccessPolicy(allowed: (path: string) => boolean): void;
    setUrlAccessPolicy(allowed: (url: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
