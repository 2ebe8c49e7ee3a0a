import {
  addChoiceField,
  addDateField,
  addSwitch,
  addTextField,
  type Field,
} from '../../modals/form-fields';
import { openForm } from '../../modals/form-modal';
import { checkParams, type Checked } from '../cli/check-params';
import type { GivenParams, People } from '../cli/cli-parts';
import type { Command } from '../cli/command';
import type { Param } from '../cli/param';
import type { UriParts } from './uri-parts';

/** Shows a command that writes as a form filled in, and does it once the user has confirmed. */
export async function askCommand(
  command: Command,
  given: GivenParams,
  people: People,
  parts: UriParts,
): Promise<void> {
  const { cli, dialogs } = parts.words;
  const does = cli.commands[command.id];
  const who = people.paths.map((path) => parts.index.person(path)?.name).join(', ');
  const { takes: params } = command;
  // What no field shows: unknown parameters, bad values of a switch, paths that lead to no person.
  const others = new Map(checkParams(command, given, parts).errors);
  for (const { flag, field } of params) if (field !== 'toggle') others.delete(flag);
  const answer = await openForm<Checked['values']>(parts.app, {
    title: who === '' ? does : `${does}: ${who}`,
    confirm: does,
    cancel: dialogs.cancel,
    hint: [...others.values(), ...(people.strangers ?? []).map(cli.nobody)].join(' '),
    build(el) {
      const fields = params.map(
        (param) => [param.flag, addField(el, param, given, parts)] as const,
      );
      const check = (filled: GivenParams): Checked => {
        const checked = checkParams(command, filled, parts);
        // What is needed is asked for when the user confirms, not before.
        const isStart = filled === given;
        const wrong = fields.filter(
          ([flag]) => checked.errors.has(flag) && !(isStart && given[flag] === undefined),
        );
        for (const [flag, field] of wrong) field.say(checked.errors.get(flag));
        wrong[0]?.[1].focus();
        return checked;
      };
      check(given);
      return () => {
        const filled = fields.map(([flag, field]) => [flag, field.read()] as const);
        const { values, errors } = check(Object.fromEntries(filled.filter(([, text]) => text)));
        return errors.size === 0 ? values : undefined;
      };
    },
  });
  if (answer === undefined) return;
  await command.run(answer, people, { ...parts, actions: parts.announced });
}

function addField(
  el: HTMLElement,
  param: Param<unknown>,
  given: GivenParams,
  parts: UriParts,
): Pick<Field, 'read' | 'say' | 'focus'> {
  const { cli, dialogs } = parts.words;
  const text = { label: cli.flags[param.flag], value: given[param.flag] ?? '' };
  switch (param.field) {
    case 'toggle': {
      const isOn = addSwitch(el, text.label, '', text.value === 'true');
      const nothing = (): void => undefined;
      return { read: () => (isOn() ? 'true' : ''), say: nothing, focus: nothing };
    }
    case 'choice': {
      const choices = param.fits(parts).map((each) => [String(each), String(each)] as const);
      return addChoiceField(el, text, dialogs.notSaid, choices);
    }
    case 'date':
      return addDateField(el, text);
    case 'text':
      return addTextField(el, text);
  }
}
