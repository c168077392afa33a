import { useEffect, useState } from 'preact/hooks';
import { fetchPictureProblem, pictureAddress } from '../api.ts';
import type { LoadedDocument } from '../model/loaded-document.ts';
import { UI_WORDS } from '../words/ui-words.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import type { PageSize } from './page-boxes.tsx';

interface PagePictureProps {
  readonly document: LoadedDocument;
  readonly page: number;
  readonly size: PageSize;
  readonly zoom: number;
}

/** Long sides that the server draws. A page is shown in the least that is sharp. Pixels. */
const LONG_SIDES = [1200, 1800, 2600, 3600] as const;

export function PagePicture({ document, page, size, zoom }: PagePictureProps) {
  const word = useWords();
  const { key, recordHash, hasPictures } = document.answer;
  const longSide = longSideFor(Math.max(size.width, size.height) * zoom * devicePixelRatio);
  const address = pictureAddress(key, { page, longSide, version: recordHash });
  const [failed, setFailed] = useState<string | null>(null);
  const [loaded, setLoaded] = useState('');
  useEffect(() => setFailed(null), [address]);
  useEffect(() => {
    const pages = document.answer.record.source.pages.length;
    if (loaded !== address || page >= pages) return;
    // The page after this one, so that turning it shows it at once.
    new Image().src = pictureAddress(key, { page: page + 1, longSide, version: recordHash });
  }, [loaded]);
  if (!hasPictures) return <NoPicture reason="missing" />;
  if (failed !== null) return <NoPicture reason={failed} />;
  return (
    <img
      class="picture"
      src={address}
      alt={`${word('page')} ${page}`}
      draggable={false}
      onLoad={() => setLoaded(address)}
      onError={() => void fetchPictureProblem(address).then(setFailed, () => setFailed('failed'))}
    />
  );
}

function longSideFor(pixels: number): number {
  return LONG_SIDES.find((side) => side >= pixels) ?? LONG_SIDES[LONG_SIDES.length - 1] ?? 1800;
}

function NoPicture({ reason }: { readonly reason: string }) {
  const word = useWords();
  const language = useLanguage();
  const words = {
    missing: UI_WORDS.picture_missing,
    changed: UI_WORDS.picture_changed,
    failed: UI_WORDS.picture_failed,
  };
  const why = reason === 'missing' || reason === 'changed' ? words[reason] : words.failed;
  return (
    <p class="no-picture">
      {word('noPicture')}: {why[language]}
    </p>
  );
}
