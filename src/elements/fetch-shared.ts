/**
 * What `read` makes of the file at a URL, fetched once for all who ask within a minute. A failure is forgotten, so that a
 * retry asks again; `fresh` asks again in any case. Rejects with the HTTP status, or undefined when nothing answered.
 */
export function fetchShared<T>(url: string, fresh: boolean | undefined, read: (response: Response) => Promise<T>): Promise<T> {
  const known = answers.get(url) as Promise<T> | undefined;
  if (known && !fresh) return known;
  const answer = request(url, fresh, read);
  answers.set(url, answer);
  const forget = (): void => {
    if (answers.get(url) === answer) answers.delete(url);
  };
  answer.then(() => setTimeout(forget, 60000), forget);
  return answer;
}

const answers = new Map<string, Promise<unknown>>();

async function request<T>(url: string, fresh: boolean | undefined, read: (response: Response) => Promise<T>): Promise<T> {
  const response = await fetch(url, {cache: fresh ? 'reload' : 'default'}).catch(() => undefined);
  if (!response?.ok) throw response?.status;
  return read(response).catch(() => {
    throw undefined; // the connection broke off
  });
}
