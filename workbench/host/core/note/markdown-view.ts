import type { LeafShape, ViewStateResult } from '../app-shape';
import { Component } from '../component';
import type { TFile } from '../files/vault-files';
import { MarkdownRenderer } from '../markdown/markdown-renderer';
import { getFrontMatterInfo, readFrontMatter } from '../text/frontmatter';
import { Editor } from './editor';
import { drawProperties } from './properties-block';
import { TextFileView } from './text-file-view';

export type MarkdownViewModeType = 'source' | 'preview';

/** One of the two ways a note is shown. */
interface MarkdownSubView {
  get(): string;
  set(data: string, clear: boolean): void;
  getScroll(): number;
  applyScroll(scroll: number): void;
}

/** A note: its source as text, or rendered with its properties on top. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  hoverPopover: unknown = null;
  override icon = 'lucide-file-text';
  private mode: MarkdownViewModeType = 'source';
  private readonly sourceEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  private readonly field: HTMLTextAreaElement;
  private readonly modeButton: HTMLElement;
  private rendered: Component | undefined;

  constructor(leaf: LeafShape) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian');
    this.field = this.sourceEl.createEl('textarea', {
      cls: 'workbench-editor',
      attr: { 'aria-label': 'Note text', spellcheck: 'false' },
    });
    this.previewEl = this.contentEl.createDiv('markdown-reading-view markdown-preview-view');
    this.editor = new Editor(this.field, () => this.typed());
    this.modeButton = this.addAction('lucide-book-open', 'Reading view', () => {
      this.showMode(this.mode === 'source' ? 'preview' : 'source');
      this.app.workspace.requestSaveLayout();
    });
    this.showMode('source');
  }

  getViewType(): string {
    return 'markdown';
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  getMode(): MarkdownViewModeType {
    return this.mode;
  }

  get currentMode(): MarkdownSubView {
    const place = this.mode === 'source' ? this.field : this.previewEl;
    return {
      get: () => this.getViewData(),
      set: (data, clear) => this.setViewData(data, clear),
      getScroll: () => place.scrollTop,
      applyScroll: (scroll) => (place.scrollTop = scroll),
    };
  }

  /** The reading view; `rerender` draws it anew. */
  get previewMode(): MarkdownSubView & {
    containerEl: HTMLElement;
    rerender(full?: boolean): void;
  } {
    return {
      ...this.currentMode,
      containerEl: this.previewEl,
      rerender: () => this.render(),
    };
  }

  override onload(): void | Promise<void> {
    this.registerDomEvent(this.field, 'input', () => this.typed());
    return super.onload();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: true };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode: unknown = typeof state === 'object' && state !== null && Reflect.get(state, 'mode');
    if (mode === 'source' || mode === 'preview') {
      this.showMode(mode);
    }
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } };
  }

  /** Takes `focus`, `line` and `subpath`. */
  override setEphemeralState(state: unknown): void {
    const get = (name: string): unknown =>
      typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
    const line = get('line') ?? this.lineOf(get('subpath'));
    if (typeof line === 'number') {
      this.editor.setCursor(line);
      this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } });
    }
    if (get('focus') === true && this.mode === 'source') {
      this.editor.focus();
    }
  }

  /** A text field knows `\n` only: a note with `\r\n` gets them back. */
  override getViewData(): string {
    const { value } = this.field;
    if (value === this.data.replace(/\r\n?/g, '\n')) {
      return this.data;
    }
    return this.data.includes('\r\n') ? value.replace(/\r?\n/g, '\r\n') : value;
  }

  override setViewData(data: string, clear: boolean): void {
    const { selectionStart, selectionEnd } = this.field;
    this.data = data;
    this.field.value = data;
    if (clear) {
      this.field.setSelectionRange(0, 0);
    } else {
      this.field.setSelectionRange(selectionStart, selectionEnd);
    }
    this.render();
  }

  override clear(): void {
    this.setViewData('', true);
  }

  override async onRename(file: TFile): Promise<void> {
    await super.onRename(file);
    this.render();
  }

  showMode(mode: MarkdownViewModeType): void {
    this.mode = mode;
    this.sourceEl.style.display = mode === 'source' ? '' : 'none';
    this.previewEl.style.display = mode === 'preview' ? '' : 'none';
    this.containerEl.dataset['mode'] = mode;
    const words = mode === 'source' ? 'Reading view' : 'Editing view';
    this.modeButton.setAttribute('aria-label', words);
    this.render();
  }

  override onunload(): void {
    this.rendered?.unload();
    super.onunload();
  }

  private typed(): void {
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  private render(): void {
    this.rendered?.unload();
    this.previewEl.replaceChildren();
    if (this.mode !== 'preview') {
      return;
    }
    this.rendered = new Component();
    void this.rendered.load();
    const text = this.getViewData();
    const sizer = this.previewEl.createDiv('markdown-preview-sizer');
    const frontmatter = readFrontMatter(getFrontMatterInfo(text).frontmatter);
    if (frontmatter) {
      drawProperties(sizer, frontmatter);
    }
    const path = this.file?.path ?? '';
    void MarkdownRenderer.render(this.app, text, sizer, path, this.rendered);
  }

  private lineOf(subpath: unknown): number | undefined {
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    const name = typeof subpath === 'string' ? subpath.replace(/^#/, '').toLowerCase() : '';
    const heading = cache?.headings?.find((one) => one.heading.toLowerCase() === name);
    const block = cache?.blocks?.[name.replace(/^\^/, '')];
    return (heading ?? block)?.position.start.line;
  }
}
