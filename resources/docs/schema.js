// What the document says of values: their type in words, their fields, an example.

import { element, prose } from './dom.js';

const mostDeep = 6;  // of what refers to itself

export class Schemas {
  constructor(document) {
    this.components = document.components?.schemas ?? {};
  }

  // The schema behind a reference, with the name it goes by.
  resolve(schema = {}) {
    if (!schema.$ref) return { schema, name: '' };
    const name = schema.$ref.split('/').at(-1);
    return { schema: this.components[name] ?? {}, name };
  }

  // "array of Conversation", "integer, 1 to 1000", "text or null".
  typeText(given) {
    const { schema, name } = this.resolve(given);
    const options = schema.oneOf ?? schema.anyOf;
    let text = name || schema.type || 'any value';
    if (schema.type === 'array') text = `array of ${this.typeText(schema.items)}`;
    else if (options && !name) text = options.map((option) => this.typeText(option)).join(' or ');
    else if (schema.type === 'string') text = schema.format ?? 'text';
    const { minimum, maximum, minLength, maxLength } = schema;
    if (minimum !== undefined && maximum !== undefined) text += `, ${minimum} to ${maximum}`;
    else if (minimum !== undefined) text += `, at least ${minimum}`;
    else if (maximum !== undefined) text += `, at most ${maximum}`;
    if (minLength > 1 && maxLength) text += `, ${minLength} to ${maxLength} characters`;
    else if (maxLength) text += `, at most ${maxLength} characters`;
    if (schema.default !== undefined && schema.default !== '') text += `, by default ${JSON.stringify(schema.default)}`;
    return schema.nullable ? `${text} or null` : text;
  }

  // An object's fields: those that must be there first, in the order in which they are named.
  fieldsOf(schema) {
    const all = schema.properties ?? {};
    const required = (schema.required ?? []).filter((name) => name in all);
    const rest = Object.keys(all).filter((name) => !required.includes(name));
    return [...required.map((name) => [name, all[name], true]), ...rest.map((name) => [name, all[name], false])];
  }

  example(given, depth = 0) {
    const { schema } = this.resolve(given);
    if (given?.example !== undefined) return given.example;
    if (schema.example !== undefined) return schema.example;
    if (schema.default !== undefined) return schema.default;
    if (schema.enum) return schema.enum[0];
    const option = (schema.oneOf ?? schema.anyOf ?? schema.allOf)?.[0];
    if (option) return this.example(option, depth + 1);
    if (schema.type === 'array') return depth < mostDeep ? [this.example(schema.items, depth + 1)] : [];
    if (schema.type === 'object') {
      if (depth >= mostDeep) return {};
      return Object.fromEntries(this.fieldsOf(schema)
        .map(([name, field]) => [name, this.example(field, depth + 1)]));
    }
    if (schema.nullable) return null;
    if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
    if (schema.type === 'boolean') return true;
    if (schema.format === 'date-time') return '2026-11-23T10:00:00.000Z';
    if (schema.format === 'uri') return 'https://example.com/hook';
    return 'text';
  }

  // The body that a person begins with: only what must be there, or else everything.
  smallExample(given) {
    const { schema } = this.resolve(given);
    const required = schema.required ?? [];
    const whole = this.example(given);
    if (required.length === 0) return whole;
    return Object.fromEntries(required.map((name) => [name, whole[name]]));
  }

  // One field as a list item; what it holds itself opens below it.
  field(name, given, required, description, depth = 0) {
    const { schema } = this.resolve(given);
    const item = element('li', {},
      element('code', { class: 'name' }, name),
      element('span', { class: 'type' }, this.typeText(given)),
      required ? element('span', { class: 'required' }, 'required') : '');
    const note = description ?? given.description ?? schema.description;
    if (note) item.append(element('span', { class: 'note' }, ...prose(note).flatMap((p) => [...p.childNodes])));
    const values = (schema.enum ?? schema.items?.enum ?? []).filter((value) => value !== null);
    if (values.length > 0)
      item.append(element('span', { class: 'values' }, values.map((value) => element('code', {}, value))));
    const inner = schema.type === 'array' ? this.resolve(schema.items).schema : schema;
    if (Object.keys(inner.properties ?? {}).length > 0 && depth < mostDeep)
      item.append(this.#folded(`Fields of ${name}`, () => this.fieldList(inner, required, depth + 1)));
    return item;
  }

  // `asked`: of a request, where it matters which fields must be there.
  fieldList(given, asked, depth = 0) {
    const { schema } = this.resolve(given);
    return element('ul', { class: 'fields' }, this.fieldsOf(schema)
      .map(([name, field, required]) => this.field(name, field, asked && required, undefined, depth)));
  }

  // What an answer holds: the fields of an object or of an array's items; else its type.
  contents(given) {
    const { schema } = this.resolve(given);
    const inner = schema.type === 'array' ? this.resolve(schema.items).schema : schema;
    return [element('p', { class: 'type' }, this.typeText(given)),
      inner.properties ? this.fieldList(inner, false) : ''];
  }

  // Filled when it is opened: documents are large, and most of them is never looked at.
  #folded(title, fill) {
    const details = element('details', {}, element('summary', {}, title));
    details.addEventListener('toggle', () => details.append(fill()), { once: true });
    return details;
  }
}
