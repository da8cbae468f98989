type Ask = typeof fetch;

/**
 * Asks once more where the connection broke, also in the middle of an answer, as the pages do in a browser: a site is some thousand answers, and one
 * that got lost must not cost the build.
 *
 * Errors: TypeError with the address where the second connection broke, too; what `init.signal` says where it ended the wait.
 */
export function askTwice(ask: Ask): Ask {
  const whole: Ask = async (input, init) => {
    const response = await ask(input, init);
    // the statuses that may have no body
    return response.body === null ? response : new Response(await response.arrayBuffer(), response);
  };
  return async (input, init) => {
    try {
      return await whole(input, init);
    } catch (first) {
      if (init?.signal?.aborted) throw first;
      try {
        return await whole(input, init);
      } catch (cause) {
        throw new TypeError(`${addressOf(input)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    }
  };
}

const addressOf = (input: Parameters<Ask>[0]): string => (input instanceof Request ? input.url : String(input));
