const MB = 1024 * 1024;

/** Far above any real list of open invoices. */
export const MAX_BYTES = 500 * MB;
export const MAX_ROWS = 2_000_000;
export const MAX_COLUMNS = 1000;
/** Characters of one row, cells of several lines included; nothing a bookkeeping program writes comes near. */
export const MAX_ROW_LENGTH = 1_000_000;

/** A workbook is unpacked out of order, so its packed bytes may be held for a moment. */
export const MAX_WORKBOOK_BYTES = 100 * MB;
/** Real bytes of XML, counted while they appear: what a zip says about its own size is not believed. */
export const MAX_UNPACKED_BYTES = 300 * MB;
/** A sheet packs ten to twenty times, a very regular one forty. */
export const MAX_UNPACKED_RATIO = 60;
/** Below this much the ratio says nothing: a small sheet of equal rows packs well. */
export const MIN_BOMB_BYTES = 20 * MB;
/** Cells of all sheets, empty ones between filled ones included. */
export const MAX_CELLS = 10_000_000;
