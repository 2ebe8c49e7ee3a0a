import { describe, expect, it } from 'vitest';
import { setTextEdit } from '../../../src/domain/edits/set-text-edit';
import type { Frontmatter } from '../../../src/domain/note';
import { context, pairsAfter, refusalOf } from '../../support/edit-run';

const here = context();
type Named = Parameters<typeof setTextEdit>[0];

describe('one text is set', () => {
  it.each<[string, Named, string, Frontmatter, [string, unknown][]]>([
    ['trimmed, on one line', 'want', ' a\r\n\r\nb ', {}, [['want', 'a b']]],
    ['over another', 'bring', 'Time', { bring: 'x' }, [['bring', 'Time']]],
    ['cleared, and the key stays', 'bring', ' ', { bring: 'x' }, [['bring', null]]],
    ['no key is made to be empty', 'want', '', { a: 1 }, [['a', 1]]],
    ['a stage as the settings spell it', 'stage', 'KNOWN', {}, [['stage', 'known']]],
    ['no stage', 'stage', '', { Stage: 'met' }, [['Stage', null]]],
    ['a bad value is written over', 'stage', 'met', { stage: 'far' }, [['stage', 'met']]],
    ['what reads the same stays', 'want', '5', { want: 5 }, [['want', 5]]],
  ])('%s', (_, property, text, before, after) => {
    expect(pairsAfter(setTextEdit(property, text, here), before)).toEqual(after);
  });

  it('but no stage that the settings do not list', () => {
    const refusal = { reason: 'unknown-value', property: 'stage', detail: 'friend' };
    expect(refusalOf(setTextEdit('stage', ' friend', here), { stage: 'met' })).toEqual(refusal);
  });
});
