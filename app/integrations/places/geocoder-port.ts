/** What is known of an address; as typed, every part may be missing. */
export type AddressQuery = {
  postcode?: string | null | undefined;
  /** With letter and addition: "12", "3-A". */
  houseNumber?: string | null | undefined;
  street?: string | null | undefined;
  town?: string | null | undefined;
};

/** WGS84 degrees, and how exact they are: of the building, of a postcode, of a town or region. */
export type LocatedAddress = {
  lat: number;
  lon: number;
  precision: 'address' | 'postcode' | 'place';
  street: string | null;
  houseNumber: string | null;
  /** `1234 AB`; four digits when no more is known. */
  postcode: string | null;
  town: string;
  municipality: string | null;
  /** The name of the province in any usual spelling. */
  province: string | null;
};

export interface Geocoder {
  readonly mode: 'live' | 'stand-in';
  /** Null when nobody knows the place. Never fails: when the service is away it answers less exactly. */
  locate(query: AddressQuery): Promise<LocatedAddress | null>;
}
