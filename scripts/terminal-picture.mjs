// Draws what a terminal shows as an SVG: every run of text takes exactly the columns it takes on a terminal, whatever
// font the reader's machine has, and bars are drawn as bars.
const COLUMN = 8.4;
const LINE = 19;
const MARGIN = { left: 22, top: 58, right: 22, bottom: 20 };

const INK = '#dfe1e5';
const COLOURS = {
  31: '#ff8f85',
  32: '#74c7a5',
  33: '#e6b566',
  34: '#8fbcf5',
  36: '#74c5d1',
};

/**
 * @param {string} printed what was printed, with escape sequences
 * @param {{ title: string; describes: string; columns: number }} options the command as the bar above shows it, what a
 *   reader who does not see it is told, and how wide the terminal was
 */
export function terminalPicture(printed, { title, describes, columns }) {
  const lines = printed.trimEnd().split('\n');
  const width = Math.ceil(MARGIN.left + columns * COLUMN + MARGIN.right);
  const height = MARGIN.top + lines.length * LINE + MARGIN.bottom;
  const rows = lines.flatMap((line, index) => {
    const y = MARGIN.top + index * LINE;
    let at = 0;
    return [...runsOf(line)].map((run) => {
      const from = at;
      at += [...run.text].length;
      return run.text.trim() === '' ? '' : drawn(run, from, y);
    });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(describes)}</desc>
<defs>${[INK, ...Object.values(COLOURS)].map(hatch).join('')}</defs>
<rect width="${width}" height="${height}" rx="10" fill="#17191d"/>
<circle cx="24" cy="22" r="5.5" fill="#3b3f46"/><circle cx="43" cy="22" r="5.5" fill="#3b3f46"/><circle cx="62" cy="22" r="5.5" fill="#3b3f46"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="${INK}">
<text x="84" y="26.5" fill="#9aa0a8" font-size="13">${escaped(title)}</text>
${rows.filter(Boolean).join('\n')}
</g>
</svg>
`;
}

function hatchId(colour) {
  return `h${colour.slice(1)}`;
}

/** Stripes, as a terminal's half-filled blocks: not told from full ones by colour alone. */
function hatch(colour) {
  return `<pattern id="${hatchId(colour)}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="5" fill="${colour}"/></pattern>`;
}

/** A line in runs of one look. */
function* runsOf(line) {
  const look = { colour: INK, isBold: false, isDim: false };
  for (const part of line.split(/(\u001b\[[0-9;]*m)/)) {
    const code = /^\u001b\[([0-9;]*)m$/.exec(part)?.[1];
    if (code === undefined) {
      // Bars and words in one look are drawn in different ways.
      for (const text of part.match(/█+|▒+|░+|[^█▒░]+/g) ?? []) yield { ...look, text };
    } else if (code === '1') look.isBold = true;
    else if (code === '2') look.isDim = true;
    else if (code === '22') look.isBold = look.isDim = false;
    else look.colour = COLOURS[code] ?? INK;
  }
}

function drawn({ text, colour, isBold, isDim }, column, y) {
  const x = round(MARGIN.left + column * COLUMN);
  const width = round([...text].length * COLUMN);
  const fill = { '█': colour, '▒': `url(#${hatchId(colour)})`, '░': '#3b3f46' }[text[0]];
  if (fill) return `<rect x="${x}" y="${y - 11}" width="${width}" height="12" fill="${fill}"/>`;
  const look = [
    ...(colour === INK ? [] : [` fill="${colour}"`]),
    ...(isBold ? [' font-weight="700"'] : []),
    ...(isDim ? [' opacity=".62"'] : []),
  ].join('');
  // Blanks are places, not text: fonts and viewers treat them differently.
  return [...text.matchAll(/\S+(?: \S+)*/g)]
    .map(({ 0: words, index }) => {
      const at = round(x + [...text.slice(0, index)].length * COLUMN);
      const length = round([...words].length * COLUMN);
      return `<text x="${at}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(words)}</text>`;
    })
    .join('');
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
