/// <reference types="vite/client" />

/** Version of the app, from package.json at build time. */
declare const __APP_VERSION__: string;

declare module 'virtual:bootstrap-italia.css';

/** Other people's work in the app, by name (`build/plugins/licences.ts`). */
declare module 'virtual:licences' {
  const shipped: readonly {
    readonly name: string;
    readonly version: string;
    /** SPDX identifier. */
    readonly licence: string;
  }[];
  export default shipped;
}
