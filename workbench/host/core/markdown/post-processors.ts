import type { Component } from '../component';
import type { MarkdownRenderChild } from './render-child';

export interface MarkdownPostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: Record<string, unknown> | null;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export interface MarkdownPostProcessor {
  (el: HTMLElement, context: MarkdownPostProcessorContext): Promise<unknown> | void;
  sortOrder?: number;
}

export type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  context: MarkdownPostProcessorContext,
) => Promise<unknown> | void;

/** What plugins do to rendered Markdown, in the order of their `sortOrder`. */
export class PostProcessors {
  private list: MarkdownPostProcessor[] = [];

  add(processor: MarkdownPostProcessor, sortOrder = processor.sortOrder ?? 0): void {
    processor.sortOrder = sortOrder;
    this.list = [...this.list, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  remove(processor: MarkdownPostProcessor): void {
    this.list = this.list.filter((one) => one !== processor);
  }

  get size(): number {
    return this.list.length;
  }

  /** One that fails is reported and does not stop the others. */
  async run(
    el: HTMLElement,
    sourcePath: string,
    frontmatter: Record<string, unknown> | null,
    owner: Component,
  ): Promise<void> {
    const context: MarkdownPostProcessorContext = {
      docId: sourcePath,
      sourcePath,
      frontmatter,
      addChild: (child) => void owner.addChild(child),
      getSectionInfo: () => null,
    };
    for (const processor of this.list) {
      try {
        await processor(el, context);
      } catch (error) {
        console.error('A Markdown post processor failed', error);
      }
    }
  }
}

/** Hands the code blocks of one language to a handler, each in an element of its own. */
export function codeBlockProcessor(
  language: string,
  handler: CodeBlockHandler,
): MarkdownPostProcessor {
  return async (el, context) => {
    for (const code of Array.from(el.querySelectorAll('pre > code'))) {
      if (code.classList.contains(`language-${language}`)) {
        const place = el.ownerDocument.createElement('div');
        place.className = `block-language-${language}`;
        code.parentElement?.replaceWith(place);
        await handler(code.textContent ?? '', place, context);
      }
    }
  };
}
