/** What plugins may import from `obsidian` that is no dialog and no control. */
export { Component } from './component';
export { Events } from './events';
export { DataAdapter } from './files/adapter';
export { CapacitorAdapter, FileSystemAdapter } from './files/adapter-kinds';
export { FileManager } from './files/file-manager';
export { Vault } from './files/vault';
export { TAbstractFile, TFile, TFolder } from './files/vault-files';
export {
  getAllTags,
  iterateCacheRefs,
  iterateRefs,
  resolveSubpath,
} from './metadata/cache-readers';
export { MetadataCache } from './metadata/metadata-cache';
export { apiVersion, requireApiVersion } from './platform/api-version';
export {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  hexToArrayBuffer,
} from './platform/binary-text';
export { debounce } from './platform/debounce';
export { getLanguage } from './platform/language';
export { moment } from './platform/moment';
export { Platform } from './platform/platform';
export { request, requestUrl } from './platform/request-url';
export {
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from './text/frontmatter';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './text/link-text';
export { normalizePath } from './text/normalize-path';
export { parseYaml, stringifyYaml } from './text/yaml-text';
export { ItemView, View } from './workspace/view';
export { App } from './obsidian-app';
export { MarkdownRenderer } from './markdown/markdown-renderer';
export { MarkdownRenderChild } from './markdown/render-child';
export { Editor } from './note/editor';
export { EditableFileView, FileView } from './note/file-view';
export { MarkdownView } from './note/markdown-view';
export { TextFileView } from './note/text-file-view';
export { SecretStorage } from './parts/secret-storage';
export { Plugin } from './plugins/plugin';
export { Workspace } from './workspace/workspace';
export {
  WorkspaceContainer,
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceWindow,
} from './workspace/workspace-item';
export { WorkspaceLeaf } from './workspace/workspace-leaf';
export { WorkspaceTabs } from './workspace/workspace-tabs';
