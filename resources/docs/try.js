// The panel with which a person makes a call: its inputs, the same call for curl, its answer.

import { coloured, element, sample } from './dom.js';

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

export class TryPanel {
  // `key()` gives the API key as it stands; it is sent, and shown nowhere.
  constructor(call, schemas, key) {
    this.call = call;
    this.key = key;
    this.inputs = (call.operation.parameters ?? []).map((parameter) => ({
      parameter,
      field: this.#input(parameter, schemas),
    }));
    const body = call.operation.requestBody?.content?.['application/json']?.schema;
    if (body) {
      const text = JSON.stringify(schemas.smallExample(body), null, 2);
      this.body = element('textarea', {
        spellcheck: 'false',
        rows: Math.min(16, text.split('\n').length + 1),
        'aria-label': 'Body of the request, JSON',
      });
      this.body.value = text;
    }
    this.curl = sample('The call for curl', '');
    this.button = element('button', { type: 'submit', class: 'primary' }, 'Send');
    this.state = element('span', { role: 'status' });
    this.answer = element('div');
    this.node = element('form', {
      class: 'try',
      'aria-label': `Try: ${call.title}`,
      oninput: () => this.#update(),
      onsubmit: (event) => {
        event.preventDefault();
        this.#send();
      },
    }, this.#parts(schemas));
    this.#update();
  }

  #parts(schemas) {
    const shown = this.inputs.filter(({ parameter }) => parameter.in !== 'cookie');
    const [status, first] = Object.entries(this.call.operation.responses ?? {})
      .find(([code]) => code.startsWith('2')) ?? [];
    const schema = first?.content?.['application/json']?.schema;
    return [
      element('h4', {}, 'Request'),
      shown.length > 0 ? element('div', { class: 'inputs' }, shown.flatMap(({ parameter, field }) => [
        element('label', { for: field.id }, element('span', { class: 'mono' }, parameter.name),
          parameter.required ? element('span', { class: 'required' }, '*') : ''), field])) : '',
      this.body ?? '',
      element('div', { class: 'send' }, this.button, this.state),
      this.answer,
      element('h4', {}, 'For curl'), this.curl.node,
      schema ? element('h4', {}, `Example of an answer, ${status}`) : '',
      schema ? sample('Example of an answer', JSON.stringify(schemas.example(schema), null, 2), coloured).node : '',
    ];
  }

  #input(parameter, schemas) {
    const { schema } = schemas.resolve(parameter.schema);
    const id = `${this.call.id}-${parameter.in}-${parameter.name}`;
    if (schema.enum) {
      const select = element('select', { id }, element('option', { value: '' }, ''),
        schema.enum.map((value) => element('option', { value }, value)));
      return select;
    }
    const hint = schema.default ?? parameter.example ?? schema.example ?? '';
    return element('input', { id, autocomplete: 'off', spellcheck: 'false', placeholder: String(hint) });
  }

  // The call as it would go out now. Empty inputs are left out.
  #request() {
    let path = this.call.path;
    const query = new URLSearchParams();
    const headers = {};
    for (const { parameter, field } of this.inputs) {
      if (parameter.in === 'path')
        path = path.replace(`{${parameter.name}}`, field.value ? encodeURIComponent(field.value) : `{${parameter.name}}`);
      else if (field.value !== '' && parameter.in === 'query') query.append(parameter.name, field.value);
      else if (field.value !== '' && parameter.in === 'header') headers[parameter.name] = field.value;
    }
    if (this.body) headers['Content-Type'] = 'application/json';
    return { url: path + (query.size > 0 ? `?${query}` : ''), headers };
  }

  #update() {
    const { url, headers } = this.#request();
    const lines = [`curl ${this.call.method === 'GET' ? '' : `-X ${this.call.method} `}${quoted(location.origin + url)}`];
    if (this.call.takesKey) lines.push('-H "Authorization: Bearer $OWNER_CONSOLE_KEY"');
    for (const [name, value] of Object.entries(headers)) lines.push(`-H ${quoted(`${name}: ${value}`)}`);
    if (this.body) lines.push(`-d ${quoted(this.body.value)}`);
    this.curl.set(lines.join(' \\\n  '));
  }

  #missing() {
    const empty = this.inputs.find(({ parameter, field }) => parameter.required && field.value === '');
    if (empty) return [`${empty.parameter.name} is missing.`, empty.field];
    if (this.call.takesKey && !this.key()) return ['This call takes an API key.', document.getElementById('key')];
    return [];
  }

  async #send() {
    const [problem, field] = this.#missing();
    if (problem) {
      this.state.textContent = problem;
      field.focus();
      return;
    }
    const { url, headers } = this.#request();
    if (this.call.takesKey) headers.Authorization = `Bearer ${this.key()}`;
    this.button.disabled = true;
    this.state.textContent = 'Waiting …';
    const begun = performance.now();
    try {
      const answer = await fetch(url, {
        method: this.call.method, headers, body: this.body?.value, credentials: 'omit', cache: 'no-store',
      });
      const text = await answer.text();
      this.#show(answer.status, answer.statusText, text, Math.round(performance.now() - begun));
    } catch (error) {
      this.#show(0, 'No answer', String(error.message), Math.round(performance.now() - begun));
    } finally {
      this.button.disabled = false;
    }
  }

  #show(status, words, text, milliseconds) {
    let shown = text;
    let paint;
    try {
      shown = JSON.stringify(JSON.parse(text), null, 2);
      paint = coloured;
    } catch {
      // not JSON: shown as it came
    }
    this.state.replaceChildren(
      element('b', { class: `status s${Math.floor(status / 100)}` }, `${status || ''} ${words}`.trim()),
      `${milliseconds} ms`);
    this.answer.replaceChildren(element('h4', {}, 'Answer'), sample('The answer', shown, paint).node);
  }
}
