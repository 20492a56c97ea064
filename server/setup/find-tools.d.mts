export type Environment = Readonly<Record<string, string | undefined>>;

export type Java = {
  readonly home: string;
  readonly program: string;
  readonly version: string;
  readonly major: number;
};

export type WaysToDatabase = {
  readonly java: Java | undefined;
  readonly maven: string | undefined;
  readonly docker: string | undefined;
  readonly advice: string;
};

export declare function findWaysToDatabase(
  environment: Environment,
): WaysToDatabase;

export declare function findChromium(
  environment: Environment,
): string | undefined;
