import { Component } from '../component';

/** A part of rendered Markdown with a life of its own. */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}
