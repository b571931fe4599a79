/**
 * A prompt as its scenario and the question at its end. A branching case is all scenario: its turns ask.
 *
 * @returns `scene` is empty when the prompt is one sentence
 */
export function splitPrompt(prompt: string, type: string): { scene: string; ask: string } {
  if (type === 'decide') return { scene: '', ask: prompt };
  const sentences = prompt.split(/(?<=[.!?]['"’”]?)\s+(?=[^a-z])/);
  const ask = sentences.pop() ?? prompt;
  return { scene: sentences.join(' '), ask };
}
