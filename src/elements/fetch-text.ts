/**
 * The text at a URL, fetched once for all who ask within a minute. A failure is forgotten, so that a retry asks again;
 * `fresh` asks again in any case. Rejects with the HTTP status, or undefined when nothing answered.
 */
export function fetchText(url: string, fresh = false): Promise<string> {
  const known = answers.get(url);
  if (known && !fresh) return known;
  const answer = request(url, fresh);
  answers.set(url, answer);
  const forget = (): void => {
    if (answers.get(url) === answer) answers.delete(url);
  };
  answer.then(() => setTimeout(forget, 60000), forget);
  return answer;
}

const answers = new Map<string, Promise<string>>();

async function request(url: string, fresh: boolean): Promise<string> {
  const response = await fetch(url, {cache: fresh ? 'reload' : 'default'}).catch(() => undefined);
  if (!response?.ok) throw response?.status;
  return response.text().catch(() => {
    throw undefined; // the connection broke off
  });
}
