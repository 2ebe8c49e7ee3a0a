/** The module that a plugin imports as `obsidian`. */
export * from './ui/exports';
export * from './core/exports';
