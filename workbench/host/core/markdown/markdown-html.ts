import MarkdownIt from 'markdown-it';
import { parseWikilink } from '../text/link-text';

type InlineRule = Parameters<MarkdownIt['inline']['ruler']['before']>[2];

const wikilink: InlineRule = (state, silent) => {
  const found = /^!?\[\[([^[\]\n]+)\]\]/.exec(state.src.slice(state.pos));
  if (!found) {
    return false;
  }
  if (!silent) {
    const { link, displayText } = parseWikilink(found[1] ?? '');
    const open = state.push('link_open', 'a', 1);
    open.attrs = [
      ['class', 'internal-link'],
      ['data-href', link],
      ['href', link],
    ];
    state.push('text', '', 0).content = displayText;
    state.push('link_close', 'a', -1);
  }
  state.pos += found[0].length;
  return true;
};

const tag: InlineRule = (state, silent) => {
  const before = state.src[state.pos - 1];
  const found = /^#([^\s#!"$%&'()*+,.:;<=>?@^`{|}~[\]\\]+)/.exec(state.src.slice(state.pos));
  if (!found || !/[^\d/]/.test(found[1] ?? '') || (before !== undefined && !/\s/.test(before))) {
    return false;
  }
  if (!silent) {
    const open = state.push('link_open', 'a', 1);
    open.attrs = [
      ['class', 'tag'],
      ['href', found[0]],
    ];
    state.push('text', '', 0).content = found[0];
    state.push('link_close', 'a', -1);
  }
  state.pos += found[0].length;
  return true;
};

const comment: InlineRule = (state, silent) => {
  const found = /^%%[^]*?%%/.exec(state.src.slice(state.pos));
  if (found && !silent) {
    state.pos += found[0].length;
  }
  return found !== null && !silent;
};

function createRenderer(): MarkdownIt {
  // HTML in notes stays text: the app cleans it, the stand-in does not try to.
  const renderer = new MarkdownIt({ html: false, linkify: true, breaks: true });
  // The text rule stops at special characters only; `#` and `%` are none, so it gives way here.
  renderer.inline.ruler.before('text', 'wikilink', wikilink);
  renderer.inline.ruler.before('text', 'tag', tag);
  renderer.inline.ruler.before('text', 'comment', comment);
  renderer.inline.ruler.at('text', (state, silent) => {
    const found = /^[^\n\\`*_~[\]!&<>{}$%@+=:#^-]+/.exec(state.src.slice(state.pos));
    if (found && !silent) {
      state.pending += found[0];
    }
    state.pos += found?.[0].length ?? 0;
    return found !== null;
  });
  return renderer;
}

const renderer = createRenderer();

/** The elements for a Markdown text: wikilinks `a.internal-link`, tags `a.tag`, task check boxes. */
export function markdownFragment(markdown: string, doc: Document): DocumentFragment {
  const template = doc.createElement('template');
  template.innerHTML = renderer.render(markdown);
  for (const item of Array.from(template.content.querySelectorAll('li'))) {
    drawTask(item, doc);
  }
  for (const link of Array.from(template.content.querySelectorAll('a:not([class])'))) {
    const external = /^[a-z][a-z0-9+.-]*:/i.test(link.getAttribute('href') ?? '');
    link.className = external ? 'external-link' : 'internal-link';
    if (!external) {
      link.setAttribute('data-href', decodeURI(link.getAttribute('href') ?? ''));
    }
  }
  return template.content;
}

function drawTask(item: HTMLLIElement, doc: Document): void {
  const holder = item.firstElementChild?.tagName === 'P' ? item.firstElementChild : item;
  const text = holder.firstChild;
  const found = /^\[(.)\]\s/u.exec(text?.textContent ?? '');
  if (text && found) {
    text.textContent = (text.textContent ?? '').slice(found[0].length);
    const box = doc.createElement('input');
    box.type = 'checkbox';
    box.className = 'task-list-item-checkbox';
    box.checked = found[1] !== ' ';
    holder.insertBefore(box, text);
    item.classList.add('task-list-item');
    item.dataset['task'] = found[1] ?? '';
  }
}
