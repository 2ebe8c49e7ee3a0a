import MarkdownIt from 'markdown-it';

export type BlockToken = ReturnType<MarkdownIt['parse']>[number];
type BlockRule = Parameters<MarkdownIt['block']['ruler']['before']>[2];
type BlockState = Parameters<BlockRule>[0];

const lineAt = (state: BlockState, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

/** A block between two lines that hold `fence`: a comment `%%`, or math `$$`. */
function fenced(fence: string, type: string): BlockRule {
  return (state, startLine, endLine, silent) => {
    const first = lineAt(state, startLine);
    if (!first.startsWith(fence) || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) {
      return false;
    }
    let next = startLine;
    if (!first.slice(fence.length).includes(fence)) {
      do {
        next += 1;
      } while (next < endLine && !lineAt(state, next).includes(fence));
    } else if (!first.trimEnd().endsWith(fence)) {
      return false;
    }
    if (next >= endLine) {
      return false;
    }
    if (!silent) {
      state.line = next + 1;
      const token = state.push(type, '', 0);
      token.map = [startLine, next + 1];
      token.content = state.getLines(startLine, next + 1, 0, false);
    }
    return true;
  };
}

function createParser(): MarkdownIt {
  const parser = new MarkdownIt({ html: true });
  // Footnotes and link definitions are to stay visible as blocks.
  parser.block.ruler.disable('reference');
  const alt = ['paragraph', 'blockquote', 'list'];
  parser.block.ruler.before('fence', 'comment', fenced('%%', 'comment'), { alt });
  parser.block.ruler.before('fence', 'math', fenced('$$', 'math'), { alt });
  return parser;
}

const parser = createParser();

/** The blocks of a Markdown text, with the lines they cover; nothing inside a paragraph is read. */
export function blockTokens(text: string): BlockToken[] {
  const tokens: BlockToken[] = [];
  parser.block.parse(text.replace(/\r/g, ' '), parser, {}, tokens);
  return tokens;
}
