import { hostname, networkInterfaces } from 'node:os';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Session, Sessions } from './sessions.ts';

/** What a request carries once it has been let in. */
export interface ReviewEnv {
  Variables: { session: Session };
}

/**
 * Nothing is fetched from elsewhere, nothing inline runs, and no text can be made into markup: whatever a document says,
 * the page shows it as text.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

export function secureHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-store');
  };
}

/** Names under which the server is asked for, with the port: any other is a page elsewhere that had its name point here. */
export function hostsOf(host: string, port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  if (!isLoopback(host)) names.push(bracket(host), hostname(), ...ownAddresses().map(bracket));
  return new Set(names.map((name) => `${name}:${port}`.toLowerCase()));
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
}

function bracket(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

/** Only this server's own pages may ask, and under its own name. */
export function checkOrigin(hosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')?.toLowerCase() ?? '';
    if (!hosts().has(host)) return context.text('This is not the address of this server.', 421);
    const { method } = context.req;
    const isSafe = method === 'GET' || method === 'HEAD';
    const origin = context.req.header('origin');
    const isForeign = origin !== undefined && origin.toLowerCase() !== `http://${host}`;
    const site = context.req.header('sec-fetch-site');
    const isCrossSite = site === 'cross-site' || site === 'same-site';
    const isNavigation = context.req.header('sec-fetch-mode') === 'navigate' && context.req.path === '/';
    if (isForeign || (isCrossSite && !isNavigation)) return context.text('Another site may not ask here.', 403);
    if (!isSafe && origin === undefined) return context.text('Where the request comes from is not said.', 403);
    return next();
  };
}

/** Cookies do not know ports: two servers on one machine must not take each other's. */
export function cookieName(port: number): string {
  return `kehoach_review_${port}`;
}

/** Lets in whom the cookie shows to have come with a token. */
export function requireSession(sessions: Sessions, port: () => number): MiddlewareHandler<ReviewEnv> {
  return async (context, next) => {
    const session = sessions.find(getCookie(context, cookieName(port())) ?? '');
    if (session === null) return context.text('Open the address that kehoach review printed.', 403);
    context.set('session', session);
    return next();
  };
}
