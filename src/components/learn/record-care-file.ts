/** The name of a record's file: the day it was saved, and nothing about the child. */
export function recordFileName(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `pathlight-record-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}

/** Hands a text to the person as a file of their downloads. */
export function offerFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers start to read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
