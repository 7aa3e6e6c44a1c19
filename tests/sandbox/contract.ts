/** `public/openapi.json` as a judge: does a request, or an answer, keep to it? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export type Method = 'get' | 'post';

type Json = Readonly<Record<string, unknown>>;

export interface Message {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export interface Contract {
  readonly document: Json;
  /** Path -> methods, as the document has them. */
  operations(): readonly (readonly [path: string, method: Method])[];
  /** What is wrong with a request of the app; empty when nothing is. */
  requestFaults(path: string, method: Method, request: Message): readonly string[];
  /** What is wrong with an answer: a status that the document does not have is wrong too. */
  answerFaults(
    path: string,
    method: Method,
    answer: Message & { readonly status: number },
  ): readonly string[];
  /** Place of each example that stands beside a schema -> what is wrong with it. */
  exampleFaults(): Readonly<Record<string, readonly string[]>>;
}

const FILE = join(import.meta.dirname, '../../public/openapi.json');
const ID = 'openapi';

export function readContract(): Contract {
  const document = JSON.parse(readFileSync(FILE, 'utf8')) as Json;
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  // The words of OpenAPI around the schemas are not the validator's business.
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema({ ...document, $id: ID });

  /** Follows a reference inside the document. */
  const resolve = (node: unknown): Json => {
    const { $ref } = node as { $ref?: string };
    return $ref === undefined ? (node as Json) : resolve(at($ref.slice(1)));
  };
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((node, part) => {
        const next = (node as Json | undefined)?.[part];
        if (next === undefined) throw new Error(`The document has no ${pointer}`);
        return next;
      }, document);
  const operation = (path: string, method: Method) =>
    at(`/paths/${path.replaceAll('/', '~1')}/${method}`) as Json;
  const compiled = new Map<unknown, ValidateFunction>();
  const faultsOf = (schema: unknown, value: unknown, where: string): string[] => {
    // References count from the document's root.
    const whole = JSON.parse(
      JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${ID}#/`),
    ) as Json;
    const validate = compiled.get(schema) ?? ajv.compile(whole);
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((e) => `${where}${e.instancePath}: ${e.message}`);
  };
  const bodyFaults = (content: Json | undefined, message: Message, where: string): string[] => {
    const [type = ''] = String(message.headers['content-type'] ?? '').split(';');
    if (message.text === '') return [];
    const media = content?.[type] as Json | undefined;
    if (media === undefined) return [`${where}: content type ${type || 'missing'}`];
    return faultsOf(media.schema, JSON.parse(message.text), where);
  };
  const headerFaults = (name: string, header: Json, message: Message): string[] => {
    const value = message.headers[name.toLowerCase()];
    if (value === undefined) return header.required === true ? [`${name}: missing`] : [];
    return faultsOf(header.schema, String(value), name);
  };

  const operations = () =>
    Object.entries(document.paths as Json).flatMap(([path, item]) =>
      (['get', 'post'] as const)
        .filter((method) => (item as Json)[method] !== undefined)
        .map((method) => [path, method] as const),
    );
  return {
    document,
    operations,
    requestFaults: (path, method, request) => {
      const { parameters = [], requestBody, security = [] } = operation(path, method);
      const faults = (parameters as readonly unknown[])
        .map(resolve)
        .flatMap((parameter) => headerFaults(String(parameter.name), parameter, request));
      const bearer = /^Bearer \S+$/.test(String(request.headers.authorization ?? ''));
      const wanted = (security as readonly unknown[]).length > 0;
      if (wanted !== bearer) faults.push(wanted ? 'no bearer token' : 'a token for an open call');
      if (requestBody === undefined) return request.text === '' ? faults : [...faults, 'a body'];
      if (request.text === '') return [...faults, 'no body'];
      const content = (requestBody as Json).content as Json;
      return [...faults, ...bodyFaults(content, request, 'body')];
    },
    answerFaults: (path, method, answer) => {
      const responses = operation(path, method).responses as Json;
      const found = responses[String(answer.status)];
      if (found === undefined) return [`status ${answer.status} is not in the document`];
      const { content, headers = {} } = resolve(found) as { content?: Json; headers?: Json };
      return [
        ...Object.entries(headers).flatMap(([name, header]) =>
          headerFaults(name, resolve(header), answer),
        ),
        ...bodyFaults(content, answer, `${answer.status}`),
      ];
    },
    exampleFaults: () =>
      Object.fromEntries(
        examplesIn(document, resolve).map(({ schema, value, where }) => [
          where,
          faultsOf(schema, value, where),
        ]),
      ),
  };
}

interface Example {
  readonly schema: unknown;
  readonly value: unknown;
  readonly where: string;
}

function examplesIn(node: unknown, resolve: (node: unknown) => Json, where = ''): Example[] {
  if (typeof node !== 'object' || node === null) return [];
  const { schema, example, examples } = node as Json;
  const named = schema === undefined ? [] : Object.entries((examples ?? {}) as Json);
  return [
    ...(schema === undefined || example === undefined ? [] : [{ schema, value: example, where }]),
    ...named.map(([name, one]) => ({
      schema,
      value: resolve(one).value,
      where: `${where}/${name}`,
    })),
    ...Object.entries(node).flatMap(([name, child]) =>
      examplesIn(child, resolve, `${where}/${name}`),
    ),
  ];
}
