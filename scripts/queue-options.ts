import { Option } from 'commander';

export function redisOption(purpose: string): Option {
  return new Option('--redis <url>', `${purpose}; the server of the queue`).env('KEHOACH_REDIS');
}

export function blobsOption(): Option {
  return new Option('--blobs <folder>', 'where workers find sources and leave records; all machines see it').env(
    'KEHOACH_BLOBS',
  );
}
