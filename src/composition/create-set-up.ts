import { whenReady } from '../index/when-ready';
import { agreedRules } from '../settings/agreed-rules';
import type { Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import { createSetUpPane } from '../views/set-up/set-up-pane';
import type { SetUpParts } from '../views/set-up/set-up-parts';
import type { RecordParts } from './record-parts';

type Needs = Omit<SetUpParts, 'agree' | 'skip'> &
  Pick<RecordParts, 'index' | 'rulesChanged' | 'takeSurvey'>;

/** The first run: whether it waits for an answer, and its pane. */
export function createSetUp(parts: Needs, store: SettingsStore) {
  const { index } = parts;
  let asked = false;
  const end = async (rules: Partial<Settings>): Promise<void> => {
    asked = false;
    await store.setAll({ ...rules, setUp: true });
    // Also where no setting is another now, the pane has to go.
    await parts.rulesChanged();
  };
  const pane: SetUpParts = {
    ...parts,
    agree: (offered, chosen) => end(agreedRules(store.current, offered, chosen)),
    skip: () => end({}),
  };
  const ask = (): void => {
    asked = true;
    void parts.rulesChanged();
  };
  return {
    ask,
    /** Asks where the vault seems to keep people whom the present rules do not find. */
    offer: async () => {
      if (store.current.setUp) return;
      await whenReady(index);
      const { proposals } = await parts.takeSurvey();
      const unknown = (path: string): boolean => index.person(path) === undefined;
      if (proposals.some(({ proposed, notes }) => proposed && [...notes].some(unknown))) ask();
    },
    views: {
      needsSetUp: () =>
        asked || (!store.current.setUp && index.ready && index.people().length === 0),
      setUp: (el: HTMLElement) => createSetUpPane(el, pane),
    },
  };
}
