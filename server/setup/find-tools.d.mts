export type Environment = Readonly<Record<string, string | undefined>>;

export interface Java {
  readonly home: string;
  readonly program: string;
  readonly version: string;
  readonly major: number;
}

export declare const javaVersionsThatWork: readonly number[];
export declare function findOnPath(
  names: readonly string[],
  environment: Environment,
): string | undefined;
export declare function findJava(environment: Environment): {
  readonly java: Java | undefined;
  readonly passedOver: readonly Java[];
};
export declare function findMaven(environment: Environment): string | undefined;
export declare function findDocker(
  environment: Environment,
): string | undefined;
export declare function findChromium(
  environment: Environment,
): string | undefined;
export declare function installCommand(what: "database" | "browser"): string;
