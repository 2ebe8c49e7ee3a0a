const ASCII_ONLY = /^[ -~]*$/;
const MARKS = /[\u0300-\u036f]/g;

/** Letters with a stroke or joined letters, which Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
const STROKED = /[øłđðħıæœß]/g;

/** The text as it is compared in a search: without regard to case and diacritics ("Kalø" like "kalo"). */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STROKED, (letter) => PLAIN[letter] ?? letter);
}
