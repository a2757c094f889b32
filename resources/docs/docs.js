// Draws /openapi.json: navigation, calls with their parameters, bodies and answers, search.

import { element, prose } from './dom.js';
import { Schemas } from './schema.js';
import { TryPanel } from './try.js';

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const byId = (id) => document.getElementById(id);

function callsOf(api) {
  return Object.entries(api.paths ?? {}).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => {
      const operation = { ...item[method],
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])] };
      return {
        path,
        operation,
        method: method.toUpperCase(),
        id: operation.operationId ?? `${method}-${path}`,
        title: operation.summary ?? path,
        tag: operation.tags?.[0] ?? 'other',
        takesKey: (operation.security ?? api.security ?? []).length > 0,
      };
    }));
}

const badge = (method, more = '') => element('span', { class: `method ${method.toLowerCase()} ${more}` }, method);

// The variable parts of a path stand out.
const pathText = (path) => element('span', { class: 'path' },
  path.split(/(\{[^}]+\})/).map((part) => part.startsWith('{') ? element('b', {}, part) : part));

function parameterGroups(call, schemas) {
  const titles = { path: 'In the path', query: 'In the query', header: 'Headers' };
  return Object.entries(titles).flatMap(([place, title]) => {
    const found = call.operation.parameters.filter((parameter) => parameter.in === place);
    if (found.length === 0) return [];
    return [element('h4', {}, title), element('ul', { class: 'fields' }, found.map((parameter) =>
      schemas.field(parameter.name, parameter.schema, parameter.required, parameter.description)))];
  });
}

function answers(call, schemas) {
  const list = Object.entries(call.operation.responses ?? {}).map(([status, answer]) => {
    const schema = answer.content?.['application/json']?.schema;
    const details = element('details', {}, element('summary', {},
      element('span', { class: `status s${status[0]}` }, status), answer.description ?? ''));
    details.addEventListener('toggle', () => {
      details.append(...(schema ? schemas.contents(schema) : [element('p', { class: 'type' }, 'No JSON.')])
        .filter(Boolean));
    }, { once: true });
    return details;
  });
  return [element('h4', {}, 'Answers'), element('div', { class: 'answers' }, list)];
}

function drawCall(call, schemas, key) {
  const body = call.operation.requestBody?.content?.['application/json']?.schema;
  const about = element('div', { class: 'about' },
    element('h3', { id: `title-${call.id}` }, element('a', { href: `#${call.id}` }, call.title)),
    element('div', { class: 'line' }, badge(call.method, 'badge'), pathText(call.path),
      call.takesKey ? '' : element('span', { class: 'pill' }, 'no key needed')),
    element('div', { class: 'text' }, prose(call.operation.description)),
    parameterGroups(call, schemas),
    body ? [element('h4', {}, 'Body'), schemas.fieldList(body, true)] : '',
    answers(call, schemas));
  return element('article', { class: 'call', id: call.id, 'aria-labelledby': `title-${call.id}` },
    about, new TryPanel(call, schemas, key).node);
}

// Everything that a search should find a call by.
function wordsOf(call, schemas) {
  const body = call.operation.requestBody?.content?.['application/json']?.schema;
  const fields = body ? schemas.fieldsOf(schemas.resolve(body).schema).map(([name]) => name) : [];
  return [call.method, call.path, call.title, call.tag, call.operation.description, ...fields,
    ...call.operation.parameters.map((parameter) => parameter.name)].join(' ').toLowerCase();
}

function groupsOf(api, calls) {
  const named = (api.tags ?? []).map((tag) => [tag.name, tag.description]);
  const others = [...new Set(calls.map((call) => call.tag))].filter((tag) => !named.some(([name]) => name === tag));
  return [...named, ...others.map((tag) => [tag, ''])]
    .map(([name, description]) => ({ name, description, calls: calls.filter((call) => call.tag === name) }))
    .filter((group) => group.calls.length > 0);
}

function draw(api) {
  const schemas = new Schemas(api);
  const calls = callsOf(api);
  const key = () => byId('key').value.trim();
  byId('title').textContent = api.info?.title ?? 'API';
  byId('version').textContent = api.info?.version ?? '';
  document.title = `${api.info?.title ?? 'API'} · REST API`;

  const nav = byId('nav');
  const main = byId('main');
  const none = element('p', { class: 'none', role: 'status', hidden: true }, 'Nothing has these words.');
  main.replaceChildren(element('div', { class: 'intro' }, element('h1', {}, `${api.info?.title ?? ''} REST API`),
    prose(api.info?.description),
    element('p', {}, 'The same as a document for programs: ', element('a', { href: '/openapi.json' }, '/openapi.json'), '.')));
  nav.replaceChildren(none);
  const shown = [];
  for (const group of groupsOf(api, calls)) {
    const heading = element('h2', {}, group.name);
    const list = element('ul');
    const section = element('section', { class: 'group', 'aria-label': group.name },
      element('h2', {}, group.name), element('p', {}, group.description));
    for (const call of group.calls) {
      const link = element('li', {}, element('a', { href: `#${call.id}` }, badge(call.method),
        element('span', {}, call.title)));
      const article = drawCall(call, schemas, key);
      list.append(link);
      section.append(article);
      shown.push({ call, link, article, words: wordsOf(call, schemas), group: [heading, list, section] });
    }
    nav.append(heading, list);
    main.append(section);
  }
  enableSearch(shown, none);
  followScrolling(shown);
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function enableSearch(shown, none) {
  const search = byId('search');
  const apply = () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const groups = new Map();
    for (const one of shown) {
      const fits = wanted.every((word) => one.words.includes(word));
      one.link.hidden = one.article.hidden = !fits;
      groups.set(one.group, (groups.get(one.group) ?? false) || fits);
    }
    const filled = new Set([...groups].filter(([, fits]) => fits).map(([group]) => group[2]));
    for (const [parts] of groups) parts.forEach((part) => (part.hidden = !filled.has(parts[2])));
    none.hidden = filled.size > 0;
  };
  search.addEventListener('input', apply);
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape' && event.target === search) {
      search.value = '';
      apply();
      search.blur();
    } else if (event.key === 'Enter' && event.target === search) {
      shown.find((one) => !one.link.hidden)?.link.firstChild.click();
    }
  });
  // Up and down in the list of calls.
  byId('nav').addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = shown.filter((one) => !one.link.hidden).map((one) => one.link.firstChild);
    const at = links.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))].focus();
  });
}

// The call that is being read is marked in the list.
function followScrolling(shown) {
  const visible = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) visible[entry.isIntersecting ? 'add' : 'delete'](entry.target);
    const current = shown.find((one) => visible.has(one.article));
    for (const one of shown) {
      if (one === current) one.link.firstChild.setAttribute('aria-current', 'true');
      else one.link.firstChild.removeAttribute('aria-current');
    }
    current?.link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, { rootMargin: '-76px 0px -60% 0px' });
  for (const one of shown) observer.observe(one.article);
}

function enableBar() {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const follow = () => (root.dataset.theme = dark.matches ? 'dark' : 'light');
  follow();
  dark.addEventListener('change', follow);
  byId('theme').addEventListener('click', () => {
    dark.removeEventListener('change', follow);
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
  });
  byId('key-form').addEventListener('submit', (event) => event.preventDefault());
  byId('key-show').addEventListener('click', (event) => {
    const hidden = byId('key').type === 'password';
    byId('key').type = hidden ? 'text' : 'password';
    event.target.textContent = hidden ? 'Hide' : 'Show';
    event.target.setAttribute('aria-pressed', String(hidden));
  });
}

enableBar();
try {
  const answer = await fetch('/openapi.json');
  if (!answer.ok) throw new Error(`/openapi.json: ${answer.status}`);
  draw(await answer.json());
} catch (error) {
  byId('state').textContent = `The description could not be read (${error.message}).`;
}
