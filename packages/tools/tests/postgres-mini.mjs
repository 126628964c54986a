import { argv, stdout } from 'node:process';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

// A PostgreSQL that needs no installation, in a process of its own: it loads its parts in a way that the test runner's
// sandbox does not allow.
const db = await PGlite.create();
const server = new PGLiteSocketServer({ db, port: Number(argv[2]), host: '127.0.0.1' });
await server.start();
stdout.write('siap\n');
