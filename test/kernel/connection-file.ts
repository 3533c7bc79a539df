import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ConnectionInfo } from '../../kernel/src/wire/transport/sockets.js';

/** What a front end and a kernel are told of each other. */
export type Connection = ConnectionInfo;

export async function writeConnectionFile(
  folder: string,
  changes: Partial<Connection> = {}
): Promise<{ connection: Connection; file: string }> {
  const [shell, iopub, stdin, control, hb] = await freePorts(5);
  const connection = {
    transport: 'tcp',
    ip: '127.0.0.1',
    key: randomUUID(),
    signature_scheme: 'hmac-sha256',
    shell_port: shell,
    iopub_port: iopub,
    stdin_port: stdin,
    control_port: control,
    hb_port: hb,
    ...changes
  };
  const file = join(folder, 'connection.json');
  writeFileSync(file, JSON.stringify(connection));
  return { connection, file };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    })
  );
  const ports = servers.map(server => (server.address() as AddressInfo).port);
  for (const server of servers) server.close();
  return ports;
}
