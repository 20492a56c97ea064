/** What a thread of the server does for networks: `measure` and `divide` are its two jobs. */
export { divide } from "./divide.ts";
export { measure } from "./measure.ts";
