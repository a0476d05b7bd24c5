/** The same function, which answers a text it has seen before from memory: columns repeat their words. */
export function remember<T>(judge: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = judge(text);
    answers.set(text, answer);
    return answer;
  };
}
