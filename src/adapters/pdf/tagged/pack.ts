/**
 * Compresses a finished PDF: its streams, and all small objects and the table of objects, which
 * become streams as well (ISO 32000-1, 7.5.7 and 7.5.8). jsPDF writes objects as plain text; a
 * structure tree is thousands of them, and shrinks to a tenth.
 */

/** Objects in one stream: a reader unpacks a whole stream for one of them. */
const BATCH = 200;

/** Dictionary and content. */
const STREAM = /<<([\s\S]*?)>>\s*stream\n([\s\S]*)\nendstream/;

/** One character for each byte. */
type Binary = string;

interface Entry {
  readonly kind: 1 | 2;
  /** Offset in the file, or number of the object stream. */
  readonly at: number;
  /** Place in the object stream. */
  readonly index: number;
}

/**
 * @param pdf as `output()` of jsPDF gives it, without encryption and compression
 * @throws where it has no table of objects
 */
export async function pack(pdf: Binary): Promise<Uint8Array<ArrayBuffer>> {
  const { offsets, trailer, end } = readTable(pdf);
  const starts = [...offsets.values()].sort((a, b) => a - b);
  const following = new Map(starts.map((start, i) => [start, starts[i + 1] ?? end]));
  const small: { readonly id: number; readonly body: Binary }[] = [];
  const entries = new Map<number, Entry>();
  let out = pdf.slice(0, starts[0] ?? 0);

  for (const [id, start] of offsets) {
    const object = pdf.slice(start, following.get(start));
    const [, dict, content] = STREAM.exec(object) ?? [];
    if (dict !== undefined && content !== undefined) {
      entries.set(id, { kind: 1, at: out.length, index: 0 });
      out +=
        dict.includes('/Filter') || dict.includes('/Metadata')
          ? object
          : await packed(id, dict, content);
    } else small.push({ id, body: object.replace(/^\d+ 0 obj\s*|\s*endobj\s*$/g, '') });
  }

  let next = Math.max(0, ...offsets.keys()) + 1;
  for (let from = 0; from < small.length; from += BATCH) {
    const batch = small.slice(from, from + BATCH);
    const number = next;
    next += 1;
    let body = '';
    const places = batch.map(({ id, body: text }, index) => {
      entries.set(id, { kind: 2, at: number, index });
      const place = `${id} ${body.length}`;
      body += `${text}\n`;
      return place;
    });
    const head = `${places.join(' ')}\n`;
    entries.set(number, { kind: 1, at: out.length, index: 0 });
    const dict = `/Type /ObjStm /N ${batch.length} /First ${head.length}`;
    out += await stream(number, dict, head + body);
  }

  const start = out.length;
  entries.set(next, { kind: 1, at: start, index: 0 });
  let table = bytesOf(0, 0, 0xffff);
  for (let id = 1; id <= next; id += 1) {
    const entry = entries.get(id);
    table += entry ? bytesOf(entry.kind, entry.at, entry.index) : bytesOf(0, 0, 0xffff);
  }
  out += await stream(next, `/Type /XRef /Size ${next + 1} /W [1 4 2] ${trailer}`, table);
  out += `startxref\n${start}\n%%EOF\n`;
  return bytesOfText(out);
}

/** Where each object begins, what the trailer says of root, info and id, and where objects end. */
function readTable(pdf: Binary) {
  const end = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1]);
  const table = /^xref\s+0 \d+\s+([\s\S]*?)trailer([\s\S]*)startxref/.exec(pdf.slice(end));
  if (!table) throw new Error('A PDF without a table of objects');
  const offsets = new Map<number, number>();
  const rows = (table[1] ?? '').trim().split(/\s*\n/);
  for (const [id, row] of rows.entries()) {
    const [, offset, kind] = /^(\d{10}) \d{5} ([fn])/.exec(row) ?? [];
    if (kind === 'n' && Number(offset) > 0) offsets.set(id, Number(offset));
  }
  const said = (table[2] ?? '').match(/\/(?:Root|Info) \d+ 0 R|\/ID \[[^\]]*\]/g) ?? [];
  return { offsets, trailer: said.join(' '), end };
}

/** A stream of the file: page content has no entry but its length. */
function packed(id: number, dict: Binary, content: Binary): Promise<Binary> {
  const said = dict.replace(/\/Length \d+/, '').trim();
  return stream(id, said, said === '' ? terse(content) : content);
}

/** Page content without what a reader does not need: letters as bytes, no leading, no bare dots. */
function terse(content: Binary): Binary {
  return content
    .replace(/(\d)\.(?=\s)/g, '$1')
    .replace(/^\S+ TL\n/gm, '')
    .replace(/<([\da-f]*)> Tj/g, (_, hex: string) => {
      const bytes = hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
      return `(${bytes.replace(/[\\()]/g, '\\$&').replace(/\r/g, '\\r')})Tj`;
    });
}

/** One row of the table: a byte, four bytes, two bytes. */
function bytesOf(kind: number, at: number, index: number): Binary {
  const parts = [kind, at >>> 24, at >>> 16, at >>> 8, at, index >>> 8, index];
  return String.fromCharCode(...parts.map((part) => part & 0xff));
}

async function stream(id: number, dict: string, content: Binary): Promise<Binary> {
  const packed = await deflate(content);
  return `${id} 0 obj\n<<${dict} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
}

async function deflate(content: Binary): Promise<Binary> {
  const packed = new Blob([bytesOfText(content)])
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  return textOfBytes(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** A loop: `from` with a function takes five times as long. */
function bytesOfText(text: Binary): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** As many at once as a function takes arguments everywhere. */
const ARGUMENTS = 8192;

function textOfBytes(bytes: Uint8Array): Binary {
  let text = '';
  for (let at = 0; at < bytes.length; at += ARGUMENTS) {
    text += String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS));
  }
  return text;
}
