/** The server answered with a status that is not 2xx. */
export class HttpError extends Error {
  readonly status: number;
  readonly path: string;

  constructor(path: string, status: number) {
    super(`${path}: HTTP ${status}`);
    this.name = 'HttpError';
    this.path = path;
    this.status = status;
  }
}

/** The answer arrived but breaks the contract; names the file and the first field that is wrong, which is empty where the whole is. */
export class ContractError extends Error {
  readonly path: string;
  readonly field: string;

  constructor(path: string, field: string, reason: string) {
    super(`${path}: ${field}: ${reason}`);
    this.name = 'ContractError';
    this.path = path;
    this.field = field;
  }
}

/** No answer in time, or no connection. */
export class NetworkError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`${path}: no answer`, { cause });
    this.name = 'NetworkError';
    this.path = path;
  }
}
