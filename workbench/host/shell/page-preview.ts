import type { TFile } from '../core/files/vault-files';
import { MarkdownRenderer } from '../core/markdown/markdown-renderer';
import { parseLinktext } from '../core/text/link-text';
import { HoverPopover } from '../ui/hover-popover';
import { Keymap } from '../ui/keymap';
import type { ShellApp } from './shell-app';

interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: { hoverPopover: HoverPopover | null };
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
}

/** Shows the note behind a link in a popover; sources registered so want the Mod key held. */
export function startPagePreview(app: ShellApp): () => void {
  const shownFor = new WeakMap<object, HTMLElement | null>();
  const ref = app.workspace.on('hover-link', (data) => {
    if (!isHoverLink(data) || !wanted(app, data)) return;
    const { hoverParent, targetEl, linktext, sourcePath = '' } = data;
    // The pointer moves on and on over the same link.
    if (hoverParent.hoverPopover && shownFor.get(hoverParent) === targetEl) return;
    const { path } = parseLinktext(linktext);
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (!file || targetEl?.hasClass('is-active')) return;
    shownFor.set(hoverParent, targetEl);
    const popover = new HoverPopover(hoverParent, targetEl);
    void fill(app, popover, file);
  });
  return () => app.workspace.offref(ref);
}

function wanted(app: ShellApp, { event, source }: HoverLink): boolean {
  const info = app.parts.hoverLinkSources.get(source);
  const needsMod = isSource(info) ? info.defaultMod : true;
  return !needsMod || Keymap.isModifier(event, 'Mod');
}

async function fill(app: ShellApp, popover: HoverPopover, file: TFile): Promise<void> {
  const text = await app.vault.cachedRead(file);
  const viewEl = popover.hoverEl
    .createDiv('markdown-embed')
    .createDiv('markdown-preview-view markdown-rendered');
  viewEl.createDiv({ cls: 'inline-title', text: file.basename });
  const noteEl = viewEl.createDiv('markdown-preview-sizer');
  await MarkdownRenderer.render(app, text, noteEl, file.path, popover);
}

function isHoverLink(data: unknown): data is HoverLink {
  return (
    typeof data === 'object' &&
    data !== null &&
    'event' in data &&
    'hoverParent' in data &&
    'linktext' in data &&
    typeof data.linktext === 'string'
  );
}

function isSource(info: unknown): info is { defaultMod: boolean } {
  return typeof info === 'object' && info !== null && 'defaultMod' in info;
}
