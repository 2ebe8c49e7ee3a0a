import { expect, it } from 'vitest';
import { foldText } from '../../src/domain/fold-text';

it.each([
  ['Send the Soil Article', 'send the soil article'],
  ['Søren Kalø', 'soren kalo'],
  ['Lucía Fernández', 'lucia fernandez'],
  ['Nguyễn Thị Hoa', 'nguyen thi hoa'],
  ['Łukasz Żółć', 'lukasz zolc'],
  ['Straße', 'strasse'],
  ['Đặng Văn Lâm', 'dang van lam'],
  ['Guðrún', 'gudrun'],
  ['Ħamrun', 'hamrun'],
  ['Yıldız', 'yildiz'],
  ['Æsa', 'aesa'],
  ['Cœur', 'coeur'],
  ['İpek Çelik', 'ipek celik'],
  ['Αθηνά', 'αθηνα'],
  ['محمود', 'محمود'],
  ['健二', '健二'],
])('%s is compared as %s', (text, expected) => {
  expect(foldText(text)).toBe(expected);
});
