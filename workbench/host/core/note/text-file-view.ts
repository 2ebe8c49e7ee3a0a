import type { TFile } from '../files/vault-files';
import { debounce } from '../platform/debounce';
import { EditableFileView } from './file-view';
import { mergeTexts } from './three-way-merge';

const SAVE_DELAY = 2000;

/** A view over a text file. What is typed reaches the file two seconds later; a write of others is merged in. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  readonly requestSave = debounce(() => void this.save(), SAVE_DELAY);
  /** The file's text as this view last saw it on disk. */
  private lastSaved = '';
  private saving: Promise<void> = Promise.resolve();

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** Whether something was typed that is not in the file. */
  get dirty(): boolean {
    return this.file !== null && this.getViewData() !== this.lastSaved;
  }

  override onload(): void | Promise<void> {
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file) {
          void this.takeOver(this.file);
        }
      }),
    );
    return super.onload();
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.lastSaved = await this.app.vault.read(file);
    this.data = this.lastSaved;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(): Promise<void> {
    this.requestSave.cancel();
    await this.save(true);
  }

  /** Writes what was typed, merged with what others wrote meanwhile. */
  save(clear = false): Promise<void> {
    const next = (): Promise<void> => this.saveNow(clear);
    this.saving = this.saving.then(next, next);
    return this.saving;
  }

  private async saveNow(clear: boolean): Promise<void> {
    const { file } = this;
    if (file && !file.deleted && this.dirty) {
      await this.write(file);
    }
    if (clear) {
      this.data = '';
      this.lastSaved = '';
      this.clear();
    }
  }

  /** What is typed while the write goes on counts as typed after it. */
  private async write(file: TFile): Promise<void> {
    let before = this.lastSaved;
    try {
      await this.app.vault.process(file, (disk) => {
        before = disk;
        const merged = this.mergedWith(disk);
        this.lastSaved = merged;
        return merged;
      });
    } catch (error) {
      this.lastSaved = before;
      throw error;
    }
  }

  /** Somebody wrote the file: the view shows it, with the typing kept and saved soon. */
  private async takeOver(file: TFile): Promise<void> {
    const disk = await this.app.vault.cachedRead(file);
    if (file !== this.file || disk === this.lastSaved) {
      return;
    }
    if (this.mergedWith(disk) !== disk) {
      this.requestSave();
    }
  }

  /** What the file should hold; the view shows it, and the disk's text is what was seen last. */
  private mergedWith(disk: string): string {
    const mine = this.getViewData();
    const merged = mine === this.lastSaved ? disk : mergeTexts(this.lastSaved, mine, disk);
    if (merged !== mine) {
      this.setViewData(merged, false);
    }
    this.data = merged;
    this.lastSaved = disk;
    return merged;
  }
}
