/** Gives the user a file of this text to save. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  link.click();
  // The browser has taken the file by the time it can run anything else of ours.
  setTimeout(() => URL.revokeObjectURL(address));
}
