import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createControl, type StandInControl } from './control';
import { Delivery } from './delivery.server';
import { Faults } from './faults';
import { catchUp } from './passing-time';
import { serve, type ServeParts } from './serve.server';
import { Simulation } from './simulation';
import { openStateFile } from './state-file.server';
import { loadApiDescription } from './wire-description.server';
import { WireValidator } from './wire-validator';

export type StandInOptions = {
  /** 0 takes the port of the last run if it is free, else any. */
  port?: number;
  /** Where events go; on this machine only. */
  webhookUrl: string | (() => string);
  webhookSecret: string;
  /** Address under which a browser reaches the pages, when it is not `baseUrl`. */
  publicUrl?: string;
  /** A JSON file that keeps the simulated world between runs; without it the world ends with the process. */
  statePath?: string;
  clock?: () => Date;
  /** False keeps events until a control sends them. */
  deliver?: boolean;
  /** `NODE_ENV` of the process; by default what this code was built for. */
  environment?: string;
  /** Says that this production process is a demo. */
  allowInProduction?: boolean;
  /** Lets another process use the controls over HTTP; random by default. */
  controlToken?: string;
};

export type StripeStandIn = {
  apiBase: { protocol: 'http'; host: string; port: number };
  /** Without a slash at the end. */
  baseUrl: string;
  control: StandInControl;
  controlToken: string;
  close(): Promise<void>;
};

const host = '127.0.0.1';
const loopback = ['127.0.0.1', 'localhost', '[::1]'];
const tickEvery = 15_000;

/**
 * Starts a complete simulated Stripe on this machine: API, payment and self-service pages, signed webhooks.
 * For demos and tests; a production process must say that it is a demo.
 */
export async function startStripeStandIn(options: StandInOptions): Promise<StripeStandIn> {
  const { environment = buildMode(), allowInProduction = false } = options;
  if (environment === 'production' && !allowInProduction) {
    throw new Error('the payments stand-in does not run in production');
  }
  const webhookUrl = () => localAddress(options.webhookUrl);
  if (typeof options.webhookUrl === 'string') webhookUrl();
  const wire = new WireValidator(loadApiDescription());
  const file = openStateFile(options.statePath);
  let baseUrl = '';
  const publicUrl = () => (options.publicUrl ?? baseUrl).replace(/\/$/, '');
  const simulation = new Simulation(wire, file, options.clock ?? (() => new Date()), publicUrl);
  const delivery = new Delivery(simulation, {
    url: webhookUrl,
    secret: options.webhookSecret,
    paused: options.deliver === false,
  });
  const faults = new Faults();
  const violations: string[] = [];
  const control = createControl(simulation, delivery, faults, violations);
  const controlToken = options.controlToken ?? randomBytes(24).toString('hex');
  const parts: ServeParts = { simulation, faults, control, controlToken, violations };
  const server = createServer((request, response) => void serve(parts, request, response));
  const port = await listen(server, options.port ?? 0, simulation.state.port);
  baseUrl = `http://${host}:${port}`;
  simulation.state.port = port;
  catchUp(simulation);
  simulation.save();
  const timer = setInterval(() => {
    if (catchUp(simulation)) simulation.save();
  }, tickEvery);
  timer.unref();
  return {
    apiBase: { protocol: 'http', host, port },
    baseUrl,
    control,
    controlToken,
    close: async () => {
      clearInterval(timer);
      faults.reset();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, delivery.close()]);
    },
  };
}

/** What Vite or Vitest built this for; code that neither of them built counts as production. */
function buildMode(): string {
  const built: { MODE?: string } | undefined = import.meta.env;
  return built?.MODE ?? 'production';
}

function localAddress(address: string | (() => string)): string {
  const url = new URL(typeof address === 'string' ? address : address());
  if (!loopback.includes(url.hostname)) throw new Error('the payments stand-in sends to this machine only');
  return url.href;
}

/** Takes the asked port, or the last one, or any. */
async function listen(server: Server, asked: number, last: number | null): Promise<number> {
  const bind = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.removeListener('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  if (asked !== 0 || last === null) return bind(asked);
  return bind(last).catch(() => bind(0));
}
