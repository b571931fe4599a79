/** 96 random bits as 24 hex digits. `crypto.randomUUID` is missing on plain http, so it is not used. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
