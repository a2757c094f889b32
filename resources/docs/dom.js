// Builds the page. Text only ever becomes text: nothing of the document is read as HTML.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== ''));
  return made;
}

// Paragraphs at blank lines, `code` in backticks.
export function prose(text = '') {
  return text.split(/\n{2,}/).filter(Boolean).map((paragraph) =>
    element('p', {}, paragraph.split('`').map((part, i) => i % 2 ? element('code', {}, part) : part)));
}

// JSON with a colour for names, texts and other values.
export function coloured(text) {
  const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null|-?\d[\d.eE+-]*)\b/g;
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    parts.push(text.slice(end, match.index));
    const kind = match[2] ? 'j-key' : match[1] ? 'j-text' : 'j-value';
    parts.push(element('span', { class: kind }, match[1] ?? match[3]), match[2] ?? '');
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

// A block of code with a button that copies it; set() changes it.
export function sample(label, text, paint = (plain) => [plain]) {
  const code = element('pre', { tabindex: '0', 'aria-label': label });
  const copy = element('button', {
    type: 'button',
    'aria-label': `Copy: ${label}`,
    async onclick() {
      await navigator.clipboard.writeText(code.textContent);
      copy.textContent = 'Copied';
      setTimeout(() => (copy.textContent = 'Copy'), 1500);
    },
  }, 'Copy');
  const set = (changed) => code.replaceChildren(...paint(changed));
  set(text);
  return { node: element('div', { class: 'sample' }, code, copy), set };
}
