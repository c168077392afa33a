import { config } from 'zod';

// zod would try to write functions, which the page's security policy forbids. Imported before any schema is made.
config({ jitless: true });
