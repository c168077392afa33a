import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TimeoutError, withTimeout } from '../../../pipeline/ocr-engines/with-timeout.ts';

describe('a time limit', () => {
  it('lets work through that keeps it', async () => {
    expect(await withTimeout(sleep(1, 'done'), 1000, 'working')).toBe('done');
  });

  it('ends the wait for work that does not', async () => {
    await expect(withTimeout(new Promise(() => {}), 10, 'working')).rejects.toThrow(TimeoutError);
    await expect(withTimeout(new Promise(() => {}), 10, 'working')).rejects.toThrow('working took longer than 10 ms');
  });

  it('lets an error through', async () => {
    await expect(withTimeout(Promise.reject(new Error('broken')), 1000, 'working')).rejects.toThrow('broken');
  });
});
