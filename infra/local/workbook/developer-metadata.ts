import type { Operation } from './protocol.ts';
import { type Shift, shifted } from './shift.ts';
import { shiftBy } from './shift-by.ts';

/** Where an entry hangs; it moves with its row or column and goes when that is removed. */
export type MetadataPlace =
  | { type: 'SPREADSHEET' }
  | { type: 'SHEET'; sheetId: number }
  | { type: 'ROW' | 'COLUMN'; sheetId: number; index: number };

export interface MetadataEntry {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}

/** Key and value pairs that scripts attach to a workbook and that people do not see. Keys need not be unique. */
export class DeveloperMetadataStore {
  #entries: MetadataEntry[] = [];
  #nextId = 1;

  get entries(): readonly MetadataEntry[] {
    return this.#entries;
  }

  add(entry: Omit<MetadataEntry, 'id'>): MetadataEntry {
    const added = { ...entry, id: this.#nextId++ };
    this.#entries.push(added);
    return added;
  }

  remove(id: number): void {
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
  }

  /** Keeps places right after a change of the workbook. */
  follow(operation: Operation): void {
    if (operation.type === 'sheetRemoved') {
      this.#entries = this.#entries.filter(
        ({ place }) => place.type === 'SPREADSHEET' || place.sheetId !== operation.sheetId,
      );
    }
    const move = shiftBy(operation);
    if (move) this.#shift(move.axis === 'row' ? 'ROW' : 'COLUMN', move.sheetId, move.shift);
  }

  #shift(type: 'ROW' | 'COLUMN', sheetId: number, shift: Shift): void {
    this.#entries = this.#entries.filter((entry) => {
      if (entry.place.type !== type || entry.place.sheetId !== sheetId) return true;
      const index = shifted(entry.place.index, shift);
      if (index !== null) entry.place = { type, sheetId, index };
      return index !== null;
    });
  }
}
