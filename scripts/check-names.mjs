// `npm run check:names`: the house with the marks of inner-names.mjs must be as right as without them. Where the
// type checker finds fault, a name would be short at one end and long at the other.
import { MARK, markedTexts } from './inner-names.mjs';
import { PlainError, runScript } from './say.mjs';
import { faultsIn, programOf } from './source-program.mjs';

await runScript(() => {
  const before = programOf();
  const texts = markedTexts(before);
  const faults = faultsIn(programOf({ texts, before }));
  if (faults.length > 0) {
    throw new PlainError(`With short names these places are wrong:\n${faults.join('\n')}`);
  }
  const marks = [...texts.values()].join('').split(MARK).length;
  console.log(
    `Short names in about ${Math.round(marks / 100) * 100} places, and the types still fit.`,
  );
});
