import { extractText, getDocumentProxy } from 'unpdf';

/** The words of each page of a PDF, as somebody would copy them, with one space between any two. */
export async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  await document.destroy();
  return text.map((page) => page.replace(/\s+/g, ' ').trim());
}
