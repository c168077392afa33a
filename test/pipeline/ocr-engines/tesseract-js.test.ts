import { Worker as Thread } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { createTesseractJsRecogniser } from '../../../pipeline/ocr-engines/tesseract-js.ts';

const white = { width: 300, height: 200, data: new Uint8Array(60_000).fill(255) };

describe('tesseract.js', () => {
  it('says at once that its model is missing', async () => {
    const recogniser = createTesseractJsRecogniser({ timeoutMs: 1000, modelFolder: '/nowhere' });
    await expect(recogniser.startPage()).rejects.toThrow('vie.traineddata.gz');
    await recogniser.close();
  });

  it('outlives a picture that it refuses', async () => {
    const recogniser = createTesseractJsRecogniser({ timeoutMs: 30_000 });
    await recogniser.startPage();
    const broken = { width: 0, height: 0, data: new Uint8Array() };
    await expect(recogniser.recognise([broken], 'page', 200)).rejects.toThrow();
    await recogniser.startPage();
    expect(await recogniser.recognise([white], 'page', 200)).toEqual([[]]);
    await recogniser.close();
  });

  it('says that it ended where its thread dies at work, and starts again', async () => {
    const recogniser = createTesseractJsRecogniser({ timeoutMs: 30_000 });
    await recogniser.startPage();
    const post = vi.spyOn(Thread.prototype, 'postMessage').mockImplementationOnce(function (this: Thread) {
      void this.terminate();
    });
    await expect(recogniser.recognise([white], 'page', 200)).rejects.toThrow('tesseract.js ended');
    post.mockRestore();
    await recogniser.startPage();
    expect(await recogniser.recognise([white], 'page', 200)).toEqual([[]]);
    await recogniser.close();
  });

  it('makes no call of an engine that was stopped while its answer was on the way', async () => {
    const recogniser = createTesseractJsRecogniser({ timeoutMs: 30_000 });
    await recogniser.startPage();
    const post = vi.spyOn(Thread.prototype, 'postMessage').mockImplementationOnce(function (this: Thread, packet) {
      setImmediate(() => {
        void recogniser.close();
        this.emit('message', { ...packet, status: 'resolve', data: {} });
      });
    });
    await expect(recogniser.recognise([white], 'page', 200)).rejects.toThrow('tesseract.js ended');
    // What nobody catches would be told by now, and fail the run.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(post).toHaveBeenCalledTimes(1);
    post.mockRestore();
  });

  it('starts by itself where a page was not begun', async () => {
    const recogniser = createTesseractJsRecogniser({ timeoutMs: 30_000 });
    expect(await recogniser.recognise([white, white], 'line', 200)).toHaveLength(2);
    await recogniser.close();
  });
});
