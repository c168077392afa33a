import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A browser that came with a token. */
export interface Session {
  readonly id: string;
  reviewer: string;
}

/** Who may come in. A token opens one browser and is worth nothing afterwards. */
export interface Sessions {
  /** A new token, good for one browser. */
  invite(): string;
  /** The session that a token opens; null for one that is unknown or used. */
  redeem(token: string): Session | null;
  find(id: string): Session | null;
}

/** 256 bits: not to be guessed. */
const SECRET_BYTES = 32;

/** Tokens that wait to be used; the oldest is dropped for a new one. */
const MOST_TOKENS = 20;

export function createSessions(reviewer: string): Sessions {
  const tokens: string[] = [];
  const sessions = new Map<string, Session>();
  return {
    invite: () => {
      const token = makeSecret();
      tokens.push(token);
      if (tokens.length > MOST_TOKENS) tokens.shift();
      return token;
    },
    redeem: (token) => {
      // Every token is compared, for as long: the time says nothing of which one came near.
      const place = tokens.map((each) => isSameSecret(each, token)).indexOf(true);
      if (place < 0) return null;
      tokens.splice(place, 1);
      const session = { id: makeSecret(), reviewer };
      sessions.set(digest(session.id), session);
      return session;
    },
    find: (id) => sessions.get(digest(id)) ?? null,
  };
}

function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digest(a)), Buffer.from(digest(b)));
}
