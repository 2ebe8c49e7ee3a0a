import {
  addChoiceField,
  addDateField,
  addSwitch,
  addTextField,
  areRight,
  type Field,
  type FormBody,
} from '../../modals/form-fields';
import { openForm, type Form } from '../../modals/form-modal';
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
  const { cli } = parts.words;
  const does = cli.commands[command.id];
  const who = people.paths.map((path) => parts.index.person(path)?.name).join(', ');
  const { takes: params } = command;
  // What no field shows: unknown parameters, bad values of a switch, paths that lead to no person.
  const others = new Map(checkParams(command, given, parts).errors);
  for (const { flag, field } of params) if (field !== 'toggle') others.delete(flag);
  const asked: Form<Checked['values']> = {
    title: who === '' ? does : `${does}: ${who}`,
    confirm: does,
    hint: [...others.values(), ...(people.strangers ?? []).map(cli.nobody)].join(' '),
    build(form) {
      // What the link says at first; later what stands in the fields.
      let first: GivenParams | undefined = given;
      const checked = (): Checked => checkParams(command, first ?? filled(), parts);
      const fields = params.map((param) => {
        const { flag } = param;
        // What is needed is asked for when the user confirms, not before.
        const wrong = (): string | undefined =>
          first && first[flag] === undefined ? undefined : checked().errors.get(flag);
        return [flag, addParam(form, param, given[flag], parts, wrong)] as const;
      });
      const filled = (): GivenParams => {
        const texts = fields.map(([flag, read]) => [flag, read() ?? ''] as const);
        return Object.fromEntries(texts.filter(([, text]) => text));
      };
      areRight(form.fields);
      first = undefined;
      return () => checked().values;
    },
  };
  await openForm(parts, asked, async (values) => {
    const answer = await command.run(values, people, { ...parts, actions: parts.announced });
    // What was done for some must not be done twice, and without fields there is nothing to keep.
    return answer.ok || params.length === 0 || [answer['done'] ?? []].flat().length > 0;
  });
}

/** Adds the field of a parameter; gives the function that reads it as the command line does. */
function addParam(
  form: FormBody,
  param: Param<unknown>,
  value: string | undefined,
  parts: UriParts,
  wrong: () => string | undefined,
): Field<string | undefined>['read'] {
  const text = { label: parts.words.cli.flags[param.flag], value, wrong };
  switch (param.field) {
    case 'toggle': {
      const isOn = addSwitch(form, text.label, '', value === 'true');
      return () => (isOn() ? 'true' : '');
    }
    case 'choice':
      return addChoiceField(form, text, param.fits(parts).map(String)).read;
    case 'date':
      return addDateField(form, text).read;
    case 'text':
      return addTextField(form, text).read;
  }
}
