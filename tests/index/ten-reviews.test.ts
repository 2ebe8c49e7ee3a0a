import { expect, it } from 'vitest';
import { TenReviews } from '../../src/index/ten-reviews';
import { person, review } from '../support/index-notes';
import { createMemoryNoteSource } from '../support/memory-note-source';

it('says who is in the ten by the same set until a review reads otherwise', () => {
  const source = createMemoryNoteSource({ 'Ada.md': person(), 'R1.md': review(['Ada', 'Nobody']) });
  const reviews = new TenReviews((link, from) => source.resolveLink(link, from));
  reviews.set('R1.md', source.note('R1.md'));
  const { ten } = reviews;
  expect([...ten]).toEqual(['Ada.md']);
  expect(reviews.ten).toBe(ten);
  reviews.movePerson('Per.md', 'Pia.md', () => {
    throw new Error('Nobody lists Per.');
  });
  expect([reviews.ten === ten, reviews.all()[0]?.people]).toEqual([true, ['Ada.md']]);
  const touched: string[] = [];
  reviews.movePerson('Ada.md', 'Ida.md', (note) => touched.push(note));
  expect([[...reviews.ten], reviews.all()[0]?.people, touched]).toEqual([
    ...[['Ida.md'], ['Ida.md'], ['R1.md']],
  ]);
});
