/** The network of whoever the address names. */
export const NetworkPage = () => null;
