// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { commandLine, interopBed } from '../../support/interop-bed';

const ADA = 'People/Ada.md';
const OTHER_ADA = 'Work/Ada.md';
const PER = 'People/Per.md';
const NOTES = {
  [ADA]: 'type: person\nnext-step: Call\npromises: [Seeds]',
  [OTHER_ADA]: 'type: person',
  [PER]: 'type: person\naliases: [Pelle]',
  'People/Elin Sjöberg.md': 'type: person',
  'Home.md': 'about: the vault',
};

async function open() {
  const bed = await interopBed(NOTES);
  const line = commandLine(bed.parts);
  line.layOut();
  return { ...line, bed };
}

type Given = Record<string, string>;
const LONG = 'x'.repeat(100_000);

describe('refused, naming what is wrong, and nothing is written', () => {
  it.each<[string, Given, RegExp]>([
    ['rate', { path: PER }, /^depth= is needed\.$/],
    ['rate', { path: PER, depth: '' }, /^depth= is needed\.$/],
    ['rate', { path: PER, depth: '4' }, /^depth=4 .*0, 1, 2, 3/],
    ['rate', { path: PER, depth: 'true' }, /^depth=true /],
    ['rate', { path: PER, depth: '2', wy: 'x' }, /wy/],
    ['goal', { path: PER, depth: '2.0' }, /^depth=2\.0 /],
    ['step', { path: PER }, /^text= is needed/],
    ['step', { path: PER, text: ' \n ' }, /^text= is needed/],
    ['step', { path: PER, text: 'Call', due: 'tomorrow' }, /^due=tomorrow .*YYYY-MM-DD/],
    ['step', { path: PER, text: 'Call', due: '2026-02-30' }, /^due=2026-02-30 /],
    ['step', { path: PER, text: 'Call', due: '2026-11-28T10:00' }, /^due=2026-11-28T10:00 /],
    ['step', { path: PER, text: 'Call', due: ' 2026-11-28' }, /^due= 2026-11-28 /],
    ['step', { path: PER, text: 'Call', kind: 'gift' }, /^kind=gift .*offer, ask, other/],
    ['step', { path: PER, text: 'Call', due: 'x', kind: 'y' }, /due=x[^]*kind=y/],
    ['done', { path: ADA, kind: 'seance' }, /^kind=seance .*meeting/],
    ['done', { path: ADA, quality: '4' }, /^quality=4 /],
    ['done', { path: ADA, 'no-contact': 'maybe' }, /^no-contact=maybe .*true, false/],
    ['done', { path: PER }, /Per: .*no next step/],
    ['postpone', { path: ADA, to: '2026-12-01' }, /^item= is needed/],
    ['postpone', { path: ADA, item: 'birthday', to: '2026-12-01' }, /^item=birthday .*step/],
    ['postpone', { path: ADA, item: 'step' }, /^to= is needed/],
    ['postpone', { path: ADA, item: 'promise', to: '2026-12-01' }, /^line= is needed/],
    ['postpone', { path: ADA, item: 'promise', to: '2026-12-01', line: '7' }, /no such line/],
    ['log', { path: PER, date: '2026-11-23' }, /future/],
    ['log', { path: PER, duration: 'long' }, /^duration=long .*45m/],
    ['log', { path: PER, duration: '0m' }, /^duration=0m /],
    ['log', { path: PER, from: 'us' }, /^from=us .*me, them/],
    ['promise', { path: PER, due: '2026-12-01' }, /^text= is needed/],
    ['keep', { path: ADA }, /^line= is needed/],
    ['keep', { path: ADA, line: '-1' }, /^line=-1 /],
    ['keep', { path: ADA, line: '1e3' }, /^line=1e3 /],
    ['keep', { path: ADA, line: '0', date: '2026-11-23' }, /future/],
    ['drop', { path: ADA, line: '3' }, /no such line/],
    ['exchange', { path: PER, text: 'x' }, /^verb= is needed/],
    ['exchange', { path: PER, text: 'x', verb: '__proto__' }, /^verb=__proto__ .*offered/],
    ['exchange', { path: PER, text: 'x', verb: 'gave', dimension: 'all' }, /^dimension=all /],
    ['exchange', { path: PER, text: 'x', verb: 'gave', date: '2026-11-23' }, /future/],
    ['discover', { path: PER, text: 'x' }, /^facet= is needed/],
    ['discover', { path: PER, text: 'x', facet: 'constructor' }, /^facet=constructor .*values/],
    ['discover', { path: PER, text: 'x', facet: 'values', how: 'gossip' }, /^how=gossip /],
    ['agenda', { section: 'soon' }, /^section=soon .*overdue/],
    ['agenda', { kind: 'call' }, /^kind=call .*step/],
    ['people', { depth: '9' }, /^depth=9 /],
    ['people', { name: 'Per' }, /name/],
    ['person', {}, /name=, path=/],
    ['person', { paths: `["${PER}"]` }, /paths/],
    ['person', { name: 'Per', path: PER }, /name=, path=/],
    ['person', { name: 'Nobody' }, /Nobody/],
    ['person', { name: '__proto__' }, /__proto__/],
    ['person', { name: '' }, /No person note/],
    ['person', { path: 'Home.md' }, /Home\.md/],
    ['rate', { depth: '2' }, /name=, path=, paths=/],
    ['rate', { depth: '2', path: 'Home.md' }, /Home\.md/],
    ['rate', { depth: '2', paths: PER }, /^paths=.*"A\.md"/],
    ['rate', { depth: '2', paths: '{"a":1}' }, /^paths=/],
    ['rate', { depth: '2', paths: '["Home.md"]' }, /Home\.md/],
    ['rate', { depth: '2', paths: '[null, {}]' }, /null/],
    ['step', { paths: `["${PER}"]`, text: 'Call' }, /paths/],
    ['person', { path: '../../etc/passwd' }, /No person note/],
    ['person', { path: 'People/../People/Per.md' }, /No person note/],
    ['person', { path: '%2e%2e/People/Per.md' }, /No person note/],
    ['person', { path: 'C:\\Per.md' }, /No person note/],
    ['rate', { depth: '2', paths: '["../../etc/passwd"]' }, /No person note/],
    ['rate', { depth: '2', paths: '['.repeat(100_000) }, /^paths=/],
    ['rate', { path: PER, depth: '2', constructor: 'x' }, /constructor/],
    ['rate', { path: PER, depth: '2\n3' }, /^depth=/],
    ['person', { name: LONG }, /^.{1,200}$/],
    ['rate', { path: PER, depth: LONG }, /^.{1,200}$/],
    ['rate', { path: PER, depth: '2', [LONG]: LONG }, /^.{1,200}$/],
  ])('%s %#', async (id, given, error) => {
    const { json, bed } = await open();
    expect(await json(`rapport:${id}`, given)).toMatchObject({
      ok: false,
      error: expect.stringMatching(error) as string,
    });
    for (const [path, block] of Object.entries(NOTES)) expect(bed.block(path)).toBe(block);
  });

  it('a name that fits several notes, with the list of them', async () => {
    const { json } = await open();
    expect(await json('rapport:person', { name: 'ada' })).toEqual({
      ok: false,
      error: `“ada” fits several notes: ${ADA}, ${OTHER_ADA}.`,
      paths: [ADA, OTHER_ADA],
    });
  });

  it('what the note does not allow, with note and property', async () => {
    const { json, bed } = await open();
    bed.editor.put(PER, '---\ntype: person\npromises: {a: 1}\n---\n');
    expect(await json('rapport:promise', { path: PER, text: 'x' })).toEqual({
      ok: false,
      error: expect.stringContaining('Per: ') as string,
      path: PER,
      property: 'promises',
    });
  });

  it('in plain words without format=json', async () => {
    const { run } = await open();
    expect(await run('rapport:rate', { path: PER })).toBe('depth= is needed.');
  });

  it('a form of the answer that there is not', async () => {
    const { run, bed } = await open();
    const given = { path: PER, depth: '2', format: 'yaml' };
    expect(await run('rapport:rate', given)).toMatch(/^format=yaml .*json, text/);
    expect(bed.block(PER)).toBe(NOTES[PER]);
    expect(await run('rapport:people', { depth: '3', format: 'JSON' })).toBe(
      '{"ok":true,"people":[]}',
    );
  });

  it('an error of ours too, as an answer', async () => {
    const { json, bed } = await open();
    vi.spyOn(bed.index, 'person').mockImplementation(() => {
      throw new Error('Broken.');
    });
    expect(await json('rapport:person', { path: PER })).toEqual({
      ok: false,
      error: 'Error: Broken.',
    });
  });
});

describe('taken', () => {
  it.each<[Given, string]>([
    [{ name: ' pelle ' }, PER],
    [{ name: 'ELIN SJÖBERG' }, 'People/Elin Sjöberg.md'],
    [{ name: 'Elin Sjo\u0308berg' }, 'People/Elin Sjöberg.md'],
    [{ path: OTHER_ADA }, OTHER_ADA],
    [{ path: PER, vault: 'My vault', '--copy': 'true' }, PER],
  ])('%j', async (given, path) => {
    const { json } = await open();
    expect(await json('rapport:person', given)).toMatchObject({ ok: true, person: { path } });
  });

  it('texts of any length and of any words, on one line', async () => {
    const { json, bed } = await open();
    const text = `${'long '.repeat(20_000)}\r\n---\n__proto__: |`;
    expect(await json('rapport:step', { path: PER, text, why: '---js\nalert(1)' })).toMatchObject({
      ok: true,
    });
    expect(bed.index.person(PER)?.nextStep).toMatchObject({
      text: text.replace(/[\r\n]+/g, ' '),
      why: '---js alert(1)',
    });
    expect(bed.block(PER).split('\n').length).toBe(4);
  });
});
