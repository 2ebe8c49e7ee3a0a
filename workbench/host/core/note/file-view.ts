import type { ViewStateResult } from '../app-shape';
import { TFile, type TAbstractFile } from '../files/vault-files';
import { ItemView } from '../workspace/view';

/** A view of one file. It follows the file's renames and closes when the file is deleted. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void | Promise<void> {
    this.registerEvent(
      this.app.vault.on('rename', (file) => {
        if (file === this.file) {
          void this.onRename(this.file);
          this.showTitle();
          this.app.workspace.layoutChanged();
        }
      }),
    );
    this.registerEvent(this.app.vault.on('delete', (file) => this.fileDeleted(file)));
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const path: unknown = typeof state === 'object' && state !== null && Reflect.get(state, 'file');
    await this.loadFile(typeof path === 'string' ? this.app.vault.getFileByPath(path) : null);
    await super.setState(state, result);
  }

  /** Shows another file, or none; the one before is let go first. */
  async loadFile(file: TFile | null): Promise<void> {
    if (this.file === file) {
      return;
    }
    if (this.file) {
      await this.onUnloadFile(this.file);
    }
    this.file = file;
    if (file) {
      await this.onLoadFile(file);
    }
    this.showTitle();
  }

  onLoadFile(file: TFile): Promise<void>;
  onLoadFile(): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(file: TFile): Promise<void>;
  onUnloadFile(): Promise<void> {
    return Promise.resolve();
  }

  onRename(file: TFile): Promise<void>;
  onRename(): Promise<void> {
    return Promise.resolve();
  }

  canAcceptExtension(extension: string): boolean;
  canAcceptExtension(): boolean {
    return false;
  }

  protected override async onClose(): Promise<void> {
    if (this.file) {
      await this.onUnloadFile(this.file);
    }
    await super.onClose();
  }

  private fileDeleted(file: TAbstractFile): void {
    if (file === this.file) {
      this.file = null;
      if (this.allowNoFile) {
        this.showTitle();
      } else {
        void this.leaf.setViewState({ type: 'empty' });
      }
    }
  }
}

/** A file view whose file can be changed. */
export abstract class EditableFileView extends FileView {}
