import { QueryClient } from "@tanstack/react-query";
import { isProblem } from "./problem";

/** A refusal will be the same a second time; only a lost connection or a broken server is worth another try. */
function worthRetrying(failures: number, error: unknown): boolean {
  if (failures >= 2) return false;
  return !isProblem(error) || error.status === 0 || error.status >= 500;
}

function worthResending(failures: number, error: unknown): boolean {
  return failures < 2 && isProblem(error, "offline"); // safe: the idempotency key is the same
}

export function makeQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, gcTime: 10 * 60_000, retry: worthRetrying },
      mutations: { retry: worthResending },
    },
  });
}
