import type { App, ObsidianProtocolHandler } from 'obsidian';
import type { Actions } from '../../src/actions/actions';
import type { Person } from '../../src/domain/person';
import { registerUri } from '../../src/interop/uri/register-uri';
import { settle } from './action-dialogs';
import { interopBed } from './interop-bed';

export const ADA = 'People/Ada.md';
const NO_APP = {} as App;
export const OTHER_ADA = 'Work/Ada.md';
export const PER = 'People/Per.md';
export const NOTES = {
  [ADA]: 'type: person',
  [OTHER_ADA]: 'type: person',
  [PER]: 'type: person\ndepth: 1\ninteractions: []',
};

/** Follows links over the notes; each of its dialogs is a real one but for the choice of a person. */
export async function openLinks() {
  const bed = await interopBed(NOTES);
  const opened: string[] = [];
  const asked: string[] = [];
  const pick = { path: undefined as string | undefined };
  let handler: ObsidianProtocolHandler = () => undefined;
  const silent = new Proxy<Actions>({} as Actions, {
    get: () => () => {
      throw new Error('A link must not act in silence.');
    },
  });
  const plugin = {
    registerObsidianProtocolHandler: (_: string, given: ObsidianProtocolHandler) => {
      handler = given;
    },
  };
  registerUri(plugin, {
    ...bed.parts,
    app: NO_APP,
    actions: silent,
    announced: bed.parts.actions,
    dialogs: {
      pickPerson: (placeholder: string, offered: (person: Person) => boolean = () => true) => {
        const names = bed.index
          .people()
          .filter(offered)
          .map(({ path }) => path);
        asked.push(`${placeholder} ${names.join(' ')}`);
        return Promise.resolve(pick.path);
      },
    },
    open: {
      agenda: () => opened.push('next steps'),
      depth: () => opened.push('depth'),
      note: (path) => opened.push(path),
      brief: (path) => opened.push(`before ${path}`),
      plans: (path) => opened.push(`plans${path}`),
    },
  });
  const follow = async (given: Record<string, string>): Promise<void> => {
    handler({ action: 'rapport', ...given });
    await settle();
  };
  return { bed, follow, opened, asked, pick };
}

/** What the form on top says below its fields. */
export const hint = (): string => document.querySelector('.rapport-form-hint')?.textContent ?? '';
