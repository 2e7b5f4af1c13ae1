// Measures and breaks text as bpmn-js does, so that a label gets exactly the room it will need.

// Arial advance widths in thousandths of the font size, for the characters from space to tilde.
const ARIAL = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const OTHER_CHARACTER = 556;

export const EXTERNAL_FONT_SIZE = 11;
export const INTERNAL_FONT_SIZE = 12;
const LINE_HEIGHT = 1.2;

// The size of a label outside its element, broken so that it is no wider than maxWidth.
export function labelSize(text, maxWidth) {
  const lines = breakLines(text, maxWidth, EXTERNAL_FONT_SIZE);
  // The tightest width that still breaks into as many lines; viewers break the text at the width they are given.
  let width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, EXTERNAL_FONT_SIZE)))) + 2;
  while (breakLines(text, width, EXTERNAL_FONT_SIZE).length > lines.length) width++;
  return { width, height: Math.ceil(lines.length * EXTERNAL_FONT_SIZE * LINE_HEIGHT) };
}

export function textHeight(text, maxWidth, fontSize) {
  return Math.ceil(breakLines(text, maxWidth, fontSize).length * fontSize * LINE_HEIGHT);
}

export function longestWordWidth(text, fontSize) {
  return Math.max(...text.split(/[\s-]+/).map((word) => textWidth(word, fontSize)));
}

function textWidth(text, fontSize) {
  const thousandths = [...text.trimEnd()].reduce((sum, char) => sum + characterWidth(char), 0);
  return (thousandths * fontSize) / 1000;
}

function characterWidth(char) {
  return ARIAL[char.codePointAt(0) - 32] ?? OTHER_CHARACTER;
}

function breakLines(text, maxWidth, fontSize) {
  return text.split(/\r?\n/).flatMap((paragraph) => breakParagraph(paragraph, maxWidth, fontSize));
}

function breakParagraph(paragraph, maxWidth, fontSize) {
  const lines = [];
  for (let rest = paragraph; rest;) {
    const line = fitLine(rest, maxWidth, fontSize);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trim();
  }
  return lines;
}

function fitLine(text, maxWidth, fontSize) {
  let line = text;
  for (let width = textWidth(line, fontSize); width > maxWidth && line.length > 1; width = textWidth(line, fontSize)) {
    line = shorten(line, (line.length * maxWidth) / width);
  }
  return line;
}

function shorten(line, length) {
  let short = '';
  for (const part of line.split(/(\s|-)/)) {
    if (part.length + short.length >= length) break;
    short += part;
  }
  return short || line.slice(0, Math.max(Math.round(length - 1), 1));
}
