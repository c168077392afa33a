import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordToJson } from '../../../pipeline/record-writer.ts';
import { type ReviewOptions, type RunningReview, startReview } from '../../../pipeline/review/server/start-review.ts';
import type { PlanRecord } from '../../../schemas/record/plan-record.ts';
import { buildPlanRecord } from '../sinks/plan-record-builder.ts';
import { will } from './decision-builder.ts';
import { addRecord, madeOf, makeTestFolder, type TestFolder } from './output-folder.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: TestFolder;
let pageFolder = '';
let review: RunningReview;
let cookie = '';
let entered: readonly string[] = [];
let record: PlanRecord;

const BYTES = new TextEncoder().encode('no picture');
const SECRET = 'the file outside';

function optionsOf(out: string): ReviewOptions {
  return {
    outputFolder: out,
    against: null,
    host: '127.0.0.1',
    port: 0,
    reviewer: 'Lan',
    password: null,
    pageFolder,
    onEntered: (url) => {
      entered = [...entered, url];
    },
  };
}

/** The path goes out as it is written: fetch would set it straight first. */
async function ask(
  path: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, body = '' } = options;
  const own = { host: `127.0.0.1:${review.port}`, cookie, ...headers };
  const asked = request({ host: '127.0.0.1', port: review.port, path, method, headers: own, agent: false });
  asked.end(body);
  const [response] = await once(asked, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode, headers: response.headers, body: text };
}

async function enter(url: string): Promise<string> {
  const { status, headers } = await ask(new URL(url).pathname + new URL(url).search, { headers: { cookie: '' } });
  expect(status).toBe(200);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

function post(path: string, value: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const own = { origin: `http://127.0.0.1:${review.port}`, 'content-type': 'application/json', ...headers };
  return ask(path, { method: 'POST', headers: own, body: JSON.stringify(value) });
}

async function listKeys(): Promise<ReadonlyMap<string, string>> {
  const { documents } = JSON.parse((await ask('/api/documents')).body);
  return new Map(documents.map(({ name, key }: { name: string; key: string }) => [name, key]));
}

beforeAll(async () => {
  pageFolder = await mkdtemp(join(tmpdir(), 'kehoach-page-'));
  await mkdir(join(pageFolder, 'assets'));
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(pageFolder, 'assets/index-1.js'), 'export {};');
  folder = await makeTestFolder();
  const built = buildPlanRecord(1, { size: 'plan' });
  record = { ...built, targets: built.targets.map((each, i) => (i === 7 ? { ...each, confidence: 0.5 } : each)) };
  await addRecord(folder, 'a.pdf', record);
  const outside = join(folder.out, '../outside.json');
  await writeFile(outside, recordToJson(buildPlanRecord(2)));
  await symlink(outside, join(folder.out, 'records/linked.json'));
  await writeFile(join(folder.out, '../secret.pdf'), SECRET);
  await symlink(join(folder.out, '../secret.pdf'), join(folder.sources, 'linked.pdf'));
  await addRecord(folder, 'linked.pdf', madeOf(buildPlanRecord(3), new TextEncoder().encode(SECRET)));
  await addRecord(folder, '../secret.pdf', madeOf(buildPlanRecord(4), new TextEncoder().encode(SECRET)));
  await writeFile(join(folder.sources, 'changed.pdf'), 'other bytes');
  await addRecord(folder, 'changed.pdf', madeOf(buildPlanRecord(5), BYTES));
  await writeFile(join(folder.out, 'records/broken.json'), '{"schema_version": "1.0"}');
  review = await startReview(optionsOf(folder.out));
  cookie = await enter(review.url);
  await review.indexed;
});

afterAll(async () => {
  await review.close();
  await rm(join(folder.out, '..'), { recursive: true });
});

describe('who may come in', () => {
  it('a token opens one browser, and a new one is made for the next', async () => {
    const url = review.invite();
    const first = await enter(url);
    expect(first).toMatch(/^kehoach_review_\d+=/u);
    const again = await ask(new URL(url).pathname + new URL(url).search, { headers: { cookie: '' } });
    expect(again.status).toBe(403);
    expect(await enter(entered.at(-1) ?? '')).not.toBe(first);
  });

  it.each(['/', '/?token=', '/?token=guess', '/api/session', '/api/documents', '/assets/index-1.js', '/api/events'])(
    'nobody without one: %s',
    async (path) => {
      const { status, body } = await ask(path, { headers: { cookie: '' } });
      expect(status).toBe(403);
      expect(body).not.toContain('page</title>');
    },
  );

  it('the cookie is out of reach of scripts and of other sites', async () => {
    const { headers } = await ask(new URL(review.invite()).pathname + new URL(review.invite()).search, {
      headers: { cookie: '' },
    });
    expect(headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict$/u);
  });

  it.each([
    { headers: { host: 'evil.example' }, status: 421 },
    { headers: { host: 'evil.example:80' }, status: 421 },
    { headers: { origin: 'http://evil.example' }, status: 403 },
    { headers: { origin: 'null' }, status: 403 },
    { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, status: 403 },
    { headers: { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }, status: 403 },
    { headers: { 'sec-fetch-site': 'same-origin' }, status: 200 },
  ])('a page of another site may not ask: $headers', async ({ headers, status }) => {
    expect((await ask('/api/session', { headers })).status).toBe(status);
  });

  it('a form of another site may not decide', async () => {
    const key = (await listKeys()).get('a.pdf.json');
    const path = `/api/documents/${key}/decisions`;
    const form = { method: 'POST', body: 'verdict=confirm', headers: { 'content-type': 'text/plain' } };
    expect((await ask(path, form)).status).toBe(403);
    expect((await post(path, will({}), { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post(path, will({}), { 'content-type': 'text/plain' })).status).toBe(422);
  });

  it('the machine alone, under its own names', async () => {
    expect(new URL(review.url).hostname).toBe('127.0.0.1');
    expect((await ask('/api/session', { headers: { host: `localhost:${review.port}` } })).status).toBe(200);
  });
});

describe('what leaves the folder', () => {
  it.each([
    '/../package.json',
    '/assets/../index.html',
    '/assets/../../../../../../etc/passwd',
    '/assets/..%2f..%2fetc%2fpasswd',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%252f..%252fetc%252fpasswd',
    '/assets/....//etc/passwd',
    '/assets/..\\..\\etc\\passwd',
    '/assets//etc/passwd',
    '/assets/%00/etc/passwd',
    '/api/documents/..%2f..%2f..%2fetc%2fpasswd',
    '/api/documents/../../etc/passwd',
    '/api/documents/records%2fa.pdf.json',
    '/api/documents/a.pdf.json/pages/..%2f1',
    '/api/documents/__proto__',
    '/api/documents/constructor/pages/1',
  ])('nothing by %s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('root:');
  });

  it('no record that lies elsewhere behind a link', async () => {
    expect([...(await listKeys()).keys()].sort()).toEqual(
      ['a.pdf.json', 'broken.json', 'changed.pdf.json', 'linked.pdf.json', 'secret.pdf.json'].sort(),
    );
  });

  it.each([
    { name: 'linked.pdf.json', reason: 'missing', what: 'a source that lies elsewhere behind a link' },
    { name: 'secret.pdf.json', reason: 'missing', what: 'a source that the manifest finds above its root' },
    { name: 'changed.pdf.json', reason: 'changed', what: 'a file that is not what the record was made of' },
    { name: 'a.pdf.json', reason: 'missing', what: 'a file that is gone' },
  ])('no picture of $what', async ({ name, reason }) => {
    const key = (await listKeys()).get(name);
    const { status, body } = await ask(`/api/documents/${key}/pages/1`);
    expect({ status, reason: JSON.parse(body).reason }).toEqual({ status: 404, reason });
  });
});

describe('every answer', () => {
  it.each(['/', '/assets/index-1.js', '/api/session', '/nothing', '/?token=guess'])('%s is guarded', async (path) => {
    const { headers } = await ask(path);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/u);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('says what is wrong with a record that cannot be shown, and shows the others', async () => {
    const key = (await listKeys()).get('broken.json');
    const { status, body } = await ask(`/api/documents/${key}`);
    expect({ status, body }).toEqual({ status: 500, body: expect.stringContaining('does not fit the schema') });
  });
});

describe('deciding', () => {
  it('answers with the new state, keeps it, and refuses what comes late or makes no sense', async () => {
    const key = (await listKeys()).get('a.pdf.json');
    const path = `/api/documents/${key}/decisions`;
    const first = await post(path, will({ entry_id: 'tg5', verdict: 'correct', field: 'value', to: 12 }));
    expect(first.status).toBe(200);
    expect(JSON.parse(first.body)).toMatchObject({
      key: 'target tg5',
      state: { state: 'corrected', by: 'Lan', reviewed: { value: 12 } },
      decision: { doc_id: record.doc_id, from: record.targets[4]?.value, to: 12 },
    });
    expect((await post(path, will({ entry_id: 'tg5', verdict: 'confirm' }))).status).toBe(409);
    expect((await post(path, will({ entry_id: 'tg6', verdict: 'correct', field: 'value', to: 'x' }))).status).toBe(422);
    expect((await post(path, { anything: true })).status).toBe(422);
    // The connection may be closed before the answer is read.
    const tooLong = await post(path, { note: 'x'.repeat(300_000) }).catch(() => ({ status: 413 }));
    expect(tooLong.status).toBe(413);
    const shown = JSON.parse((await ask(`/api/documents/${key}`)).body);
    expect(shown.states).toHaveLength(1);
  });

  it('of another server upon the same folder is seen here', async () => {
    const other = await startReview({ ...optionsOf(folder.out), reviewer: 'Minh' });
    const here = { review, cookie };
    const key = (await listKeys()).get('a.pdf.json');
    review = other;
    cookie = await enter(other.url);
    const { status } = await post(`/api/documents/${key}/decisions`, will({ entry_id: 'tg9', verdict: 'reject' }));
    ({ review, cookie } = here);
    await other.close();
    expect(status).toBe(200);
    await expect
      .poll(async () => JSON.parse((await ask(`/api/documents/${key}`)).body).states, { timeout: 5000 })
      .toContainEqual(expect.objectContaining({ id: 'tg9', state: 'rejected', by: 'Minh' }));
  });
});

describe('the work list', () => {
  const list = async (query: string) => JSON.parse((await ask(`/api/work?${query}`)).body);

  it('puts findings first, then low confidence, then the rest', async () => {
    const { items, total } = await list('limit=1000');
    expect(total).toBe(items.length);
    const ranks: readonly number[] = items.map(({ rank }: { rank: number }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(items[0].reasons[0].kind).toBe('finding');
    const kinds = new Set(
      items.flatMap(({ reasons }: { reasons: { kind: string }[] }) => reasons.map(({ kind }) => kind)),
    );
    expect(kinds).toContain('confidence');
  });

  it.each([
    {
      query: 'words=HANG%20NAM%20boi%20duong',
      holds: ({ label }: Item) => label.includes('bồi dưỡng, tập huấn hằng năm'),
    },
    { query: 'area=procedures', holds: ({ area }: Item) => area === 'procedures' },
    { query: 'kind=task', holds: ({ kind }: Item) => kind === 'task' },
    {
      query: 'code=value_conflict',
      holds: ({ reasons }: Item) => reasons.some(({ code }) => code === 'value_conflict'),
    },
    { query: 'unit=Ph%C3%B2ng%20N%E1%BB%99i%20v%E1%BB%A5', holds: ({ units }: Item) => units.includes('Phòng Nội vụ') },
    { query: 'state=corrected', holds: ({ id }: Item) => id === 'tg5' },
    { query: 'field=value', holds: ({ id }: Item) => id === 'tg5' },
  ])('is narrowed by $query', async ({ query, holds }) => {
    const { items } = await list(`limit=1000&${query}`);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(holds)).toBe(true);
  });

  it('refuses what is no query', async () => {
    expect((await ask('/api/work?limit=1e9')).status).toBe(422);
    expect((await ask('/api/work?state=any')).status).toBe(422);
  });
});

interface Item {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly area: string | null;
  readonly units: readonly string[];
  readonly reasons: readonly { readonly code?: string }[];
}
