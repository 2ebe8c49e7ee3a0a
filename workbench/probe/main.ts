import { apiVersion, ConfirmationModal, Notice, Platform, Plugin, type App } from 'obsidian';
import { METADATA_CHECKS } from './checks/metadata-checks';
import { SCREEN_CHECKS } from './checks/screen-checks';
import { VAULT_CHECKS } from './checks/vault-checks';
import { createGround, FOLDER, type Start, WORK } from './ground';
import { type Outcome, outcomeOf, reportText } from './report';

const CHECKS = [...METADATA_CHECKS, ...VAULT_CHECKS, ...SCREEN_CHECKS].sort(
  (a, b) => a.number - b.number,
);

/** Asks the app it runs in what the workbench takes for granted, and writes down where it differs. */
export default class WorkbenchProbe extends Plugin {
  private readonly order: string[] = [];
  private start: Start = { late: false, notesAtLoad: 0, order: this.order };
  private running = false;

  override onload(): void {
    const { vault, workspace } = this.app;
    const late = workspace.layoutReady;
    this.start = { late, notesAtLoad: vault.getMarkdownFiles().length, order: this.order };
    const created = vault.on('create', () => this.order.push('create'));
    this.registerEvent(created);
    workspace.onLayoutReady(() => {
      this.order.push('layout');
      vault.offref(created);
    });
    if (!Platform.isMobile) {
      this.registerCliHandler(
        'workbench-probe',
        'Says that the probe is there',
        null,
        () => 'here',
      );
    }
    this.addCommand({ id: 'run', name: 'Run', callback: () => void this.ask() });
  }

  /** Runs at once where the vault holds nothing else, else when the user agrees. */
  private async ask(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      const others = this.app.vault
        .getFiles()
        .filter(({ path }) => !path.startsWith(`${FOLDER}/`)).length;
      if (await this.app.vault.adapter.exists(WORK)) {
        new Notice(`“${WORK}” is there already. Remove it, if nothing of yours lies in it.`, 0);
      } else if (others === 0 || (await agrees(this.app, others))) await this.run();
    } finally {
      this.running = false;
    }
  }

  private async run(): Promise<void> {
    const { app, start } = this;
    const { vault } = app;
    new Notice('The probe is at work. Leave the app alone for half a minute.');
    if (vault.getFolderByPath(FOLDER) === null) await vault.createFolder(FOLDER);
    await vault.createFolder(WORK);
    const outcomes: Outcome[] = [];
    try {
      for (const [at, check] of CHECKS.entries()) {
        const folder = `${WORK}/${String(at + 1)}`;
        await vault.createFolder(folder);
        outcomes.push(await outcomeOf(check, createGround({ app, plugin: this, start }, folder)));
      }
    } finally {
      const work = vault.getFolderByPath(WORK);
      if (work !== null) await vault.delete(work, true);
      await this.write(reportText(outcomes, this.about()));
    }
  }

  private about(): readonly string[] {
    const started = this.start.late ? 'switched on later' : 'at the start of the app';
    const other = this.start.late ? 'after a restart of the app' : 'after switching it off and on';
    return [
      `API version ${apiVersion}, ${Platform.isMobile ? 'mobile' : 'desktop'}`,
      `The probe was started ${started}. Run it once more ${other}.`,
    ];
  }

  private async write(text: string): Promise<void> {
    const { vault, workspace } = this.app;
    const path = `${FOLDER}/Report.md`;
    const old = vault.getFileByPath(path);
    if (old === null) await vault.create(path, text);
    else await vault.modify(old, text);
    new Notice(`The probe is through: see “${path}”.`, 0);
    await workspace.openLinkText(path, '');
  }
}

function agrees(app: App, others: number): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle('Run the probe in this vault?');
    modal.contentEl.setText(
      `It holds ${String(others)} other files, so it may not be a test vault. The probe makes, changes and removes notes in “${FOLDER}” only.`,
    );
    modal.addButton((button) => button.setButtonText('Run').onClick(() => resolve(true)));
    modal.addCancelButton();
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}
