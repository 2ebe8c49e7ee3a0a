/** The little of js-yaml that the second judge asks; its types are a package of their own. */
declare module 'js-yaml-4' {
  export const CORE_SCHEMA: object;
  export function load(text: string, options: { readonly schema: object }): unknown;
}
