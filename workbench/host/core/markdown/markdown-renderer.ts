import type { AppShape } from '../app-shape';
import { Component } from '../component';
import type { PluginApp } from '../plugins/plugin-parts';
import { getFrontMatterInfo } from '../text/frontmatter';
import { Keymap } from '../../ui/keymap';
import { markdownFragment } from './markdown-html';
import { MarkdownRenderChild } from './render-child';

const hasParts = (app: AppShape): app is PluginApp => 'parts' in app;

/** Turns Markdown into elements, with what plugins do to them. A partial stand-in: CommonMark, links, tags, tasks. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  /** `component` owns what plugins add. Links to notes work. */
  static async render(
    app: AppShape,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const info = getFrontMatterInfo(markdown);
    el.appendChild(markdownFragment(markdown.slice(info.contentStart), el.ownerDocument));
    followLinks(app, el, sourcePath, component);
    if (hasParts(app)) {
      const cache = app.metadataCache.getCache(sourcePath);
      await app.parts.postProcessors.run(el, sourcePath, cache?.frontmatter ?? null, component);
    }
  }
}

const watched = new WeakSet<HTMLElement>();

/** Clicks open the note, pointing tells of `hover-link`. Set up once for each element. */
function followLinks(app: AppShape, el: HTMLElement, sourcePath: string, owner: Component): void {
  if (watched.has(el)) {
    return;
  }
  watched.add(el);
  owner.registerDomEvent(el, 'click', (event) => {
    const link = linkAt(event);
    if (link) {
      event.preventDefault();
      const target = link.getAttribute('data-href') ?? '';
      void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
    }
  });
  owner.registerDomEvent(el, 'mouseover', (event) => {
    const link = linkAt(event);
    if (link) {
      const linktext = link.getAttribute('data-href') ?? '';
      app.workspace.trigger('hover-link', {
        event,
        source: 'preview',
        hoverParent: owner,
        targetEl: link,
        linktext,
        sourcePath,
      });
    }
  });
  owner.register(() => watched.delete(el));
}

function linkAt(event: Event): Element | null {
  const node = event.target as Element | null;
  return node?.closest('a.internal-link') ?? null;
}
