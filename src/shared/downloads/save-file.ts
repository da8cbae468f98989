/** Hands a file to the browser, which puts it where the reader keeps downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has to have taken the file before its address is given up
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
