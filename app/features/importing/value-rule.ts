/** A row as it stands in the file: cells by column name, or the keys of a JSON object. */
export type RawRow = Record<string, unknown>;

/** Plain values found in a row: text, numbers, booleans; lists of them; undefined for nothing. */
export type Scalar = string | number | boolean;
export type Picked = Scalar | Scalar[] | undefined;

/** Where a value comes from and what is done with it, in the order of these lines. */
export type ValueRule = {
  /** The first of these paths that holds something. */
  from?: string | string[] | undefined;
  /** Everything that these paths hold, as one list. */
  all?: string[] | undefined;
  /** Always this. */
  constant?: string | number | boolean | (string | number | boolean)[] | undefined;
  /** Several values joined to one text, empty ones left out. */
  texts?: (string | ValueRule)[] | undefined;
  /** Several paths joined to one identifier: lower case, single spaces. */
  key?: string[] | undefined;
  /** Cuts a text into a list. */
  split?: string | undefined;
  /** Replaces values; what is not listed follows `otherwise` (kept unless said otherwise). */
  map?: Record<string, string | string[]> | undefined;
  otherwise?: 'keep' | 'drop' | undefined;
  /** Makes a list one text; also what stands between `texts`. */
  join?: string | undefined;
  /** Set around a text that is not empty. */
  before?: string | undefined;
  after?: string | undefined;
  /** An amount below this counts as not stated (some sources write 1 for "unknown"). */
  atLeast?: number | undefined;
  /** Over-long text is cut at a word instead of refusing the row. */
  shorten?: boolean | undefined;
  /** `drop` leaves an unusable value out with a warning instead of refusing the row. */
  unusable?: 'refuse' | 'drop' | undefined;
};
export type Value = string | ValueRule;
