import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  align?: 'start' | 'end';
  /** The cell that names the row; it becomes the title of the card on a phone. */
  isRowHeader?: boolean;
  /** Sentences or lists: on a phone they stand under their label instead of right of it. */
  isText?: boolean;
  /** Short enough to stay on one line. */
  isNarrow?: boolean;
  /** The header is for screen readers only (actions). */
  isHeaderHidden?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  isDense?: boolean;
}

/** Rows and columns; on a phone each row becomes a card with its own labels. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden = false, columns, rows, rowKey, isDense = false } = props;
  return (
    <div className={`table-wrap${isDense ? ' table-wrap--dense' : ''}`}>
      <table className="table">
        <caption className={isCaptionHidden ? 'visually-hidden' : 'table__caption'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, align = 'start', isHeaderHidden }) => (
              <th key={key} scope="col" className={`table__head table__cell--${align}`}>
                <span className={isHeaderHidden ? 'visually-hidden' : undefined}>{header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="table__row">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, align = 'start', isRowHeader = false, isHeaderHidden = false, cell } = column;
  const className = [
    `table__cell table__cell--${align}`,
    column.isText && 'table__cell--text',
    column.isNarrow && 'table__cell--narrow',
  ]
    .filter(Boolean)
    .join(' ');
  return isRowHeader ? (
    <th scope="row" className={`${className} table__cell--name`}>
      {cell(row)}
    </th>
  ) : (
    <td className={className} data-label={isHeaderHidden ? undefined : header}>
      {cell(row)}
    </td>
  );
}
