import { type ISectionOptions, Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../zip-files.js';

/**
 * Sections as a Word file. The library dates the document and its zip with the time of writing; both are set to
 * when the quiz was made, so that the same quiz gives the same bytes.
 *
 * @param createdAt seconds since 1970
 */
export async function writeDocx(
  title: string,
  createdAt: number,
  sections: readonly ISectionOptions[],
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Quizwire',
    lastModifiedBy: 'Quizwire',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [...sections],
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const time = `${new Date(createdAt * 1000).toISOString().slice(0, 19)}Z`;
  const names = Object.keys(files).sort();
  return zipFiles(
    names.map((name) => {
      const content = files[name] ?? new Uint8Array();
      return [name, name === 'docProps/core.xml' ? redate(content, time) : content] as const;
    }),
  );
}

function redate(coreXml: Uint8Array, time: string): Uint8Array {
  const xml = strFromU8(coreXml);
  return strToU8(xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`));
}
