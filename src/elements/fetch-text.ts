/**
 * The text at a URL, fetched once for all who ask. A failure is forgotten, so that a retry asks again;
 * `fresh` asks again in any case. Rejects with the HTTP status, or undefined when nothing answered.
 */
export function fetchText(url: string, fresh = false): Promise<string> {
  const known = answers.get(url);
  if (known && !fresh) return known;
  const answer = request(url, fresh);
  answers.set(url, answer);
  answer.catch(() => answers.get(url) === answer && answers.delete(url));
  return answer;
}

const answers = new Map<string, Promise<string>>();

async function request(url: string, fresh: boolean): Promise<string> {
  const response = await fetch(url, {cache: fresh ? 'reload' : 'default'}).catch(() => undefined);
  if (!response?.ok) throw response?.status;
  return response.text();
}
