const shape =
  /^([A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW])|GIR)[0-9][ABD-HJLNP-UW-Z]{2}$/;

/** The shape of a UK postcode (BS 7666); case and spaces do not matter. It does not say that the postcode exists. */
export function isPostcode(text: string): boolean {
  return shape.test(text.replace(/\s/g, '').toUpperCase());
}
