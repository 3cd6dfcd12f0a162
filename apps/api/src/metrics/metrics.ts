import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts about itself, in Prometheus' terms. One registry a server. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly httpSeconds = new Histogram({
    name: 'mainstay_http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.registry],
  });

  readonly eventsAppended = new Counter({
    name: 'mainstay_events_appended_total',
    help: 'Events recorded by commands over HTTP.',
    registers: [this.registry],
  });

  readonly liveConnections = new Gauge({
    name: 'mainstay_live_connections',
    help: 'Live streams open just now.',
    registers: [this.registry],
  });

  constructor() {
    // Event-loop delay, memory, processor time.
    collectDefaultMetrics({ register: this.registry });
  }
}
