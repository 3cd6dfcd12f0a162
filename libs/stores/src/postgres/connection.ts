/** SQL, prepared once a connection where it has a name. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  /** Rows as arrays, in the order of the columns. */
  readonly rowMode?: 'array';
  /** How long the answer may take, in milliseconds. */
  readonly query_timeout?: number;
}

/** What runs statements: in the transaction it was given for, or each for itself. */
export interface Connection {
  /** The rows a statement answers; the schema makes them what the caller says they are. */
  rows<R>(statement: Statement, values?: readonly unknown[]): Promise<readonly R[]>;
}

/** Of disposable transactions the server may lose the last when its power is cut, never one before another. */
export type Durability = 'durable' | 'disposable';

/** Where an installation's tables are. */
export interface Database extends Connection {
  readonly schema: string;
  /**
   * Runs work in a transaction of its own; what it throws undoes it. What can be built again need not wait for the
   * server's disk.
   */
  transaction<T>(work: (connection: Connection) => Promise<T>, kind?: Durability): Promise<T>;
}
