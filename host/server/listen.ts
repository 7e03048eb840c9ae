/** Opens a port that only this computer can reach. */
import type { Server } from 'node:http';

const LOOPBACK = '127.0.0.1';

const tryPort = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** Takes the port asked for, or any free one when that is in use; gives the origin. */
export const listen = async (server: Server, port: number): Promise<string> => {
  try {
    return `http://${LOOPBACK}:${await tryPort(server, port)}`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return `http://${LOOPBACK}:${await tryPort(server, 0)}`;
  }
};
