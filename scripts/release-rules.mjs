// What Obsidian's review looks at, each rule a function from texts to what is wrong; empty when all is well.

const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/;

/** Fields a manifest must have, and of which kind. */
const NEEDED = {
  id: 'string',
  name: 'string',
  version: 'string',
  minAppVersion: 'string',
  description: 'string',
  author: 'string',
  isDesktopOnly: 'boolean',
};
const ALLOWED = new Set([...Object.keys(NEEDED), 'authorUrl', 'fundingUrl', 'helpUrl']);

/** `[holds, message]` pairs to the messages of those that do not hold. */
const failing = (rules) => rules.filter(([holds]) => !holds).map(([, message]) => message);

export function manifestFaults(manifest) {
  const { id, name, version, minAppVersion, description } = manifest;
  const kinds = Object.entries(NEEDED).map(([field, kind]) => [
    typeof manifest[field] === kind && manifest[field] !== '',
    `${field} must be a ${kind}`,
  ]);
  const keys = Object.keys(manifest).map((key) => [ALLOWED.has(key), `${key} is no field`]);
  const named = ['id', 'name', 'description'].map((field) => [
    !/obsidian|plugin/i.test(manifest[field]),
    `${field} must not say “Obsidian” or “plugin”`,
  ]);
  return failing([
    ...kinds,
    ...keys,
    ...named,
    [/^[a-z]+(-[a-z]+)*$/.test(id), 'id holds lower-case letters and hyphens only'],
    [String(name).trim() === name, 'name has no space at its ends'],
    [VERSION.test(version), 'version is x.y.z'],
    [VERSION.test(minAppVersion), 'minAppVersion is x.y.z'],
    [!isBefore(minAppVersion, '1.13.0'), 'minAppVersion is 1.13.0 at least: settings are declared'],
    [/^[A-Z]/.test(description), 'description begins with a capital'],
    [/\.$/.test(description), 'description ends with a full stop'],
    [
      /^[\w\s.,!?'"-]*$/.test(description),
      'description holds letters, digits and . , ! ? \' " - only',
    ],
    [String(description).length >= 10, 'description has 10 characters at least'],
    [String(description).length <= 250, 'description has 250 characters at most'],
  ]);
}

/** Whether a version is older than another; what is none counts as old. */
function isBefore(version, other) {
  const [own, others] = [version, other].map((text) => String(text).split('.').map(Number));
  const at = own.findIndex((part, index) => part !== others[index]);
  return at >= 0 && !(own[at] > others[at]);
}

/** `versions` is versions.json, `others` the versions in package.json and the lock file, by file. */
export function versionFaults(manifest, versions, others) {
  const listed = Object.entries(versions);
  return failing([
    ...listed.flat().map((text) => [VERSION.test(text), `versions.json: ${text} is no x.y.z`]),
    [
      versions[manifest.version] === manifest.minAppVersion,
      `versions.json must have "${manifest.version}": "${manifest.minAppVersion}"`,
    ],
    [
      listed.every(([version]) => !isBefore(manifest.version, version)),
      'versions.json has a version newer than manifest.json',
    ],
    ...Object.entries(others).map(([file, version]) => [
      version === manifest.version,
      `${file} says version ${version}, manifest.json ${manifest.version}`,
    ]),
  ]);
}

export function licenceFaults(text, author, year) {
  const [, from, holder] = /^Copyright \(c\) (\d{4}) (.+)$/m.exec(text) ?? [];
  return failing([
    [text.startsWith('MIT License\n'), 'LICENSE must begin with “MIT License”'],
    [text.includes('Permission is hereby granted, free of charge'), 'LICENSE is not the MIT text'],
    [text.includes('THE SOFTWARE IS PROVIDED "AS IS"'), 'LICENSE is not the MIT text to its end'],
    [Number(from) >= 2026 && Number(from) <= year, 'LICENSE must name the year'],
    [holder === author, `LICENSE must name ${author} as its holder`],
  ]);
}

/** What a README has to say, and what in the source would make it untrue. */
const DISCLOSURES = [
  [
    'network use',
    /nothing over the network/i,
    /\bfetch\(|requestUrl|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
  ],
  ['accounts', /no account/i],
  ['payment', /no payment/i],
  ['advertising', /no advertising/i],
  ['telemetry', /no telemetry/i],
  [
    'files outside the vault',
    /nothing outside the vault/i,
    /FileSystemAdapter|showOpenFilePicker|showSaveFilePicker/,
  ],
  ['looking at all notes', /\*\*all notes of the vault\*\*/i],
  ['what it writes, and when', /\*\*writes only when you do something\*\*/i],
  [
    'why not processFrontMatter',
    /does not write with Obsidian's `processFrontMatter`/,
    /\.processFrontMatter\(/,
  ],
  ['where the settings are', /data\.json/],
  ['what is kept on the device', /remembered on the device/i],
  ['the stand-in is not the app', /stand-in for Obsidian/i],
];
/** What the source does that the README has to say. */
const TOLD_IF_DONE = [
  ['the clipboard', /clipboard\.writeText/, /on the clipboard only when you/i],
  ['reading the clipboard', /clipboard\.read/, /reads the clipboard/i],
];

/** `source` is all of src/ as one text. */
export function readmeFaults(readme, source) {
  return failing([
    ...DISCLOSURES.map(([what, said]) => [said.test(readme), `README.md does not tell of ${what}`]),
    ...DISCLOSURES.map(([what, , untrue]) => [
      untrue === undefined || !untrue.test(source),
      `README.md is not true any more: ${what}`,
    ]),
    ...TOLD_IF_DONE.map(([what, done, said]) => [
      !done.test(source) || said.test(readme),
      `README.md does not tell of ${what}`,
    ]),
  ]);
}

const COLOUR_NAMES =
  'aqua|black|blue|brown|crimson|cyan|fuchsia|gold|gray|grey|green|indigo|lime|magenta|maroon|navy|olive|orange|pink|purple|red|silver|teal|tomato|violet|white|yellow';
const FORBIDDEN_CSS = [
  ['!important', /!\s*important/],
  [':has()', /:has\(/],
  ['@import', /@import/],
  ['url()', /url\(/],
  ['clip-path', /clip-path/],
  ['the shorthand all', /(?:^|[;{\s])all\s*:/m],
  [
    'a colour of its own',
    /#[\da-f]{3,8}\b(?![^{}]*\{)|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i,
  ],
  [
    'a colour by name',
    new RegExp(`:[^;{}]*(?<![\\w-])(?:${COLOUR_NAMES})(?![\\w-])[^;{}]*[;}]`, 'i'),
  ],
];

/** Every rule must be about something of the plugin: `name` stands in its selector. */
export function cssFaults(text, name) {
  const css = text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const lineOf = (at) => css.slice(0, at).split('\n').length;
  const forbidden = FORBIDDEN_CSS.flatMap(([what, pattern]) => {
    const found = pattern.exec(css);
    return found === null ? [] : [`styles.css:${lineOf(found.index)}: ${what}`];
  });
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const strange = rules.flatMap(({ 1: selector, index }) =>
    selectorsOf(selector)
      .filter((each) => !each.includes(name) && !/^(?:from|to|[\d.]+%)$/.test(each))
      .map((each) => `styles.css:${lineOf(index)}: ${each} is not the plugin's own`),
  );
  const twice = rules.flatMap(({ 2: body, index }) => {
    // A value with a prefix may come first, for an older engine.
    const lines = body.split(';').filter((line) => !/:\s*-webkit-/.test(line));
    const set = lines.map((line) => line.split(':')[0].trim()).filter(Boolean);
    const again = set.filter((property, at) => set.indexOf(property) !== at);
    return again.map((property) => `styles.css:${lineOf(index)}: ${property} is set twice`);
  });
  return [...forbidden, ...strange, ...twice];
}

/** The selectors of a list, split at its own commas. */
function selectorsOf(list) {
  let depth = 0;
  const parts = [''];
  for (const letter of list.trim()) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** Main.js as it would be released. */
export const MOST_BYTES = 200_000;

export function bundleFaults(code, forbidden) {
  const bytes = Buffer.byteLength(code);
  return failing([
    [bytes < MOST_BYTES, `main.js has ${bytes} bytes, ${MOST_BYTES} are too many`],
    // One letter outside ASCII may double what the engine holds of it.
    [!/[^\0-\x7f]/.test(code), 'main.js holds letters outside ASCII'],
    [!/sourceMappingURL/.test(code), 'main.js holds a source map'],
    ...forbidden.map((text) => [false, `main.js holds ${text}`]),
  ]);
}

const DISABLE = /eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck/;
const LEVELS = { off: 0, warn: 1, error: 2 };
const levelOf = (setting) => {
  const [level] = [setting].flat();
  return LEVELS[level] ?? level;
};

/** `recommended` and `used` are rules by name with their settings; `files` texts by path. */
export function lintFaults(recommended, used, files) {
  return [
    ...Object.entries(recommended)
      .filter(([rule, setting]) => levelOf(used[rule] ?? 0) < levelOf(setting))
      .map(([rule]) => `eslint.config.mjs: ${rule} is weaker than recommended`),
    ...Object.entries(files)
      .filter(([, text]) => DISABLE.test(text))
      .map(([path]) => `${path} switches a rule off`),
  ];
}
