/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Who reads the lesson that is being rendered; set by the page, read by the parts of a lesson. */
    reader?: import('./components/learn/reader.ts').Reader;
  }
}

/** For tools that read TypeScript alone; `astro check` sees each component's own properties. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
